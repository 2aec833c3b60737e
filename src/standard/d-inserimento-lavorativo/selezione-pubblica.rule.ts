import { withinDays } from '../vocabulary/deadline.ts'
import { day } from '../vocabulary/deed.ts'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'
import { vacancyRequested } from './vacancy-clock.ts'

const BODY_UNKNOWN = missing('publicAdministration')
const PRIVATE = notApplicable('La richiesta non viene da una pubblica amministrazione.')

export const selezionePubblica = withinDays<VacancyFacts>({
  code: 'D3.selezione-entro-sette-giorni',
  sentence:
    "L'avviamento a selezione presso una pubblica amministrazione inizia entro sette giorni dalla richiesta.",
  source: 'Allegato A, scheda D4, condizioni di erogazione (art. 16 L. 56/1987)',
  force: 'measures',
  validFrom: ACT_FROM,
  days: 7,
  clock(facts) {
    if (facts.publicAdministration === undefined) return BODY_UNKNOWN
    return facts.publicAdministration ? vacancyRequested(facts) : PRIVATE
  },
  deed: day((facts) => facts.selectionStartedOn),
})
