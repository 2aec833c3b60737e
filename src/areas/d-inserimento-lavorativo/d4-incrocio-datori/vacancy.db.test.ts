import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { ok, refusal } from '../../../../test/builders/rosa.ts'
import { cook, giveAzienda } from '../../../../test/builders/vacancy.ts'
import {
  closeVacancyCommand,
  publishVacancyCommand,
  renewVacancyCommand,
  rewriteVacancyCommand,
  startSelectionCommand,
  stepVacancyCommand,
  takeVacancy,
  widenRosaCommand,
} from './vacancy.command.ts'
import { listBoard, readVacancy, recogniseText } from './vacancy.query.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let azienda: string
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  azienda = await giveAzienda(house)
})

const take = (more: Record<string, unknown> = {}) =>
  ok(house.ask('imprese', takeVacancy, { aziendaId: azienda, content: cook(), ...more }))
const read = (vacancyId: string) => ok(house.ask('imprese', readVacancy, { vacancyId }))
const versionOf = async (vacancyId: string) => (await read(vacancyId)).vacancy.version
const facts = (vacancyId: string) =>
  house.sql<{ kind: string; service: string | null; data: Record<string, unknown> }>(
    "select kind, service_code as service, data from ledger where data->>'vacancy' = $1 order by seq",
    [vacancyId],
  )
const outcomeOf = async (vacancyId: string, rule: string) =>
  (await read(vacancyId)).verdicts.find((verdict) => verdict.rule === rule)

describe('taking charge', () => {
  test('publishes in the same act on the three channels, and says so to the ledger', async () => {
    const { vacancyId } = await take({ publish: true, text: 'Cerchiamo una cuoca', requestedHow: 'telefono' })
    const { vacancy, publications, next } = await read(vacancyId)
    expect(vacancy).toMatchObject({
      state: 'pubblicata',
      expiresOn: '2027-01-09',
      sourceText: 'Cerchiamo una cuoca',
    })
    expect(publications.map(({ channel, act, state }) => [channel, act, state].join(' ')).toSorted()).toEqual(
      ['bacheca-spi pubblica da-inviare', 'cliclavoro pubblica da-inviare', 'lavoro-per-te pubblica fatta'],
    )
    expect(next).toEqual(['preselezione', 'chiusa'])
    expect((await facts(vacancyId)).map(({ kind, service }) => [kind, service])).toEqual([
      ['vacancy.richiesta', 'D4'],
      ['vacancy.presa-in-carico', 'E1'],
      ['vacancy.pubblicata', 'E1'],
    ])
    expect(await outcomeOf(vacancyId, 'D4.pubblicazione-immediata')).toMatchObject({
      outcome: 'met',
      on: '2026-11-10',
    })
  })

  test.each([
    ['the day itself', '2026-11-10', 'met'],
    ['the day after', '2026-11-09', 'missed'],
  ])('published %s: the act says it, nothing forbids it', async (_, requestedOn, outcome) => {
    const { vacancyId } = await take({ requestedOn, publish: true })
    const verdict = await outcomeOf(vacancyId, 'D4.pubblicazione-immediata')
    expect(verdict?.on).toBe('2026-11-10')
    expect((verdict?.daysLate ?? 0) > 0 ? 'missed' : 'met').toBe(outcome)
  })

  test('a request of tomorrow, of nobody, of no trade is told what is wrong, and nothing is written', async () => {
    const before = await house.sql('select count(*) from vacancy')
    expect(
      await refusal(
        house.ask('imprese', takeVacancy, { aziendaId: azienda, content: cook(), requestedOn: '2026-11-11' }),
      ),
    ).toBe('vacancy.nel-futuro')
    expect(
      await refusal(house.ask('imprese', takeVacancy, { aziendaId: crypto.randomUUID(), content: cook() })),
    ).toBe('azienda.non-trovata')
    for (const [more, field] of [
      [{ professioni: [] }, 'content.professioni'],
      [{ professioni: ['9.9.9.9.9'] }, 'content.professioni.0'],
      [{ comune: undefined }, 'content.comune'],
      [{ payUntilCents: 120_000 }, 'content.payUntilCents'],
      [{ payPer: undefined }, 'content.payPer'],
      [{ people: 0 }, 'content.people'],
      [{ eta: 30 }, 'content'],
    ] as const) {
      const content = { ...cook(), ...more }
      const answer = await house.ask('imprese', takeVacancy, { aziendaId: azienda, content })
      expect(answer.kind).toBe('invalid')
      if (answer.kind === 'invalid') expect(answer.errors.map((each) => each.field).join()).toContain(field)
    }
    expect(await house.sql('select count(*) from vacancy')).toEqual(before)
  })

  test('no requirement about who a person is can be written, by any name', async () => {
    for (const requisito of [
      { kind: 'eta', max: 30, required: true },
      { kind: 'sesso', value: 'F', required: true },
      { kind: 'cittadinanza', value: 'it', required: true },
      { kind: 'patente', patente: 'B', required: true, sesso: 'M' },
    ]) {
      const content = { ...cook(), requisiti: [requisito] }
      expect((await house.ask('imprese', takeVacancy, { aziendaId: azienda, content })).kind).toBe('invalid')
    }
  })

  test.each(['sportello', 'orientatore', 'ente', 'regione', 'amministratore'])(
    '«%s» may not',
    async (username) => {
      expect((await house.ask(username, takeVacancy, { aziendaId: azienda, content: cook() })).kind).toBe(
        'forbidden',
      )
    },
  )
})

