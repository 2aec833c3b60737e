import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, hire, send } from '../../../../test/builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveCook, giveVacancy, ok, type GivenVacancy } from '../../../../test/builders/rosa.ts'
import { matchWaiting } from '../../../across/comunicazioni/comunicazioni.command.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { SYSTEM } from '../../../records/accesso/index.ts'
import { writeRosaOutcome } from './rosa.command.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let vacancy: GivenVacancy
let anna: string
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  vacancy = await giveVacancy(house)
  anna = await giveCook(house, 'Anna')
})

/** A rosa of Anna, and of whom else she is told with; Anna says what is said. */
async function sendRosaOf(given: GivenVacancy, said: 'si' | 'no' = 'si') {
  const yes = await giveCook(house, 'Bruna')
  await ok(given.take([anna, yes]))
  await given.says(yes, 'si')
  await given.says(anna, said)
  await given.describeAll([anna, yes])
  return given.send()
}

const ivaOf = async ({ vacancyId }: GivenVacancy) => {
  const [row] = await house.sql<{ iva: string }>(
    'select a.partita_iva as iva from azienda a join vacancy v on v.azienda_id = a.id where v.id = $1',
    [vacancyId],
  )
  return row?.iva ?? ''
}

const hired = async (given: GivenVacancy, inizio = '2026-11-12', lavoratore?: string) =>
  hire(lavoratore ?? (await codeOf(house, anna)), {
    datore: await ivaOf(given),
    inizio,
    fine: '2027-03-31',
  })

const outcomeOf = async (rosaId: string) => {
  const [row] = await house.sql<Record<string, unknown>>(
    `select outcome, outcome_by, communication, communication_on::text as on from rosa_candidato
     where rosa_id = $1 and persona_id = $2`,
    [rosaId, anna],
  )
  return row
}
const counted = async ({ vacancyId }: GivenVacancy) => {
  const rows = await house.sql<{ service: string }>(
    `select data->>'service' as service from ledger where kind = 'assunzione.comunicata' and persona_id = $1
       and data->>'vacancy' = $2 order by 1`,
    [anna, vacancyId],
  )
  return rows.map(({ service }) => service)
}
const untied = async (given: GivenVacancy) =>
  (await given.read()).sent.flatMap(({ names }) => names.flatMap(({ hires }) => hires))

/** As the night does; gives how many communications found their person. */
const match = async () =>
  ok(carryOut(house.engine, { actor: SYSTEM, request: matchWaiting, input: {} })).then(
    ({ matched }) => matched,
  )

/** A hire that arrived while nobody had its codice fiscale, and then Anna has it. */
async function waitThenFind(line: Record<string, unknown>, codice: string) {
  const lavoratore = String(line['lavoratore'])
  await house.sql('update persona set codice_fiscale = $2 where id = $1', [anna, 'RSSNNA80A41G478X'])
  expect(await send(house, line)).toMatchObject({ unmatched: 1 })
  await house.sql('update persona set codice_fiscale = $2 where id = $1', [anna, codice])
  return lavoratore
}

