import { withinDays } from '../vocabulary/deadline.ts'
import { day } from '../vocabulary/deed.ts'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'
import { vacancyRequested } from './vacancy-clock.ts'

const WANTED_UNKNOWN = missing('selectionRequested')
const NOT_WANTED = notApplicable("L'azienda non ha chiesto la selezione.")

export const selezione = withinDays<VacancyFacts>({
  code: 'D4.selezione-entro-sette-giorni',
  sentence: "La selezione, se l'azienda la chiede, inizia entro sette giorni dalla richiesta.",
  source: 'Allegato A, scheda D4, condizioni di erogazione',
  force: 'measures',
  validFrom: ACT_FROM,
  days: 7,
  clock(facts) {
    if (facts.selectionRequested === undefined) return WANTED_UNKNOWN
    return facts.selectionRequested ? vacancyRequested(facts) : NOT_WANTED
  },
  deed: day((facts) => facts.selectionStartedOn),
})
