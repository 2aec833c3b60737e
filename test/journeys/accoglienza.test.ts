import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMediatore } from '../../src/across/mediazione/mediazione.command.ts'
import { addMateriale } from '../../src/areas/a-base/a1-accoglienza/materiali.command.ts'
import { givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
const people: { id: string; codice: string }[] = []
beforeAll(async () => {
  // Tuesday, 10:04 in Italy.
  site = await openSite('2026-11-10T09:04:00Z')
  const { id: anna } = await site.actor('orientatore')
  for (const [at, surname] of ['Rossini', 'Serafini', 'Bellini', 'Moretti'].entries()) {
    const id = await givePersona(site, { surname, birthOn: `197${5 + at}-04-12` })
    const [row] = await site.sql<{ codice: string }>(
      'select codice_fiscale as codice from persona where id = $1',
      [id],
    )
    people.push({ id, codice: row?.codice ?? '' })
    await site.sql(
      `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
       values ($1, $2, 'A2', 'PG', $3, $3::timestamptz + interval '30 minutes', $2, $3)`,
      [id, anna, `2026-11-10T${String(9 + at).padStart(2, '0')}:30:00Z`],
    )
  }
  await site.ask('sportello', addMediatore, {
    name: 'Mira Prova',
    body: 'Cooperativa Prova',
    languages: ['sq'],
    weekdays: [1, 2, 3, 4, 5],
  })
  for (const [title, copies] of [
    ['I servizi del centro', 80],
    ['La DID in una pagina', 4],
  ] as const)
    await site.ask('sportello', addMateriale, { title, language: 'sq', theme: 'servizi', copies, lowAt: 10 })
})
afterAll(() => site.close())

test('with the card: scan, «È qui»: two inputs', { timeout: 60_000 }, async () => {
  const silvia = await site.visitor('sportello')
  await silvia.goto('/siul/accoglienza')
  await silvia.looksRight('accoglienza-banco')
  silvia.inputs = 0
  await silvia.scan(silvia.page.locator('main [name=q]'), people[0]?.codice ?? '')
  await silvia.page.waitForURL(/\/siul\/persone\//)
  await silvia.click(silvia.button(/^È qui per le 10:30/))
  await silvia.page.waitForURL(/\/biglietto\//)
  expect(silvia.inputs).toBeLessThanOrEqual(2)
  await silvia.context.close()
})

test('without a card: Ctrl K, name and year, Enter, «È qui»: four inputs', { timeout: 60_000 }, async () => {
  const silvia = await site.visitor('sportello')
  await silvia.goto('/siul/accoglienza')
  silvia.inputs = 0
  await silvia.press('Control+k')
  silvia.inputs++
  await silvia.page.keyboard.type('ser 76')
  await silvia.page.getByRole('option', { name: /Serafini Maria/ }).waitFor()
  await silvia.press('Enter')
  await silvia.page.waitForURL(/\/siul\/(persone\/|accoglienza\?|persone\?)/)
  await silvia.click(silvia.button(/^È qui per le/))
  await silvia.page.waitForURL(/\/biglietto\//)
  expect(silvia.inputs).toBeLessThanOrEqual(4)
  await silvia.context.close()
})

test.for([DESK, PHONE])(
  'the desk: today, who is here, the others hidden, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto('/siul/accoglienza')
    const today = silvia.page.getByRole('heading', { name: /^Oggi: 4 appuntamenti/ })
    expect(await today.isVisible()).toBe(true)
    await silvia.looksRight('accoglienza-oggi')
    await silvia.page.keyboard.press('F8')
    await expect.poll(() => today.isVisible()).toBe(false)
    await silvia.looksRight('accoglienza-sola')
    await silvia.click(silvia.button('Mostra gli altri (F8)'))
    await expect.poll(() => today.isVisible()).toBe(true)
    await silvia.context.close()
  },
)

test.for([DESK, PHONE])(
  'leaflets: one click gives a copy, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto('/siul/accoglienza/materiali')
    await silvia.looksRight('accoglienza-materiali')
    silvia.inputs = 0
    await silvia.click(silvia.button(/^Dai una copia\s*: I servizi/))
    await silvia.page.waitForURL(/esito=dato/)
    expect(silvia.inputs).toBe(1)
    await silvia.context.close()
  },
)

test.for([DESK, PHONE])(
  'mediation: asked for, found, counted, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const silvia = await site.visitor('sportello', { viewport })
    const { id } = people[viewport.width === DESK.width ? 2 : 3] ?? { id: '' }
    await silvia.goto(`/siul/persone/${id}/mediazione`)
    await silvia.looksRight('mediazione-persona')
    await silvia.choose(silvia.field('language').first(), 'sq')
    await silvia.fill(silvia.field('on'), '11/11/2026')
    await silvia.fill(silvia.field('from'), viewport.width === DESK.width ? '9:00' : '11:00')
    await silvia.click(silvia.button('Chiedi mediazione'))
    await silvia.page.waitForURL(/esito=chiesta/)
    await silvia.goto('/siul/mediazione')
    await silvia.looksRight('mediazione-prossime')
    await silvia.click(silvia.link(/^Apri/).first())
    await silvia.page.waitForURL(/\/siul\/mediazione\/[0-9a-f-]{36}/)
    await silvia.looksRight('mediazione-una')
    await silvia.page.getByLabel('Mediatrice o mediatore').selectOption({ index: 1 })
    await silvia.click(silvia.button('Affida'))
    await silvia.page.waitForURL(/esito=affidata/)
    await silvia.goto('/siul/mediazione/mediatori')
    await silvia.looksRight('mediazione-mediatori')
    await silvia.goto('/siul/mediazione/conteggi')
    await silvia.looksRight('mediazione-conteggi')
    await silvia.context.close()
  },
)

test.for([DESK, PHONE])(
  'special lists: what is missing is said, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const luca = await site.visitor('mirato', { viewport })
    const { id } = people[1] ?? { id: '' }
    await luca.goto(`/siul/persone/${id}/liste`)
    await luca.looksRight('liste-persona')
    await luca.choose(luca.field('lista'), 'mirato-art-8')
    await luca.click(luca.button('Iscrivi'))
    await expect.poll(() => luca.page.getByText(/manca il dato/).count()).toBeGreaterThan(0)
    luca.said.length = 0
    await luca.looksRight('liste-rifiuto')
    await luca.goto('/siul/accoglienza/liste?lista=mirato-art-8')
    await luca.looksRight('liste-elenco')
    await luca.context.close()
  },
)
