import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { giveWaiting } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(() => house.sql('delete from appuntamento'))

async function fix(service: string, startsAt: string, { username = 'orientatore', state = 'fissato' } = {}) {
  const personaId = await giveWaiting(house)
  const [row] = await house.sql<{ id: string }>(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, state, created_by, created_at)
     select $1, id, $2, 'PG', $3, $3::timestamptz + interval '1 hour', $4, id, now() from account where username = $5 returning id`,
    [personaId, service, startsAt, state, username],
  )
  return { personaId, id: row?.id ?? '' }
}
/** The addresses that «Inizia» leads to, on the pages where the appointment is. */
async function begins({ personaId, id }: { personaId: string; id: string }, username = 'orientatore') {
  const who = await house.browser(username)
  const pages = ['/siul/agenda?vista=giorno', '/siul/oggi', `/siul/agenda/appuntamenti/${id}`]
  const found = await Promise.all(
    pages.map(async (page) => {
      const html = await (await who.get(page)).text()
      return [...html.matchAll(/(?:action|href)="([^"]+)"[^>]*>(?:(?!<\/(?:form|a)>).)*?Inizia/gs)].map(
        ([, to]) => to,
      )
    }),
  )
  return found.map((each) => each.map((to = '') => to.replace(`/siul/persone/${personaId}/`, '')))
}
const everywhere = (path: string) => [[path], [path], [path]]

test.each([
  ['A2', 'orientatore', 'colloqui'],
  ['D1', 'responsabile', 'colloqui/incrocio'],
  ['A1', 'sportello', 'did'],
])(
  'a meeting of %s with %s leads to «%s» in one click, from its row, from Oggi and from its page',
  async (service, username, path) => {
    const today = await fix(service, '2026-11-10T10:00:00Z', { username })
    expect(await begins(today, username)).toEqual(everywhere(path))
  },
)

test.each([
  ['yesterday', 'A2', '2026-11-09T22:59:00Z', 'fissato'],
  ['tomorrow', 'A2', '2026-11-10T23:00:00Z', 'fissato'],
  ['over', 'A2', '2026-11-10T08:00:00Z', 'svolto'],
  ['called off', 'A2', '2026-11-10T10:00:00Z', 'annullato'],
  ['of a service without a page of its own', 'B1', '2026-11-10T10:00:00Z', 'fissato'],
])('not a meeting that is %s', async (...[, service, startsAt, state]) => {
  expect(await begins(await fix(service, startsAt, { state }))).toEqual([[], [], []])
})

test('the last minute of the day in Italy is today, whoever arrived may begin', async () => {
  expect(await begins(await fix('A2', '2026-11-10T22:59:00Z', { state: 'presente' }))).toEqual(
    everywhere('colloqui'),
  )
})

test('nobody begins the meeting of a colleague, nor one that is not of her role', async () => {
  const hers = await fix('A2', '2026-11-10T10:00:00Z', { username: 'responsabile' })
  expect((await begins(hers))[2]).toEqual([])
  const desk = await fix('A2', '2026-11-10T10:00:00Z', { username: 'sportello' })
  expect(await begins(desk, 'sportello')).toEqual([[], [], []])
})

test('the button begins the interview, and the appointment follows it', async () => {
  const { personaId, id } = await fix('A2', '2026-11-10T10:00:00Z')
  const anna = await house.browser('orientatore')
  const { at } = await anna.send(`/siul/persone/${personaId}/colloqui`, {})
  expect(at).toMatch(/^\/siul\/prestazioni\/[0-9a-f-]{36}$/)
  expect(await house.sql('select state from appuntamento where id = $1', [id])).toEqual([
    { state: 'presente' },
  ])
})
