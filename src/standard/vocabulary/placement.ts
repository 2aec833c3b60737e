import type { Card } from './card.ts'
import type { DeliveryFacts } from './delivery.ts'
import { inItalian } from './plain-date.ts'
import { defineRule, type Rule } from './rule.ts'
import { verdict } from './verdict.ts'

/** Hours recognised only when a placement follows: `open` until then. The act gives no term for it to follow. */
export function placementRule(card: Card): Rule<DeliveryFacts> {
  return defineRule<DeliveryFacts>({
    code: `${card.code}.inserimento`,
    sentence: 'Le ore si riconoscono solo se segue un inserimento lavorativo.',
    source: `${card.source}, UCS`,
    force: 'measures',
    parameters: [],
    judging: (head) => (delivery) => {
      const communicatedOn = delivery.placement?.communicationOn
      if (communicatedOn === undefined) return verdict(head, { outcome: 'open', because: WAITING })
      if (communicatedOn >= delivery.on) return verdict(head, { outcome: 'met', on: communicatedOn })
      const because = `L'inserimento del ${inItalian(communicatedOn)} viene prima della prestazione. ${WAITING}`
      return verdict(head, { outcome: 'open', because })
    },
  })
}

const WAITING = 'Le ore si riconoscono quando segue un inserimento lavorativo.'
