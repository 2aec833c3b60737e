import pg from 'pg'
import { copyRows, type CopyRow } from '../../platform/db/copy.ts'
import { fillColloqui, type DemoColloqui } from './colloqui.store.ts'
import { fillAgenda, type DemoAgenda } from './agenda.store.ts'
import { fillStato, type DemoStato } from './stato.store.ts'
import { fillCompanies, type DemoCompanies } from './companies.store.ts'
import { fillVacancies, type DemoCompany, type DemoVacancies } from './vacancies.store.ts'
import { fillGroups, type DemoGruppi } from './groups.store.ts'
import { fillMessages } from './messages.store.ts'
import { fillOggi } from './oggi.store.ts'
import { fillPassi } from './passi.store.ts'
import { fillDesk, type DemoDesk } from './desk.store.ts'
import { fillRose, type DemoRose, type DemoSearch } from './rose.store.ts'
import { fillIdentities } from './identities.store.ts'
import { fillCourses, type DemoCorso } from './courses.store.ts'
import { fillSearches, type DemoRicerca } from './searches.store.ts'
import { fromEpochDay, toEpochDay, type PlainDate } from '../../standard/index.ts'

/** Something that happened, with its own instant and actor: for the ledger. */
export interface PastFact {
  at: Date
  actorId: string | null
  kind: string
  service: string
  /** Null where it is about a company. */
  personaId: string | null
  data: Record<string, unknown>
}

/** Whose database this is: nobody's yet, somebody's own, or a demo with so many people that looks back from a day. */
export type Standing = 'empty' | 'own' | { today: PlainDate; people: number }

/** Rows of tables, in the order in which they can be written, and the facts that go with them. */
export interface Batch {
  people: number
  tables: readonly (readonly [table: string, rows: readonly CopyRow[]])[]
  facts: readonly PastFact[]
}

/** How a batch is numbered: as the program numbers, without holes. */
type Numbering = (kind: string, year: number) => number

/** The demo under the owner of the database, who alone may write the past. One load at a time. */
export interface DemoStore {
  standing(): Promise<Standing>
  /** Makes the database a demo that looks back from a day: its body, its staff, how to reach its centres. */
  found(today: PlainDate, founding: Founding): Promise<void>
  /** What the people of the demo refer to. */
  known(today: PlainDate): Promise<Known>
  /** Writes the next people in one transaction: all of them with all that is theirs, or none. Gives how many there are. */
  add(make: (from: number, numbering: Numbering) => Batch): Promise<number>
  /** After the people: hours and appointments of the counsellors, where there are none. */
  fillAgenda(agenda: DemoAgenda): Promise<void>
  /** After the agenda: the interviews for the match, where there are none. */
  fillColloqui(colloqui: DemoColloqui): Promise<void>
  /** After the agenda: the groups of the centres and who is in them, where there are none. */
  fillGroups(groups: DemoGruppi): Promise<void>
  /** After the agenda: what was written about it, where nothing was. */
  fillMessages(): Promise<void>
  /** After the people: duties put off and people given the afternoon before, where nothing is put off. */
  fillOggi(at: Date): Promise<void>
  /** After the people: how the steps of their patti went, and some duties not kept, where nothing says it yet. */
  fillPassi(): Promise<void>
  /** The companies and what was done with them, where there are none. */
  fillCompanies(make: () => DemoCompanies): Promise<void>
  /** What the companies look for, where there is nothing yet. */
  fillVacancies(make: (companies: readonly DemoCompany[]) => DemoVacancies): Promise<void>
  /** After the people: communications of their work and passages between centres, where there are none. */
  fillStato(stato: DemoStato): Promise<void>
  /** Leaflets, mediators and the mediation of meetings, where there are none. */
  fillDesk(desk: DemoDesk): Promise<void>
  /** The catalogue of courses, where there is none. */
  fillCourses(courses: readonly DemoCorso[]): Promise<void>
  /** After the communications: people proposed to the vacancies asked by a day, where nobody was yet. */
  fillRose(given: { askedBy: string; make: (searches: readonly DemoSearch[]) => DemoRose }): Promise<void>
  /** After all the rest: who comes in on the portal, where nobody was chosen. */
  fillIdentities(today: PlainDate): Promise<void>
  /** After the identities: the searches that the woman keeps, where nobody keeps any. */
  fillSearches(given: { today: PlainDate; searches: readonly DemoRicerca[] }): Promise<void>
  /** After a load: the planner learns what there is. */
  settle(): Promise<void>
  close(): Promise<void>
}

