import type { Work } from '../../platform/work/index.ts'
import {
  plainDate,
  type PersonaEvent,
  type PersonaFacts,
  type PlainDate,
  type WorkEpisode,
} from '../../standard/index.ts'
import { loadParameters } from '../normativa/index.ts'
import { episodesOf, workThatCounts, type Declared } from '../rapporto/index.ts'
import { personaFactsOf, type Known } from './facts.ts'
import {
  KNOWN,
  PERSONE,
  readSources,
  VITA,
  type RapportoLine,
  type Read,
  type Sources,
} from './sources.query.ts'
import type { Vita } from './vita.ts'

/** A line of the scheda about work, as `records/persona` keeps it. */
export interface Esperienza {
  from: PlainDate
  until?: PlainDate | null
  contract: WorkEpisode['kind'] | 'senza-contratto'
  openEnded?: boolean | null
  yearlyIncomeCents?: number | null
}

/** The same line with what it is known by. */
export type EsperienzaLine = Esperienza & { id: string; azienda?: string | null }

/** What the status of a person is told from. Throws where the person does not exist or may not be seen. */
export async function loadVita(work: Work, personaId: string): Promise<Vita> {
  const { birthOn } = await work.tx
    .selectFrom('persona')
    .where('id', '=', personaId)
    .select('birthOn')
    .executeTakeFirstOrThrow()
  const parameters = await loadParameters(work)
  const { esperienze, rapporti, dids } = await readSources(work, VITA, [personaId])
  return {
    birthOn: plainDate(birthOn),
    jobs: workOf(esperienze(personaId), rapporti(personaId)),
    dids: dids(personaId),
    parameters,
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

/** What is known of many people, by person, in one reading; who does not exist is not there. */
export async function knownOf(work: Work, personaIds: readonly string[]): Promise<Map<string, KnownPersona>> {
  return (await readKnown(work, personaIds, {})).known
}

/** What is known of many people, and what else some sources have of them, in one reading. */
export async function readKnown<More extends Sources>(
  work: Work,
  personaIds: readonly string[],
  more: More,
): Promise<{ known: Map<string, KnownPersona>; more: Read<More> }> {
  const parameters = await loadParameters(work)
  const both: typeof KNOWN & More = { ...more, ...KNOWN }
  const read: Read<typeof KNOWN> & Read<More> = await readSources(work, both, personaIds)
  const eventsOf = (id: string): PersonaEvent[] => [
    ...read.interviews(id).map(({ on }) => ({ kind: 'primo-colloquio', on }) as const),
    ...read.groups(id).map(({ on }) => ({ kind: 'orientamento-collettivo-proposto', on }) as const),
    ...read.proposals(id).map(({ on }) => ({ kind: 'proposta-inserimento', on }) as const),
  ]
  const known = new Map(
    personaIds.flatMap((id) =>
      read.persone(id).map((persona): [string, KnownPersona] => [
        id,
        {
          ...persona,
          parameters,
          jobs: workOf(read.esperienze(id), read.rapporti(id)),
          dids: read.dids(id),
          titoli: read.titoli(id).map(({ livello }) => livello),
          sostegni: read.sostegni(id),
          pattoSignedOn: read.signatures(id)[0]?.on ?? null,
          level: read.profiles(id).at(-1)?.level ?? null,
          events: eventsOf(id),
        },
      ]),
    ),
  )
  return { known, more: read }
}

/** The centre that answers for a person: the one she asked for, of her domicile today, otherwise the one her file has; undefined where none says. */
export async function findCentroOf(work: Work, personaId: string): Promise<string | undefined> {
  const { persone } = await readSources(work, PERSONE, [personaId])
  return persone(personaId)[0]?.centroCode ?? undefined
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
