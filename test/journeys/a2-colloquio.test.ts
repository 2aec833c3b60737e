import { AxeBuilder } from '@axe-core/playwright'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../bin/build.mjs'
import { workAs } from '../../src/platform/work/index.ts'
import { recordProfile } from '../../src/records/profilo/index.ts'
import { profileOf } from '../../src/areas/a-base/a2-primo-orientamento/profiling.ts'
import { loadAssets } from '../../src/surfaces/design/index.ts'
import { openBrowser } from '../builders/browser.ts'
import { ANSWERS, givePersona } from '../builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../builders/house.ts'

const ROOT = join(import.meta.dirname, '../..')
const SIZES = {
  desk: { width: 1366, height: 768 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 360, height: 740 },
}

let house: TestHouse
let browser: Browser
let origin: string
let server: ReturnType<typeof serve>

beforeAll(async () => {
  await build({ root: ROOT })
  loadAssets(join(ROOT, 'dist/assets'))
  house = await openTestHouse()
  browser = await openBrowser()
  const app = new Hono()
  app.use('/assets/*', serveStatic({ root: join(ROOT, 'dist'), precompressed: true }))
  app.all('*', (c) => house.app.fetch(c.req.raw))
  origin = await new Promise<string>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})
afterAll(async () => {
  await browser.close()
  server.close()
  await house.close()
})

