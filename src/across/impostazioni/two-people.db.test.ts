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

  test('the same by REST: proposed, tried, refused to the same person, approved by another', async () => {
    const code = 'D1.individual.minutes.max'
    const at = `/standard/parametri/${code}`
    const [monti, conti] = [await house.browser('regione'), await house.browser('amministratore')]
    const tried75 = await monti.api('GET', `${at}/simulazione?value=75&validFrom=2027-01-01`)
    expect(await tried75.json()).toMatchObject({ effect: { about: 'prestazioni', percent: 100 }, changed: 0 })
    const body = { value: 75, validFrom: '2027-01-01', source: 'DGR di prova n. 15' }
    const made = await monti.api('POST', `${at}/proposte`, body)
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { id: string }
    const own = await monti.api('POST', `${at}/proposte/${id}/approvazione`)
    expect([own.status, await own.json()]).toMatchObject([403, { code: 'normativa.serve-un-altro' }])
    expect((await conti.api('GET', `${at}/proposte/${id}/simulazione`)).status).toBe(200)
    expect((await conti.api('POST', `${at}/proposte/${id}/approvazione`)).status).toBe(200)
    const late = await monti.api('POST', `${at}/proposte/${id}/ritiro`)
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'normativa.gia-decisa' }])
    const read = (await (await monti.api('GET', at)).json()) as { series: { value: number }[] }
    expect(read.series.map(({ value }) => value)).toEqual([60, 75])
    const list = (await (await monti.api('GET', '/standard/parametri')).json()) as {
      code: string
      next: object
    }[]
    expect(list.find((each) => each.code === code)).toMatchObject({ now: { value: 60 }, next: { value: 75 } })
    expect((await (await house.browser('sportello')).api('GET', '/standard/parametri')).status).toBe(403)
  })

  test('pages are the region’s, and a forged form is told in words', async () => {
    const path = '/siul/impostazioni/standard/A2.group.people.max'
    expect((await (await house.browser('responsabile')).get(path)).status).toBe(403)
    const monti = await house.browser('regione')
    expect((await monti.get('/siul/impostazioni/standard/A2.group.people.least')).status).toBe(404)
    const wrong = await monti.post(path, { value: '<b>12</b>', validFrom: '32/1/2027', source: '' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('Scrivi giorno, mese e anno')
    expect(html).not.toContain('<b>12</b>')
    const nothing = await monti.post(`${path}/proposte/00000000-0000-7000-8000-000000000000/approvazione`, {})
    expect(nothing.status).toBe(422)
    expect((await monti.post(`${path}/proposte/x/cancella`, {})).status).toBe(404)
    const query = 'value=12&validFrom=2027-01-01&pagina=zero'
    expect((await monti.get(`${path}/simulazione?${query}`)).status).toBe(422)
  })
})
