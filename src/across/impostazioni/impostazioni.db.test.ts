import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { given, giveProposal, tried } from '../../../test/builders/normativa.ts'
import { workAs } from '../../platform/work/index.ts'
import { seedTerritorio } from '../../records/centro/index.ts'
import { startDelivery } from '../../records/erogazione/index.ts'
import { listScadenze, refreshScadenze } from '../../records/scadenza/index.ts'
import { closeDelivery } from '../erogazioni/index.ts'
import { approve } from './decide.command.ts'
import { readParametro } from './list-parametri.query.ts'
import { simulate, simulateProposal } from './simulate.query.ts'

const MAX = 'A2.individual.minutes.max'
const TERM = 'A2.primo-colloquio-entro-tre-mesi.months'
const TODAY = '2026-11-10T09:04:00Z'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(TODAY)
  await seedTerritorio(house.ownerUrl)
})
afterAll(() => house.close())

async function deliver(on: string, minutes: number, username = 'orientatore'): Promise<string> {
  house.setNow(`${on}T08:00:00Z`)
  const personaId = await givePersona(house, { birthOn: `19${70 + (count++ % 30)}-0${1 + (count % 9)}-12` })
  const actor = await house.actor(username)
  const id = await workAs(house.engine, actor, (work) =>
    startDelivery(work, {
      service: 'A2',
      mode: 'individual',
      centro: actor.centro ?? '',
      place: 'sede',
      personaIds: [personaId],
    }),
  )
  house.setNow(`${on}T${minutes < 60 ? '08' : '09'}:${String(minutes % 60).padStart(2, '0')}:00Z`)
  await workAs(house.engine, actor, (work) =>
    closeDelivery(work, id, { outputs: ['scheda-aggiornata'], referrals: [] }),
  )
  house.setNow(TODAY)
  return id
}
let count = 0

const worth = async (id: string) =>
  (
    await house.sql<{
      recognised_minutes: number
      session_cents: number
      verdicts: { parameters: object }[]
    }>('select recognised_minutes, session_cents, verdicts from prestazione where id = $1', [id])
  )[0]
describe('a duration changed from a day', () => {
  let before: string
  let proposal: string

  test('is tried on the recorded history first: which deliveries, how much, in which centre', async () => {
    before = await deliver('2026-11-02', 90)
    await deliver('2026-11-03', 45)
    await deliver('2026-11-04', 80, 'orientatore-terni')
    const answer = await house.ask('regione', simulate, tried(MAX, 75, '2027-01-01'))
    if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
    const { effect, total, deliveries } = answer.value
    // 60 minutes were recognised of 90 and of 80; with 75 a quarter of an hour more: 8,25 € each.
    expect(effect).toMatchObject({ about: 'prestazioni', percent: 100, changedSince: 0 })
    expect(effect.centri).toEqual([
      { centro: 'PG', judged: 2, changed: 1, minutes: 15, cents: 825, newlyMissed: 0, noLongerMissed: 0 },
      { centro: 'TR', judged: 1, changed: 1, minutes: 15, cents: 825, newlyMissed: 0, noLongerMissed: 0 },
    ])
    expect(total).toMatchObject({ judged: 3, changed: 2, minutes: 30, cents: 1650 })
    expect(deliveries.map(({ on, centro, before, after }) => [on, centro, before, after])).toEqual([
      ['2026-11-04', 'TR', { minutes: 60, cents: 3300 }, { minutes: 75, cents: 4125 }],
      ['2026-11-02', 'PG', { minutes: 60, cents: 3300 }, { minutes: 75, cents: 4125 }],
    ])
    expect(JSON.stringify(answer.value)).not.toContain('Serafini')
    const ofTerni = await house.ask('regione', simulate, { ...tried(MAX, 75, '2027-01-01'), centro: 'TR' })
    expect(ofTerni.kind === 'done' && [ofTerni.value.changed, ofTerni.value.deliveries.length]).toEqual([
      1, 1,
    ])
  })

  test('a day in the past says how many are of that day or after', async () => {
    const answer = await house.ask('regione', simulate, tried(MAX, 75, '2026-11-04'))
    expect(answer.kind === 'done' && answer.value.effect.changedSince).toBe(1)
  })

  test('is proposed by one, and not approved by the same', async () => {
    proposal = await giveProposal(house, given(MAX, 75, '2026-11-20'))
    expect(await house.ask('regione', approve, { code: MAX, id: proposal })).toEqual({
      kind: 'refused',
      refusal: { code: 'normativa.serve-un-altro', facts: {} },
    })
    const read = await house.ask('regione', readParametro, { code: MAX })
    expect(read.kind === 'done' && read.value.waiting).toMatchObject([
      { id: proposal, value: 75, isMine: true, replay: { about: 'prestazioni' } },
    ])
    const again = await house.ask('amministratore', simulateProposal, { code: MAX, id: proposal })
    expect(again.kind === 'done' && again.value.total.changed).toBe(2)
  })

  test('nor by the database under the same account', async () => {
    const regione = await house.actor('regione')
    const attempt = workAs(house.engine, regione, (work) =>
      work.tx
        .updateTable('parametroVersione')
        .set({ state: 'in-vigore', approvedBy: regione.id, approvedAt: work.now })
        .where('id', '=', proposal)
        .execute(),
    )
    await expect(attempt).rejects.toThrow(/check constraint/)
    const other = await house.actor('amministratore')
    const asAnother = workAs(house.engine, regione, (work) =>
      work.tx
        .updateTable('parametroVersione')
        .set({ state: 'in-vigore', approvedBy: other.id, approvedAt: work.now })
        .where('id', '=', proposal)
        .execute(),
    )
    await expect(asAnother).rejects.toThrow(/row-level security/)
  })

  test('approved by another it holds from its day; what was judged keeps its numbers', async () => {
    expect(await house.ask('amministratore', approve, { code: MAX, id: proposal })).toMatchObject({
      kind: 'done',
    })
    const dayBefore = await deliver('2026-11-19', 90)
    const onTheDay = await deliver('2026-11-20', 90)
    expect(await worth(dayBefore)).toMatchObject({ recognised_minutes: 60, session_cents: 3300 })
    expect(await worth(onTheDay)).toMatchObject({ recognised_minutes: 75, session_cents: 4125 })
    expect((await worth(onTheDay))?.verdicts[0]?.parameters).toMatchObject({ maxMinutes: 75 })
    expect(await worth(before)).toMatchObject({ recognised_minutes: 60, session_cents: 3300 })
    expect((await worth(before))?.verdicts[0]?.parameters).toMatchObject({ maxMinutes: 60 })
  })

  test('the ledger says who proposed and who approved', async () => {
    const facts = await house.sql(
      `select l.kind, l.service_code, a.username, l.data->>'value' as value from ledger l
       join account a on a.id = l.actor_id where l.kind like 'parametro.%' order by l.seq`,
    )
    expect(facts).toEqual([
      { kind: 'parametro.proposto', service_code: 'A2', username: 'regione', value: '75' },
      { kind: 'parametro.approvato', service_code: 'A2', username: 'amministratore', value: '75' },
    ])
  })

  test('REST and the card of the day say the same', async () => {
    const body = (minutes: number, on: string) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ service: 'A2', on, mode: 'individual', minutes }),
    })
    const cost = async (on: string) =>
      (await (await house.app.request('/api/v1/standard/cost', body(90, on))).json()) as object
    expect(await cost('2026-11-19')).toMatchObject({ recognisedMinutes: 60 })
    expect(await cost('2026-11-20')).toMatchObject({ recognisedMinutes: 75 })
    const max = async (on: string) => {
      const cards = (await (await house.app.request(`/api/v1/standard?on=${on}`)).json()) as {
        code: string
        individual: { minutes: { max: number } }
      }[]
      return cards.find(({ code }) => code === 'A2')?.individual.minutes.max
    }
    expect(await max('2026-11-19')).toBe(60)
    expect(await max('2026-11-20')).toBe(75)
  })
})

