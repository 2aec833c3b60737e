import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { inItalian, type PlainDate } from '../../standard/index.ts'
import { SUPPORT_KINDS, type Sostegno, type SupportKind } from './sostegno.ts'

/** The income supports of a person, the oldest first. */
export async function listSostegni(work: Work, personaId: string): Promise<Sostegno[]> {
  const rows = await work.tx
    .selectFrom('sostegno')
    .where('personaId', '=', personaId)
    .orderBy('validFrom')
    .orderBy('recordedAt')
    .select(['id', 'kind', 'validFrom as from', 'validUntil as until', 'requiresUnemployment'])
    .select(['whileEmployed', 'suspendedFrom'])
    .execute()
  return rows as Sostegno[]
}

export interface NewSostegno {
  kind: SupportKind
  from: PlainDate
  until: PlainDate | null
  suspendedFrom: PlainDate | null
}

/** Adds an income support; what the law asks of it follows from its kind. Gives its id. */
export async function addSostegno(work: Work, personaId: string, sostegno: NewSostegno): Promise<string> {
  const { kind, from, until, suspendedFrom } = sostegno
  const { requiresUnemployment, whileEmployed } = SUPPORT_KINDS[kind]
  const { id } = await work.tx
    .insertInto('sostegno')
    .values({
      personaId,
      kind,
      validFrom: from,
      validUntil: until,
      requiresUnemployment,
      whileEmployed,
      suspendedFrom,
      recordedAt: work.now,
      recordedBy: work.actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Writes the last day of a support. Refused `sostegno.fine-prima` before it begins. */
export async function closeSostegno(
  work: Work,
  { sostegnoId, personaId }: { sostegnoId: string; personaId: string },
  until: PlainDate,
): Promise<Outcome<Sostegno>> {
  const sostegno = (await listSostegni(work, personaId)).find(({ id }) => id === sostegnoId)
  if (!sostegno) return refused('accesso.non-trovata')
  if (until < sostegno.from) return refused('sostegno.fine-prima', { day: inItalian(sostegno.from) })
  await work.tx.updateTable('sostegno').set({ validUntil: until }).where('id', '=', sostegnoId).execute()
  return done({ ...sostegno, until })
}
