import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { addDays, plainDate, SERVICE_CODES, type PlainDate, type Verdict } from '../../standard/index.ts'
import { countYesterday } from './count-yesterday.query.ts'
import { SCOPES, scopeOf, type Scope } from './scope.ts'

export const PAGE_ROWS = 12
/** What comes nearer than this is to be seen today. */
const SOON_DAYS = 7
const MONTH_DAYS = 30

/** Filters: whose people, of which service, which page (from 1). */
export const DueFilter = z.strictObject({
  chi: z.enum(SCOPES).optional(),
  servizio: z.enum(SERVICE_CODES).optional(),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const BUCKETS = ['scadute', 'presto', 'mese'] as const
export type Bucket = (typeof BUCKETS)[number]

/** A duty to do, with what one needs to decide about it. */
export interface Due {
  personaId: string
  surname: string
  name: string
  preferredChannel: string | null
  preferredLanguage: string
  referente: string | null
  /** The day of the last meeting; null where there was none. */
  lastOn: PlainDate | null
  rule: string
  service: string
  startedOn: PlainDate
  fromOn: PlainDate | null
  dueOn: PlainDate
  verdict: Verdict
  bucket: Bucket
}

/** The duties of law to do: late ones first, then within a week, then within thirty days. */
export const listDue = defineQuery({
  name: 'oggi.da-fare',
  may: CENTRO,
  input: DueFilter,
  async run(work, { chi, servizio, pagina }) {
    const today = plainDate(work.today)
    const scope = await scopeOf(work, chi)
    const filter = { scope, servizio, today }
    const rows = await listRows(work, filter, pagina)
    const counts = await countDue(work, filter)
    const all = servizio ? await countDue(work, { scope, today }) : counts
    return done({ today, scope, counts, rows, all, yesterday: await countYesterday(work, scope) })
  },
})

interface Filter {
  scope: Scope
  servizio?: string | undefined
  today: PlainDate
}

/** How many in each bucket. */
export async function countDue(work: Work, filter: Filter): Promise<Record<Bucket, number>> {
  const { today } = filter
  const { rows } = await sql<Record<Bucket, number>>`
    select count(*) filter (where s.due_on < ${today}::date) as scadute,
      count(*) filter (where s.due_on between ${today}::date and ${addDays(today, SOON_DAYS)}::date) as presto,
      count(*) filter (where s.due_on > ${addDays(today, SOON_DAYS)}::date) as mese
    from scadenza s ${whereDue(work, filter)}`.execute(work.tx)
  return rows[0] ?? { scadute: 0, presto: 0, mese: 0 }
}

async function listRows(work: Work, filter: Filter, page: number): Promise<Due[]> {
  const { today } = filter
  const { rows } = await sql<Omit<Due, 'bucket'>>`
    select d.*, p.surname, p.name, p.preferred_channel, p.preferred_language, a.display_name as referente, l.last_on
    from (
      select s.persona_id, s.rule, s.service_code as service, s.started_on, s.from_on, s.due_on, s.verdict
      from scadenza s ${whereDue(work, filter)}
      order by s.due_on, s.persona_id, s.rule limit ${PAGE_ROWS} offset ${(page - 1) * PAGE_ROWS}) d
    join persona p on p.id = d.persona_id
    left join account a on a.id = p.referente_id
    left join lateral (
      select (max(e.started_at) at time zone 'Europe/Rome')::date as last_on
      from partecipazione q join prestazione e on e.id = q.prestazione_id
      where q.persona_id = p.id and e.state = 'chiusa') l on true
    order by d.due_on, d.persona_id, d.rule`.execute(work.tx)
  return rows.map((row) => ({ ...row, bucket: bucketOf(row.dueOn, today) }))
}

/** Which bucket a last day falls into. */
export function bucketOf(dueOn: PlainDate, today: PlainDate): Bucket {
  if (dueOn < today) return 'scadute'
  return dueOn <= addDays(today, SOON_DAYS) ? 'presto' : 'mese'
}

function whereDue(work: Work, { scope, servizio, today }: Filter): RawBuilder<unknown> {
  const mine =
    scope === 'mie'
      ? sql`s.persona_id in (select m.id from persona m where m.referente_id = ${work.actor.id})`
      : sql`s.centro_code = ${work.actor.centro}`
  const service = servizio ? sql`and s.service_code = ${servizio}` : sql``
  return sql`where ${mine} and s.met_on is null and s.due_on <= ${addDays(today, MONTH_DAYS)}::date
    and (s.from_on is null or s.from_on <= ${today}::date) ${service}`
}