describe('what may not be asked', () => {
  const tasks = 'Servizio ai tavoli. Max 30 anni, bella presenza.'

  test('keeps it from going out until somebody read it again; then it goes, and the ledger knows', async () => {
    const content = cook({ tasks })
    expect(
      await refusal(house.ask('imprese', takeVacancy, { aziendaId: azienda, content, publish: true })),
    ).toBe('vacancy.non-si-puo-chiedere')
    const { vacancyId } = await take({ content })
    const seen = { vacancyId, version: 1 }
    expect(await refusal(house.ask('imprese', publishVacancyCommand, seen))).toBe(
      'vacancy.non-si-puo-chiedere',
    )
    await ok(house.ask('imprese', publishVacancyCommand, { ...seen, reread: true }))
    expect((await facts(vacancyId)).at(-1)?.data).toMatchObject({ reread: true })
  })

  test('is flagged where the text is read, with how to say it', async () => {
    const { unlawful } = await ok(house.ask('imprese', recogniseText, { text: tasks }))
    expect(unlawful.map(({ quote }) => quote)).toEqual(['Max 30 anni', 'bella presenza'])
  })
})

describe('the steps', () => {
  const published = async () => (await take({ publish: true })).vacancyId
  const seen = async (vacancyId: string) => ({ vacancyId, version: await versionOf(vacancyId) })

  test.each([
    ['the twentieth day', '2026-11-30', 'met'],
    ['the twenty-first', '2026-12-01', 'missed'],
  ])('preselection begun on %s', async (_, day, outcome) => {
    const vacancyId = await published()
    house.setNow(`${day}T09:00:00Z`)
    await ok(house.ask('imprese', stepVacancyCommand, { ...(await seen(vacancyId)), to: 'preselezione' }))
    const verdict = await outcomeOf(vacancyId, 'D4.preselezione-entro-venti-giorni')
    expect(verdict).toMatchObject({ due: '2026-11-30', on: day })
    expect((verdict?.daysLate ?? 0) > 0 ? 'missed' : 'met').toBe(outcome)
  })

  test.each([
    ['the seventh day', '2026-11-17', false],
    ['the eighth', '2026-11-18', true],
  ])('selection begun on %s', async (_, day, late) => {
    const { vacancyId } = await take({ publish: true, selectionRequested: true })
    house.setNow(`${day}T09:00:00Z`)
    await ok(house.ask('imprese', startSelectionCommand, await seen(vacancyId)))
    const verdict = await outcomeOf(vacancyId, 'D4.selezione-entro-sette-giorni')
    expect(verdict).toMatchObject({ due: '2026-11-17', on: day })
    expect((verdict?.daysLate ?? 0) > 0).toBe(late)
  })

  test('one cannot get to «Rosa inviata» or «Esiti» without a rosa', async () => {
    const vacancyId = await published()
    for (const to of ['rosa-inviata', 'esiti'])
      expect(
        await refusal(house.ask('imprese', stepVacancyCommand, { ...(await seen(vacancyId)), to })),
      ).toBe('vacancy.passo-impossibile')
  })

  test('two at once: one moves it, the other is told that it changed', async () => {
    const vacancyId = await published()
    const at = await seen(vacancyId)
    const answers = await Promise.all([
      house.ask('imprese', stepVacancyCommand, { ...at, to: 'preselezione' }),
      house.ask('imprese', renewVacancyCommand, at),
      house.ask('responsabile', closeVacancyCommand, { ...at, reason: 'ritirata' }),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
    for (const answer of answers)
      if (answer.kind === 'refused') expect(answer.refusal.code).toBe('vacancy.cambiata')
  })

  test('writing anew, renewing and closing are told to every channel, once each', async () => {
    const vacancyId = await published()
    await ok(
      house.ask('imprese', rewriteVacancyCommand, {
        ...(await seen(vacancyId)),
        content: cook({ people: 2 }),
      }),
    )
    house.setNow('2026-12-20T09:00:00Z')
    await ok(house.ask('imprese', renewVacancyCommand, await seen(vacancyId)))
    expect((await read(vacancyId)).vacancy).toMatchObject({ people: 2, expiresOn: '2027-02-18', renewals: 1 })
    await ok(house.ask('imprese', closeVacancyCommand, { ...(await seen(vacancyId)), reason: 'coperta' }))
    const { publications, versions, vacancy } = await read(vacancyId)
    expect(vacancy).toMatchObject({ state: 'chiusa', closedReason: 'coperta', closedOn: '2026-12-20' })
    const acts = publications.filter(({ channel }) => channel === 'cliclavoro').map(({ act }) => act)
    expect(acts.toSorted()).toEqual(['aggiorna', 'aggiorna', 'pubblica', 'ritira'])
    expect(versions).toHaveLength(2)
    expect(await refusal(house.ask('imprese', renewVacancyCommand, await seen(vacancyId)))).toBe(
      'vacancy.non-pubblicata',
    )
    expect(
      await refusal(
        house.ask('imprese', closeVacancyCommand, { ...(await seen(vacancyId)), reason: 'altro' }),
      ),
    ).toBe('vacancy.chiusa')
  })

  test('that the company wants more than fifteen names is kept with who said so and when', async () => {
    const vacancyId = await published()
    await ok(
      house.ask('imprese', widenRosaCommand, { ...(await seen(vacancyId)), by: 'Il titolare, al telefono' }),
    )
    expect((await read(vacancyId)).vacancy).toMatchObject({
      wantsMoreBy: 'Il titolare, al telefono',
      wantsMoreOn: '2026-11-10',
    })
  })
})

describe('the board', () => {
  test('has what is late on top of its column, and counts it', async () => {
    await house.sql('truncate vacancy cascade')
    const late = await take({ requestedOn: '2026-10-01', publish: true })
    const fresh = await take({ publish: true })
    await take()
    const { columns } = await ok(house.ask('imprese', listBoard, {}))
    expect(columns.map(({ state, total }) => [state, total])).toEqual([
      ['da-qualificare', 1],
      ['pubblicata', 2],
      ['preselezione', 0],
      ['rosa-inviata', 0],
      ['esiti', 0],
      ['chiusa', 0],
    ])
    const [, published] = columns
    expect(published?.rows.map(({ vacancy }) => vacancy.id)).toEqual([late.vacancyId, fresh.vacancyId])
    expect(published?.late).toBe(1)
  })

  test('finds by words of title, company and number, and takes signs for what they are', async () => {
    const { number } = await take({ content: cook({ title: 'Addetto 100% sala_a' }) })
    const found = async (q: string) => {
      const { columns } = await ok(house.ask('imprese', listBoard, { q, chi: 'centro' }))
      return columns.flatMap(({ rows }) => rows.map(({ vacancy }) => vacancy.number))
    }
    expect(await found('100%')).toEqual([number])
    expect(await found('sala_a')).toEqual([number])
    expect(await found('salaXa')).toEqual([])
    expect(await found(String(number))).toContain(number)
    expect(await found('mensa prova')).toContain(number)
  })
})
