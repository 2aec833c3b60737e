import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { codeOf, queueDays, value } from '../../../../test/builders/coda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import {
  addMateriale,
  giveMateriale,
  readMateriali,
  restockMateriale,
  withdrawMateriale,
} from './materiali.command.ts'
import { serveNumber } from './turno-serve.command.ts'

let house: TestHouse
let maria = ''
const { nextDay, after, take, call } = queueDays(() => house)
beforeAll(async () => {
  house = await openTestHouse()
  maria = await givePersona(house)
})
afterAll(() => house.close())
beforeEach(nextDay)

let n = 0
const LEAFLET = { language: 'sq', theme: 'servizi', copies: 12, lowAt: 10 }
const add = async (input: object = {}) =>
  value(await house.ask('sportello', addMateriale, { title: `Guida ${++n}`, ...LEAFLET, ...input }))
    .materialeId
const give = (materialeId: string, input: object = {}, who = 'sportello') =>
  house.ask(who, giveMateriale, { materialeId, ...input })
const find = async (id: string) =>
  value(await house.ask('sportello', readMateriali, {})).materiali.find((each) => each.id === id)

test('given at the desk it is counted, and the stock goes down to nothing, not below', async () => {
  const id = await add({ copies: 2 })
  expect(value(await give(id))).toEqual({ left: 1 })
  expect(codeOf(await give(id, { copies: 2 }))).toBe('materiale.esaurito')
  expect(value(await give(id))).toEqual({ left: 0 })
  expect(codeOf(await give(id))).toBe('materiale.esaurito')
  expect(await find(id)).toMatchObject({ copies: 0, given: 2 })
  value(await house.ask('sportello', restockMateriale, { materialeId: id, copies: 50 }))
  expect(await find(id)).toMatchObject({ copies: 50, given: 2 })
})

test('of two who give the last copy at once, one does', async () => {
  const id = await add({ copies: 1 })
  const answers = await Promise.all([give(id), give(id, {}, 'orientatore')])
  expect(answers.map(codeOf).toSorted()).toEqual(['done', 'materiale.esaurito'])
})

test('given to the number in front it belongs to the A1 of that visit', async () => {
  const id = await add()
  const { turnoId } = await take({ personaId: maria })
  value(await call('sportello', { turnoId }))
  value(await give(id))
  after(9 * 60 + 20)
  const served = value(await house.ask('sportello', serveNumber, { turnoId }))
  const [delivery] = await house.sql<{ outputs: string[] }>('select outputs from prestazione where id = $1', [
    served.prestazioneId,
  ])
  expect(delivery?.outputs).toEqual(['materiale-informativo'])
  const [movement] = await house.sql(
    'select persona_id, turno_id, copies from materiale_movimento where materiale_id = $1',
    [id],
  )
  expect(movement).toEqual({ persona_id: maria, turno_id: turnoId, copies: -1 })
  const facts = await house.sql(
    `select 1 from ledger where kind = 'materiale.consegnato' and persona_id = $1 and data->>'materiale' = $2`,
    [maria, id],
  )
  expect(facts).toHaveLength(1)
})

test('a visit without leaflets has no such output; a number without a name gives it to nobody', async () => {
  const id = await add()
  const { turnoId } = await take({})
  value(await call('sportello', { turnoId }))
  value(await give(id))
  const [movement] = await house.sql(
    'select persona_id, turno_id from materiale_movimento where materiale_id = $1',
    [id],
  )
  expect(movement).toEqual({ persona_id: null, turno_id: turnoId })
  value(await house.ask('sportello', serveNumber, { turnoId }))
  const next = await take({ personaId: maria })
  value(await call('sportello', { turnoId: next.turnoId }))
  const served = value(await house.ask('sportello', serveNumber, { turnoId: next.turnoId }))
  const [delivery] = await house.sql<{ outputs: string[] }>('select outputs from prestazione where id = $1', [
    served.prestazioneId,
  ])
  expect(delivery?.outputs).toEqual([])
})

test('the same title in the same language is there once, until it is withdrawn', async () => {
  const id = await add({ title: 'Il patto' })
  const again = () => house.ask('sportello', addMateriale, { title: 'IL PATTO', ...LEAFLET })
  expect(codeOf(await again())).toBe('materiale.gia-presente')
  value(await house.ask('responsabile', withdrawMateriale, { materialeId: id }))
  expect(await find(id)).toBeUndefined()
  expect(codeOf(await give(id))).toBe('materiale.non-trovato')
  expect(codeOf(await again())).toBe('done')
})

test.each([
  ['no copies', { copies: 0 }],
  ['a copy taken back', { copies: -1 }],
  ['half a copy', { copies: 1.5 }],
  ['a copy too many to carry', { copies: 10_001 }],
])('%s cannot be given', async (_, input) => expect(codeOf(await give(await add(), input))).toBe('invalid'))

test('who welcomes employers gives but does not manage; bodies and the region neither', async () => {
  const id = await add()
  expect(codeOf(await give(id, {}, 'imprese'))).toBe('done')
  expect(codeOf(await house.ask('imprese', withdrawMateriale, { materialeId: id }))).toBe('forbidden')
  for (const who of ['ente', 'regione']) expect(codeOf(await give(id, {}, who))).toBe('forbidden')
})

test('the page says what is low and gives in one click', async () => {
  const id = await add({ title: 'Poche copie', copies: 3, lowAt: 3 })
  const browser = await house.browser('sportello')
  const page = await (await browser.get('/siul/accoglienza/materiali')).text()
  expect(page).toContain('poche copie')
  const sent = await browser.send('/siul/accoglienza/materiali/consegne', { materialeId: id })
  expect(sent.at).toContain('esito=dato')
  expect(sent.html).toContain('ne restano 2')
})
