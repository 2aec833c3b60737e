import { notSupportedInUnemployment } from '../vocabulary/clock.ts'
import { before } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'

const NO_END_KNOWN = missing('support.until')
const NO_END = notApplicable('Il sostegno non ha una scadenza.')
const NO_START_KNOWN = missing('support.from')

export const propostaPrimaDellaFine = before<PersonaFacts>({
  code: 'D2.proposta-prima-della-fine-del-sostegno',
  sentence: 'A chi riceve un sostegno si propone un inserimento lavorativo prima che il sostegno scada.',
  source: 'Allegato A, scheda D2, condizioni di erogazione (LEP)',
  force: 'measures',
  end(facts) {
    const hindrance = notSupportedInUnemployment(facts)
    if (hindrance !== null) return hindrance
    const until = facts.support?.until
    return until === undefined ? NO_END_KNOWN : (until ?? NO_END)
  },
  from: (facts) => facts.support?.from ?? NO_START_KNOWN,
  deed: event('proposta-inserimento'),
})
