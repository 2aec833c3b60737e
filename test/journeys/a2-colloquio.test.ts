import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { profileOf } from '../../src/areas/a-base/a2-primo-orientamento/profiling.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { recordProfile } from '../../src/records/profilo/index.ts'
import { ANSWERS, givePersona } from '../builders/colloquio.ts'
import { openSite, PHONE, TABLET, type Site, type Visitor } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const JOBS = [
  { mansione: 'Aiuto cuoca', azienda: 'Mensa Prova', from: '2019-01-07', until: '2025-08-31' },
  { mansione: 'Addetta alle pulizie', azienda: 'Coop Esempio', from: '2015-02-02', until: '2018-06-30' },
]

/** Somebody whose eight answers are already there, as from the portal. */
async function giveReady(birthOn: string): Promise<string> {
  const personaId = await givePersona(site, { birthOn, jobs: JOBS })
  await workAs(site.engine, await site.actor('orientatore'), async (work) => {
    const profile = profileOf(ANSWERS, work.today)
    if ('missing' in profile) throw new Error('answers are missing')
    await recordProfile(work, { personaId, profile })
  })
  return personaId
}

for (const javaScriptEnabled of [true, false]) {
  test(`from «Inizia» to the signed patto in ten inputs, two of them hers${javaScriptEnabled ? '' : ', without JavaScript'}`, async () => {
    const look = async (visitor: Visitor, name: string) => {
      if (javaScriptEnabled) await visitor.looksRight(`a2-${name}`)
    }
    // Another day: nobody holds two interviews at once.
    const day = javaScriptEnabled ? '2026-11-10' : '2026-11-11'
    site.setNow(`${day}T09:04:00Z`)
    const personaId = await giveReady(javaScriptEnabled ? '1978-04-12' : '1979-04-12')
    const desk = await site.visitor('orientatore', { javaScriptEnabled })
    const { page } = desk
    let inputs = 0
    const click = async (on: Page, name: string | RegExp) => {
      inputs++
      await on.getByRole('button', { name }).first().click()
      await on.waitForLoadState('networkidle')
    }
    await page.goto(`/siul/persone/${personaId}/patto`)
    await click(page, 'Inizia il colloquio')
    await look(desk, '1-chi-sei')
    await click(page, 'Tutto confermato')
    await look(desk, '2-esperienze')
    await click(page, 'Confermato')
    await look(desk, '3-profilazione')
    site.setNow(`${day}T09:24:00Z`)
    await click(page, 'Accetta livello')
    await look(desk, '4-lavori')
    await click(page, 'Accetta')
    await look(desk, '5-percorso')
    await click(page, 'Accetta')
    site.setNow(`${day}T09:45:00Z`)
    inputs++
    await page.getByLabel('Nota per chi lavora nel centro').fill('Cerca al mattino.')
    await look(desk, '6-patto')
    await click(page, 'Prepara e manda al tablet')
    await look(desk, '7-attesa')
    const address = await page
      .getByRole('link', { name: 'Apri il patto su questo schermo' })
      .getAttribute('href')

    const hers = await site.visitor(undefined, { viewport: TABLET, javaScriptEnabled })
    const tablet = hers.page
    await tablet.goto(address ?? '')
    await look(hers, '8-tablet')
    inputs++
    await tablet.getByLabel('Sì, sono d’accordo').check()
    await tablet.getByLabel('Scrivi il tuo nome e cognome').fill('Maria Serafini')
    await click(tablet, 'Firma')
    await tablet.getByText('Fatto: il patto è firmato').first().waitFor()
    await look(hers, '9-firmato')
    // Two more at the front desk: the card on the reader, «È arrivata».
    expect(inputs).toBe(10)

    if (javaScriptEnabled) await page.getByText('Che cosa dice lo standard').waitFor()
    else await page.reload()
    await look(desk, '10-chiuso')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Colloquio chiuso')
    const [note] = await site.sql<{ text: string }>(
      "select b.data->>'text' as text from blocco b join partecipazione q using (prestazione_id) where q.persona_id = $1 and b.block = 'note'",
      [personaId],
    )
    expect(note?.text).toBe('Cerca al mattino.')
    await page.context().close()
    await tablet.context().close()
  })
}

test('a finger signs too, and the phone has room for everything', async () => {
  site.setNow('2026-11-12T09:04:00Z')
  const personaId = await giveReady('1980-04-12')
  const staff = await site.browser('orientatore')
  const started = await staff.post(`/siul/persone/${personaId}/colloqui`, {})
  const here = started.headers.get('location') ?? ''
  const phone = await site.visitor('orientatore', { viewport: PHONE })
  const { page } = phone
  for (const block of ['chi-sei', 'profilazione', 'percorso']) {
    await page.goto(`${here}?blocco=${block}`)
    await phone.looksRight(`a2-phone-${block}`)
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
  const hers = await site.visitor(undefined, { viewport: PHONE })
  const tablet = hers.page
  await tablet.goto(`/firma/${code}`)
  await hers.looksRight('a2-phone-firma')
  await tablet.getByLabel('Sì, sono d’accordo').check()
  const pad = tablet.getByRole('img', { name: 'firma qui con il dito' })
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('no pad')
  await tablet.mouse.move(box.x + 20, box.y + 60)
  await tablet.mouse.down()
  await tablet.mouse.move(box.x + 150, box.y + 90, { steps: 6 })
  await tablet.mouse.up()
  await hers.tap(tablet.getByRole('button', { name: 'Firma', exact: true }))
  await tablet.getByText('Fatto: il patto è firmato').first().waitFor()
  const copy = await tablet.request.get(`/firma/${code}/patto.pdf`)
  expect(copy.headers()['content-type']).toBe('application/pdf')
  await page.goto(`/siul/persone/${personaId}/patto`)
  await phone.looksRight('a2-phone-patto')
})
