import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import {
  giveCooks,
  giveVacancy,
  holderOf,
  ok,
  refusal,
  type GivenVacancy,
} from '../../../../test/builders/rosa.ts'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { compareCandidates, findCandidates } from '../../../across/incrocio/incrocio.query.ts'
import { isToTake } from '../../../across/incrocio/standing.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { answerOwn, propose, showProposta } from '../d2-incrocio/proposta.command.ts'
import { dropFromRosa, takeIntoRosa } from './rosa.command.ts'
import { widenRosaCommand } from './vacancy.command.ts'
import { readVacancy } from './vacancy.query.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let given: GivenVacancy
let vacancyId: string
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  given = await giveVacancy(house)
  vacancyId = given.vacancyId
})

describe('fifteen names', () => {
  test('go in; the sixteenth is refused with the reason, and nothing of it is written', async () => {
    const people = await giveCooks(house, 16)
    await ok(given.take(people.slice(0, 15)))
    const answer = await given.take(people.slice(15))
    expect(answer).toMatchObject({
      kind: 'refused',
      refusal: { code: 'rosa.troppi-nomi', facts: { names: 15, more: 1, most: 15 } },
    })
    expect((await given.read()).inHand?.names).toHaveLength(15)
    expect(await given.proposalOf(people[15] ?? '')).toBeUndefined()
  })

  test('nobody chosen is told, and makes no rosa', async () => {
    expect(await refusal(given.take([]))).toBe('rosa.nessuna-scelta')
    expect((await given.read()).inHand).toBeUndefined()
  })

  test('sixteen at once are refused whole', async () => {
    expect(await refusal(given.take(await giveCooks(house, 16)))).toBe('rosa.troppi-nomi')
    expect((await given.read()).inHand).toBeUndefined()
  })

  test('sixteen go in where the company wants otherwise, and somebody wrote who said so', async () => {
    const people = await giveCooks(house, 16)
    const { vacancy } = await ok(house.ask('imprese', readVacancy, { vacancyId }))
    await ok(
      house.ask('imprese', widenRosaCommand, {
        vacancyId,
        version: vacancy.version,
        by: 'La titolare, al telefono',
      }),
    )
    await ok(given.take(people))
    expect((await given.read()).inHand?.names).toHaveLength(16)
  })

  test('two colleagues who take nine each at the same moment do not pass the limit', async () => {
    const people = await giveCooks(house, 18)
    const answers = await Promise.all([
      given.take(people.slice(0, 9)),
      house.ask('responsabile', takeIntoRosa, { vacancyId, persone: people.slice(9) }),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
    expect((await given.read()).inHand?.names).toHaveLength(9)
  })

  test('the same name twice is one; who is of another trade does not go in', async () => {
    const [anna = ''] = await giveCooks(house, 1)
    const stranger = await givePersona(house, { birthOn: '1949-01-01' })
    await ok(given.take([anna, stranger]))
    await ok(given.take([anna]))
    expect((await given.read()).inHand?.names.map(({ personaId }) => personaId)).toEqual([anna])
  })
})

test('the match says who is in the rosa, who was asked and what she answered; nobody is sorted by it', async () => {
  const [anna = '', bruna = '', carla = ''] = await giveCooks(house, 3)
  const order = async () => {
    const { found } = await ok(house.ask('imprese', findCandidates, { vacancyId }))
    return found.map(({ persona }) => persona.id)
  }
  const before = await order()
  await ok(given.take([anna, bruna]))
  await given.says(anna, 'si')
  await given.says(bruna, 'no')
  await ok(house.ask('imprese', dropFromRosa, { vacancyId, personaId: bruna }))
  expect(await order()).toEqual(before)
  const persone = [anna, bruna, carla]
  const { compared } = await ok(house.ask('imprese', compareCandidates, { vacancyId, persone }))
  expect(compared.map(({ standing }) => standing)).toEqual([
    { asked: 'si', isInRosa: true },
    { asked: 'no', isInRosa: false },
    { asked: null, isInRosa: false },
  ])
  expect(compared.map(({ standing }) => isToTake(standing))).toEqual([false, false, true])
})

describe('the person is asked first', () => {
  test('being taken is being proposed: the duty of D2 is met that day', async () => {
    const [anna = ''] = await giveCooks(house, 1)
    const due = () =>
      house.sql<{ rule: string; met_on: string | null }>(
        "select rule, met_on::text from scadenza where persona_id = $1 and rule like 'D2.%'",
        [anna],
      )
    await ok(given.take([anna]))
    for (const { met_on } of await due()) expect(met_on).toBe('2026-11-10')
    expect(await given.proposalOf(anna)).toMatchObject({
      how: 'messaggio',
      replyBy: '2026-11-15',
      answer: null,
    })
    const facts = await house.sql(
      "select kind from ledger where kind = 'proposta.fatta' and data->>'vacancy' = $1",
      [vacancyId],
    )
    expect(facts).toHaveLength(1)
  })

  test('she gets a message with a link of her own, once', async () => {
    const [anna = ''] = await giveCooks(house, 1)
    await ok(given.take([anna]))
    await ok(house.ask('imprese', dropFromRosa, { vacancyId, personaId: anna }))
    await ok(given.take([anna]))
    const messages = await house.sql<{ template: string; link_path: string }>(
      'select template, link_path from messaggio where persona_id = $1',
      [anna],
    )
    expect(messages).toMatchObject([{ template: 'proposta.lavoro' }])
    const codice = messages[0]?.link_path.split('/').at(-1) ?? ''
    const holder = holderOf(codice)
    const shown = await ok(carryOut(house.engine, { ...holder, request: showProposta, input: { codice } }))
    expect(shown).toMatchObject({
      title: 'Cuoco/a per mensa',
      employer: 'Mensa Prova Srl',
      answer: null,
      isOpen: true,
    })
    await ok(carryOut(house.engine, { ...holder, request: answerOwn, input: { codice, answer: 'si' } }))
    expect(await given.proposalOf(anna)).toMatchObject({ answer: 'si', answeredHow: 'collegamento' })
    house.setNow('2026-11-15T22:30:00Z')
    await ok(carryOut(house.engine, { ...holder, request: answerOwn, input: { codice, answer: 'no' } }))
    house.setNow('2026-11-16T09:00:00Z')
    expect(
      await refusal(
        carryOut(house.engine, { ...holder, request: answerOwn, input: { codice, answer: 'si' } }),
      ),
    ).toBe('proposta.scaduta')
    expect(await given.proposalOf(anna)).toMatchObject({ answer: 'no' })
  })

  test('nobody opens a proposal by guessing, nor one by the code of another', async () => {
    const codice = 'x'.repeat(32)
    const holder = holderOf(codice)
    expect(
      await refusal(carryOut(house.engine, { ...holder, request: showProposta, input: { codice } })),
    ).toBe('proposta.indirizzo-non-valido')
    expect(
      await refusal(
        carryOut(house.engine, { ...holder, request: showProposta, input: { codice: 'y'.repeat(32) } }),
      ),
    ).toBe('proposta.indirizzo-non-valido')
  })

  test('in an interview, with her answer at once; a second time it is told', async () => {
    const [anna = ''] = await giveCooks(house, 1)
    await ok(
      house.ask('orientatore', propose, { personaId: anna, vacancyId, how: 'colloquio', answer: 'si' }),
    )
    expect(await given.proposalOf(anna)).toMatchObject({
      how: 'colloquio',
      answer: 'si',
      answeredHow: 'operatore',
    })
    expect(
      await refusal(house.ask('orientatore', propose, { personaId: anna, vacancyId, how: 'telefono' })),
    ).toBe('proposta.gia-fatta')
  })
})
