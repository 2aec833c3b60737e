import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { closeAt, enrolAt, giveGruppo, givePeople } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { issueAttestato } from './papers.command.ts'

const NOW = '2026-11-10T09:04:00Z'
// Friday the thirteenth, the day of the groups, at one in the afternoon.
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

async function full(people: number) {
  const gruppoId = await giveGruppo(house)
  const all = await givePeople(house, people)
  for (const personaId of all) await enrolAt(house, gruppoId, personaId)
  house.setNow(AFTER)
  return { gruppoId, all }
}

const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind

describe('what follows', () => {
  // In NASpI since the first of August: to be proposed a group between the first of November and the first of February.
  async function percettore(birthOn: string): Promise<string> {
    const personaId = await givePersona(house, { birthOn, unemployedFrom: '2026-08-01' })
    await house.sql("update persona set centro_code = 'PG' where id = $1", [personaId])
    await house.sql(
      `insert into sostegno (persona_id, kind, valid_from, requires_unemployment, while_employed, recorded_at)
       values ($1, 'naspi', '2026-08-08', true, false, now())`,
      [personaId],
    )
    const actor = await house.actor('orientatore')
    await workAs(house.engine, actor, (work) => refreshScadenze(work, personaId))
    return personaId
  }
  const metOn = async (personaId: string) => {
    const [row] = await house.sql<{ met_on: string | null }>(
      `select met_on::text from scadenza where persona_id = $1 and rule = 'B2.orientamento-collettivo-tra-tre-e-sei-mesi'`,
      [personaId],
    )
    return row?.met_on
  }

  test('the duty to propose a group is met at once, of who came and of who did not; of who left it is not', async () => {
    const people = [
      await percettore('1980-01-01'),
      await percettore('1980-01-02'),
      await percettore('1980-01-03'),
    ]
    const gruppoId = await giveGruppo(house)
    for (const personaId of people.slice(0, 2)) await enrolAt(house, gruppoId, personaId)
    expect(await Promise.all(people.map(metOn))).toEqual([null, null, null])
    house.setNow(AFTER)
    expect(codeOf(await closeAt(house, gruppoId, { away: [people[1] ?? ''] }))).toBe('done')
    expect(await Promise.all(people.map(metOn))).toEqual(['2026-11-13', '2026-11-13', null])
  })

  test('a first orientation in a group is her first interview', async () => {
    const personaId = await givePersona(house, { birthOn: '1981-01-01', unemployedFrom: '2026-10-01' })
    const gruppoId = await giveGruppo(house, { service: 'A2' })
    await enrolAt(house, gruppoId, personaId)
    house.setNow(AFTER)
    expect(codeOf(await closeAt(house, gruppoId))).toBe('done')
    const [row] = await house.sql(
      "select met_on::text from scadenza where persona_id = $1 and rule = 'A2.primo-colloquio-entro-tre-mesi'",
      [personaId],
    )
    expect(row).toEqual({ met_on: '2026-11-13' })
  })

  test('the certificate is for who was there, once it is closed; printed again it keeps its number', async () => {
    const { gruppoId, all } = await full(2)
    const rows = await house.sql<{ id: string; persona_id: string }>(
      'select id, persona_id from iscrizione_gruppo',
    )
    const idOf = (personaId: string | undefined) => rows.find((row) => row.persona_id === personaId)?.id
    const issue = (personaId: string | undefined) =>
      house.ask('sportello', issueAttestato, { gruppoId, iscrizioneId: idOf(personaId) })
    expect(codeOf(await issue(all[0]))).toBe('gruppi.attestato-non-dovuto')
    await closeAt(house, gruppoId, { away: [all[1] ?? ''] })
    const [first, again] = [await issue(all[0]), await issue(all[0])]
    if (first.kind !== 'done' || again.kind !== 'done') throw new Error('not issued')
    expect(again.value.documento).toEqual(first.value.documento)
    expect(first.value.gruppo).toMatchObject({ from: '9:30', until: '11:30', on: '2026-11-13' })
    expect(codeOf(await issue(all[1]))).toBe('gruppi.attestato-non-dovuto')
    expect(
      await house.sql("select 1 from access_log where persona_id = $1 and door = 'attestato-gruppo'", [
        all[0],
      ]),
    ).toHaveLength(2)
  })
})
