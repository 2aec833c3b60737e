import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installProgram, type Program } from '../builders/program.ts'

const PEOPLE = 300
const LINES = 6_000
const AT_ONCE = 250
let program: Program
beforeAll(async () => {
  program = await installProgram()
})
afterAll(() => program.remove())

/** Twenty works for each of three hundred people, and as many of people nobody knows. */
const line = (n: number) => {
  const year = 1990 + (Math.floor(n / PEOPLE) % 30)
  const worker = n % 2 === 0 ? `CRSMRA80A01${letter(n)}${String(n % PEOPLE).padStart(3, '0')}X` : nobody(n)
  return {
    codice: `19${String(n).padStart(14, '0')}`,
    evento: 'ASS',
    lavoratore: worker,
    datore: '12345670785',
    datoreNome: 'Mensa Prova srl',
    inizio: `${year}-03-01`,
    fine: `${year}-03-20`,
    contratto: 'A.02.00',
    retribuzioneAnnuaCentesimi: 1_500_000,
  }
}
const letter = (n: number): string => (n % 4 === 0 ? 'H' : 'L')
const nobody = (n: number): string => `GNTMRA80A01${letter(n)}${String(n % PEOPLE).padStart(3, '0')}X`

const KNOWN = `
  insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name, surname_key,
    name_key, centro_code, created_at)
  select 'CRSMRA80A01' || l || lpad(n::text, 3, '0') || 'X', l || n, 'definitivo', 'Prova' || n, 'Maria', 'F', '1980-01-01',
    'Perugia', 'prova' || n, 'maria', 'PG', now()
  from generate_series(0, ${PEOPLE - 1}) n, unnest(array['H', 'L']) l`

async function post(url: string, token: string, from: number): Promise<boolean> {
  const comunicazioni = Array.from({ length: AT_ONCE }, (_, at) => line(from + at))
  const response = await fetch(`${url}/api/v1/comunicazioni`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ comunicazioni }),
  }).catch(() => undefined)
  return response?.ok === true
}

test('six thousand communications, the program killed five times in the middle: each is there once', async () => {
  await program.sql(KNOWN)
  let from = 0
  let acknowledged = 0
  for (let kill = 0; kill < 5; kill++) {
    const running = await program.start()
    const token = await program.token(running.url)
    const dies = setTimeout(() => running.process.kill('SIGKILL'), 150 + kill * 90)
    // As whoever sends does: what was not acknowledged is sent again.
    while (from < LINES && (await post(running.url, token, from))) acknowledged = from += AT_ONCE
    clearTimeout(dies)
    running.process.kill('SIGKILL')
    if (running.process.exitCode === null && running.process.signalCode === null)
      await once(running.process, 'exit')
  }
  const rows = await program.sql<{ n: number }>('select count(*)::int as n from comunicazione')
  expect(rows[0]?.n).toBeGreaterThanOrEqual(acknowledged)
  const running = await program.start()
  const token = await program.token(running.url)
  // The whole file, from the beginning.
  for (let at = 0; at < LINES; at += AT_ONCE) expect(await post(running.url, token, at)).toBe(true)
  running.process.kill('SIGKILL')
  await once(running.process, 'exit')

  const [counted] = await program.sql<Record<string, number>>(`
    select (select count(*)::int from comunicazione) as all, (select count(*)::int from comunicazione where persona_id is null) as waiting,
      (select count(*)::int from rapporto) as works, (select count(*)::int from rapporto where version <> 1) as rewritten,
      (select count(*)::int from ledger where kind = 'comunicazione.ricevuta') as told,
      (select count(distinct (codice_fiscale, started_on))::int from comunicazione where persona_id is not null) as due`)
  expect(counted).toMatchObject({ all: LINES, waiting: LINES / 2, rewritten: 0, told: LINES / 2 })
  expect(counted?.['works']).toBe(counted?.['due'])
  expect(await program.sql('select * from ledger_broken()')).toEqual([])
}, 240_000)