/** A page of a browser of its own, logged in where a name is given; without JavaScript where asked. */
async function open(
  size: keyof typeof SIZES,
  more: { as?: string; javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const { as, javaScriptEnabled = true } = more
  const context = await browser.newContext({
    viewport: SIZES[size],
    reducedMotion: 'reduce',
    javaScriptEnabled,
  })
  const page = await context.newPage()
  if (!as) return page
  await page.goto(`${origin}/siul/accesso`)
  await page.getByLabel('Nome utente').fill(as)
  await page.getByLabel('Password', { exact: true }).fill(`demo-${as}`)
  await page.getByRole('button', { name: 'Entra' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/accesso'))
  return page
}

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SIUL_SHOTS)
    await page.screenshot({ path: join(tmpdir(), `a2-${name}.png`), fullPage: true })
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([])
}

const JOBS = [
  { mansione: 'Aiuto cuoca', azienda: 'Mensa Prova', from: '2019-01-07', until: '2025-08-31' },
  { mansione: 'Addetta alle pulizie', azienda: 'Coop Esempio', from: '2015-02-02', until: '2018-06-30' },
]

/** Somebody whose eight answers are already there, as from the portal. */
async function giveReady(birthOn: string): Promise<string> {
  const personaId = await givePersona(house, { birthOn, jobs: JOBS })
  await workAs(house.engine, await house.actor('orientatore'), async (work) => {
    const profile = profileOf(ANSWERS, work.today)
    if ('missing' in profile) throw new Error('answers are missing')
    await recordProfile(work, { personaId, profile })
  })
  return personaId
}

for (const javaScriptEnabled of [true, false]) {
  test(`from «Inizia» to the signed patto in ten inputs, two of them hers${javaScriptEnabled ? '' : ', without JavaScript'}`, async () => {
    const shot = javaScriptEnabled ? '' : 'plain-'
    // Another day: nobody holds two interviews at once.
    const day = javaScriptEnabled ? '2026-11-10' : '2026-11-11'
    house.setNow(`${day}T09:04:00Z`)
    const personaId = await giveReady(javaScriptEnabled ? '1978-04-12' : '1979-04-12')
    const page = await open('desk', { as: 'orientatore', javaScriptEnabled })
    let inputs = 0
    const click = async (on: Page, name: string | RegExp) => {
      inputs++
      await on.getByRole('button', { name }).first().click()
      await on.waitForLoadState('networkidle')
    }
    await page.goto(`${origin}/siul/persone/${personaId}/patto`)
    await click(page, 'Inizia il colloquio')
    await shoot(page, `${shot}1-chi-sei`)
    if (javaScriptEnabled) await expectAccessible(page)
    await click(page, 'Tutto confermato')
    await shoot(page, `${shot}2-esperienze`)
    await click(page, 'Confermato')
    await shoot(page, `${shot}3-profilazione`)
    if (javaScriptEnabled) await expectAccessible(page)
    house.setNow(`${day}T09:24:00Z`)
    await click(page, 'Accetta livello')
    await shoot(page, `${shot}4-lavori`)
    await click(page, 'Accetta')
    await shoot(page, `${shot}5-percorso`)
    if (javaScriptEnabled) await expectAccessible(page)
    await click(page, 'Accetta')
    house.setNow(`${day}T09:45:00Z`)
    inputs++
    await page.getByLabel('Nota per chi lavora nel centro').fill('Cerca al mattino.')
    await shoot(page, `${shot}6-patto`)
    await click(page, 'Prepara e manda al tablet')
    await shoot(page, `${shot}7-attesa`)
    if (javaScriptEnabled) await expectAccessible(page)
    const address = await page
      .getByRole('link', { name: 'Apri il patto su questo schermo' })
      .getAttribute('href')

    const tablet = await open('tablet', { javaScriptEnabled })
    await tablet.goto(address ?? '')
    await shoot(tablet, `${shot}8-tablet`)
    if (javaScriptEnabled) await expectAccessible(tablet)
    inputs++
    await tablet.getByLabel('Sì, sono d’accordo').check()
    await tablet.getByLabel('Scrivi il tuo nome e cognome').fill('Maria Serafini')
    await click(tablet, 'Firma')
    await tablet.getByText('Fatto: il patto è firmato').first().waitFor()
    await shoot(tablet, `${shot}9-firmato`)
    // Two more at the front desk: the card on the reader, «È arrivata».
    expect(inputs).toBe(10)

    if (javaScriptEnabled) await page.getByText('Che cosa dice lo standard').waitFor()
    else await page.reload()
    await shoot(page, `${shot}10-chiuso`)
    if (javaScriptEnabled) await expectAccessible(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Colloquio chiuso')
    const [note] = await house.sql<{ text: string }>(
      "select b.data->>'text' as text from blocco b join partecipazione q using (prestazione_id) where q.persona_id = $1 and b.block = 'note'",
      [personaId],
    )
    expect(note?.text).toBe('Cerca al mattino.')
    await page.context().close()
    await tablet.context().close()
  })
}

test('a finger signs too, and the phone has room for everything', async () => {
  house.setNow('2026-11-12T09:04:00Z')
  const personaId = await giveReady('1980-04-12')
  const staff = await house.browser('orientatore')
  const started = await staff.post(`/siul/persone/${personaId}/colloqui`, {})
  const here = started.headers.get('location') ?? ''
  const page = await open('phone', { as: 'orientatore' })
  for (const block of ['chi-sei', 'profilazione', 'percorso']) {
    await page.goto(`${origin}${here}?blocco=${block}`)
    await shoot(page, `phone-${block}`)
    const wide = (await page.evaluate<number>('document.documentElement.scrollWidth')) > SIZES.phone.width
    expect(`${block} ${wide}`).toBe(`${block} false`)
  }
  await staff.post(`${here}/blocchi/percorso`, {
    version: '0',
    esito: 'fatto',
    goal: 'Un lavoro in cucina',
    'ours.0.text': 'Ti telefoniamo',
    'theirs.0.text': 'Vieni al gruppo',
  })
  const sent = await staff.post(`${here}/patto`, { identifiedWith: 'patente' })
  const code = /tablet=[^;]*?\.\d+\.([^;]+)/.exec(
    decodeURIComponent(sent.headers.get('set-cookie') ?? ''),
  )?.[1]
  const tablet = await open('phone')
  await tablet.goto(`${origin}/firma/${code}`)
  await shoot(tablet, 'phone-firma')
  await tablet.getByLabel('Sì, sono d’accordo').check()
  const pad = tablet.getByRole('img', { name: 'firma qui con il dito' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad')
  await tablet.mouse.move(box.x + 20, box.y + 60)
  await tablet.mouse.down()
  await tablet.mouse.move(box.x + 150, box.y + 90, { steps: 6 })
  await tablet.mouse.up()
  await tablet.getByRole('button', { name: 'Firma', exact: true }).click()
  await tablet.getByText('Fatto: il patto è firmato').first().waitFor()
  const copy = await tablet.request.get(`${origin}/firma/${code}/patto.pdf`)
  expect(copy.headers()['content-type']).toBe('application/pdf')
  await page.goto(`${origin}/siul/persone/${personaId}/patto`)
  await shoot(page, 'phone-patto')
})
