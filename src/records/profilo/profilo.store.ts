import type { Work } from '../../platform/work/index.ts'
import type { ProfileOutcome } from '../../standard/index.ts'

/** A profile as it was made: with the answers and the versions, so that it can be repeated and contested. */
export interface Profilo {
  id: string
  answers: Record<string, string>
  questionnaire: string
  coefficients: string
  /** What the answers suggest, and what the counsellor decided otherwise. */
  class: number
  overrideClass: number | null
  overrideReason: string | null
  /** The person's own words, where she does not recognise herself in it. */
  disagreement: string | null
  computedAt: Date
  computedByName: string | null
}

/** The level that holds: the counsellor's where there is one. */
export const levelOf = (profilo: Pick<Profilo, 'class' | 'overrideClass'>): number =>
  profilo.overrideClass ?? profilo.class

type Profile = Exclude<ProfileOutcome, { missing: readonly string[] }>

export interface NewProfilo {
  personaId: string
  profile: Profile
  override?: { level: number; reason: string } | undefined
  disagreement?: string | undefined
}

const versioned = ({ id, version }: { id: string; version: number }) => `${id}@${version}`

/** Writes a run; those before it stay. */
export async function recordProfile(
  work: Work,
  { personaId, profile, override, disagreement }: NewProfilo,
): Promise<string> {
  const row = await work.tx
    .insertInto('profilo')
    .values({
      personaId,
      questionnaire: versioned(profile.questionnaire),
      coefficients: versioned(profile.coefficients),
      answers: JSON.stringify(profile.answers),
      indexMillionths: Math.round(profile.index * 1_000_000),
      class: profile.class,
      overrideClass: override?.level ?? null,
      overrideReason: override?.reason ?? null,
      disagreement: disagreement ?? null,
      computedAt: work.now,
      computedBy: work.actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The runs of a person, the latest first. */
export async function listProfiles(work: Work, personaId: string): Promise<Profilo[]> {
  const rows = await work.tx
    .selectFrom('profilo as p')
    .leftJoin('account as a', 'a.id', 'p.computedBy')
    .where('p.personaId', '=', personaId)
    .orderBy('p.computedAt', 'desc')
    .orderBy('p.id', 'desc')
    .select(['p.id', 'p.answers', 'p.questionnaire', 'p.coefficients', 'p.class', 'p.overrideClass'])
    .select(['p.overrideReason', 'p.disagreement', 'p.computedAt', 'a.displayName as computedByName'])
    .execute()
  return rows as unknown as Profilo[]
}

/** The run that holds, or undefined where the person was never profiled. */
export async function findProfile(work: Work, personaId: string): Promise<Profilo | undefined> {
  return (await listProfiles(work, personaId))[0]
}
