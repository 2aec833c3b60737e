import type { Card } from './card.ts'
import type { DeliveryFacts } from './delivery.ts'
import type { MaybeParameter } from './numbers.ts'
import { valueOn } from './parameter.ts'
import { addMonths, daysBetween, inItalian } from './plain-date.ts'
import { defineRule, type Rule } from './rule.ts'
import { verdict } from './verdict.ts'

/**
 * Hours recognised only when a placement follows: `open` until then. The act gives no term; where the day of the sending
 * is known, the placement is to come within some months of it.
 */
export function placementRule(card: Card, term: MaybeParameter): Rule<DeliveryFacts> {
  return defineRule<DeliveryFacts>({
    code: `${card.code}.inserimento`,
    sentence: 'Le ore si riconoscono solo se segue un inserimento lavorativo.',
    source: `${card.source}, UCS`,
    force: 'measures',
    parameters: term === null ? [] : [term],
    judging: (head) => (delivery, _on, parameters) => {
      const { communicationOn: communicatedOn, sentOn } = delivery.placement ?? {}
      const open = (because: string) => verdict(head, { outcome: 'open', because })
      if (communicatedOn === undefined) return open(WAITING)
      const placed = `L'inserimento del ${inItalian(communicatedOn)}`
      if (communicatedOn < delivery.on) return open(`${placed} viene prima della prestazione. ${WAITING}`)
      if (sentOn === undefined) return verdict(head, { outcome: 'met', on: communicatedOn })
      if (communicatedOn < sentOn)
        return open(`${placed} viene prima dell'invio del ${inItalian(sentOn)}. ${WAITING}`)
      const months = term && valueOn(term, sentOn, parameters)
      const due = months === null ? null : addMonths(sentOn, months)
      const judged = { from: sentOn, due, on: communicatedOn, parameters: { from: sentOn, months } }
      if (due === null || communicatedOn <= due) return verdict(head, { ...judged, outcome: 'met' })
      const because = `${placed} viene dopo il ${inItalian(due)}, ultimo giorno utile dall'invio: le ore non si riconoscono.`
      return verdict(head, {
        ...judged,
        outcome: 'missed',
        daysLate: daysBetween(due, communicatedOn),
        because,
      })
    },
  })
}

const WAITING = 'Le ore si riconoscono quando segue un inserimento lavorativo.'
