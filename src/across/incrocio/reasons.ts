import { remedyOf, type Requisito, type Scored } from '../../records/candidato/index.ts'

/** One requirement and one person: she has it, it would be useful, or it is required and missing. */
export interface Reason {
  requisito: Requisito
  sign: 'ha' | 'utile-manca' | 'manca'
  /** What can be done about what is missing. */
  remedy: 'corso' | 'accordo' | null
}

/** Why a person is where she is, requirement by requirement, as the vacancy wrote them. */
export function reasonsOf({ met }: Pick<Scored, 'met'>, requisiti: readonly Requisito[]): Reason[] {
  return requisiti.map((requisito, at) => {
    const has = (met & (1 << at)) !== 0
    return {
      requisito,
      sign: has ? 'ha' : requisito.required ? 'manca' : 'utile-manca',
      remedy: has ? null : remedyOf(requisito),
    }
  })
}

/** «6 su 7»: how many of all that is asked she has. */
export function shareOf(
  { met }: Pick<Scored, 'met'>,
  requisiti: readonly Requisito[],
): { has: number; of: number } {
  return { has: requisiti.filter((_, at) => (met & (1 << at)) !== 0).length, of: requisiti.length }
}
