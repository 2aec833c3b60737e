import { Command as Program, CommanderError } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveLives } from '../../../test/builders/lives.ts'
import { addScadenze } from './scadenze.cli.ts'

const TODAY = '2026-11-10'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(`${TODAY}T11:00:00Z`)
  await giveLives(house, TODAY, 40)
})
afterAll(() => house.close())

async function run(...words: string[]): Promise<string> {
  const written: string[] = []
  const program = new Program().exitOverride().configureOutput({ writeErr: () => undefined })
  addScadenze(program, {
    open: async () => ({ ...house.engine, ownerUrl: house.ownerUrl }),
    write: (text) => void written.push(text),
    progress: () => undefined,
  })
  await program.parseAsync(['scadenze', ...words], { from: 'user' })
  return written.join('\n')
}

test('reckons everybody again, and says how many and how long; a second time nothing changes', async () => {
  const [{ n } = { n: 0 }] = await house.sql<{ n: number }>(
    `select count(distinct persona_id) as n from (select persona_id from did where closed_on is null
     union select persona_id from sostegno union select persona_id from scadenza) c`,
  )
  const first = JSON.parse(await run('ricalcola', '--json')) as Record<string, number>
  expect(first).toMatchObject({ people: n })
  expect(first['changed']).toBeGreaterThan(n)
  expect(first['seconds']).toBeGreaterThanOrEqual(0)
  expect(await run('ricalcola')).toMatch(/^Persone: \d+\. Scadenze cambiate: 0\. Tempo: [\d.]+ s\.$/)
})

test.each([[['ricalcola', '--tutte']], [['cancella']]])('%j is bad usage', async (words) => {
  await expect(run(...words)).rejects.toThrow(CommanderError)
})
