import type { LossKind, PlainDate } from '../../standard/index.ts'

/** How a declaration reaches the centre. */
export const DID_CHANNELS = ['sportello', 'inps', 'portale'] as const
export type DidChannel = (typeof DID_CHANNELS)[number]

const LOSSES = [
  'rinuncia',
  'pensionamento',
  'decesso',
  'assenza',
  'rifiuto-offerta',
  'mancata-partecipazione',
] as const satisfies readonly LossKind[]

/** Why a declaration ends: work that takes the status away, a loss of the law, or it was registered by mistake. */
export const DID_CLOSINGS = ['lavoro', ...LOSSES, 'errore'] as const
/** «unione»: two schede of one person each had one open, and the earlier stays. Nobody chooses it. */
export type DidClosing = (typeof DID_CLOSINGS)[number] | 'unione'

/** A declaration of immediate availability as it stands. */
export interface Did {
  id: string
  /** Of its receipt: `1043/2026`. */
  number: string
  givenOn: PlainDate
  givenAt: Date
  channel: DidChannel
  /** First day without work. */
  unemploymentFrom: PlainDate
  neverWorked: boolean | null
  lastJobEndedOn: PlainDate | null
  centroCompetente: string
  centroActing: string
  /** Who registered it; null where it came by itself. */
  by: string | null
  closedOn: PlainDate | null
  closedReason: DidClosing | null
}

/** What of a declaration tells the status. */
export type Resa = Pick<
  Did,
  'givenOn' | 'unemploymentFrom' | 'neverWorked' | 'lastJobEndedOn' | 'closedOn' | 'closedReason'
>

export const isOpen = ({ closedOn }: Pick<Did, 'closedOn'>): boolean => closedOn === null

/** Without those registered by mistake or twice. */
export const trulyGiven = <D extends Pick<Did, 'closedReason'>>(dids: readonly D[]): D[] =>
  dids.filter(({ closedReason }) => closedReason !== 'errore' && closedReason !== 'unione')

/** The loss of the law that closed a declaration, if that is what did. */
export function lossOf({
  closedOn,
  closedReason,
}: Pick<Did, 'closedOn' | 'closedReason'>): { kind: LossKind; on: PlainDate } | undefined {
  const kind = LOSSES.find((loss) => loss === closedReason)
  return kind && closedOn ? { kind, on: closedOn } : undefined
}
