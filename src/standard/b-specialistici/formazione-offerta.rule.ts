import { notSupportedInUnemployment, unemploymentStart } from '../vocabulary/clock.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import { LEP_FROM } from '../vocabulary/parameter.ts'

export const formazioneOfferta = withinMonths({
  code: 'B2.formazione-tra-sei-e-dodici-mesi',
  sentence:
    'A chi riceve un sostegno che richiede la disoccupazione si offrono almeno quindici giorni di formazione tra il sesto e il dodicesimo mese dal suo inizio.',
  source: 'Allegato A, scheda B2, condizioni di erogazione (LEP)',
  force: 'measures',
  validFrom: LEP_FROM,
  opensAfterMonths: 6,
  months: 12,
  minimumDays: 15,
  clock: (facts) => notSupportedInUnemployment(facts) ?? unemploymentStart(facts),
  deed: event('formazione-offerta'),
})
