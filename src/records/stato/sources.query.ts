import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Communicated } from '../rapporto/index.ts'
import type { Resa } from './did.ts'
import type { EsperienzaLine } from './known.store.ts'
import type { Sostegno } from './sostegno.ts'

/**
 * Where something known of people is read: lists that begin with the person. Everybody's is read every night, so a table
 * at a time, and without the names of the fields, which would cost more than what they hold.
 */
interface Source<T> {
  fields: readonly (keyof T & string)[]
  lines: RawBuilder<unknown>
}
type Line = [personaId: string, ...fields: unknown[]]

interface Place<T> {
  /** The person. */
  of: string
  /** An expression a field. */
  fields: { [Field in keyof T]-?: string }
  /** The people are `asked.ids`, the day is `asked.today`. */
  from: string
  order?: string
}

export function source<T>({ of, fields, from, order = of }: Place<T>): Source<T> {
  const line = [of, ...Object.values(fields)].join(', ')
  return {
    fields: Object.keys(fields) as (keyof T & string)[],
    lines: sql.raw(`(select json_agg(json_build_array(${line}) order by ${order}) from ${from})`),
  }
}

/** Sources by name. */
export type Sources = Record<string, Source<never>>

/** What was read, by person; nothing where there is none. */
export type Read<Some> = {
  [Name in keyof Some]: Some[Name] extends Source<infer T> ? (personaId: string) => readonly T[] : never
}

/** Reads some sources about some people, all in one question. */
export async function readSources<Some extends Sources>(
  work: Work,
  sources: Some,
  personaIds: readonly string[],
): Promise<Read<Some>> {
  const each = Object.entries(sources)
  const lines = each.map(([name, { lines }]) => sql`${lines} as ${sql.id(name)}`)
  const { rows } = await sql<Record<string, Line[] | null>>`
    select ${sql.join(lines)} from (values (${personaIds}::uuid[], ${work.today}::date)) as asked (ids, today)`.execute(
    work.tx,
  )
  const read = each.map(([name, { fields }]) => [name, byPersona(fields, rows[0]?.[name] ?? [])])
  return Object.fromEntries(read) as Read<Some>
}

function byPersona(
  fields: readonly string[],
  lines: readonly Line[],
): (personaId: string) => readonly unknown[] {
  const all = new Map<string, unknown[]>()
  for (const line of lines) {
    const fact: Record<string, unknown> = {}
    fields.forEach((field, at) => void (fact[field] = line[at + 1]))
    const others = all.get(line[0])
    if (others) others.push(fact)
    else all.set(line[0], [fact])
  }
  return (personaId) => all.get(personaId) ?? []
}

const voci = <T>(kind: string, fields: Place<T>['fields']) =>
  source<T>({
    of: 'v.persona_id',
    fields,
    from: `voce v where v.persona_id = any(asked.ids) and v.kind = '${kind}' and v.removed_at is null`,
    order: 'v.id',
  })

const day = (instant: string) => `(${instant} at time zone 'Europe/Rome')::date`

/** Work as `records/rapporto` keeps it. */
export type RapportoLine = Communicated & { origin: 'dichiarato' | 'comunicazione' }

/** What the status is told from, besides the day of birth. */
export const VITA = {
  esperienze: voci<EsperienzaLine>('esperienza', {
    id: 'v.id',
    from: `v.data->'from'`,
    until: `v.data->'until'`,
    contract: `v.data->'contract'`,
    openEnded: `v.data->'openEnded'`,
    yearlyIncomeCents: `v.data->'yearlyIncomeCents'`,
    azienda: `v.data->'azienda'`,
  }),
  rapporti: source<RapportoLine>({
    of: 'r.persona_id',
    fields: {
      id: 'r.id',
      origin: 'r.origin',
      employerCode: 'r.employer_code',
      employerName: 'r.employer_name',
      contract: 'r.contract',
      periods: 'r.periods',
      choices: 'r.choices',
    },
    from: 'rapporto r where r.persona_id = any(asked.ids) and r.removed_at is null',
    order: 'r.started_on, r.id',
  }),
  dids: source<Resa>({
    of: 'd.persona_id',
    fields: {
      givenOn: 'd.given_on',
      unemploymentFrom: 'd.unemployment_from',
      neverWorked: 'd.never_worked',
      lastJobEndedOn: 'd.last_job_ended_on',
      closedOn: 'd.closed_on',
      closedReason: 'd.closed_reason',
    },
    from: 'did d where d.persona_id = any(asked.ids)',
    order: 'd.given_on, d.given_at',
  }),
}

/** Who people are, and the centre that answers for each: the one she asked for comes before that of her domicile. */
export const PERSONE = {
  persone: source<{ birthOn: PlainDate; sex: 'F' | 'M'; centroCode: string | null }>({
    of: 'p.id',
    fields: {
      birthOn: 'p.birth_on',
      sex: 'p.sex',
      centroCode: 'coalesce(p.centro_scelto, c.centro_code, p.centro_code)',
    },
    from: `persona p left join competenza c on c.belfiore = p.comune
      and asked.today between c.valid_from and coalesce(c.valid_until, 'infinity'::date)
      where p.id = any(asked.ids)`,
  }),
}

/** What rules and labels ask. */
export const KNOWN = {
  ...PERSONE,
  ...VITA,
  titoli: voci<{ livello: string }>('titolo', { livello: `v.data->'livello'` }),
  sostegni: source<Sostegno>({
    of: 's.persona_id',
    fields: {
      id: 's.id',
      kind: 's.kind',
      from: 's.valid_from',
      until: 's.valid_until',
      requiresUnemployment: 's.requires_unemployment',
      whileEmployed: 's.while_employed',
      suspendedFrom: 's.suspended_from',
    },
    from: 'sostegno s where s.persona_id = any(asked.ids)',
    order: 's.valid_from, s.recorded_at',
  }),
  /** The signatures of the patto in force. */
  signatures: source<{ on: PlainDate }>({
    of: 'v.persona_id',
    fields: { on: day('v.signed_at') },
    from: `patto_versione v join patto t on t.id = v.patto_id
      where v.persona_id = any(asked.ids) and t.state = 'sottoscritto' and v.signed_at is not null`,
    order: 'v.signed_at',
  }),
  profiles: source<{ level: number | null }>({
    of: 'f.persona_id',
    fields: { level: 'coalesce(f.override_class, f.class)' },
    from: 'profilo f where f.persona_id = any(asked.ids)',
    order: 'f.computed_at, f.id',
  }),
  /** A first interview counts on the day it was held. */
  interviews: source<{ on: PlainDate }>({
    of: 'q.persona_id',
    fields: { on: day('e.started_at') },
    from: `partecipazione q join prestazione e on e.id = q.prestazione_id
      where q.persona_id = any(asked.ids) and e.service_code = 'A2' and e.state = 'chiusa'`,
    order: 'e.started_at',
  }),
  /** The act asks that it be proposed: a group that was held counts for whoever had a place, even who did not come. */
  groups: source<{ on: PlainDate }>({
    of: 'i.persona_id',
    fields: { on: day('g.starts_at') },
    from: `iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id
      where i.persona_id = any(asked.ids) and i.state = 'iscritta' and g.service_code = 'B2' and g.state = 'svolto'`,
    order: 'g.starts_at',
  }),
  /** A job that was proposed, whatever the answer, even where the proposal was taken back later. */
  proposals: source<{ on: PlainDate }>({
    of: 'o.persona_id',
    fields: { on: 'o.proposed_on' },
    from: 'proposta o where o.persona_id = any(asked.ids)',
    order: 'o.proposed_on',
  }),
}
