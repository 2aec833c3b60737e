import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveWaiting } from '../builders/agenda.ts'
import { closeAt, enrolAt, giveGruppo, givePeople } from '../builders/gruppi.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let site: Site
beforeAll(async () => {
  site = await openSite(NOW)
  await site.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
  await site.sql(
    `insert into sala (centro_code, name, seats, riservata, individuale, gruppo)
     values ('PG', 'Sala 2', 12, false, false, true), ('PG', 'Sala 3', 30, false, false, true)`,
  )
  for (let person = 0; person < 7; person++) await giveWaiting(site, `2026-11-${20 + person}`)
})
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'a group in five inputs, ten people invited, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    site.setNow(NOW)
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto('/siul/gruppi')
    await anna.looksRight('gruppi')
    anna.inputs = 0
    await anna.click(anna.page.getByRole('main').getByRole('link', { name: 'Nuovo gruppo' }).first())
    await anna.looksRight('gruppi-modello')
    await anna.click(anna.link(/Primo orientamento in gruppo/))
    await anna.looksRight('gruppi-nuovo')
    await anna.check(anna.page.getByRole('radio').nth(viewport === DESK ? 0 : 1))
    const invite = anna.field('invite')
    if (viewport === DESK) await anna.check(invite)
    await anna.click(anna.button('Pubblica il gruppo'))
    await anna.page.waitForURL(/\/siul\/gruppi\/[0-9a-f-]{36}\?esito=pubblicato/)
    expect(anna.inputs).toBeLessThanOrEqual(5)
    if (viewport === DESK)
      await expect
        .poll(() => anna.page.getByText('7 persone hanno il posto.', { exact: false }).count())
        .toBe(1)
    await anna.looksRight('gruppi-gruppo')
    await anna.context.close()
  },
)

test(
  'from the duties of the day, who is due is already chosen: one input less',
  { timeout: 60_000 },
  async () => {
    site.setNow(NOW)
    for (let person = 0; person < 2; person++) await giveWaiting(site, '2026-11-28')
    const anna = await site.visitor('orientatore')
    await anna.goto('/siul/gruppi/nuovo?servizio=A2&scadenza=2026-11-30')
    await anna.click(anna.link(/Primo orientamento in gruppo/))
    expect(await anna.field('invite').isChecked()).toBe(true)
    await anna.check(anna.page.getByRole('radio').nth(2))
    await anna.click(anna.button('Pubblica il gruppo'))
    await anna.page.waitForURL(/inviti=2/)
    expect(anna.inputs).toBe(3)
    await anna.context.close()
  },
)

test.for([DESK, PHONE])(
  'the roll: untick who is absent, close: two inputs and the absents, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    site.setNow(NOW)
    const start = viewport === DESK ? '2026-11-18T08:30:00.000Z' : '2026-11-19T08:30:00.000Z'
    const gruppoId = await giveGruppo(site, { service: 'A2', start })
    const people = await givePeople(site, 8)
    for (const personaId of people) await enrolAt(site, gruppoId, personaId)
    site.setNow(start.replace('08:30', '10:35'))
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto(`/siul/gruppi/${gruppoId}`)
    await anna.looksRight('gruppi-prima')
    anna.inputs = 0
    await anna.click(anna.link('Fai l’appello'))
    await expect.poll(() => anna.page.getByText(/8 presenti: 8,25/).count()).toBe(1)
    await anna.looksRight('gruppi-appello')
    await anna.click(anna.page.getByRole('checkbox').first())
    await anna.click(anna.button('Chiudi e registra'))
    await anna.page.waitForURL(/esito=chiuso/)
    const absents = 1
    expect(anna.inputs).toBe(2 + absents)
    await expect.poll(() => anna.page.getByText('9,43').count()).toBeGreaterThan(0)
    await anna.looksRight('gruppi-chiuso')
    await anna.context.close()
  },
)

test(
  'what one prints, where one moves somebody, how one adds her, what a model is',
  { timeout: 60_000 },
  async () => {
    site.setNow(NOW)
    const gruppoId = await giveGruppo(site, { start: '2026-11-25T08:30:00.000Z' })
    const [personaId = ''] = await givePeople(site, 1)
    await enrolAt(site, gruppoId, personaId)
    for (const viewport of [DESK, PHONE]) {
      const anna = await site.visitor('orientatore', { viewport })
      await anna.goto(`/siul/gruppi/${gruppoId}/aggiungi`)
      await anna.fill(anna.page.locator('#q'), 'prova')
      await anna.press('Enter')
      await anna.page
        .getByRole('button', { name: /Dai il posto/ })
        .first()
        .waitFor()
      await anna.looksRight('gruppi-aggiungi')
      await anna.goto(`/siul/gruppi/${gruppoId}`)
      await anna.click(anna.link(/^Cambia/).first())
      await anna.page.waitForURL(/iscrizioni/)
      await anna.looksRight('gruppi-iscrizione')
      await anna.goto('/siul/gruppi/modelli')
      await anna.looksRight('gruppi-modelli')
      await anna.goto(`/siul/persone/${personaId}`)
      await expect.poll(() => anna.page.getByRole('heading', { name: 'Gruppi' }).count()).toBe(1)
      await anna.looksRight('gruppi-scheda')
      await anna.context.close()
    }
  },
)

test(
  'no participant is told of another: her certificate and her file name only her',
  { timeout: 60_000 },
  async () => {
    site.setNow(NOW)
    const gruppoId = await giveGruppo(site, { start: '2026-11-26T08:30:00.000Z' })
    const [one = '', other = ''] = await givePeople(site, 2)
    for (const personaId of [one, other]) await enrolAt(site, gruppoId, personaId)
    site.setNow('2026-11-26T12:00:00Z')
    await closeAt(site, gruppoId)
    const anna = await site.browser('orientatore')
    const mine = await (await anna.api('GET', `/persone/${one}/gruppi`)).text()
    const [row] = await site.sql<{ surname: string }>('select surname from persona where id = $1', [other])
    expect(mine).toContain('Cercare lavoro')
    expect(mine).not.toContain(row?.surname)
    expect(mine).not.toMatch(/taken|waiting|maxPeople|personaId/)
  },
)
