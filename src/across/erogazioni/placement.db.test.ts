import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveAzienda } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { plainDate, type ServiceCode } from '../../standard/index.ts'
import { deliverTo } from '../azienda/index.ts'
import { unblockPlacement } from './placement.ts'

let house: TestHouse
let aziendaId: string
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T17:00:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.sql('delete from prestazione')
  aziendaId = await giveAzienda(house)
})

/** An hour of work for the company, from an hour of the morning of a day. */
const deliver = async (service: ServiceCode, at: string, minutes = 60) =>
  workAs(house.engine, await house.actor('imprese'), async (work) => {
    const startedAt = new Date(at)
    const endedAt = new Date(startedAt.getTime() + minutes * 60_000)
    const answer = await deliverTo(work, { service, aziendaId, startedAt, endedAt, channel: 'in-presenza' })
    if (!answer.ok) throw new Error(answer.refusal.code)
    return answer.value
  })
const place = (communicationOn: string, of = aziendaId) =>
  workAs(house.engine, SYSTEM, (work) =>
    unblockPlacement(work, { aziendaId: of, communicationOn: plainDate(communicationOn) }),
  )
const rows = () =>
  house.sql<{ cents: number; waits: boolean; day: string | null }>(
    `select session_cents as cents, awaiting_placement as waits, placement_on as day from prestazione
     where azienda_id = $1 order by started_at`,
    [aziendaId],
  )

describe('hours that count only when somebody is hired', () => {
  test('wait with no cost, and their verdict says why', async () => {
    const closed = await deliver('E1', '2026-11-02T08:00:00Z')
    expect(closed).toMatchObject({ sessionCents: 0, recognisedMinutes: 60, awaitingPlacement: true })
    expect(closed.verdicts?.find(({ rule }) => rule === 'E1.inserimento')).toMatchObject({ outcome: 'open' })
    expect(await rows()).toEqual([{ cents: 0, waits: true, day: null }])
  })

  test.each([
    ['2026-11-01', 0, 'the day before the work: it follows nothing'],
    ['2026-11-02', 3440, 'the same day'],
    ['2026-11-03', 3440, 'the day after'],
  ])('a hiring communicated on %s recognises %i cents (%s)', async (on, cents) => {
    await deliver('E1', '2026-11-02T08:00:00Z')
    expect(await place(on)).toEqual({ deliveries: cents > 0 ? 1 : 0, cents })
    expect(await rows()).toEqual([{ cents, waits: cents === 0, day: cents > 0 ? on : null }])
  })

  test('34,40 an hour, to the cent: 30, 45 and 50 minutes', async () => {
    await deliver('E1', '2026-11-02T08:00:00Z', 30)
    await deliver('E1', '2026-11-02T09:00:00Z', 45)
    await deliver('E1', '2026-11-02T10:00:00Z', 50)
    expect(await place('2026-11-09')).toEqual({ deliveries: 3, cents: 1720 + 2580 + 2867 })
  })

  test('what is done after the hiring waits for the next one', async () => {
    await deliver('E1', '2026-11-02T08:00:00Z')
    await place('2026-11-04')
    await deliver('E1', '2026-11-05T08:00:00Z')
    expect(await place('2026-11-04')).toEqual({ deliveries: 0, cents: 0 })
    expect(await rows()).toMatchObject([{ waits: false }, { cents: 0, waits: true }])
    await place('2026-11-08')
    expect(await rows()).toMatchObject([{ day: '2026-11-04' }, { cents: 3440, day: '2026-11-08' }])
  })

  test('nothing of another company is recognised, nor what never waited', async () => {
    await deliver('E1', '2026-11-02T08:00:00Z')
    const other = await giveAzienda(house)
    expect(await place('2026-11-04', other)).toEqual({ deliveries: 0, cents: 0 })
    await deliver('E3', '2026-11-03T08:00:00Z')
    expect(await rows()).toMatchObject([{ waits: true }, { cents: 3300, waits: false, day: null }])
  })

  test('two communications at once recognise each hour once', async () => {
    await deliver('E1', '2026-11-02T08:00:00Z')
    const freed = await Promise.all([place('2026-11-05'), place('2026-11-06'), place('2026-11-07')])
    expect(freed.map(({ deliveries }) => deliveries).sort((a, b) => a - b)).toEqual([0, 0, 1])
    const facts = await house.sql(
      `select from ledger where kind = 'prestazione.riconosciuta' and data->>'azienda' = $1`,
      [aziendaId],
    )
    expect(facts).toHaveLength(1)
  })

  test('the hours spent on who was hired are recognised with those of the company', async () => {
    const [person] = await house.sql<{ id: string }>(
      `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
         surname_key, name_key, created_at)
       values ('PLACED0000000001', 'PLACED0000000001', 'definitivo', 'Prova', 'Maria', 'F', '1980-05-10', 'Perugia',
         'prova', 'maria', now()) returning id`,
    )
    const personaId = person?.id ?? ''
    await house.sql(
      `with p as (insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at,
           minutes, verdicts, recognised_minutes, session_cents, awaiting_placement)
         select 'D2', 'chiusa', 'individual', 'PG', 'PG', id, '2026-11-03 10:00+01', '2026-11-03 10:30+01', 30, '[]', 30, 0, true
         from account where username = 'orientatore' returning id)
       insert into partecipazione (prestazione_id, persona_id, cents) select id, $1, 0 from p`,
      [personaId],
    )
    const communicationOn = plainDate('2026-11-09')
    await workAs(house.engine, SYSTEM, (work) => unblockPlacement(work, { aziendaId, communicationOn }))
    const cents = () => house.sql('select cents from partecipazione where persona_id = $1', [personaId])
    expect(await cents()).toEqual([{ cents: 0 }])
    await workAs(house.engine, SYSTEM, (work) =>
      unblockPlacement(work, { aziendaId, personaId, communicationOn }),
    )
    expect(await cents()).toEqual([{ cents: 1720 }])
    await house.sql('delete from partecipazione')
  })

  test('a closed delivery does not pass to another company', async () => {
    await deliver('E1', '2026-11-02T08:00:00Z')
    const other = await giveAzienda(house)
    await expect(
      house.sql('update prestazione set azienda_id = $2 where azienda_id = $1', [aziendaId, other]),
    ).rejects.toThrow(/does not change/)
  })
})
