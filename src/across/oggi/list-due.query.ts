import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { Day } from '../../records/persona/index.ts'
import { plainDate, SERVICE_CODES, type PlainDate, type Verdict } from '../../standard/index.ts'
import { countStill, readNumbers } from './count-views.query.ts'
import { bucketOf, whereDue, type Bucket } from './due.query.ts'
import { planPage, type Plan } from './plan-due.query.ts'
import { SCOPES, scopeOf, type Scope } from './scope.ts'

export const PAGE_ROWS = 12

/** A month, `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** Filters: whose people, of which service, with a last day in which month, of one rule and one last day, which page (from 1). */
export const DueFilter = z.strictObject({
  chi: z.enum(SCOPES).optional(),
  servizio: z.enum(SERVICE_CODES).optional(),
  mese: Month.optional(),
  regola: z.string().max(80).optional(),
  scade: Day.optional(),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})

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
  /** The next appointment for this service. */
  bookedId: string | null
  bookedOn: PlainDate | null
  rule: string
  service: string
  startedOn: PlainDate
  fromOn: PlainDate | null
  dueOn: PlainDate
  verdict: Verdict
  bucket: Bucket
}

/** People to whom the same is due by the same day. */
export interface Together {
  rule: string
  service: string
  dueOn: PlainDate
  people: number
  bucket: Bucket
}

/** The duties of law to do: late ones first, then within a week, then within thirty days. */
export const listDue = defineQuery({
  name: 'oggi.da-fare',
  may: CENTRO,
  input: DueFilter,
  async run(work, { chi, servizio, mese, regola, scade, pagina }) {
    const today = plainDate(work.today)
    const scope = await scopeOf(work, chi)
    const only =
      regola !== undefined && scade !== undefined ? { rule: regola, dueOn: plainDate(scade) } : undefined
    const { terms, views } = await readNumbers(work, scope)
    const window = { from: (pagina - 1) * PAGE_ROWS, size: PAGE_ROWS }
    const plan = planPage(terms, { today, servizio, mese, only }, window)
    const people = await listPeople(work, plan.terms, { scope, today })
    return done({
      today,
      scope,
      counts: plan.counts,
      entries: plan.entries,
      late: plan.late,
      rows: plan.terms.flatMap((term): (Due | Together)[] => {
        const bucket = bucketOf(term.dueOn, today)
        if (!term.isTogether)
          return people.filter((row) => isOf(row, term)).map((row) => ({ ...row, bucket }))
        const { rule, service, dueOn, people: count } = term
        return [{ rule, service, dueOn, people: count, bucket }]
      }),
      // Whoever has nothing to do is told who was forgotten.
      views: plan.entries === 0 ? { ...views, ferme: await countStill(work, scope) } : views,
    })
  },
})

type Person = Omit<Due, 'bucket'>
const isOf = (row: Person, term: Plan['terms'][number]): boolean =>
  row.dueOn === term.dueOn && row.rule === term.rule

/** The people of the terms of a page that stand alone: only the first may begin on the page before. */
async function listPeople(
  work: Work,
  terms: Plan['terms'],
  { scope, today }: { scope: Scope; today: PlainDate },
): Promise<Person[]> {
  const alone = terms.filter(({ isTogether }) => !isTogether)
  if (alone.length === 0) return []
  const { rows } = await sql<Person>`
    select d.*, p.surname, p.name, p.preferred_channel, p.preferred_language, a.display_name as referente, l.last_on,
      b.id as booked_id, b.on as booked_on
    from (
      select s.persona_id, s.rule, s.service_code as service, s.started_on, s.from_on, s.due_on, s.verdict
      from scadenza s
      join unnest(${alone.map(({ dueOn }) => dueOn)}::date[], ${alone.map(({ rule }) => rule)}::text[]) as t (due_on, rule)
        on (t.due_on, t.rule) = (s.due_on, s.rule)
      ${whereDue(work, scope, today)} and s.due_on between ${alone[0]?.dueOn}::date and ${alone.at(-1)?.dueOn}::date
      order by s.due_on, s.rule collate "C", s.persona_id
      limit ${alone.reduce((sum, { take }) => sum + take, 0)} offset ${alone[0]?.skip}) d
    join persona p on p.id = d.persona_id
    left join account a on a.id = p.referente_id
    left join lateral (
      select (max(e.started_at) at time zone 'Europe/Rome')::date as last_on
      from partecipazione q join prestazione e on e.id = q.prestazione_id
      where q.persona_id = p.id and e.state = 'chiusa') l on true
    left join lateral (
      select o.id, (o.starts_at at time zone 'Europe/Rome')::date as on from appuntamento o
      where o.persona_id = p.id and o.service_code = d.service and o.state = 'fissato' and o.starts_at > ${work.now}
      order by o.starts_at limit 1) b on true
    order by d.due_on, d.rule collate "C", d.persona_id`.execute(work.tx)
  return rows
}
