import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { GruppoState, IscrizioneState } from './gruppo.ts'
import { MOST_WRONG } from './presenza.ts'

/** Her own place in a group, as whoever holds the address in a message sees it: nothing tells who else comes. */
export interface MioPosto {
  iscrizioneId: string
  gruppoId: string
  title: string
  place: string
  startsAt: Date
  endsAt: Date
  state: GruppoState
  enrolment: IscrizioneState
  hereAt: Date | null
  /** How many wrong codes she typed. */
  wrongCodes: number
  /** What the codes of the room are made of: never leaves the program. */
  roomSecret: Buffer
}

const POSTO = sql`
  select i.id as iscrizione_id, g.id as gruppo_id, g.title, g.place, g.starts_at, g.ends_at, g.state, i.state as enrolment,
    i.here_at, i.wrong_codes, g.room_secret
  from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id`

/** The place that the address one holds is about, until nobody changes it meanwhile; undefined where it is about none. */
export async function lockMioPosto(work: Work): Promise<MioPosto | undefined> {
  await sql`select id from iscrizione_gruppo for update`.execute(work.tx)
  return findMioPosto(work)
}

/** The same, only to be read. */
export async function findMioPosto(work: Work): Promise<MioPosto | undefined> {
  const { rows } = await sql<MioPosto>`${POSTO}`.execute(work.tx)
  return rows[0]
}

/** The place of a person in a group, until nobody changes it meanwhile; undefined where she was never in it. */
export async function lockPostoOf(
  work: Work,
  { gruppoId, personaId }: { gruppoId: string; personaId: string },
): Promise<MioPosto | undefined> {
  const where = sql`i.gruppo_id = ${gruppoId} and i.persona_id = ${personaId}`
  await sql`select id from iscrizione_gruppo i where ${where} for update`.execute(work.tx)
  const { rows } = await sql<MioPosto>`${POSTO} where ${where}`.execute(work.tx)
  return rows[0]
}

/** Writes that she is here, the first time she says so. Who asks has locked it. */
export async function writeHere(work: Work, iscrizioneId: string): Promise<void> {
  await work.tx
    .updateTable('iscrizioneGruppo')
    .set({ hereAt: work.now })
    .where('id', '=', iscrizioneId)
    .where('hereAt', 'is', null)
    .execute()
}

/** Counts a wrong code. Gives how many more may be tried. Who asks has locked it. */
export async function countWrongCode(work: Work, { iscrizioneId, wrongCodes }: MioPosto): Promise<number> {
  await work.tx
    .updateTable('iscrizioneGruppo')
    .set({ wrongCodes: wrongCodes + 1 })
    .where('id', '=', iscrizioneId)
    .execute()
  return MOST_WRONG - wrongCodes - 1
}

/** What the codes of the room of a group are made of, for whoever leads it. */
export async function loadRoomSecret(work: Work, gruppoId: string): Promise<Buffer> {
  const { roomSecret } = await work.tx
    .selectFrom('gruppo')
    .where('id', '=', gruppoId)
    .select('roomSecret')
    .executeTakeFirstOrThrow()
  return roomSecret
}
