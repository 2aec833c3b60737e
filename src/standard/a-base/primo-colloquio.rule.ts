import { unemploymentStart } from '../vocabulary/clock.ts'
import { event } from '../vocabulary/deed.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { TERMS_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'

const NO_SUPPORT_START = missing('support.from')
const NO_DID = notApplicable('Non ha reso la DID.')

export const primoColloquio = withinMonths({
  code: 'A2.primo-colloquio-entro-tre-mesi',
  sentence:
    "Il primo colloquio si tiene entro tre mesi dall'inizio della disoccupazione o, per chi riceve un sostegno mentre lavora, dall'inizio del trattamento.",
  source: 'Allegato A, scheda A2, condizioni di erogazione; art. 3, c. 1, D.Lgs. 181/2000',
  force: 'measures',
  validFrom: TERMS_FROM,
  months: 3,
  clock(facts) {
    if (facts.support?.whileEmployed === true) return facts.support.from ?? NO_SUPPORT_START
    return facts.didOn === null ? NO_DID : unemploymentStart(facts)
  },
  deed: event('primo-colloquio'),
})
