import { notSupportedInUnemployment, unemploymentStart } from '../vocabulary/clock.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import { LEP_FROM } from '../vocabulary/parameter.ts'

export const orientamentoCollettivo = withinMonths({
  code: 'B2.orientamento-collettivo-tra-tre-e-sei-mesi',
  sentence:
    "A chi riceve un sostegno che richiede la disoccupazione si propone l'orientamento collettivo tra il terzo e il sesto mese dal suo inizio.",
  source: 'Allegato A, scheda B2, condizioni di erogazione (LEP)',
  force: 'measures',
  validFrom: LEP_FROM,
  opensAfterMonths: 3,
  months: 6,
  clock: (facts) => notSupportedInUnemployment(facts) ?? unemploymentStart(facts),
  deed: event('orientamento-collettivo-proposto'),
})
