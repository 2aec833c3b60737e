import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import {
  plainDate,
  type PersonaEvent,
  type PersonaFacts,
  type PlainDate,
  type WorkEpisode,
} from '../../standard/index.ts'
import { loadParameters } from '../normativa/index.ts'
import { episodesOf, workThatCounts, type Communicated, type Declared } from '../rapporto/index.ts'
import type { Resa } from './did.ts'
import { personaFactsOf, type Known } from './facts.ts'
import type { Sostegno } from './sostegno.ts'
import type { Vita } from './vita.ts'

/** A line of the scheda about work, as `records/persona` keeps it. */
export interface Esperienza {
  from: PlainDate
  until?: PlainDate | null
  contract: WorkEpisode['kind'] | 'senza-contratto'
  openEnded?: boolean
  yearlyIncomeCents?: number | null
}

/** The same line with what it is known by. */
export type EsperienzaLine = Esperienza & { id: string; azienda?: string }

/** Work as `records/rapporto` keeps it. */
type RapportoLine = Communicated & { origin: 'dichiarato' | 'comunicazione' }

/** What the status of a person is told from. Throws where the person does not exist or may not be seen. */
export async function loadVita(work: Work, personaId: string): Promise<Vita> {
  const row = await work.tx
    .selectFrom('persona')
    .where('id', '=', personaId)
    .select(['birthOn', ESPERIENZE.as('esperienze'), RAPPORTI.as('rapporti'), DIDS.as('dids')])
    .executeTakeFirstOrThrow()
  const { birthOn, esperienze, rapporti, dids } = row
  return {
    birthOn: plainDate(birthOn),
    jobs: workOf(esperienze, rapporti),
    dids,
    parameters: await loadParameters(work),
  }
}

/** The facts of a person that rules and labels ask, as the records know them today. For staff and for the program. */
export async function personaFacts(work: Work, personaId: string): Promise<PersonaFacts> {
  const known = (await knownOf(work, [personaId])).get(personaId)
  if (!known) throw new Error(`no person ${personaId}`)
  return personaFactsOf(known, plainDate(work.today))
}

/** A person as the records know her, with the centre that answers for her: see `findCentroOf`. */
export type KnownPersona = Known & { centroCode: string | null }

/** What is known of many people, by person, in one reading. */
export async function knownOf(work: Work, personaIds: readonly string[]): Promise<Map<string, KnownPersona>> {
  const parameters = await loadParameters(work)
  const rows = await work.tx
    .selectFrom('persona')
    .leftJoin('competenza as c', (on) =>
      on.onRef('c.belfiore', '=', 'persona.comune').on(isInForce(work.today)),
    )
    .where('persona.id', '=', sql<string>`any(${personaIds}::uuid[])`)
    .select(['persona.id', 'birthOn', 'sex', ESPERIENZE.as('esperienze'), RAPPORTI.as('rapporti')])
    .select(DIDS.as('dids'))
    .select([
      TITOLI.as('titoli'),
      SOSTEGNI.as('sostegni'),
      INTERVIEWS.as('interviews'),
      GROUPS.as('groups'),
      PROPOSALS.as('proposals'),
    ])
    .select([FIRST_SIGNATURE.as('pattoSignedOn'), LEVEL.as('level'), CENTRO.as('centroCode')])
    .execute()
  return new Map(
    rows.map(({ id, birthOn, sex, esperienze, rapporti, interviews, groups, proposals, ...rest }) => [
      id,
      {
        ...rest,
        parameters,
        birthOn: plainDate(birthOn),
        sex: sex as 'F' | 'M',
        jobs: workOf(esperienze, rapporti),
        events: [
          ...interviews.map((on): PersonaEvent => ({ kind: 'primo-colloquio', on })),
          ...groups.map((on): PersonaEvent => ({ kind: 'orientamento-collettivo-proposto', on })),
          ...proposals.map((on): PersonaEvent => ({ kind: 'proposta-inserimento', on })),
        ],
      },
    ]),
  )
}

/** The centre that answers for a person: the one she asked for, of her domicile today, otherwise the one her file has; undefined where none says. */
export async function findCentroOf(work: Work, personaId: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom('persona')
    .leftJoin('competenza as c', (on) =>
      on.onRef('c.belfiore', '=', 'persona.comune').on(isInForce(work.today)),
    )
    .where('persona.id', '=', personaId)
    .select(CENTRO.as('centroCode'))
    .executeTakeFirst()
  return row?.centroCode ?? undefined
}

function workOf(esperienze: readonly EsperienzaLine[], rapporti: readonly RapportoLine[]): WorkEpisode[] {
  if (rapporti.length === 0) return jobsOf(esperienze)
  const { dichiarato = [], comunicazione = [] } = Object.groupBy(rapporti, ({ origin }) => origin)
  return episodesOf(workThatCounts([...declaredIn(esperienze), ...dichiarato], comunicazione))
}