describe('a deadline changed from a day', () => {
  test('moves the duties of who begins after it, and tells who would be late', async () => {
    const personaId = await givePersona(house, { birthOn: '1966-02-03', unemployedFrom: '2026-09-01' })
    const sportello = await house.actor('sportello')
    await workAs(house.engine, sportello, (work) => refreshScadenze(work, personaId))
    const answer = await house.ask('regione', simulate, tried(TERM, 2, '2026-10-01'))
    if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
    const { effect, deadlines } = answer.value
    const ours = deadlines.find((each) => each.personaId === personaId)
    expect(ours).toEqual({
      personaId,
      centro: 'PG',
      rule: 'A2.primo-colloquio-entro-tre-mesi',
      startedOn: '2026-09-01',
      before: { outcome: 'open', due: '2026-12-01' },
      after: { outcome: 'missed', due: '2026-11-01' },
    })
    expect(effect.about).toBe('scadenze')
    expect(effect.centri.find(({ centro }) => centro === 'PG')?.newlyMissed).toBeGreaterThanOrEqual(1)

    const id = await giveProposal(house, given(TERM, 2, '2026-10-01'), 'amministratore')
    expect(await house.ask('regione', approve, { code: TERM, id })).toMatchObject({ kind: 'done' })
    const due = async (persona: string) => {
      const rows = await workAs(house.engine, sportello, async (work) => {
        await refreshScadenze(work, persona)
        return listScadenze(work, persona)
      })
      return rows.find(({ rule }) => rule === 'A2.primo-colloquio-entro-tre-mesi')?.dueOn
    }
    const dayBefore = await givePersona(house, { birthOn: '1967-02-03', unemployedFrom: '2026-09-30' })
    const onTheDay = await givePersona(house, { birthOn: '1968-02-03', unemployedFrom: '2026-10-01' })
    expect(await due(personaId)).toBe('2026-12-01')
    expect(await due(dayBefore)).toBe('2026-12-30')
    expect(await due(onTheDay)).toBe('2026-12-01')
  })

  test('a general choice is tried on every rule', async () => {
    const answer = await house.ask('regione', simulate, {
      code: 'termini.slittamento-festivo',
      value: 'true',
      validFrom: '01/01/2027',
    })
    expect(answer.kind === 'done' && answer.value.effect.about).toBe('scadenze')
  })

  test('of what employers ask nothing is recorded yet, and it says so', async () => {
    const answer = await house.ask(
      'regione',
      simulate,
      tried('D4.preselezione-entro-venti-giorni.days', 15, '2027-01-01'),
    )
    expect(answer.kind === 'done' && answer.value.effect).toMatchObject({ about: 'aziende', centri: [] })
  })
})
