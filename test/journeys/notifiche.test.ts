import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookFirst, giveMorning } from '../builders/agenda.ts'
import { value } from '../builders/coda.ts'
import { codeOf, comeIn, giveIdentity } from '../builders/identita.ts'
import { giveReachable } from '../builders/messaggi.ts'
import { forget, giveAnswered } from '../builders/notifiche.ts'
import { signedPatto } from '../builders/patto.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { readScreen } from '../../src/areas/a-base/a1-accoglienza/sala.query.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let site: Site
beforeAll(async () => {
  site = await openSite(NOW)
})
afterAll(() => site.close())
beforeEach(async () => {
  site.setNow(NOW)
  await forget(site)
})

test.for([
  { viewport: DESK, javaScriptEnabled: true },
  { viewport: PHONE, javaScriptEnabled: true },
  { viewport: DESK, javaScriptEnabled: false },
])(
  'what happened is counted on every page, read in one input, silenced in one, at $viewport.width, JavaScript $javaScriptEnabled',
  { timeout: 60_000 },
  async (options) => {
    await giveAnswered(site, { answer: 'non-vengo', at: '2026-11-09T08:30:00Z' })
    await giveAnswered(site, { answer: 'confermo', at: '2026-11-09T08:00:00Z', nth: 1 })
    await giveAnswered(site, { answer: 'confermo', at: '2026-11-08T08:00:00Z', nth: 2 })
    const visitor = await site.visitor('orientatore', options)
    const look = (name: string) => (options.javaScriptEnabled ? visitor.looksRight(name) : Promise.resolve())
    await visitor.goto('/siul/persone')
    visitor.inputs = 0
    await visitor.click(visitor.link('Notifiche: 3 da leggere'))
    await look('notifiche')
    // What asks something comes before what tells.
    expect(await visitor.page.locator('.si-told h3').allTextContents()).toEqual([
      'Chi non viene o vuole spostare',
      'Appuntamenti confermati',
      'Appuntamenti confermati',
    ])
    await visitor.click(visitor.button(/^Letta/).first())
    await visitor.page.getByText('Segnata come letta.').waitFor()
    expect(await visitor.link('Notifiche: 2 da leggere').count()).toBe(1)
    await visitor.click(visitor.button(/^Non avvisarmi più di «Appuntamenti confermati»/).first())
    await visitor.page.getByText('Di questo non ti avviso').waitFor()
    expect(await visitor.link('Notifiche: nessuna da leggere').count()).toBe(1)
    await look('notifiche-silenziate')
    await visitor.click(visitor.button(/^Avvisami di nuovo/))
    await visitor.page.getByText('Ti avviso di nuovo.').waitFor()
    await visitor.click(visitor.button('Segna tutte come lette'))
    await visitor.link('Notifiche: nessuna da leggere').waitFor()
    expect(visitor.inputs).toBe(5)
    await visitor.click(visitor.page.locator('.si-told a').first())
    await visitor.page.waitForURL(/\/siul\/agenda\/appuntamenti\//)
    await visitor.context.close()
  },
)

test('nothing happened: the page says what will come', { timeout: 60_000 }, async () => {
  const visitor = await site.visitor('responsabile')
  for (const viewport of [DESK, PHONE]) {
    await visitor.page.setViewportSize(viewport)
    await visitor.goto('/siul/notifiche')
    await visitor.looksRight('notifiche-nessuna')
  }
  await visitor.context.close()
})

test.for([DESK, PHONE])(
  'a step of a patto that is due is closed in its row of Oggi, in two inputs, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const personaId = await signedPatto(site, viewport === DESK ? '1971-01-01' : '1971-01-02')
    await site.sql(
      "update persona set referente_id = case when id = $1 then (select id from account where username = 'orientatore') end",
      [personaId],
    )
    site.setNow('2026-12-02T09:00:00Z')
    const visitor = await site.visitor('orientatore', { viewport })
    await visitor.goto('/siul/oggi')
    const row = visitor.page.locator('tr').filter({ hasText: 'Ti telefoniamo' })
    visitor.inputs = 0
    await visitor.click(row.locator('summary'))
    await visitor.looksRight('oggi-passo')
    await visitor.click(row.getByRole('button', { name: 'Fatto', exact: true }))
    await visitor.page.waitForURL(/esito=passo/)
    expect(visitor.inputs).toBe(2)
    await expect.poll(() => visitor.page.getByText('Ti telefoniamo').count()).toBe(0)
    await visitor.context.close()
  },
)

test('from the row of the agenda right into the interview, in one input', { timeout: 60_000 }, async () => {
  await giveMorning(site, 3)
  await bookFirst(site, await giveReachable(site, { phone: '+393470000001' }))
  site.setNow('2026-11-11T08:10:00Z')
  const visitor = await site.visitor('orientatore')
  for (const viewport of [PHONE, DESK]) {
    await visitor.page.setViewportSize(viewport)
    await visitor.goto('/siul/agenda?vista=giorno')
    await visitor.looksRight('agenda-inizia')
  }
  visitor.inputs = 0
  await visitor.click(visitor.button(/^Inizia/))
  await visitor.page.waitForURL(/\/siul\/prestazioni\//)
  expect(visitor.inputs).toBe(1)
  await visitor.context.close()
})

test.for([DESK, PHONE])(
  'a citizen says from her next step that she is here, in two inputs, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    await site.sql('truncate turno cascade')
    await giveMorning(site, 3)
    const personaId = await giveReachable(site, { phone: '+393470000001' })
    await giveIdentity(site, {
      username: 'cittadina',
      kind: 'cittadino',
      code: await codeOf(site, personaId),
    })
    await bookFirst(site, personaId)
    site.setNow('2026-11-11T07:50:00Z')
    const desk = await site.visitor('sportello')
    await desk.goto('/siul/accoglienza/sala')
    await desk.looksRight('sala-codice')
    const { entry } = value(await site.ask('sportello', readScreen, {}))
    expect(await desk.page.textContent('main')).toContain(entry)
    await desk.context.close()

    const visitor = await site.visitor(undefined, { viewport })
    await comeIn(visitor, 'cittadina', 'cittadino')
    await visitor.looksRight('area-sono-qui')
    visitor.inputs = 0
    await visitor.fill(visitor.field('stanza'), entry ?? '')
    await visitor.click(visitor.button('Sono qui'))
    await visitor.page.waitForURL(/\/coda\//)
    expect(visitor.inputs).toBe(2)
    await visitor.goto('/area-personale')
    await visitor.page.getByText('Sappiamo che sei qui').waitFor()
    await visitor.looksRight('area-qui')
    await visitor.context.close()
  },
)
