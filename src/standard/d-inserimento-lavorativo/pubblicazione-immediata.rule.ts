import { withinDays } from '../vocabulary/deadline.ts'
import { day } from '../vocabulary/deed.ts'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM } from '../vocabulary/parameter.ts'
import { vacancyRequested } from './vacancy-clock.ts'

export const pubblicazioneImmediata = withinDays<VacancyFacts>({
  code: 'D4.pubblicazione-immediata',
  sentence: 'La vacancy si pubblica il giorno stesso della richiesta.',
  source: 'Allegato A, scheda D4, condizioni di erogazione',
  force: 'measures',
  validFrom: ACT_FROM,
  days: 0,
  clock: vacancyRequested,
  deed: day((facts) => facts.publishedOn),
})