/** The lines of the scheda as work declared. */
export function declaredIn(esperienze: readonly EsperienzaLine[]): Declared[] {
  return esperienze.flatMap((line) =>
    jobsOf([line]).map(({ kind, from, until, openEnded, yearlyIncomeCents }) => ({
      id: line.id,
      employerCode: null,
      employerName: line.azienda ?? '',
      contract: kind,
      periods: [{ from, until, openEnded, yearlyIncomeCents }],
    })),
  )
}

/** Work without a contract changes nothing in the status. */
export function jobsOf(esperienze: readonly Esperienza[]): WorkEpisode[] {
  return esperienze.flatMap(({ from, until, contract, openEnded, yearlyIncomeCents }) =>
    contract === 'senza-contratto'
      ? []
      : [
          {
            from,
            until: until ?? null,
            kind: contract,
            openEnded: openEnded ?? false,
            yearlyIncomeCents: yearlyIncomeCents ?? null,
          },
        ],
  )
}

const lines = <T>(kind: string, what: RawBuilder<unknown>) =>
  sql<T[]>`coalesce((select json_agg(${what} order by v.id) from voce v
    where v.persona_id = persona.id and v.kind = ${sql.lit(kind)} and v.removed_at is null), '[]')`

const ESPERIENZE = lines<EsperienzaLine>('esperienza', sql`v.data || jsonb_build_object('id', v.id)`)
const TITOLI = lines<string>('titolo', sql`v.data->'livello'`)

const RAPPORTI = sql<RapportoLine[]>`coalesce((
  select json_agg(json_build_object('id', r.id, 'origin', r.origin, 'employerCode', r.employer_code,
    'employerName', r.employer_name, 'contract', r.contract, 'periods', r.periods, 'choices', r.choices)
    order by r.started_on, r.id)
  from rapporto r where r.persona_id = persona.id and r.removed_at is null), '[]')`

const DIDS = sql<Resa[]>`coalesce((
  select json_agg(json_build_object('givenOn', d.given_on, 'unemploymentFrom', d.unemployment_from,
    'neverWorked', d.never_worked, 'lastJobEndedOn', d.last_job_ended_on, 'closedOn', d.closed_on,
    'closedReason', d.closed_reason) order by d.given_on, d.given_at)
  from did d where d.persona_id = persona.id), '[]')`

const SOSTEGNI = sql<Sostegno[]>`coalesce((
  select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'from', s.valid_from, 'until', s.valid_until,
    'requiresUnemployment', s.requires_unemployment, 'whileEmployed', s.while_employed,
    'suspendedFrom', s.suspended_from) order by s.valid_from, s.recorded_at)
  from sostegno s where s.persona_id = persona.id), '[]')`

/** Of the competences (`c`), those of a day: one at most for each comune. */
const isInForce = (today: string) =>
  sql<boolean>`${today}::date between c.valid_from and coalesce(c.valid_until, 'infinity'::date)`

/** The one she asked for comes before that of her domicile. */
const CENTRO = sql<string | null>`coalesce(persona.centro_scelto, c.centro_code, persona.centro_code)`

const FIRST_SIGNATURE = sql<PlainDate | null>`(
  select min((v.signed_at at time zone 'Europe/Rome')::date) from patto_versione v join patto t on t.id = v.patto_id
  where v.persona_id = persona.id and t.state = 'sottoscritto')`

const LEVEL = sql<number | null>`(
  select coalesce(f.override_class, f.class) from profilo f
  where f.persona_id = persona.id order by f.computed_at desc, f.id desc limit 1)`

/** A first interview counts on the day it was held. */
const INTERVIEWS = sql<PlainDate[]>`coalesce((
  select json_agg((e.started_at at time zone 'Europe/Rome')::date order by e.started_at)
  from partecipazione q join prestazione e on e.id = q.prestazione_id
  where q.persona_id = persona.id and e.service_code = 'A2' and e.state = 'chiusa'), '[]')`

/** The act asks that it be proposed: a group that was held counts for whoever had a place, even who did not come. */
const GROUPS = sql<PlainDate[]>`coalesce((
  select json_agg((g.starts_at at time zone 'Europe/Rome')::date order by g.starts_at)
  from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id
  where i.persona_id = persona.id and i.state = 'iscritta' and g.service_code = 'B2' and g.state = 'svolto'), '[]')`

/** A job that was proposed, whatever the answer, even where the proposal was taken back later. */
const PROPOSALS = sql<PlainDate[]>`coalesce((
  select json_agg(d.proposed_on order by d.proposed_on) from proposta d where d.persona_id = persona.id), '[]')`
