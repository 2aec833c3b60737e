import { judgeLabel, type Label } from '../a-base/labels.ts'
import { unemploymentStart } from '../vocabulary/clock.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { TERMS_FROM } from '../vocabulary/parameter.ts'
import type { PlainDate } from '../vocabulary/plain-date.ts'
import { missing, notApplicable, type Hindrance } from '../vocabulary/verdict.ts'

export const propostaQuattroMesi = withinMonths({
  code: 'D2.proposta-entro-quattro-mesi',
  sentence:
    "Ad adolescenti, giovani e donne in reinserimento si propone un inserimento lavorativo entro quattro mesi dall'inizio della disoccupazione.",
  source: 'Allegato A, scheda D2, condizioni di erogazione; art. 3, c. 1, D.Lgs. 181/2000',
  force: 'measures',
  validFrom: TERMS_FROM,
  months: 4,
  clock(facts) {
    const from = unemploymentStart(facts)
    return typeof from === 'string' ? (notAmongThem(facts, from) ?? from) : from
  },
  deed: event('proposta-inserimento'),
})

const THEY: readonly Label[] = ['adolescente', 'giovane', 'donna-in-reinserimento']
const NONE_OF_THEM = notApplicable('Non è adolescente, giovane o donna in reinserimento.')

/** Judged on the day the clock starts: a birthday in the four months does not take the right away. */
function notAmongThem(facts: PersonaFacts, from: PlainDate): Hindrance | null {
  const asked = new Set<string>()
  for (const label of THEY) {
    const { holds, missing } = judgeLabel(label, facts, from)
    if (holds === true) return null
    for (const fact of missing) asked.add(fact)
  }
  return asked.size === 0 ? NONE_OF_THEM : missing(...asked)
}
