import { ACT_FROM, since, valueOn, type Parameter, type Parameters } from '../vocabulary/parameter.ts'
import type { PlainDate } from '../vocabulary/plain-date.ts'

const OURS = { validFrom: ACT_FROM, source: 'scelta della Regione', certainty: 'da-confermare' } as const

/** Days a vacancy stays published before it must be renewed. */
const PUBLICATION = since('vacancy.pubblicazioneDays', 60, OURS)
/** Days a person has to answer a proposal. */
const ANSWER = since('vacancy.rispostaDays', 5, OURS)
/** Days an employer may open a rosa by its link. */
const LINK = since('vacancy.collegamentoDays', 30, OURS)

/** Numbers of the meeting of demand and supply that the act leaves open. */
export const VACANCY_PARAMETERS: readonly Parameter[] = [PUBLICATION, ANSWER, LINK]

/** How long each lasts for what begins on a day. */
export function vacancyDays(
  on: PlainDate,
  parameters?: Parameters,
): { publication: number; answer: number; link: number } {
  const of = (parameter: Parameter<number>) =>
    valueOn(parameter, on, parameters) ?? parameter.series[0]?.value ?? 0
  return { publication: of(PUBLICATION), answer: of(ANSWER), link: of(LINK) }
}
