import { sql } from 'kysely'
import { listDue } from '../../src/across/oggi/list-due.query.ts'
import { listView } from '../../src/across/oggi/list-view.query.ts'
import { listYesterday } from '../../src/across/oggi/list-yesterday.query.ts'
import { getScheda } from '../../src/across/persona/get-scheda.query.ts'
import { searchPersone } from '../../src/across/ricerca/index.ts'
import { carryOut, workAs, type Actor, type Engine, type Query } from '../../src/platform/work/index.ts'
import { actorOf, ANONYMOUS, findAccountByUsername, SYSTEM } from '../../src/records/accesso/index.ts'
import { listBrokenLinks } from '../../src/records/ledger/index.ts'
import type { z } from 'zod'
import { elapsed, timed, type Sample } from './measure.ts'
import { say, timesRow, type Aim, type Row } from './table.ts'

/** Somebody to look for. */
export interface Person {
  id: string
  surname: string
  name: string
  birthOn: string
  codiceFiscale: string
  phone: string | null
}

/** People spread over the whole database, always the same ones. */
export async function samplePeople(engine: Engine, count: number): Promise<Person[]> {
  return workAs(engine, SYSTEM, (work) =>
    work.tx
      .selectFrom('persona')
      .orderBy(sql`md5(id::text)`)
      .limit(count)
      .select(['id', 'surname', 'name', 'birthOn', 'codiceFiscale', 'phone'])
      .execute(),
  )
}

const SELECT_1 = 'select 1'

/** What the database gives: the round trip all the rest is put beside, then queries as the program asks them. */
export async function measureRecords(engine: Engine, people: readonly Person[]): Promise<Row[]> {
  const orientatore = await actorNamed(engine, 'orientatore')
  const responsabile = await actorNamed(engine, 'responsabile')
  const one = await timed(people, () => sql`select 1`.execute(engine.db))
  const beside = { base: one.p50, beside: SELECT_1 }
  const row = (what: string, sample: Sample, aim: Aim) => timesRow(what, sample, { ...beside, aim })
  const search = (qs: readonly string[]) =>
    timed(qs, async (q) => answered(engine, { actor: orientatore, request: searchPersone, input: { q } }))
  return [
    timesRow(`${SELECT_1}, andata e ritorno`, one, beside),
    row('ricerca: nome, anno, codice, telefono', await search(people.flatMap(writtenRight)), {
      of: 'p95',
      milliseconds: 50,
    }),
    row('ricerca: con errori di battitura', await search(people.map(mistyped)), {
      of: 'p95',
      milliseconds: 50,
    }),
    row(
      'scheda di una persona (query)',
      await timed(people, ({ id }) =>
        answered(engine, { actor: orientatore, request: getScheda, input: { personaId: id } }),
      ),
      { of: 'p50', milliseconds: 30 },
    ),
    row(
      'Oggi di un centro (query)',
      await timed(people.slice(0, 60), () =>
        answered(engine, { actor: responsabile, request: listDue, input: { chi: 'centro' } }),
      ),
      { of: 'p50', milliseconds: 10 },
    ),
    row(
      'Oggi di chi orienta (query)',
      await timed(people.slice(0, 60), () =>
        answered(engine, { actor: orientatore, request: listDue, input: { chi: 'mie' } }),
      ),
      { of: 'p50', milliseconds: 10 },
    ),
    row(
      'Oggi di un centro: che cosa è successo ieri (query)',
      await timed(people.slice(0, 30), () =>
        answered(engine, { actor: responsabile, request: listYesterday, input: { chi: 'centro' } }),
      ),
      { of: 'p50', milliseconds: 50 },
    ),
    row(
      'Oggi di chi orienta: persone ferme (query)',
      await timed(people.slice(0, 30), () =>
        answered(engine, { actor: orientatore, request: listView, input: { chi: 'mie', vista: 'ferme' } }),
      ),
      { of: 'p50', milliseconds: 50 },
    ),
    await measureAppend(engine, beside),
    await measureVerify(engine, beside),
  ]
}

export async function actorNamed(engine: Engine, username: string): Promise<Actor> {
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, username))
  if (!account) throw new Error(`no account ${username}`)
  return actorOf(account)
}

/** A refusal would be quick, and no measure. */
export async function answered<S extends z.ZodType, T>(
  engine: Engine,
  call: { actor: Actor; request: Query<S, T>; input: unknown },
): Promise<void> {
  const answer = await carryOut(engine, call)
  if (answer.kind !== 'done') throw new Error(`${call.request.name}: ${answer.kind}`)
}

/** Six ways of typing somebody into the box. */
const writtenRight = ({ surname, name, birthOn, codiceFiscale, phone }: Person): string[] => [
  surname,
  `${name} ${surname}`,
  `${surname.slice(0, 4)} ${name.slice(0, 3)}`,
  `${surname} ${birthOn.slice(0, 4)}`,
  codiceFiscale,
  phone ?? codiceFiscale.slice(0, 8),
]

/** Two letters of the surname changed places. */
function mistyped({ surname, name }: Person): string {
  const letters = Array.from(surname.toLowerCase())
  const [second = '', third = ''] = letters.splice(1, 2)
  letters.splice(1, 0, third, second)
  return `${letters.join('')} ${name}`
}

type Beside = { base: number; beside: string }

/** One fact a transaction, as a command records it. */
async function measureAppend(engine: Engine, { base, beside }: Beside): Promise<Row> {
  const sample = await timed(Array.from({ length: 400 }), () =>
    workAs(engine, SYSTEM, async (work) => work.record({ kind: 'misura.presa', data: {} })),
  )
  return {
    what: 'registro: un fatto, una transazione',
    measured: `${say(1_000 / sample.p50)} al secondo`,
    ratio: `${say(sample.p50 / base)} × ${beside}`,
    aim: '',
  }
}

async function measureVerify(engine: Engine, { base, beside }: Beside): Promise<Row> {
  const count = await workAs(engine, SYSTEM, async (work) =>
    work.tx.selectFrom('ledgerHead').select('seq').executeTakeFirstOrThrow(),
  )
  const took = await elapsed(() => workAs(engine, SYSTEM, listBrokenLinks))
  const each = (took * 100_000) / count.seq
  return {
    what: 'registro: verifica di 100.000 fatti',
    measured: `${say(each / 1_000)} s (${say(count.seq)} in ${say(took / 1_000)} s)`,
    ratio: `${say(each / base)} × ${beside}`,
    aim: '',
  }
}
