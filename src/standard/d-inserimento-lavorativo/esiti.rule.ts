import { withinDays } from '../vocabulary/deadline.ts'
import { day } from '../vocabulary/deed.ts'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'

const ROSA_UNKNOWN = missing('rosaSentOn')
const NO_ROSA = notApplicable('La rosa non è stata inviata.')

export const esiti = withinDays<VacancyFacts>({
  code: 'D4.esiti-entro-quindici-giorni',
  sentence: "Gli esiti si verificano con il datore di lavoro entro quindici giorni dall'invio della rosa.",
  source: 'Allegato A, scheda D4, condizioni di erogazione',
  force: 'measures',
  validFrom: ACT_FROM,
  days: 15,
  clock: (facts) => (facts.rosaSentOn === undefined ? ROSA_UNKNOWN : (facts.rosaSentOn ?? NO_ROSA)),
  deed: day((facts) => facts.outcomesCheckedOn),
})
