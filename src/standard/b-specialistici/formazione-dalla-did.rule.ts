import { notSupportedInUnemployment } from '../vocabulary/clock.ts'
import { withinMonths } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import { LEP_FROM } from '../vocabulary/parameter.ts'
import { missing, notApplicable } from '../vocabulary/verdict.ts'

const NO_DID_KNOWN = missing('didOn')
const NO_DID = notApplicable('Non ha reso la DID.')

/** The measure of an indicator. The condition of the same card asks otherwise: see `formazione-offerta.rule.ts`. */
export const formazioneDallaDid = withinMonths({
  code: 'B2.formazione-entro-quattro-mesi-dalla-did',
  sentence:
    'Si conta chi riceve un sostegno che richiede la disoccupazione e inizia almeno quindici giorni di formazione entro quattro mesi dalla DID.',
  source: 'Allegato A, scheda B2, indicatori (LEP)',
  force: 'measures',
  validFrom: LEP_FROM,
  months: 4,
  minimumDays: 15,
  clock: (facts) =>
    notSupportedInUnemployment(facts) ?? (facts.didOn === undefined ? NO_DID_KNOWN : (facts.didOn ?? NO_DID)),
  deed: event('formazione-iniziata'),
})
