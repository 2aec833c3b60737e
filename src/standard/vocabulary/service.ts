/** The eighteen services, in the order of the act. The codes are ours: the act has none. */
export const SERVICE_CODES = [
  'A1', 'A2', 'A3',
  'B1', 'B2', 'B3',
  'C1', 'C2', 'C3', 'C4', 'C5',
  'D1', 'D2', 'D3', 'D4',
  'E1', 'E2', 'E3',
] as const // prettier-ignore

export type ServiceCode = (typeof SERVICE_CODES)[number]

/** The five areas, named as their folders. */
export const AREA_CODES = [
  'a-base',
  'b-specialistici',
  'c-collocamento-mirato',
  'd-inserimento-lavorativo',
  'e-datori-di-lavoro',
] as const

export type AreaCode = (typeof AREA_CODES)[number]

/** Whether a text is the code of a service (`A1` … `E3`). */
export function isServiceCode(text: string): text is ServiceCode {
  return (SERVICE_CODES as readonly string[]).includes(text)
}
