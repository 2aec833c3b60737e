/** The best people kept for a vacancy: the act sends no more than these together. */
export const RECOMMENDED = 15

/** Somebody recommended for a vacancy; `total` is what the order goes by. */
export interface Raccomandazione {
  personaId: string
  total: number
}
