import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { signedPatto } from '../../../../test/builders/patto.ts'
import { workAs } from '../../../platform/work/index.ts'
import { fulfilPassi } from '../../../records/patto/index.ts'
import {
  annulMancanza,
  decideMancanza,
  justifyMancanza,
  proposeConsequence,
  readMancanze,
  registerMancanza,
  tellReasons,
} from './mancanza.command.ts'
import { addPasso, amendPasso, setPasso } from './passo.command.ts'
import { readPassi, readPasso } from './passo.query.ts'
import { withdrawPatto } from './send-patto.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
beforeEach(() => house.setNow('2026-11-10T09:04:00Z'))

async function passiOf(personaId: string) {
  const answer = await house.ask('orientatore', readPassi, { personaId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value.passi
}
const stateOf = async (personaId: string) =>
  house.sql('select n, state from patto_versione where persona_id = $1 order by n', [personaId])
const first = async (personaId: string, side: 'noi' | 'tu') => {
  const passo = (await passiOf(personaId)).find((each) => each.side === side)
  if (!passo) throw new Error('no step')
  return passo
}

test('a signature makes the steps; how one goes is no new version, and keeps its history', async () => {
  const personaId = await signedPatto(house, '1971-01-01')
  expect((await passiOf(personaId)).map(({ side, text, by, state }) => [side, text, by, state])).toEqual([
    ['noi', 'Ti telefoniamo', '2026-12-01', 'da-fare'],
    ['tu', 'Vieni al gruppo', '2026-12-10', 'da-fare'],
  ])
  const { id: passoId } = await first(personaId, 'tu')
  const which = { personaId, passoId }
  expect(await house.ask('sportello', setPasso, { ...which, state: 'non-fatto' })).toMatchObject({
    refusal: { code: 'patto.senza-motivo' },
  })
  await house.ask('sportello', setPasso, { ...which, state: 'non-fatto', note: 'era malata' })
  await house.ask('orientatore', setPasso, { ...which, state: 'fatto', note: 'è venuta il giorno dopo' })
  const read = await house.ask('orientatore', readPasso, which)
  expect(read.kind === 'done' && read.value.history.map(({ state, note }) => [state, note])).toEqual([
    ['fatto', 'è venuta il giorno dopo'],
    ['non-fatto', 'era malata'],
  ])
  expect(await stateOf(personaId)).toEqual([{ n: 1, state: 'firmata' }])
  expect((await house.ask('imprese', setPasso, { ...which, state: 'in-corso' })).kind).toBe('forbidden')
  expect((await house.ask('regione', readPassi, { personaId })).kind).toBe('forbidden')
})

test('two at the same instant: one state is written', async () => {
  const personaId = await signedPatto(house, '1971-01-02')
  const which = { personaId, passoId: (await first(personaId, 'noi')).id, state: 'fatto' }
  const both = await Promise.all([
    house.ask('orientatore', setPasso, which),
    house.ask('responsabile', setPasso, which),
  ])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
})

test('a duty of ours holds at once; one of hers waits for her, in one draft', async () => {
  const personaId = await signedPatto(house, '1971-01-03')
  expect(await house.ask('orientatore', addPasso, { personaId, model: 'sociale' })).toMatchObject({
    value: { n: 2, signer: 'centre', kinds: ['noi.aggiunto'] },
  })
  expect(await stateOf(personaId)).toEqual([
    { n: 1, state: 'superata' },
    { n: 2, state: 'firmata' },
  ])
  const added = (await passiOf(personaId)).find(({ text }) => text.startsWith('Parliamo'))
  expect(added).toMatchObject({ side: 'noi', bodies: ['Comune'], by: '2026-12-10', sinceN: 2 })
  expect(await house.ask('orientatore', addPasso, { personaId, model: 'sociale' })).toMatchObject({
    refusal: { code: 'patto.passo-presente' },
  })
  expect(
    await house.ask('orientatore', addPasso, { personaId, model: 'lingua', by: '15/01/2027' }),
  ).toMatchObject({ value: { n: 3, signer: 'both' } })
  // Not hers until she signs.
  expect((await passiOf(personaId)).length).toBe(3)
  expect(await house.ask('orientatore', addPasso, { personaId, model: 'punto' })).toMatchObject({
    value: { n: 3, signer: 'both' },
  })
  expect((await stateOf(personaId)).at(-1)).toEqual({ n: 3, state: 'bozza' })
})

test('a day moves by whoever it costs: hers later by the centre, ours later by her', async () => {
  const personaId = await signedPatto(house, '1971-01-04')
  const [ours, hers] = [await first(personaId, 'noi'), await first(personaId, 'tu')]
  const move = (passoId: string, by: string) =>
    house.ask('orientatore', amendPasso, { personaId, passoId, change: 'data', by })
  expect(await move(hers.id, '2026-12-10')).toMatchObject({ refusal: { code: 'patto.passo-uguale' } })
  expect(await move(hers.id, '2026-12-20')).toMatchObject({ value: { signer: 'centre', n: 2 } })
  expect(await move(ours.id, '2026-11-30')).toMatchObject({ value: { signer: 'centre', n: 3 } })
  expect((await passiOf(personaId)).map(({ by }) => by)).toEqual(['2026-11-30', '2026-12-20'])
  expect(await move(ours.id, '2026-12-24')).toMatchObject({ value: { signer: 'person', n: 4 } })
  expect((await stateOf(personaId)).at(-1)).toEqual({ n: 4, state: 'bozza' })
})

test('the database itself refuses the centre what needs the person', async () => {
  const personaId = await signedPatto(house, '1971-01-05')
  await house.ask('orientatore', addPasso, { personaId, model: 'curriculum' })
  const cheat = workAs(house.engine, await house.actor('orientatore'), async (work) => {
    const sign = { way: 'centre', sha256: 'x', identifiedBy: 'x', identifiedByName: 'x', identifiedWith: '' }
    await work.tx
      .updateTable('pattoVersione')
      .set({ state: 'firmata', sha256: 'x', signature: JSON.stringify(sign), signedAt: work.now })
      .where('personaId', '=', personaId)
      .where('state', '=', 'bozza')
      .execute()
  })
  await expect(cheat).rejects.toThrow(/signature of the person/)
})

test('a delivery keeps the first step that waits for its service', async () => {
  const personaId = await signedPatto(house, '1971-01-06')
  await house.ask('orientatore', addPasso, { personaId, model: 'gruppo' })
  await workAs(house.engine, await house.actor('orientatore'), async (work) => {
    const prestazione = await work.tx
      .insertInto('prestazione')
      .values({
        serviceCode: 'B2',
        state: 'in-corso',
        mode: 'individual',
        place: 'sede',
        centroCode: 'PG',
        operatorId: work.actor.id ?? '',
        startedAt: work.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await fulfilPassi(work, { personaId, service: 'C1', prestazioneId: prestazione.id })
    await fulfilPassi(work, { personaId, service: 'B2', prestazioneId: prestazione.id })
  })
  const states = (await passiOf(personaId)).map(({ text, state }) => [text, state])
  expect(states).toContainEqual(['Ti invitiamo a un gruppo sulla ricerca di lavoro', 'fatto'])
  expect(states).toContainEqual(['Ti telefoniamo', 'da-fare'])
})

test('without a signed patto there are no steps to change', async () => {
  const personaId = await signedPatto(house, '1971-01-07')
  await house.sql("update patto set state = 'concluso', closed_on = '2026-11-10' where persona_id = $1", [
    personaId,
  ])
  expect(await house.ask('orientatore', addPasso, { personaId, model: 'corso' })).toMatchObject({
    refusal: { code: 'patto.senza-firmata' },
  })
  expect((await house.ask('orientatore', withdrawPatto, { personaId, n: 9 })).kind).toBe('refused')
})

async function breach(personaId: string, happenedOn = '2026-11-09'): Promise<string> {
  const input = { personaId, kind: 'convocazione', happenedOn }
  const answer = await house.ask('orientatore', registerMancanza, input)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.id
}
const mancanzeOf = async (personaId: string) => {
  const answer = await house.ask('responsabile', readMancanze, { personaId })
  return answer.kind === 'done' ? answer.value.mancanze : []
}

test('a breach: reasons asked, proposed after the term, decided by somebody else, undone by the manager', async () => {
  const personaId = await signedPatto(house, '1971-02-01')
  expect(
    await house.ask('orientatore', registerMancanza, {
      personaId,
      kind: 'offerta',
      happenedOn: '2026-11-11',
    }),
  ).toMatchObject({ refusal: { code: 'mancanza.nel-futuro' } })
  const mancanzaId = await breach(personaId)
  const which = { personaId, mancanzaId }
  const [told] = await house.sql<{ body: string }>(
    "select body from messaggio where persona_id = $1 and about_kind = 'mancanza'",
    [personaId],
  )
  expect(told?.body).toContain('25/11/2026')
  house.setNow('2026-11-25T09:00:00Z')
  expect(await house.ask('orientatore', proposeConsequence, which)).toMatchObject({
    refusal: { code: 'mancanza.termine-aperto' },
  })
  house.setNow('2026-11-26T09:00:00Z')
  expect(await house.ask('orientatore', proposeConsequence, which)).toMatchObject({
    value: { state: 'proposta' },
  })
  const decision = { ...which, decision: 'confirm', note: 'nessun motivo' }
  expect((await house.ask('orientatore', decideMancanza, decision)).kind).toBe('forbidden')
  expect(await house.ask('responsabile', decideMancanza, decision)).toMatchObject({
    value: { state: 'decisa' },
  })
  expect(await house.ask('responsabile', decideMancanza, decision)).toMatchObject({
    refusal: { code: 'mancanza.impossibile' },
  })
  // The next one is the second time, as long as the first stands.
  const again = await breach(personaId, '2026-11-20')
  house.setNow('2026-12-15T09:00:00Z')
  await house.ask('orientatore', proposeConsequence, { personaId, mancanzaId: again })
  expect((await mancanzeOf(personaId))[0]?.proposal).toMatchObject({
    time: 2,
    measure: 'una-mensilita',
    certainty: 'da-confermare',
  })
  const undo = { ...which, note: 'il ricorso è accolto' }
  expect(await house.ask('orientatore', annulMancanza, undo)).toMatchObject({
    refusal: { code: 'mancanza.solo-responsabile' },
  })
  expect(await house.ask('responsabile', annulMancanza, undo)).toMatchObject({
    value: { state: 'annullata' },
  })
  const facts = await house.sql<{ kind: string }>(
    "select kind from ledger where persona_id = $1 and kind like 'mancanza.%' order by seq",
    [personaId],
  )
  expect(facts.map(({ kind }) => kind)).toEqual([
    'mancanza.registrata',
    'mancanza.proposta',
    'mancanza.decisa',
    'mancanza.registrata',
    'mancanza.proposta',
    'mancanza.annullata',
  ])
})

test('a reason accepted, even late, ends it', async () => {
  const personaId = await signedPatto(house, '1971-02-02')
  const which = { personaId, mancanzaId: await breach(personaId) }
  await house.ask('sportello', tellReasons, { ...which, note: 'ero in ospedale', document: 'certificato' })
  // Heard before the term: it may be judged now.
  await house.ask('orientatore', proposeConsequence, which)
  expect((await house.ask('sportello', justifyMancanza, { ...which, reason: 'malattia' })).kind).toBe(
    'forbidden',
  )
  expect(await house.ask('orientatore', justifyMancanza, { ...which, reason: 'malattia' })).toMatchObject({
    value: { state: 'giustificata' },
  })
  expect(
    await house.ask('responsabile', decideMancanza, { ...which, decision: 'confirm', note: 'x' }),
  ).toMatchObject({ refusal: { code: 'mancanza.impossibile' } })
  expect((await house.ask('orientatore', justifyMancanza, { ...which, reason: 'pigrizia' })).kind).toBe(
    'invalid',
  )
})

test('the manager who registered it does not decide it', async () => {
  const personaId = await signedPatto(house, '1971-02-03')
  const input = { personaId, kind: 'offerta', happenedOn: '2026-11-02' }
  const answer = await house.ask('responsabile', registerMancanza, input)
  const mancanzaId = answer.kind === 'done' ? answer.value.id : ''
  house.setNow('2026-12-01T09:00:00Z')
  await house.ask('orientatore', proposeConsequence, { personaId, mancanzaId })
  expect(
    await house.ask('responsabile', decideMancanza, {
      personaId,
      mancanzaId,
      decision: 'confirm',
      note: 'x',
    }),
  ).toMatchObject({ refusal: { code: 'mancanza.stessa-persona' } })
})
