import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeCodiceFiscale } from '../../src/platform/identifiers/index.ts'
import { addDays, plainDate } from '../../src/standard/index.ts'
import { installProgram, type Program } from '../builders/program.ts'

let program: Program
beforeAll(async () => {
  program = await installProgram()
})
afterAll(() => program.remove())

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo']
const spelt = (n: number): string =>
  Array.from(
    { length: 4 },
    (_, i) => SYLLABLES[Math.floor(n / SYLLABLES.length ** i) % SYLLABLES.length],
  ).join('')

/** The n-th invented person, like no other: so that nobody has to look at similar ones first. */
function persona(n: number) {
  const [surname, name] = [spelt(n * 2741), spelt(n * 1871)]
  const birthOn = addDays(plainDate('1950-01-01'), (n * 137) % 18_000)
  const codice = composeCodiceFiscale({ surname, name, sex: 'F', birthOn, placeCode: 'G478' })
  return { codice, surname, name }
}

async function post(url: string, token: string, n: number): Promise<number> {
  const response = await fetch(`${url}/api/v1/persone`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(persona(n)),
  })
  return response.status
}

test('twenty kills of the program, every fifth with its database too: nothing acknowledged is lost', async () => {
  const acknowledged: number[] = []
  const unexpected = new Set<number>()
  let next = 0
  for (let round = 0; round < 20; round++) {
    const running = await program.start()
    const token = await program.token(running.url)
    const writing = Array.from({ length: 3 }, async () => {
      for (;;) {
        const n = next++
        const status = await post(running.url, token, n).catch(() => undefined)
        if (status === undefined) return
        if (status === 201) acknowledged.push(n)
        else unexpected.add(status)
      }
    })
    await sleep(100 + round * 15)
    if (round % 5 === 4) process.kill((await program.postmaster()) ?? 0, 'SIGKILL')
    running.process.kill('SIGKILL')
    await Promise.all([once(running.process, 'exit'), ...writing])
  }
  // Away for a moment while its database is killed; a little too alike, for a few of the invented.
  expect([...unexpected].filter((status) => status !== 503 && status !== 409)).toEqual([])
  expect(acknowledged.length).toBeGreaterThan(20)

  const rows = await program.sql<{ codice_fiscale: string }>('select codice_fiscale from persona')
  const held = new Set(rows.map((row) => row.codice_fiscale))
  expect(acknowledged.filter((n) => !held.has(persona(n).codice))).toEqual([])
  expect(await program.sql('select * from ledger_broken()')).toEqual([])
}, 300_000)

test('when the database dies the pages say so soberly, and come back by themselves', async () => {
  const running = await program.start()
  process.kill((await program.postmaster()) ?? 0, 'SIGKILL')
  const away = await fetch(`${running.url}/centri`)
  expect(away.status).toBe(503)
  expect(away.headers.get('retry-after')).toBe('2')
  expect(await away.text()).toContain('l’archivio non risponde')
  const health = await fetch(`${running.url}/salute`)
  if (health.status === 503)
    expect(await health.json()).toMatchObject({ status: 'degraded', database: 'away' })
  let status = 503
  for (let tries = 0; tries < 150 && status !== 200; tries++) {
    await sleep(100)
    status = await fetch(`${running.url}/centri`).then(
      (response) => response.status,
      () => 0,
    )
  }
  expect(running.process.exitCode, running.output()).toBeNull()
  expect(status).toBe(200)
  running.process.kill('SIGINT')
  await once(running.process, 'exit')
}, 60_000)