describe('a hire is the outcome of the rosa', () => {
  test('as it arrives, once, counted in D2 and D4', async () => {
    const { rosaId } = await sendRosaOf(vacancy)
    const line = await hired(vacancy)
    await send(house, line)
    const code = line['codice']
    const tied = { outcome: 'assunta', outcome_by: 'comunicazione', communication: code, on: '2026-11-10' }
    expect(await outcomeOf(rosaId)).toEqual(tied)
    expect(await counted(vacancy)).toEqual(['D2', 'D4'])
    // Sent again, and corrected: it is still one hire.
    await send(house, line)
    await send(house, { ...line, versione: 2, oreSettimanali: 30 })
    expect(await outcomeOf(rosaId)).toEqual(tied)
    expect(await counted(vacancy)).toEqual(['D2', 'D4'])
    expect(await untied(vacancy)).toEqual([])
  })

  test('when it finds its person later, with the day it arrived, and the hours that waited are recognised', async () => {
    const { rosaId } = await sendRosaOf(vacancy)
    const codice = await codeOf(house, anna)
    const line = await hired(vacancy, '2026-11-12', codice)
    await waitThenFind(line, codice)
    const [azienda] = await house.sql<{ id: string; operator: string }>(
      `select v.azienda_id as id, v.consulente_id as operator from vacancy v where v.id = $1`,
      [vacancy.vacancyId],
    )
    await house.sql(
      `insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at, minutes,
         recognised_minutes, session_cents, verdicts, azienda_id, awaiting_placement)
       values ('D4', 'chiusa', 'individual', 'PG', 'PG', $2, '2026-11-10T08:00Z', '2026-11-10T09:00Z', 60, 60, 0, '[]', $1, true)`,
      [azienda?.id, azienda?.operator],
    )
    house.setNow('2026-11-14T03:00:00Z')
    expect(await match()).toBe(1)
    expect(await outcomeOf(rosaId)).toEqual({
      outcome: 'assunta',
      outcome_by: 'comunicazione',
      communication: line['codice'],
      on: '2026-11-10',
    })
    expect(await counted(vacancy)).toEqual(['D2', 'D4'])
    const waiting = await house.sql<Record<string, unknown>>(
      'select awaiting_placement, placement_on::text as on from prestazione where azienda_id = $1',
      [azienda?.id],
    )
    expect(waiting).toEqual([{ awaiting_placement: false, on: '2026-11-10' }])
    expect(await match()).toBe(0)
    expect(await counted(vacancy)).toEqual(['D2', 'D4'])
  })

  test.each([
    ['2026-11-09', null],
    ['2026-11-10', 'assunta'],
    ['2026-11-11', 'assunta'],
  ])('work that begins on %s, with the rosa of the 10th: %s', async (inizio, outcome) => {
    const { rosaId } = await sendRosaOf(vacancy)
    await send(house, await hired(vacancy, inizio))
    expect(await outcomeOf(rosaId)).toMatchObject({ outcome })
    expect(await untied(vacancy)).toEqual([])
  })

  test.each([
    ['another company', { datore: '12345670785' }],
    ['a hire called off', { annullata: true }],
  ])('%s ties nothing', async (_what, more) => {
    const { rosaId } = await sendRosaOf(vacancy)
    await send(house, { ...(await hired(vacancy)), ...more })
    expect(await outcomeOf(rosaId)).toMatchObject({ outcome: null })
    expect(await untied(vacancy)).toEqual([])
  })
})

describe('what is not certain is asked of the consultant', () => {
  test('in two rose of the company nothing is decided; tied to one, the other no longer asks', async () => {
    const { rosaId } = await sendRosaOf(vacancy)
    const second = await giveVacancy(house)
    await house.sql(
      'update vacancy set azienda_id = (select azienda_id from vacancy where id = $1) where id = $2',
      [vacancy.vacancyId, second.vacancyId],
    )
    const other = await sendRosaOf(second)
    const line = await hired(vacancy)
    await send(house, line)
    expect([await outcomeOf(rosaId), await outcomeOf(other.rosaId)]).toMatchObject([
      { outcome: null },
      { outcome: null },
    ])
    expect([...(await counted(vacancy)), ...(await counted(second))]).toEqual([])
    const [hint] = await untied(second)
    expect(hint).toEqual({
      personaId: anna,
      rosaId: other.rosaId,
      code: line['codice'],
      startedOn: '2026-11-12',
      receivedOn: '2026-11-10',
    })
    expect(await untied(vacancy)).toHaveLength(1)
    await ok(
      house.ask('imprese', writeRosaOutcome, {
        vacancyId: second.vacancyId,
        rosaId: other.rosaId,
        personaId: anna,
        outcome: 'assunta',
        communication: hint?.code,
        communicationOn: hint?.receivedOn,
      }),
    )
    expect(await counted(second)).toEqual(['D2', 'D4'])
    expect([...(await untied(vacancy)), ...(await untied(second))]).toEqual([])
  })

  test('whom the company never read, since she said no, is no outcome by itself', async () => {
    const { rosaId } = await sendRosaOf(vacancy, 'no')
    await send(house, await hired(vacancy))
    expect(await outcomeOf(rosaId)).toMatchObject({ outcome: null })
    expect(await untied(vacancy)).toHaveLength(1)
  })
})
