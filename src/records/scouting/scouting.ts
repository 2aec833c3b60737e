import type { PlainDate } from '../../standard/index.ts'
import type { Settore, SizeClass } from '../azienda/index.ts'

/** What chooses the companies to go and see; left out, everything. */
export interface Target {
  settore?: Settore | undefined
  sizeClass?: SizeClass | undefined
  /** Belfiore code of a comune where it has a site. */
  comune?: string | undefined
  /** Nobody spoke with it for so many months, or ever. */
  silentMonths?: number | undefined
  /** Whether it hired somebody whose hours were ours. */
  hired?: 'si' | 'no' | undefined
}

/** A company of a target list, with why it is there. */
export interface Bersaglio {
  id: string
  name: string
  ateco: string | null
  sizeClass: SizeClass | null
  placeName: string | null
  lastContactOn: PlainDate | null
  /** The last hiring that followed our work. */
  hiredOn: PlainDate | null
  /** Needs still open. */
  openNeeds: number
  /** The day somebody is going there already. */
  visitOn: PlainDate | null
}

export interface Lista {
  id: string
  name: string
  asked: Target
  accountId: string
  by: string
}

/** A stop of a round of visits. */
export interface Visita {
  id: string
  aziendaId: string
  azienda: string
  day: PlainDate
  place: number
  accountId: string
  /** «Via Settevalli 10, Perugia». */
  where: string | null
  referente: string | null
  phone: string | null
  doneAt: Date | null
}

/** A round is a day's work: more stops are a wish. */
export const MOST_STOPS = 12
