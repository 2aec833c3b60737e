import { unemploymentStart } from '../vocabulary/clock.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import { TERMS_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'

const RISK_UNKNOWN = missing('atRiskOfLongTerm')
const NO_RISK = notApplicable('Non è a rischio di disoccupazione di lunga durata.')

export const propostaSeiMesi = withinMonths({
  code: 'D2.proposta-entro-sei-mesi',
  sentence:
    "A chi è a rischio di disoccupazione di lunga durata si propone un inserimento lavorativo entro sei mesi dall'inizio della disoccupazione.",
  source: 'Allegato A, scheda D2, condizioni di erogazione; art. 3, c. 1, D.Lgs. 181/2000',
  force: 'measures',
  validFrom: TERMS_FROM,
  months: 6,
  clock(facts) {
    if (facts.atRiskOfLongTerm === undefined) return RISK_UNKNOWN
    return facts.atRiskOfLongTerm ? unemploymentStart(facts) : NO_RISK
  },
  deed: event('proposta-inserimento'),
})
