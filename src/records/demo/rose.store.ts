import type pg from 'pg'
import { copyRows, type CopyRow } from '../../platform/db/copy.ts'
import type { PastFact } from './demo.store.ts'

/** The tables of what was proposed, in the order in which they can be written. */
const ROSA_TABLES = ['proposta', 'rosa', 'rosa_candidato', 'selezione_colloquio', 'qualita'] as const
export type RosaTable = (typeof ROSA_TABLES)[number]

/** A vacancy of the demo that looks for people, with those who look for such work, the nearest first. */
export interface DemoSearch {
  vacancyId: string
  aziendaId: string
  consulenteId: string
  title: string
  trade: string
  people: string[]
}

/** How far a vacancy has come. Days are `YYYY-MM-DD`. */
export interface DemoStep {
  id: string
  state: 'preselezione' | 'rosa-inviata' | 'esiti'
  preselectionOn: string
  rosaSentOn: string | null
  rosaSize: number | null
  outcomesCheckedOn: string | null
  selectionStartedOn: string | null
}

/** Somebody hired by the company of a vacancy, as its mandatory communication tells it. */
export interface DemoHire {
  code: string
  vacancyId: string
  personaId: string
  startedOn: string
  endsOn: string
  receivedAt: Date
}

export interface DemoRose {
  rows: Readonly<Record<RosaTable, readonly CopyRow[]>>
  steps: readonly DemoStep[]
  hires: readonly DemoHire[]
  facts: readonly PastFact[]
}

/** How many vacancies have people in front of them, and how many people each. */
const VACANCIES = 4
const PEOPLE = 5

/**
 * Puts people in front of the oldest open vacancies asked by a day, where nobody was proposed yet. After the people, the
 * vacancies and the communications. They are people to whom nothing is owed, so that duties stay as they are. Gives the facts.
 */
export async function fillRose(
  client: pg.Client,
  { askedBy, make }: { askedBy: string; make: (searches: readonly DemoSearch[]) => DemoRose },
): Promise<readonly PastFact[]> {
  const { rows: standing } = await client.query('select from proposta limit 1')
  if (standing.length > 0) return []
  const { rows: searches } = await client.query<DemoSearch>(
    `select v.id as "vacancyId", v.azienda_id as "aziendaId", v.consulente_id as "consulenteId", v.title, v.trades as trade,
       c.people
     from vacancy v cross join lateral (
       select array_agg(near.persona_id order by near.far, near.persona_id) as people from (
         select k.persona_id, (k.x - v.x)::bigint ^ 2 + (k.y - v.y)::bigint ^ 2 as far from candidato k
         where k.profession_group = left(replace(v.professioni[1], '.', ''), 3)::integer
           and not exists (select from did d where d.persona_id = k.persona_id and d.closed_on is null)
           and not exists (select from sostegno s where s.persona_id = k.persona_id)
           and not exists (select from scadenza s where s.persona_id = k.persona_id)
         order by far, k.persona_id limit $2) as near) as c
     where v.state in ('pubblicata', 'preselezione') and v.requested_on <= $1 and cardinality(c.people) = $2
     order by v.requested_on desc, v.number desc limit $3`,
    [askedBy, PEOPLE, VACANCIES],
  )
  if (searches.length === 0) return []
  const { rows, steps, hires, facts } = make(searches)
  for (const table of ROSA_TABLES) await copyRows(client, table, rows[table])
  await client.query(
    `update vacancy v set state = s.state, preselection_on = s."preselectionOn", rosa_sent_on = s."rosaSentOn",
       rosa_size = s."rosaSize", outcomes_checked_on = s."outcomesCheckedOn",
       selection_started_on = s."selectionStartedOn", selection_requested = s."selectionStartedOn" is not null
     from jsonb_to_recordset($1::jsonb) as s(id uuid, state text, "preselectionOn" date, "rosaSentOn" date, "rosaSize" integer,
       "outcomesCheckedOn" date, "selectionStartedOn" date)
     where v.id = s.id`,
    [JSON.stringify(steps)],
  )
  await tellHires(client, hires)
  return facts
}

/** The communications, and the work they tell of. */
async function tellHires(client: pg.Client, hires: readonly DemoHire[]): Promise<void> {
  await client.query(
    `with told as (
       select h.*, p.codice_fiscale, a.partita_iva, a.name
       from jsonb_to_recordset($1::jsonb) as h(code text, "vacancyId" uuid, "personaId" uuid, "startedOn" date, "endsOn" date,
         "receivedAt" timestamptz)
       join persona p on p.id = h."personaId" join vacancy v on v.id = h."vacancyId" join azienda a on a.id = v.azienda_id),
     sent as (
       insert into comunicazione (code, version, kind, cancelled, codice_fiscale, persona_id, employer_code, started_on,
         event_on, data, received_at)
       select code, 1, 'assunzione', false, codice_fiscale, "personaId", partita_iva, "startedOn", "startedOn",
         jsonb_build_object('employerName', name, 'ateco', null, 'contract', 'A.02.00', 'endsOn', "endsOn",
           'weeklyMinutes', 1200, 'yearlyIncomeCents', 400000, 'cause', null), "receivedAt"
       from told)
     insert into rapporto (persona_id, origin, employer_code, employer_name, contract, contract_code, started_on, ended_on,
       periods, weekly_minutes, communication_code, work_key, recorded_at)
     select "personaId", 'comunicazione', partita_iva, name, 'subordinato', 'A.02.00', "startedOn", "endsOn",
       jsonb_build_array(jsonb_build_object('from', "startedOn", 'until', "endsOn", 'openEnded', false,
         'yearlyIncomeCents', 400000)), 1200, code, concat_ws(' ', codice_fiscale, partita_iva, "startedOn"), "receivedAt"
     from told`,
    [JSON.stringify(hires)],
  )
}