export interface Founding {
  ente: string
  accounts: readonly CopyRow[]
  /** The account that belongs to the body. */
  enteUsername: string
  centri: readonly { code: string; address: string; phone: string }[]
}

export interface Known {
  enteId: string
  accounts: Map<string, string>
  competenza: Map<string, string>
  centri: Map<string, string>
  codes: Set<string>
}

const PEOPLE = 'demo'
const DAY = 'demo-day'

/** Opens the demo under the owner's address, and keeps other loads waiting until it is closed. */
export async function openDemo(ownerUrl: string): Promise<DemoStore> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'siul demo' })
  await client.connect()
  await client.query("select pg_advisory_lock(hashtext('siul demo'))")
  return {
    standing: () => standingOf(client),
    found: (today, founding) => inTransaction(client, () => found(client, today, founding)),
    known: (today) => readKnown(client, today),
    add: async (make) => {
      const people = await inTransaction(client, () => add(client, make))
      // Each fact leaves behind a dead row of the head: unswept, every append reads them all.
      await client.query('vacuum ledger_head')
      return people
    },
    fillOggi: (at) => inTransaction(client, async () => appendFacts(client, await fillOggi(client, at))),
    fillAgenda: (agenda) =>
      inTransaction(client, async () => appendFacts(client, await fillAgenda(client, agenda))),
    fillColloqui: (colloqui) =>
      inTransaction(client, async () => appendFacts(client, await fillColloqui(client, colloqui))),
    fillGroups: (groups) =>
      inTransaction(client, async () => appendFacts(client, await fillGroups(client, groups))),
    fillMessages: () => inTransaction(client, () => fillMessages(client)),
    fillCompanies: (make) =>
      inTransaction(client, async () => appendFacts(client, await fillCompanies(client, make))),
    fillVacancies: (make) =>
      inTransaction(client, async () => appendFacts(client, await fillVacancies(client, make))),
    fillStato: (stato) =>
      inTransaction(client, async () => appendFacts(client, await fillStato(client, stato))),
    fillDesk: (desk) => inTransaction(client, () => fillDesk(client, desk)),
    fillCourses: (courses) => inTransaction(client, () => fillCourses(client, courses)),
    fillRose: (given) =>
      inTransaction(client, async () => appendFacts(client, await fillRose(client, given))),
    fillPassi: () => inTransaction(client, () => fillPassi(client)),
    fillIdentities: (today) => inTransaction(client, () => fillIdentities(client, today)),
    fillSearches: (given) => inTransaction(client, () => fillSearches(client, given)),
    settle: async () => void (await client.query('analyze')),
    close: () => client.end(),
  }
}

