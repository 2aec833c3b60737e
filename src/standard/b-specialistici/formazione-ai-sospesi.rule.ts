import { judgeDeed } from '../vocabulary/deadline.ts'
import { event } from '../vocabulary/deed.ts'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { LEP_FROM, since, valueOn } from '../vocabulary/parameter.ts'
import { addDays, addMonths, inItalian, type PlainDate } from '../vocabulary/plain-date.ts'
import { defineRule } from '../vocabulary/rule.ts'
import { hindered, missing, notApplicable, type Hindrance } from '../vocabulary/verdict.ts'

const code = 'B2.formazione-ai-sospesi'
const source = 'Allegato A, scheda B2, condizioni di erogazione (LEP)'

const suspendedMonths = since(`${code}.suspendedMonths`, 6, { validFrom: LEP_FROM, source })
const length = since(`${code}.minimumDays`, 15, { validFrom: LEP_FROM, source })
const deed = event('formazione-offerta')

/**
 * Asked once the suspension has lasted more than six months, as long as the treatment lasts: the act gives no other
 * term. An offer made earlier in the same suspension counts.
 */
export const formazioneAiSospesi = defineRule<PersonaFacts>({
  code,
  sentence:
    'A chi riceve un sostegno mentre lavora ed è sospeso da oltre sei mesi si offrono almeno quindici giorni di formazione.',
  source,
  force: 'measures',
  parameters: [suspendedMonths, length],
  judging: (head) => (facts, on, parameters) => {
    const from = suspendedFrom(facts)
    if (typeof from !== 'string') return hindered(head, from)
    const months = valueOn(suspendedMonths, from, parameters)
    const minimumDays = valueOn(length, from, parameters)
    if (months === null || minimumDays === null) {
      return hindered(head, notApplicable(`La regola non era in vigore il ${inItalian(from)}.`))
    }
    const opens = addDays(addMonths(from, months), 1)
    const until = facts.support?.until
    if (on < opens || (until && until < opens))
      return hindered(head, notApplicable('Non è sospeso da oltre sei mesi.'))
    const judged = { deed, facts, from, on, opens: null, minimumDays, used: { from, months, minimumDays } }
    if (until === undefined && deed.first(facts, { from, until: on, minimumDays }) === null) {
      return hindered(head, missing('support.until'))
    }
    return judgeDeed(head, { ...judged, due: until ?? null })
  },
})

function suspendedFrom({ support }: PersonaFacts): PlainDate | Hindrance {
  if (support === undefined) return missing('support')
  if (support === null) return notApplicable('Non riceve un sostegno al reddito.')
  if (support.whileEmployed === undefined) return missing('support.whileEmployed')
  if (!support.whileEmployed)
    return notApplicable('Non riceve il sostegno in costanza di rapporto di lavoro.')
  if (support.suspendedFrom === undefined) return missing('support.suspendedFrom')
  return support.suspendedFrom ?? notApplicable('Non è sospeso dal lavoro.')
}
