import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeAt, enrolAt, giveGruppo, givePeople } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'
import { cancel } from './enrol.command.ts'
import { noteGruppo } from './nota.command.ts'

const NOW = '2026-11-10T09:04:00Z'
const AFTER = '2026-11-13T12:00:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate iscrizione_gruppo, gruppo, partecipazione, prestazione cascade')
})

const at = async (when: string, username = 'orientatore'): Promise<TestBrowser> => {
  house.setNow(when)
  return house.browser(username)
}

describe('the roll as a file', () => {
  test('everybody with a place, as she was called; no formula runs in it', async () => {
    const [gruppoId, [maria = '', luca = '']] = [await giveGruppo(house), await givePeople(house, 2)]
    await house.sql("update persona set surname = '=1+1' where id = $1", [luca])
    for (const personaId of [maria, luca]) await enrolAt(house, gruppoId, personaId)
    const anna = await at(AFTER)
    await closeAt(house, gruppoId, { away: [luca] })
    const response = await anna.get(`/siul/gruppi/${gruppoId}/elenco.csv`)
    const text = await response.text()
    expect(response.headers.get('content-disposition')).toContain('presenze-2026-11-13.csv')
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text).toContain('"Presente"')
    expect(text).toMatch(/"'=1\+1 [^"]*";"Assente"/)
  })

  test.each([
    ['sportello', 403],
    ['orientatore-terni', 404],
    ['mirato', 200],
  ])('for %s: %i', async (username, status) => {
    const gruppoId = await giveGruppo(house)
    expect((await (await at(NOW, username)).get(`/siul/gruppi/${gruppoId}/elenco.csv`)).status).toBe(status)
  })
})

describe('the note', () => {
  test('is written, changed, taken away by who leads; read by who sees the group', async () => {
    const gruppoId = await giveGruppo(house)
    const anna = await at(NOW)
    const to = `/siul/gruppi/${gruppoId}/nota`
    expect((await anna.send(to, { note: 'Servono <b>due</b> fogli' })).html).toContain('Nota salvata.')
    const seen = await (await (await at(NOW, 'sportello')).get(`/siul/gruppi/${gruppoId}`)).text()
    expect(seen).toContain('Servono &lt;b&gt;due&lt;/b&gt; fogli')
    expect(seen).not.toContain('name="note"')
    await anna.send(to, { note: '' })
    expect(await house.sql('select note from gruppo')).toEqual([{ note: null }])
    expect((await anna.send(to, { note: 'x'.repeat(2001) })).status).toBe(422)
    expect((await house.ask('sportello', noteGruppo, { gruppoId, note: 'x' })).kind).toBe('forbidden')
    expect((await house.ask('orientatore-terni', noteGruppo, { gruppoId, note: 'x' })).kind).toBe('refused')
  })
})

describe('a group without people', () => {
  test('is closed from its roll once it is over, without a delivery', async () => {
    const gruppoId = await giveGruppo(house)
    const before = await at('2026-11-13T11:29:59Z')
    expect(await (await before.get(`/siul/gruppi/${gruppoId}/appello`)).text()).not.toContain(
      'Chiudi: non è venuto',
    )
    const anna = await at('2026-11-13T11:30:00Z')
    expect(await (await anna.get(`/siul/gruppi/${gruppoId}/appello`)).text()).toContain(
      'Chiudi: non è venuto nessuno',
    )
    const { html } = await anna.send(`/siul/gruppi/${gruppoId}/appello`, { from: '9:30', until: '12:30' })
    expect(html).toContain('nessuna prestazione registrata')
    expect(await house.sql('select state, prestazione_id from gruppo')).toEqual([
      { state: 'svolto', prestazione_id: null },
    ])
  })

  test('has a signing sheet and a file all the same', async () => {
    const gruppoId = await giveGruppo(house)
    const anna = await at(NOW)
    expect((await anna.get(`/siul/gruppi/${gruppoId}/foglio-firme.pdf`)).status).toBe(200)
    expect(
      (await (await anna.get(`/siul/gruppi/${gruppoId}/elenco.csv`)).text()).trim().split('\r\n'),
    ).toHaveLength(1)
  })
})

test('a group that was called off leads nowhere: no roll, no screen, no move', async () => {
  const gruppoId = await giveGruppo(house)
  await house.ask('orientatore', cancel, { gruppoId, reason: 'prova' })
  const anna = await at('2026-11-13T08:30:00Z')
  const html = await (await anna.get(`/siul/gruppi/${gruppoId}`)).text()
  for (const path of ['appello', 'schermo', 'sposta', 'foglio-firme.pdf', 'elenco.csv'])
    expect(html).not.toContain(`/siul/gruppi/${gruppoId}/${path}"`)
  expect((await anna.get(`/siul/gruppi/${gruppoId}/schermo`)).status).toBe(409)
  expect(
    (
      await anna.post(`/siul/gruppi/${gruppoId}/sposta`, {
        on: '17/11/2026',
        at: '9:30',
        place: 'Aula',
        reason: 'prova',
      })
    ).status,
  ).toBe(409)
})
