import { romeDayOf } from '../../platform/clock/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { isOfferable } from '../../records/agenda/index.ts'
import {
  findGruppo,
  holdPeople,
  listIscritti,
  lockGruppo,
  promoteWaiting,
  writeIscrizione,
  type Gruppo,
  type IscrizioneState,
} from '../../records/gruppo/index.ts'
import { writeMessage } from '../../records/messaggio/index.ts'
import { findPersona } from '../../records/persona/index.ts'

/**
 * A group to be changed: its people held, then the group, always in that order; read as it is then. Refused
 * `gruppi.non-trovato`, `gruppi.chiuso` where it was held or called off.
 */
export async function openGruppo(
  work: Work,
  gruppoId: string,
  personaIds: readonly string[] = [],
): Promise<Outcome<Gruppo>> {
  const inside = (await listIscritti(work, gruppoId)).map(({ personaId }) => personaId)
  await holdPeople(work, [...inside, ...personaIds])
  return lockOpen(work, gruppoId)
}

/** The people of a group are known to its own centre. The program and the citizen have none: they ask about one of them. */
const isOurs = ({ actor }: Work, { centro }: Gruppo): boolean =>
  actor.centro === null || actor.centro === centro

/** A group of the centre of whoever asks; undefined where there is none or it may not be seen. */
export async function findOurs(work: Work, gruppoId: string): Promise<Gruppo | undefined> {
  const gruppo = await findGruppo(work, gruppoId)
  return gruppo && isOurs(work, gruppo) ? gruppo : undefined
}

/** The same, of a group whose people are held. */
export async function lockOpen(work: Work, gruppoId: string): Promise<Outcome<Gruppo>> {
  const gruppo = await lockGruppo(work, gruppoId)
  if (!gruppo || !isOurs(work, gruppo)) return refused('gruppi.non-trovato')
  return gruppo.state === 'pubblicato' ? done(gruppo) : refused('gruppi.chiuso')
}

/**
 * Gives a person a place in an open group, or the last place of those who wait, and writes to her. Refused as
 * `writeIscrizione`, or `accesso.non-trovata`.
 */
export async function enrol(
  work: Work,
  gruppo: Gruppo,
  { personaId, walkIn = false }: { personaId: string; walkIn?: boolean },
): Promise<Outcome<IscrizioneState>> {
  if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
  const written = await writeIscrizione(work, gruppo, { personaId, walkIn })
  if (!written.ok) return written
  const data = { gruppo: gruppo.id, on: dayOf(gruppo), state: written.value, walkIn }
  work.record({ kind: 'iscrizione.registrata', service: gruppo.service, personaId, data })
  if (!walkIn && written.value === 'iscritta')
    await writeToHer(work, gruppo, { personaId, template: 'gruppo.invito' })
  return written
}

/**
 * Gives the free places to who waits, and tells each one, who may answer no. Gives how many got one: nobody where it begins
 * before she could have answered, as for the places of the agenda.
 */
export async function fillPlaces(work: Work, gruppo: Gruppo): Promise<number> {
  if (!isOfferable(gruppo.startsAt, work.now)) return 0
  const promoted = await promoteWaiting(work, gruppo)
  for (const personaId of promoted) {
    const data = { gruppo: gruppo.id, on: dayOf(gruppo), state: 'iscritta' }
    work.record({ kind: 'iscrizione.registrata', service: gruppo.service, personaId, data })
    await writeToHer(work, gruppo, { personaId, template: 'gruppo.posto' })
  }
  return promoted.length
}

interface ToHer {
  personaId: string
  template: 'gruppo.invito' | 'gruppo.posto' | 'gruppo.spostato' | 'gruppo.annullato'
}

/** Each one is written to alone: nobody learns who else comes. */
export async function writeToHer(
  work: Work,
  { id, startsAt, place }: Gruppo,
  { personaId, template }: ToHer,
): Promise<void> {
  const about = { kind: 'gruppo', id }
  // Who leaves and comes back on another day is told again.
  const once = `${template} ${id} ${work.now.toISOString()}`
  const message = { personaId, expiresAt: startsAt, about, once }
  if (template === 'gruppo.annullato')
    await writeMessage(work, { ...message, template, values: { when: startsAt } })
  else await writeMessage(work, { ...message, template, values: { when: startsAt, where: place } })
}

/** The civil day of a group. */
export const dayOf = ({ startsAt }: Pick<Gruppo, 'startsAt'>): string => romeDayOf(startsAt)
