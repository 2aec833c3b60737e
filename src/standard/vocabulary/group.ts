import type { Card } from './card.ts'
import type { DeliveryFacts } from './delivery.ts'
import type { Numbers } from './numbers.ts'
import { valueOn } from './parameter.ts'
import { defineRule, type Rule } from './rule.ts'
import { hindered, missing, notApplicable, verdict } from './verdict.ts'

/** How many people a service takes at once: one, or as many as its group may have. */
export function groupRule(card: Card, numbers: Numbers): Rule<DeliveryFacts> {
  const people = numbers.group?.people ?? null
  return defineRule<DeliveryFacts>({
    code: `${card.code}.gruppo`,
    sentence: card.group
      ? 'Il gruppo non supera il massimo della scheda.'
      : 'Il servizio si eroga a una persona sola.',
    source: `${card.source}, modalità e durata`,
    force: 'blocks',
    parameters: people === null ? [] : [people],
    judging: (head) => (delivery, _on, parameters) => {
      const { mode, on, participants } = delivery
      const missed = (because: string) => verdict(head, { outcome: 'missed', because })
      if (mode !== 'group') {
        return (participants ?? 1) === 1
          ? hindered(head, ALONE)
          : missed(
              `${participants} partecipanti: questa modalità è per una persona sola, non si riconosce nulla.`,
            )
      }
      if (card.group === null) return missed('La scheda non prevede il gruppo.')
      if (participants === undefined || participants === null) return hindered(head, missing('participants'))
      const max = people === null ? null : valueOn(people, on, parameters)
      const met = (because: string | null) =>
        verdict(head, { outcome: 'met', on, because, parameters: { from: on, maxPeople: max } })
      if (max === null || participants <= max) return met(null)
      if (card.group.except === 'school-to-work' && delivery.schoolToWork === true) return met(FREE)
      return verdict(head, {
        outcome: 'missed',
        because: `${participants} partecipanti: il massimo è ${max}, non si riconosce nulla.`,
        parameters: { from: on, maxPeople: max },
      })
    },
  })
}

const ALONE = notApplicable('Non è un gruppo.')
const FREE = 'Per la transizione scuola-lavoro il massimo non vale.'
