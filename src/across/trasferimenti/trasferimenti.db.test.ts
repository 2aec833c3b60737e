import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { carryOut, type Command } from '../../platform/work/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { acceptPersona, returnPersona, sendPersona, withdrawPersona } from './trasferimenti.command.ts'
import { readTrasferimento } from './trasferimenti.query.ts'

let house: TestHouse
let maria = ''
let day = 0
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  maria = await givePersona(house, { birthOn: addDays(plainDate('1982-01-01'), day++) })
  // Perugia.
  await house.sql(`update persona set comune = 'G478', centro_code = 'PG' where id = $1`, [maria])
})

/** As the desk of Terni. */
const terni = async (request: Command, input: unknown) =>
  carryOut(house.engine, { actor: { ...(await house.actor('sportello')), centro: 'TR' }, request, input })
async function sent(
  more: Record<string, unknown> = { reason: 'domicilio', comune: 'L117', address: 'via Nuova 1' },
) {
  const answer = await house.ask('sportello', sendPersona, { personaId: maria, ...more })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return { trasferimentoId: answer.value.trasferimentoId }
}
const where = async () => {
  const [row] = await house.sql(
    `select p.comune, p.address, p.centro_code as centro, p.centro_scelto as scelto, p.referente_id as referente,
       (select min(s.centro_code) from scadenza s where s.persona_id = p.id) as duties from persona p where p.id = $1`,
    [maria],
  )
  return row
}
const follows = async () => {
  const answer = await house.ask('sportello', readTrasferimento, { personaId: maria })
  return answer.kind === 'done' ? answer.value.follows?.code : undefined
}

test('a new domicile: nothing moves until the other centre accepts, then everything at once', async () => {
  const it = await sent()
  expect(await where()).toMatchObject({ comune: 'G478', centro: 'PG' })
  expect((await terni(acceptPersona, it)).kind).toBe('done')
  expect(await where()).toEqual({
    comune: 'L117',
    address: 'via Nuova 1',
    centro: 'TR',
    scelto: null,
    referente: null,
    duties: 'TR',
  })
  expect(await terni(acceptPersona, it)).toMatchObject({ refusal: { code: 'trasferimento.gia-risposto' } })
})

test('a centre that the person asks for stands against her domicile, until she changes it', async () => {
  await terni(acceptPersona, await sent({ reason: 'richiesta', toCentro: 'TR' }))
  expect(await follows()).toBe('TR')
  expect(await where()).toMatchObject({ comune: 'G478', centro: 'TR', duties: 'TR' })
  await house.sql(`update persona set comune = 'D653' where id = $1`, [maria])
  expect(await where()).toMatchObject({ scelto: null })
})

test('given back with a reason, or withdrawn before the answer: all as before', async () => {
  const it = await sent()
  expect(await terni(returnPersona, { ...it, reason: 'Il domicilio è a Narni?' })).toMatchObject({
    kind: 'done',
  })
  expect(await where()).toMatchObject({ comune: 'G478', centro: 'PG' })
  const again = await sent()
  expect(await house.ask('sportello', withdrawPersona, again)).toMatchObject({ kind: 'done' })
  expect(await terni(acceptPersona, again)).toMatchObject({ refusal: { code: 'trasferimento.gia-risposto' } })
  expect(await where()).toMatchObject({ centro: 'PG' })
})

test('accepted and withdrawn at once: one wins', async () => {
  const it = await sent()
  const both = await Promise.all([terni(acceptPersona, it), house.ask('sportello', withdrawPersona, it)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
})

test('sent twice at once: one waits', async () => {
  const input = { personaId: maria, reason: 'domicilio', comune: 'L117' }
  const both = await Promise.all([1, 2, 3].map(() => house.ask('sportello', sendPersona, input)))
  expect(both.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(both.find(({ kind }) => kind === 'refused')).toMatchObject({
    refusal: { code: 'trasferimento.in-corso' },
  })
})

test('each centre does its own part', async () => {
  const it = await sent()
  expect(await house.ask('sportello', acceptPersona, it)).toMatchObject({
    refusal: { code: 'trasferimento.altro-centro' },
  })
  expect(await terni(withdrawPersona, it)).toMatchObject({ refusal: { code: 'trasferimento.altro-centro' } })
  for (const who of ['imprese', 'ente', 'regione'])
    expect((await house.ask(who, acceptPersona, it)).kind).toBe('forbidden')
})

test.each([
  [{ reason: 'domicilio', comune: 'G478' }, 'trasferimento.stesso-centro'],
  [{ reason: 'richiesta', toCentro: 'PG' }, 'trasferimento.stesso-centro'],
  [{ reason: 'richiesta', toCentro: 'XX' }, 'trasferimento.senza-centro'],
  [{ reason: 'domicilio', comune: 'H501' }, 'trasferimento.senza-centro'],
])('%o is refused', async (wrong, code) => {
  expect(await house.ask('sportello', sendPersona, { personaId: maria, ...wrong })).toMatchObject({
    refusal: { code },
  })
})

test.each([[{ reason: 'domicilio' }], [{ reason: 'richiesta' }], [{ reason: 'capriccio', toCentro: 'TR' }]])(
  '%o says too little',
  async (wrong) => {
    expect((await house.ask('sportello', sendPersona, { personaId: maria, ...wrong })).kind).toBe('invalid')
  },
)

test('appointments to come at the old centre are to be booked anew', async () => {
  await house.sql(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     select $1, id, 'A2', 'PG', '2026-11-12T08:00Z', '2026-11-12T09:00Z', id, now() from account where username = 'orientatore'`,
    [maria],
  )
  const answer = await terni(acceptPersona, await sent())
  expect(answer).toMatchObject({ kind: 'done', value: { toRebook: [{ service: 'A2' }] } })
})