async function inTransaction<T>(client: pg.Client, run: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    // A crash of the machine may lose the last batches, never half of one: the next load makes them again.
    await client.query('set local synchronous_commit = off')
    const value = await run()
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function standingOf(client: pg.Client): Promise<Standing> {
  const { rows } = await client.query<{ kind: string; last: string | number }>(
    'select kind, last from counter where kind in ($1, $2)',
    [PEOPLE, DAY],
  )
  const marks = new Map(rows.map(({ kind, last }) => [kind, Number(last)]))
  const [people, day] = [marks.get(PEOPLE), marks.get(DAY)]
  if (people !== undefined && day !== undefined) return { people, today: fromEpochDay(day) }
  const { rows: own } = await client.query('select from account union all select from persona limit 1')
  return own.length > 0 ? 'own' : 'empty'
}

async function found(client: pg.Client, today: PlainDate, founding: Founding): Promise<void> {
  await client.query('insert into ente (name) values ($1) on conflict do nothing', [founding.ente])
  const { rows } = await client.query<{ id: string }>('select id from ente where name = $1', [founding.ente])
  const enteId = rows[0]?.id ?? null
  const accounts = founding.accounts.map((account) => ({
    ...account,
    ente_id: account['username'] === founding.enteUsername ? enteId : null,
  }))
  await copyRows(client, 'account', accounts)
  for (const { code, address, phone } of founding.centri) {
    await client.query('update centro set address = $2, phone = $3 where code = $1 and address is null', [
      code,
      address,
      phone,
    ])
  }
  await writeMarks(
    client,
    new Map([
      [`${PEOPLE} 0`, 0],
      [`${DAY} 0`, toEpochDay(today)],
    ]),
  )
}

async function readKnown(client: pg.Client, today: PlainDate): Promise<Known> {
  const pairs = async (text: string, values: string[] = []): Promise<[string, string][]> => {
    const { rows } = await client.query<{ key: string; value: string }>(text, values)
    return rows.map(({ key, value }) => [key, value])
  }
  const { rows: codes } = await client.query<{ codice_fiscale: string }>('select codice_fiscale from persona')
  const [body] = await pairs("select 'ente' as key, ente_id as value from account where role = 'ente'")
  if (!body) throw new Error('the demo has no accredited body')
  return {
    enteId: body[1],
    accounts: new Map(await pairs('select username as key, id as value from account')),
    competenza: new Map(
      await pairs(
        `select belfiore as key, centro_code as value from competenza
         where $1::date between valid_from and coalesce(valid_until, 'infinity'::date) order by belfiore`,
        [today],
      ),
    ),
    centri: new Map(await pairs('select code as key, name as value from centro')),
    codes: new Set(codes.map((row) => row.codice_fiscale)),
  }
}

async function add(client: pg.Client, make: (from: number, numbering: Numbering) => Batch): Promise<number> {
  // Whoever takes a number meanwhile waits: none is given twice, none is left out.
  await client.query('lock table counter in share row exclusive mode')
  const { rows } = await client.query<{ kind: string; year: number; last: string | number }>(
    'select kind, year, last from counter',
  )
  const marks = new Map(rows.map(({ kind, year, last }) => [`${kind} ${year}`, Number(last)]))
  const from = marks.get(`${PEOPLE} 0`) ?? 0
  const batch = make(from, (kind, year) => {
    const next = (marks.get(`${kind} ${year}`) ?? 0) + 1
    marks.set(`${kind} ${year}`, next)
    return next
  })
  for (const [table, tableRows] of batch.tables) await copyRows(client, table, tableRows)
  await appendFacts(client, batch.facts)
  await writeMarks(client, marks.set(`${PEOPLE} 0`, from + batch.people))
  return from + batch.people
}

async function writeMarks(client: pg.Client, marks: ReadonlyMap<string, number>): Promise<void> {
  const rows = Array.from(marks, ([key, last]) => {
    const [kind, year] = key.split(' ')
    return { kind, year: Number(year), last }
  })
  await client.query(
    `insert into counter select * from jsonb_populate_recordset(null::counter, $1)
     on conflict (kind, year) do update set last = excluded.last where counter.last <> excluded.last`,
    [JSON.stringify(rows)],
  )
}

/** In order of time, each with its own actor. The case makes sure that the actor is set before the fact is appended. */
async function appendFacts(client: pg.Client, facts: readonly PastFact[]): Promise<void> {
  const rows = facts
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, actorId, kind, service, personaId, data }) => ({
      at,
      actor: actorId ?? '',
      facts: [{ kind, service_code: service, persona_id: personaId, data }],
    }))
  await client.query(
    `select count(ledger_append(case when set_config('siul.actor', f.actor, true) is not null then f.facts end, f.at))
     from jsonb_to_recordset($1) as f(at timestamptz, actor text, facts jsonb)`,
    [JSON.stringify(rows)],
  )
}
