import { done, refused, type Outcome } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Passo } from './content.ts'

export const PASSO_SIDES = ['noi', 'tu'] as const
export type PassoSide = (typeof PASSO_SIDES)[number]
export const PASSO_STATES = ['da-fare', 'in-corso', 'fatto', 'non-fatto', 'annullato'] as const
export type PassoState = (typeof PASSO_STATES)[number]
/** What staff may say of a step; only a version that was signed calls one off. */
export const PASSO_STEPS = ['da-fare', 'in-corso', 'fatto', 'non-fatto'] as const
export type PassoStep = (typeof PASSO_STEPS)[number]

/** Who else may be in a step. */
export const BODIES = [
  'ASL',
  'Comune',
  'Ente accreditato',
  'Scuola o CPIA',
  'Azienda',
  'INPS',
  'Terzo settore',
] as const

/** A step goes from any state to any other, with a reason where it is not kept or where what was closed opens again. */
export function changeState(from: PassoState, to: PassoStep, note: string | undefined): Outcome<PassoStep> {
  if (from === 'annullato') return refused('patto.passo-annullato')
  if (from === to) return refused('patto.passo-uguale')
  const opensAgain = from === 'fatto' || from === 'non-fatto'
  if ((to === 'non-fatto' || opensAgain) && !note) return refused('patto.senza-motivo')
  return done(to)
}

/** Whether a step still to do is past its day. */
export const isLate = ({ state, by }: { state: PassoState; by: string | null }, today: string): boolean =>
  by !== null && by < today && (state === 'da-fare' || state === 'in-corso')

/** A step that is often agreed: proposed as it is, its day counted from today. */
export interface PassoModel {
  code: string
  side: PassoSide
  text: string
  days: number
  who?: readonly string[]
  service?: string
}

export const PASSO_MODELS: readonly PassoModel[] = [
  { code: 'corso', side: 'noi', text: 'Ti proponiamo un corso adatto', days: 60, service: 'B2' },
  {
    code: 'gruppo',
    side: 'noi',
    text: 'Ti invitiamo a un gruppo sulla ricerca di lavoro',
    days: 30,
    service: 'B2',
  },
  { code: 'punto', side: 'noi', text: 'Ci rivediamo per fare il punto', days: 30 },
  {
    code: 'consulenza',
    side: 'noi',
    text: 'Fissiamo il primo incontro specialistico',
    days: 15,
    service: 'B1',
  },
  {
    code: 'sociale',
    side: 'noi',
    text: 'Parliamo con i servizi sociali di quello che ti serve',
    days: 30,
    who: ['Comune'],
  },
  {
    code: 'salute',
    side: 'noi',
    text: 'Chiediamo ai servizi sanitari come conciliare cure e lavoro',
    days: 30,
    who: ['ASL'],
  },
  { code: 'curriculum', side: 'tu', text: 'Porti il curriculum aggiornato', days: 14 },
  { code: 'candidature', side: 'tu', text: 'Mandi due candidature alla settimana', days: 30 },
  {
    code: 'iscrizione',
    side: 'tu',
    text: 'Ti iscrivi al corso che scegliamo',
    days: 45,
    who: ['Ente accreditato'],
  },
  { code: 'lingua', side: 'tu', text: 'Ti iscrivi a un corso di italiano', days: 30, who: ['Scuola o CPIA'] },
]

/** The key of a version's content where the promises of a side are. */
export const keyOf = (side: PassoSide): 'ours' | 'theirs' => (side === 'noi' ? 'ours' : 'theirs')

/** One step of the list changed or taken out; a list without it stays as it is. */
export function withPasso(
  list: readonly Passo[],
  text: string,
  change: { by: PlainDate | undefined } | 'gone',
): Passo[] {
  if (change === 'gone') return list.filter((each) => each.text !== text)
  return list.map((each) => {
    if (each.text !== text) return each
    const { by: _, ...rest } = each
    return change.by ? { ...rest, by: change.by } : rest
  })
}
