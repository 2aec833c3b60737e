import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { codeOf, queueDays, value } from '../../../../test/builders/coda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { arrive } from './arrivo.command.ts'
import { setNeeds } from './bisogni.command.ts'
import { readHere } from './here.query.ts'
import { readSala } from './sala.query.ts'

let house: TestHouse
let maria = ''
let day = 8
const { nextDay, take, call } = queueDays(() => house)
beforeAll(async () => {
  house = await openTestHouse()
  maria = await givePersona(house)
})
afterAll(() => house.close())
beforeEach(() => {
  day++
  nextDay()
})

/** An appointment at that hour of UTC of today, or of another day. */
async function expected(hour = 10, on = day + 1, service = 'A2') {
  const { id } = await house.actor('orientatore')
  const at = new Date(Date.UTC(2026, 10, on, hour)).toISOString()
  const [row] = await house.sql<{ id: string }>(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     values ($1, $2, $3, 'PG', $4, $4::timestamptz + interval '1 hour', $2, $4) returning id`,
    [maria, id, service, at],
  )
  return row?.id ?? ''
}
const here = (appuntamentoId: string, version = 1, who = 'sportello') =>
  house.ask(who, arrive, { appuntamentoId, version })

describe('«È qui»', () => {
  test('writes her presence and gives the number that waits for her colleague', async () => {
    const id = await expected()
    expect(value(await house.ask('sportello', readHere, { personaId: maria }))).toMatchObject({
      number: null,
      appuntamento: { id },
    })
    const { number } = value(await here(id))
    expect(number).toMatch(/^O-\d\d$/)
    const sala = value(await house.ask('sportello', readSala, {}))
    expect(sala.today).toMatchObject([{ id, state: 'presente', version: 2 }])
    expect(sala.rows).toMatchObject([{ number, with: 'Anna Ricci', reason: 'primo-colloquio' }])
    expect(codeOf(await call('responsabile'))).toBe('turno.nessuno')
    expect(value(await call('orientatore')).number).toBe(number)
    const facts = await house.sql<{ kind: string }>(
      'select kind from ledger where persona_id = $1 order by seq desc limit 3',
      [maria],
    )
    expect(facts.map(({ kind }) => kind)).toContain('appuntamento.cominciato')
  })
  test('twice at once she gets one number', async () => {
    const id = await expected()
    const answers = await Promise.all([here(id), here(id)])
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    const sala = value(await house.ask('sportello', readSala, {}))
    expect(sala.rows).toHaveLength(1)
  })
  test('who already waits keeps her number', async () => {
    const { number } = await take({ personaId: maria })
    expect(value(await here(await expected()))).toEqual({ number, code: null })
  })
  test('not on the day before or after, nor as it no longer is', async () => {
    expect(codeOf(await here(await expected(9, day + 2)))).toBe('agenda.passo-impossibile')
    expect(codeOf(await here(await expected(8, day)))).toBe('agenda.passo-impossibile')
    expect(codeOf(await here(await expected(), 2))).toBe('agenda.cambiato')
    await house.sql(`update appuntamento set state = 'annullato' where state = 'fissato'`)
  })
  test('bodies and the region have no desk', async () => {
    const id = await expected()
    for (const who of ['ente', 'regione']) expect(codeOf(await here(id, 1, who))).toBe('forbidden')
    await house.sql(`update appuntamento set state = 'annullato' where id = $1`, [id])
  })
})

describe('what she needs', () => {
  const set = (version: number, needs?: unknown) =>
    house.ask('sportello', setNeeds, { personaId: maria, version, ...(needs !== undefined && { needs }) })
  const now = async () => value(await house.ask('sportello', readHere, { personaId: maria }))
  test('is written in place, all taken off where nothing is ticked', async () => {
    const { version } = await now()
    value(await set(version, ['mediatrice', 'lis']))
    expect(await now()).toMatchObject({ needs: ['mediatrice', 'lis'], version: version + 1 })
    value(await set(version + 1, 'lis'))
    expect((await now()).needs).toEqual(['lis'])
    value(await set(version + 2))
    expect((await now()).needs).toEqual([])
  })
  test('over what somebody else has just written it is refused', async () => {
    const { version } = await now()
    value(await set(version, ['lis']))
    expect(codeOf(await set(version, ['mediatrice']))).toBe('persona.modificata-da-altri')
    expect(codeOf(await set(version + 1, ['volare']))).toBe('invalid')
  })
})

test('the desk shows who is expected, and one click sends her to the room', async () => {
  const id = await expected()
  const browser = await house.browser('sportello')
  const desk = await (await browser.get('/siul/accoglienza')).text()
  expect(desk).toContain('Oggi: 1 appuntamento')
  expect(desk).toContain('Serafini Maria')
  const sent = await browser.send('/siul/accoglienza/arrivi', { appuntamentoId: id, version: '1' })
  expect(sent.at).toMatch(/\/biglietto\//)
  const again = await browser.send('/siul/accoglienza/arrivi', { appuntamentoId: id, version: '1' })
  expect(again.status).toBe(409)
})
