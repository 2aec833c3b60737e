import type { ServiceCode } from '../../standard/index.ts'
import type { MessageAnswer } from '../messaggio/index.ts'

/** The services that the act lets one deliver to a group. */
export const GRUPPO_SERVICES = ['A2', 'B2', 'B3', 'C2'] as const satisfies readonly ServiceCode[]
export type GruppoService = (typeof GRUPPO_SERVICES)[number]

/** The duty that taking part in a group of a service answers, where there is one. */
export const DUTY_OF: Partial<Record<GruppoService, string>> = {
  A2: 'A2.primo-colloquio-entro-tre-mesi',
  B2: 'B2.orientamento-collettivo-tra-tre-e-sei-mesi',
}

/** What a group is made after. */
export interface Modello {
  id: string
  /** Null: of every centre. */
  centro: string | null
  service: GruppoService
  title: string
  minutes: number
  maxPeople: number
  /** For the transition from school to work: the maximum of B2 does not hold. */
  schoolToWork: boolean
  /** What whoever takes part goes home with. */
  outputs: readonly string[]
  /** What the person is told when she is invited. */
  invite: string
}

export type GruppoState = 'pubblicato' | 'svolto' | 'annullato'

/** A group on its day: as its model was when it was published. */
export interface Gruppo extends Omit<Modello, 'minutes' | 'centro'> {
  centro: string
  conductorId: string
  /** Null for who may not see the colleagues. */
  conductorName: string | null
  salaId: string | null
  place: string
  startsAt: Date
  endsAt: Date
  state: GruppoState
  cancelReason: string | null
  /** About the session, not about who was there. */
  note: string | null
  /** Null where it is when it was published for. */
  movedAt: Date | null
  prestazioneId: string | null
  /** How many have a place; who came without one is not among them. */
  taken: number
  waiting: number
}

export const seatsLeft = ({ maxPeople, taken }: Pick<Gruppo, 'maxPeople' | 'taken'>): number =>
  Math.max(0, maxPeople - taken)

export const PRESENCES = ['presente', 'in-ritardo', 'uscita-prima', 'assente-avvisato', 'assente'] as const
export type Presence = (typeof PRESENCES)[number]

const THERE: readonly Presence[] = ['presente', 'in-ritardo', 'uscita-prima']
/** Whether somebody took part: late and for a while is there. Not yet called is there too, until it is known that not. */
export const isThere = (presence: Presence | null): boolean => presence === null || THERE.includes(presence)

/**
 * The presence that the hours tell: after the start she was late, before the end she left; an absence stays as it was
 * written.
 */
export function presenceOf(
  { presence, arrivedAt, leftAt }: { presence: Presence; arrivedAt: Date | null; leftAt: Date | null },
  { startedAt, endedAt }: { startedAt: Date; endedAt: Date },
): Presence {
  if (!isThere(presence)) return presence
  if (leftAt && leftAt < endedAt) return 'uscita-prima'
  return arrivedAt && arrivedAt > startedAt ? 'in-ritardo' : 'presente'
}

const MINUTE = 60_000
/** People come before the hour. */
const EARLY_MINUTES = 30

/** Whether the roll of a group may be called: from half an hour before it begins. */
export const isRollTime = ({ startsAt }: Pick<Gruppo, 'startsAt'>, now: Date): boolean =>
  now.getTime() >= startsAt.getTime() - EARLY_MINUTES * MINUTE

/** Whether people may say that they are here: from then until it ends. */
export const isEntryTime = (gruppo: Pick<Gruppo, 'startsAt' | 'endsAt' | 'state'>, now: Date): boolean =>
  gruppo.state === 'pubblicato' && isRollTime(gruppo, now) && now < gruppo.endsAt

export type IscrizioneState = 'iscritta' | 'in-attesa' | 'ritirata'

/** A person in a group. */
export interface Iscrizione {
  id: string
  gruppoId: string
  personaId: string
  surname: string
  name: string
  state: IscrizioneState
  /** Came without a place. */
  walkIn: boolean
  presence: Presence | null
  arrivedAt: Date | null
  leftAt: Date | null
  /** What she answered since she is in it as it is now; null where she did not. */
  answer: MessageAnswer | null
  /** She said herself that she does not come; `saidLate`: later than the centre allows. */
  saidNoAt: Date | null
  saidLate: boolean | null
  /** She said with the code of the room that she is here; who leads confirms it. */
  hereAt: Date | null
}
