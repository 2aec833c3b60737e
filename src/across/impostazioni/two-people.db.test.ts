import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { given, giveProposal, tried } from '../../../test/builders/normativa.ts'
import { workAs } from '../../platform/work/index.ts'
import { approve, withdraw } from './decide.command.ts'
import { propose } from './propose.command.ts'
import { simulate } from './simulate.query.ts'

const MAX = 'A2.individual.minutes.max'
const TERM = 'A2.primo-colloquio-entro-tre-mesi.months'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

describe('who may, and what does not pass', () => {
  test.each([
    [given('A2.individual.minutes.maximum', 90, '2027-01-01'), 'normativa.non-trovata'],
    [given(MAX, 20, '2027-01-01'), 'normativa.minimo-oltre-massimo'],
    [given('A2.group.people.max', 0, '2027-01-01'), 'normativa.valore-impossibile'],
    [given('A2.group.people.max', 10, '2027-01-01'), 'normativa.valore-uguale'],
  ])('%o is refused %s', async (input, code) => {
    expect(await house.ask('regione', propose, input)).toMatchObject({ kind: 'refused', refusal: { code } })
  })

  test.each([
    [{ source: '  ' }, 'source'],
    [{ validFrom: '2027-02-29' }, 'validFrom'],
    [{ validFrom: '0027-01-01' }, 'validFrom'],
    [{ value: 'novanta' }, 'value'],
    [{ value: 90.5 }, 'value'],
    [{ certainty: 'forse' }, 'certainty'],
    [{ state: 'in-vigore' }, 'state'],
  ])('%o is bad input', async (wrong, field) => {
    const answer = await house.ask('regione', propose, { ...given(MAX, 80, '2027-01-01'), ...wrong })
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toEqual([field])
  })

  test('staff and bodies may not propose, approve or simulate', async () => {
    const id = await giveProposal(house, given('B1.ucs.cents', 3500, '2027-01-01'))
    for (const who of ['responsabile', 'sportello', 'orientatore', 'ente']) {
      expect(await house.ask(who, propose, given(MAX, 80, '2027-01-01'))).toEqual({ kind: 'forbidden' })
      expect(await house.ask(who, approve, { code: 'B1.ucs.cents', id })).toEqual({ kind: 'forbidden' })
      expect(await house.ask(who, simulate, tried(MAX, 80, '2027-01-01'))).toEqual({ kind: 'forbidden' })
    }
    const staff = await house.actor('responsabile')
    const attempt = workAs(house.engine, staff, (work) =>
      work.tx.updateTable('parametroVersione').set({ state: 'ritirata' }).where('id', '=', id).execute(),
    )
    await expect(attempt).rejects.toThrow(/permission denied/)
  })

  test.each(['persona', 'did', 'voce', 'scadenza', 'profilo', 'patto', 'sostegno'] as const)(
    'the region cannot read %s, before or after a replay',
    async (table) => {
      const regione = await house.actor('regione')
      const attempt = workAs(house.engine, regione, async (work) => {
        await simulate.run(work, { ...simulate.input.parse(tried(TERM, 4, '2027-01-01')) })
        return work.tx.selectFrom(table).selectAll().execute()
      })
      await expect(attempt).rejects.toThrow(/permission denied/)
    },
  )

  test('nor to whom a service was given, nor by whom', async () => {
    const regione = await house.actor('regione')
    const read = (column: 'operatorId' | 'place' | 'verdicts') =>
      workAs(house.engine, regione, (work) => work.tx.selectFrom('prestazione').select(column).execute())
    for (const column of ['operatorId', 'place', 'verdicts'] as const)
      await expect(read(column)).rejects.toThrow(/permission denied/)
    const people = workAs(house.engine, regione, (work) =>
      work.tx.selectFrom('partecipazione').select('personaId').execute(),
    )
    await expect(people).rejects.toThrow(/permission denied/)
  })

  test('of two who approve at once one does, and of approving and withdrawing too', async () => {
    await house.sql(
      `insert into account (username, display_name, role, password_hash, created_at)
       values ('regione-due', 'Bianca Prova', 'regione', 'x', now())`,
    )
    for (const code of ['C1.ucs.cents', 'C2.ucs.cents', 'C3.ucs.cents']) {
      const id = await giveProposal(house, given(code, 3600, '2027-01-01'))
      const answers = await Promise.all([
        house.ask('amministratore', approve, { code, id }),
        house.ask('regione-due', approve, { code, id }),
        house.ask('regione', withdraw, { code, id }),
      ])
      const kinds = answers.map((each) => (each.kind === 'refused' ? each.refusal.code : each.kind))
      expect(kinds.toSorted()).toEqual(['done', 'normativa.gia-decisa', 'normativa.gia-decisa'])
      const facts = await house.sql("select from ledger where data->>'proposal' = $1", [id])
      expect(facts).toHaveLength(2)
    }
  })

  test('a decided proposal never changes again, whoever tries', async () => {
    const id = await giveProposal(house, given('E3.ucs.cents', 3600, '2027-01-01'))
    await house.ask('amministratore', approve, { code: 'E3.ucs.cents', id })
    const attempt = house.sql("update parametro_versione set value = '1' where state = 'in-vigore'")
    await expect(attempt).rejects.toThrow(/does not change/)
  })

  test('a proposal that the others around it made impossible is not approved', async () => {
    const [max, min] = [
      await giveProposal(house, given('B3.individual.minutes.max', 40, '2027-01-01')),
      await giveProposal(house, given('B3.individual.minutes.min', 50, '2027-01-01')),
    ]
    const first = await house.ask('amministratore', approve, { code: 'B3.individual.minutes.max', id: max })
    expect(first.kind).toBe('done')
    const second = await house.ask('amministratore', approve, { code: 'B3.individual.minutes.min', id: min })
    expect(second).toMatchObject({ refusal: { code: 'normativa.minimo-oltre-massimo' } })
    const [row] = await house.sql<{ state: string }>('select state from parametro_versione where id = $1', [
      min,
    ])
    expect(row?.state).toBe('proposta')
  })
})
