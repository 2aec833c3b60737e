import type { Requisito } from '../candidato/index.ts'
import { CEFR, type PATENTI } from '../persona/index.ts'

export const COSTS = ['gratuito', 'voucher'] as const
/** A course takes nobody to a mother tongue. */
export const COURSE_LEVELS = CEFR.filter((level) => level !== 'madrelingua')
export const GIVES = ['patente', 'lingua', 'abilita'] as const

/** A course of the catalogue. Places in units of 100 m; nowhere where it is held online. */
export interface Corso {
  id: string
  title: string
  /** Who holds it. */
  body: string
  hours: number
  comune: string | null
  comuneName: string | null
  x: number | null
  y: number | null
  startsOn: string
  seats: number
  cost: (typeof COSTS)[number]
  patente: (typeof PATENTI)[number] | null
  lingua: string | null
  livello: (typeof CEFR)[number] | null
  abilita: readonly { id: number; name: string }[]
  validFrom: string
  validUntil: string | null
  version: number
  isWithdrawn: boolean
}

/** Where somebody is and how far she goes, in units of 100 m. */
export interface Reach {
  x: number
  y: number
  radius: number
}

/** A course for each requirement of a list, in its order; null where none gives it. */
export type Rimedi = readonly (Corso | null)[]

/** Whether who takes the course meets the requirement afterwards. */
export function gives(corso: Corso, asked: Requisito): boolean {
  switch (asked.kind) {
    case 'patente':
      return corso.patente === asked.patente
    case 'lingua':
      return (
        corso.lingua === asked.lingua &&
        corso.livello !== null &&
        CEFR.indexOf(corso.livello) >= CEFR.indexOf(asked.livello)
      )
    case 'abilita':
      return corso.abilita.some(({ id }) => id === asked.id)
    default:
      return false
  }
}

/** Which of some courses help with what is asked, for somebody who is there: the one that starts first, then the nearest. */
export function rimediOf(corsi: readonly Corso[], requisiti: readonly Requisito[], reach: Reach): Rimedi {
  const near = corsi
    .map((corso) => ({ corso, squared: squaredTo(corso, reach) }))
    .filter(({ squared }) => squared <= reach.radius ** 2)
    .toSorted((a, b) => a.corso.startsOn.localeCompare(b.corso.startsOn) || a.squared - b.squared)
  return requisiti.map((asked) => near.find(({ corso }) => gives(corso, asked))?.corso ?? null)
}

/** Online is next door. */
const squaredTo = ({ x, y }: Corso, reach: Reach): number =>
  x === null || y === null ? 0 : (x - reach.x) ** 2 + (y - reach.y) ** 2

/** What this room refuses with. */
export const CORSO_REFUSALS = {
  'corso.non-trovato': {
    status: 404,
    it: 'Questo corso non c’è nel catalogo, oppure è stato ritirato.',
    en: 'This course is not in the catalogue, or was withdrawn.',
  },
  'corso.gia-presente': {
    status: 409,
    it: '«{{title}}» con questo ente, questo inizio e questo comune c’è già: cambia quello.',
    en: '«{{title}}» by this body, with this start and place, is there already: change that one.',
  },
  'corso.cambiato': {
    status: 409,
    it: 'Qualcuno ha cambiato il corso mentre lo leggevi. Aprilo di nuovo e rifai la modifica.',
    en: 'Somebody changed the course while you were reading it. Open it again and repeat the change.',
  },
  'corso.abilita-sconosciuta': {
    status: 422,
    it: '«{{name}}» non è una competenza dell’elenco. Scegline una dai suggerimenti.',
    en: '«{{name}}» is no skill of the list. Choose one of those suggested.',
  },
} as const
