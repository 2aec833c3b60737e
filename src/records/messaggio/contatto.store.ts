import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

export const CONTACT_KINDS = ['telefonata', 'di-persona'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

export interface NewContact {
  personaId: string
  kind: ContactKind
  /** Whether she answered; where not, nothing is silenced. */
  reached: boolean
  note: string | null
}

/** Writes down that a member of staff spoke to a person, or tried to. Gives its id. */
export async function writeContact(work: Work, contact: NewContact): Promise<string> {
  const { id } = await work.tx
    .insertInto('contattoPersona')
    .values({ ...contact, at: work.now, by: work.actor.id ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a person chose about the messages. */
export interface MessageChoice {
  /** The last day without reminders; null where they go. */
  pausedUntil: string | null
  reason: string | null
  io: boolean
}

export async function findChoice(work: Work, personaId: string): Promise<MessageChoice> {
  const row = await work.tx
    .selectFrom('sceltaMessaggi')
    .where('personaId', '=', personaId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .select(['pausedUntil', 'reason', 'io'])
    .executeTakeFirst()
  if (!row) return { pausedUntil: null, reason: null, io: false }
  const over = row.pausedUntil !== null && row.pausedUntil < work.today
  return over ? { ...row, pausedUntil: null, reason: null } : row
}

export async function writeChoice(work: Work, personaId: string, choice: MessageChoice): Promise<void> {
  await work.tx
    .insertInto('sceltaMessaggi')
    .values({ personaId, ...choice, at: work.now, by: work.actor.id ?? '' })
    .execute()
}

/** When a human being last spoke to a person; null where nobody did. */
export async function findLastContact(work: Work, personaId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select ultimo_contatto(${personaId}) as at`.execute(work.tx)
  return rows[0]?.at ?? null
}
