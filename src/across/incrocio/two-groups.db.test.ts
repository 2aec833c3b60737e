import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveCook, ok } from '../../../test/builders/rosa.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { takeIntoRosa } from '../../areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa.command.ts'
import { takeVacancy } from '../../areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { workAs } from '../../platform/work/index.ts'
import { addVoce } from '../../records/persona/index.ts'
import { findCandidates, scoredOf } from './incrocio.query.ts'

let house: TestHouse
let people: string[] = []
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  // Nine women who would cook or clean: eighteen rows of the fast table, nine people. Fewer than the ten that say something.
  for (let n = 0; n < 9; n++) people.push(await giveCook(house))
  for (const id of people) await look(id, '8.1.4.3.0')
})
afterAll(() => house.close())

const look = async (id: string, code: string) =>
  workAs(house.engine, await house.actor('sportello'), (work) =>
    addVoce(work, id, { kind: 'professione', data: { code, name: '' } }),
  )

/** A vacancy for either trade that asks for HACCP, which nobody has. */
async function giveBoth() {
  const content = cook({
    professioni: ['5.2.2.1.0', '8.1.4.3.0'],
    requisiti: [{ kind: 'patente', patente: 'HACCP', required: true }],
  })
  const aziendaId = await giveAzienda(house)
  const { vacancyId } = await ok(house.ask('imprese', takeVacancy, { aziendaId, content, publish: true }))
  return vacancyId
}

test('a requirement is said to hit a group from ten people on, not from ten rows', async () => {
  const vacancyId = await giveBoth()
  const unfair = async () =>
    (await ok(house.ask('imprese', findCandidates, { vacancyId }))).unfair.filter(
      ({ group }) => group === 'donne',
    )
  expect(await unfair()).toEqual([])
  const tenth = await giveCook(house)
  people = [...people, tenth]
  expect(await unfair()).toEqual([{ at: 0, group: 'donne', before: 10, after: 0 }])
  // The one who looks for one trade only and the nine who look for both weigh the same.
  await look(tenth, '8.1.4.3.0')
  expect(await unfair()).toEqual([{ at: 0, group: 'donne', before: 10, after: 0 }])
})

test('whoever looks in two groups stands once, by the better of her rows, as the match sorts her', async () => {
  const vacancyId = await giveBoth()
  const [anna = ''] = people
  // Ten years as a cook help only her row of cooks, whatever the order of the rows is.
  await workAs(house.engine, await house.actor('sportello'), (work) =>
    addVoce(work, anna, {
      kind: 'esperienza',
      data: {
        mansione: '8.1.4.3.0',
        azienda: 'Prova',
        from: '2015-01-01',
        until: '2020-01-01',
        contract: 'subordinato',
        openEnded: false,
      },
    }),
  )
  const { found } = await ok(house.ask('imprese', findCandidates, { vacancyId, leve: 'r0' }))
  const first = found.find(({ persona }) => persona.id === anna)
  const asked = {
    professions: [52210, 81430],
    place: null,
    requisiti: [{ kind: 'patente', patente: 'HACCP', required: true }],
  } as const
  const scored = await workAs(house.engine, await house.actor('imprese'), (work) =>
    scoredOf(work, asked, [anna, anna]),
  )
  expect(scored.map(({ personaId }) => personaId)).toEqual([anna])
  expect(scored[0]?.monthsThere).toBe(first?.scored.monthsThere)
})

test('somebody ticked twice is taken once: one name, one proposal', async () => {
  const vacancyId = await giveBoth()
  const [anna = ''] = people
  const taken = await ok(house.ask('imprese', takeIntoRosa, { vacancyId, persone: [anna, anna] }))
  expect(taken.taken).toBe(1)
  const [row] = await house.sql<{ names: number; proposals: number }>(
    `select (select count(*)::int from rosa_candidato where rosa_id = $1) as names,
       (select count(*)::int from proposta where vacancy_id = $2) as proposals`,
    [taken.rosaId, vacancyId],
  )
  expect(row).toEqual({ names: 1, proposals: 1 })
})
