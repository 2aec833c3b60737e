import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command as Program, CommanderError } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { addStandard } from './standard.cli.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const folder = mkdtempSync(join(tmpdir(), 'siul-standard-'))
const fileOf = (value: unknown): string => {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  return file
}
async function cli(...args: string[]): Promise<unknown> {
  const written: string[] = []
  const program = new Program().exitOverride()
  const console = {
    open: () => Promise.reject(new Error('no database')),
    write: (text: string) => written.push(text),
    progress: () => undefined,
  }
  addStandard(program, console)
  await program.parseAsync(['standard', ...args, '--json'], { from: 'user' })
  return JSON.parse(written.join(''))
}
async function rest(path: string, body?: unknown): Promise<Response> {
  if (body === undefined) return house.app.request(`/api/v1/standard${path}`)
  const headers = { 'content-type': 'application/json' }
  return house.app.request(`/api/v1/standard${path}`, { method: 'POST', body: JSON.stringify(body), headers })
}

const persona = {
  subject: 'persona',
  birthOn: '1990-05-01',
  sex: 'F',
  didOn: '2014-01-31',
  unemploymentFrom: '2014-01-31',
  support: { from: '2014-02-05', until: '2014-09-30', requiresUnemployment: true, whileEmployed: false },
  pattoSignedOn: null,
  events: [],
}
const a2Group = {
  service: 'A2',
  on: '2014-03-10',
  mode: 'group',
  minutes: 240,
  participants: 7,
  operators: 1,
  schoolToWork: false,
  performance: null,
  parts: { 'approfondimento-e-counseling': 120, bilancio: 360 },
  placement: null,
}

test('the eighteen cards, in order, the same by REST and by CLI, without login', async () => {
  const cards = (await (await rest('')).json()) as { code: string; individual: unknown }[]
  expect(cards.map(({ code }) => code).join(' ')).toBe(
    'A1 A2 A3 B1 B2 B3 C1 C2 C3 C4 C5 D1 D2 D3 D4 E1 E2 E3',
  )
  expect(await cli('list')).toEqual(cards)
  expect(cards[1]).toMatchObject({
    code: 'A2',
    area: 'a-base',
    name: 'Colloquio di primo orientamento',
    for: 'cittadini',
    individual: { minutes: { min: 30, max: 60 } },
    group: { minutes: { min: 120, max: 240 }, max: 10 },
    ucs: { kind: 'hourly', cents: 3300, group: 'divided-by-participants-per-operator' },
    rules: ['A2.primo-colloquio-entro-tre-mesi'],
  })
})

test('the verdicts of a person, the same by REST and by CLI', async () => {
  const response = await rest('/verdicts', { facts: persona, on: '2014-04-03' })
  const verdicts = (await response.json()) as { rule: string }[]
  expect(verdicts[0]).toMatchObject({
    rule: 'A2.primo-colloquio-entro-tre-mesi',
    outcome: 'open',
    due: '2014-04-30',
    daysLeft: 27,
    daysLate: null,
    force: 'measures',
    missing: [],
  })
  expect(await cli('verdicts', '--facts', fileOf(persona), '--on', '2014-04-03')).toEqual(verdicts)
})

test('the labels of a person, the same by REST and by CLI', async () => {
  const labels = await (await rest('/labels', { facts: persona, on: '2014-06-01' })).json()
  expect(labels).toContainEqual(expect.objectContaining({ label: 'giovane' }))
  expect(await cli('labels', '--facts', fileOf(persona), '--on', '2014-06-01')).toEqual(labels)
})

test('the worked example of a group in A2: seven people, four hours', async () => {
  const cost = await (await rest('/cost', a2Group)).json()
  expect(cost).toMatchObject({
    recognisedMinutes: 240,
    sessionCents: 13_200,
    participantCents: [1886, 1886, 1886, 1886, 1886, 1886, 1884],
    blockedUntilPlacement: false,
  })
  expect(await cli('cost', '--delivery', fileOf(a2Group))).toEqual(cost)
})

test('where it was delivered and when the person was sent, the same by REST and by CLI', async () => {
  const delivery = {
    service: 'D2',
    on: '2014-03-10',
    mode: 'individual',
    minutes: 60,
    channel: 'a-distanza',
    competentCentre: null,
    placement: { communicationOn: '2014-09-11', sentOn: '2014-03-10' },
  }
  const cost = await (await rest('/cost', delivery)).json()
  expect(cost).toMatchObject({
    sessionCents: 0,
    verdicts: [
      { rule: 'D2.durata' },
      { rule: 'D2.canale', outcome: 'missed' },
      { rule: 'D2.inserimento', outcome: 'missed', due: '2014-09-10' },
    ],
  })
  expect(await cli('cost', '--delivery', fileOf(delivery))).toEqual(cost)
  expect((await rest('/cost', { ...delivery, channel: 'telepatia' })).status).toBe(422)
})

test.each([
  [
    'an unknown key',
    { facts: { ...persona, dataNascita: '1990-05-01' }, on: '2014-04-03' },
    'facts.dataNascita',
  ],
  ['an impossible day', { facts: { ...persona, didOn: '2014-02-30' }, on: '2014-04-03' }, 'facts.didOn'],
  ['an impossible day of judgement', { facts: persona, on: '2014-13-01' }, 'on'],
  ['no subject', { facts: {}, on: '2014-04-03' }, 'facts.subject'],
])('%s is refused by name', async (_what, body, field) => {
  const response = await rest('/verdicts', body)
  expect(response.status).toBe(422)
  const { errors } = (await response.json()) as { errors: { field: string }[] }
  expect(errors.map((error) => error.field)).toContain(field)
})

test.each([
  ['an unknown key', ['verdicts', '--facts', fileOf({ ...persona, x: 1 }), '--on', '2014-04-03'], /facts\.x/],
  ['an impossible day', ['verdicts', '--facts', fileOf(persona), '--on', '2014-02-29'], /on: «2014-02-29»/],
  ['no JSON', ['cost', '--delivery', fileOf('{')], /JSON/],
  ['no file', ['cost', '--delivery', join(folder, 'nulla')], /non riesco a leggere/],
])('the CLI ends with bad usage for %s', async (_what, args, message) => {
  const failed = await cli(...args).catch((error: unknown) => error)
  expect(failed).toBeInstanceOf(CommanderError)
  expect(failed).toMatchObject({ exitCode: 2, message: expect.stringMatching(message) })
})
