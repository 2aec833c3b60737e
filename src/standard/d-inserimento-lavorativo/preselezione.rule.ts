import { withinDays } from '../vocabulary/deadline.ts'
import { day } from '../vocabulary/deed.ts'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM } from '../vocabulary/parameter.ts'
import { vacancyRequested } from './vacancy-clock.ts'

export const preselezione = withinDays<VacancyFacts>({
  code: 'D4.preselezione-entro-venti-giorni',
  sentence: 'La preselezione si attiva entro venti giorni dalla richiesta.',
  source: 'Allegato A, scheda D4, condizioni di erogazione',
  force: 'measures',
  validFrom: ACT_FROM,
  days: 20,
  clock: vacancyRequested,
  deed: day((facts) => facts.preselectionOn),
})
