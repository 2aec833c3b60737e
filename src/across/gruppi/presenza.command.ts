import {
  defineCommand,
  defineQuery,
  done,
  refused,
  type Outcome,
  type Work,
} from '../../platform/work/index.ts'
import {
  countWrongCode,
  findMioPosto,
  isEntryTime,
  isRoomCode,
  loadRoomSecret,
  lockMioPosto,
  lockPostoOf,
  MOST_WRONG,
  roomCodeAt,
  writeHere,
  type MioPosto,
} from '../../records/gruppo/index.ts'
import { hashOfShortCode } from '../../records/messaggio/index.ts'
import { findOurs } from './enrolment.ts'
import { Entry, MyEntry, MyPlace, OneGruppo } from './gruppi.schema.ts'
import { LEADS_GROUPS } from './roles.ts'

/** The code to show in the room now, and what the screen says beside it: nobody's name. Refused `gruppi.presenza-non-ora`. */
export const readRoomCode = defineQuery({
  name: 'gruppi.read-room-code',
  may: LEADS_GROUPS,
  input: OneGruppo,
  async run(work, { gruppoId }) {
    const gruppo = await findOurs(work, gruppoId)
    if (!gruppo) return refused('gruppi.non-trovato')
    if (!isEntryTime(gruppo, work.now)) return refused('gruppi.presenza-non-ora')
    const { title, place, startsAt, endsAt } = gruppo
    return done({
      title,
      place,
      startsAt,
      endsAt,
      code: roomCodeAt(await loadRoomSecret(work, gruppoId), work.now),
    })
  },
})

/** Her place in a group, for whoever holds the address in a message about it. Refused `gruppi.presenza-indirizzo`. */
export const showMyPlace = defineQuery({
  name: 'gruppi.show-my-place',
  may: ['breve'],
  input: MyPlace,
  async run(work, { codice }) {
    const mine = isHolder(work, codice) ? await findMioPosto(work) : undefined
    if (!mine) return refused('gruppi.presenza-indirizzo')
    const { title, place, startsAt, endsAt, state, enrolment, hereAt } = mine
    return done({
      title,
      place,
      startsAt,
      endsAt,
      state,
      enrolment,
      hereAt,
      isOpen: isEntryTime(mine, work.now),
    })
  },
})

type Entered = { kind: 'qui' } | { kind: 'sbagliato'; left: number }

/**
 * Whoever holds the address in a message says, with the code shown in the room, that she is here. Said twice it is said once,
 * and who leads confirms it. A wrong code is no refusal, which would undo its being counted: it says how many are left.
 * Refused `gruppi.presenza-indirizzo`, `gruppi.presenza-non-ora`, `gruppi.presenza-senza-posto`.
 */
export const enterRoom = defineCommand({
  name: 'gruppi.enter-room',
  may: ['breve'],
  input: Entry,
  async run(work, { codice, stanza }): Promise<Outcome<Entered>> {
    const mine = isHolder(work, codice) ? await lockMioPosto(work) : undefined
    return mine ? enter(work, mine, stanza) : refused('gruppi.presenza-indirizzo')
  },
})

/** The same of a citizen who signed in, in a group of hers. Refused `gruppi.non-trovato` where it is none, otherwise as `enterRoom`. */
export const enterMine = defineCommand({
  name: 'gruppi.enter-mine',
  may: ['cittadino'],
  input: MyEntry,
  async run(work, { gruppoId, stanza }): Promise<Outcome<Entered>> {
    const personaId = work.actor.settings['siul.persona'] ?? ''
    const mine = await lockPostoOf(work, { gruppoId, personaId })
    return mine ? enter(work, mine, stanza) : refused('gruppi.non-trovato')
  },
})

async function enter(work: Work, mine: MioPosto, stanza: string): Promise<Outcome<Entered>> {
  if (!isEntryTime(mine, work.now)) return refused('gruppi.presenza-non-ora')
  if (mine.enrolment !== 'iscritta') return refused('gruppi.presenza-senza-posto')
  if (mine.hereAt) return done({ kind: 'qui' })
  if (mine.wrongCodes >= MOST_WRONG) return done({ kind: 'sbagliato', left: 0 })
  if (!isRoomCode(mine.roomSecret, stanza, work.now))
    return done({ kind: 'sbagliato', left: await countWrongCode(work, mine) })
  await writeHere(work, mine.iscrizioneId)
  work.record({
    kind: 'presenza.segnata',
    data: { gruppo: mine.gruppoId, iscrizione: mine.iscrizioneId },
  })
  return done({ kind: 'qui' })
}

const isHolder = (work: Work, codice: string): boolean =>
  work.actor.settings['siul.breve'] === hashOfShortCode(codice)
