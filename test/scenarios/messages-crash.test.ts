import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workAs } from '../../src/platform/work/index.ts'
import { SYSTEM } from '../../src/records/accesso/index.ts'
import { settleUncertain, writeReminders } from '../../src/records/messaggio/index.ts'
import { installProgram, type Program } from '../builders/program.ts'
import { openPostOffice, type PostOffice } from '../builders/smtp.ts'

const MANY = 1000
let program: Program
let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
  office.judge = () => sleep(5)
  process.env['SMTP_URL'] = office.url
  program = await installProgram()
})
afterAll(async () => {
  delete process.env['SMTP_URL']
  delete process.env['SIUL_CLOCK']
  await program.remove()
  await office.close()
})

/** A thousand people who are expected tomorrow, one a minute. */
const EXPECTED = `
  with p as (
    insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
      surname_key, name_key, centro_code, email, preferred_channel, created_at)
    select 'CRASH' || lpad(n::text, 11, '0'), 'CRASH' || lpad(n::text, 11, '0'), 'definitivo', 'Prova' || n, 'Maria', 'F',
      '1980-05-10', 'Perugia', 'prova' || n, 'maria', 'PG', n || '@example.it', 'email', now()
    from generate_series(1, ${MANY}) n returning id)
  insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
  select p.id, a.id, 'A2', 'PG', timestamptz '2026-11-11T07:00:00Z' + p.n * interval '1 minute',
    timestamptz '2026-11-11T07:01:00Z' + p.n * interval '1 minute', a.id, now()
  from (select id, row_number() over () as n from p) p, account a where a.username = 'prova'`

const states = () =>
  program.sql<{ state: string; count: number }>(
    'select state, count(*)::int as count from messaggio group by state order by state',
  )

/** Runs the program believing it is that moment, until so much is true; then kills it, or asks it to stop. */
async function runUntil(
  clock: string,
  isEnough: () => boolean,
  signal: 'SIGKILL' | 'SIGINT' = 'SIGKILL',
): Promise<void> {
  process.env['SIUL_CLOCK'] = clock
  const running = await program.start()
  for (let tries = 0; tries < 6000 && !isEnough(); tries++) await sleep(5)
  running.process.kill(signal)
  await once(running.process, 'exit')
}

/** Nothing came for two seconds. */
function isStill(): () => boolean {
  let [last, since] = [office.letters.length, Date.now() + 8_000]
  return () => {
    if (office.letters.length !== last) [last, since] = [office.letters.length, Date.now()]
    return Date.now() - since > 2_000
  }
}

test('a thousand reminders, the program killed four times in the middle: each arrives once', async () => {
  await program.sql(EXPECTED)
  await program.inside(async (engine) => {
    expect(await workAs(engine, SYSTEM, writeReminders)).toBe(MANY)
    expect(await workAs(engine, SYSTEM, writeReminders)).toBe(0)
  }, '2026-11-10T09:00:00Z')

  const kills = [120, 350, 351, 700]
  for (const [round, letters] of kills.entries())
    await runUntil(`2026-11-10T${10 + round}:00:00+01:00`, () => office.letters.length >= letters)
  // Asked to stop, it ends what it is doing: no doubt is left.
  const doubts = () => program.sql(`select from messaggio where state = 'consegna'`)
  const before = (await doubts()).length
  await runUntil('2026-11-10T14:00:00+01:00', () => office.letters.length >= 850, 'SIGINT')
  expect(await doubts()).toHaveLength(0)
  expect(before).toBeLessThanOrEqual(5)
  expect(office.letters.length).toBeLessThan(MANY)
  await runUntil('2026-11-10T15:00:00+01:00', isStill())

  const arrived = () => office.letters.map(({ id }) => id.replace('@lavoro.example', ''))
  expect(new Set(arrived()).size).toBe(office.letters.length)
  const uncertain = await program.sql<{ id: string }>(`select id from messaggio where state = 'incerto'`)
  expect((await states()).map(({ state }) => state)).toEqual(
    uncertain.length > 0 ? ['incerto', 'inviato'] : ['inviato'],
  )
  // What a kill leaves in doubt is what was being handed over at that moment: five at most.
  expect(uncertain.length).toBeLessThanOrEqual(kills.length * 5)
  expect(new Set([...arrived(), ...uncertain.map(({ id }) => id)]).size).toBe(MANY)

  // The mail server's own log says which of those it took; the program sends the others.
  const taken = arrived()
  await program.inside(
    (engine) => workAs(engine, SYSTEM, (work) => settleUncertain(work, taken)),
    '2026-11-10T15:00:00Z',
  )
  const still = isStill()
  await runUntil('2026-11-10T16:30:00+01:00', () => office.letters.length >= MANY && still())
  expect(office.letters).toHaveLength(MANY)
  expect(new Set(arrived()).size).toBe(MANY)
  expect(new Set(office.letters.map(({ to }) => to)).size).toBe(MANY)
  expect(await states()).toEqual([{ state: 'inviato', count: MANY }])
}, 300_000)
