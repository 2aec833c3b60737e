import type { VacancyFacts } from '../vocabulary/facts.ts'
import { ACT_FROM, since, valueOn } from '../vocabulary/parameter.ts'
import { defineRule } from '../vocabulary/rule.ts'
import { hindered, missing, notApplicable, verdict } from '../vocabulary/verdict.ts'

const code = 'D4.rosa-massimo-quindici'
const source = 'Allegato A, scheda D4, attività'
const limit = since(`${code}.people`, 15, { validFrom: ACT_FROM, source })

export const rosaMassimo = defineRule<VacancyFacts>({
  code,
  sentence: "Una rosa inviata ha al massimo quindici candidati, salvo diversa volontà dell'azienda.",
  source,
  force: 'asks-a-reason',
  parameters: [limit],
  judging: (head) => (facts, on, parameters) => {
    const { rosaSize } = facts
    if (rosaSize === undefined) return hindered(head, missing('rosaSize'))
    if (rosaSize === null) return hindered(head, notApplicable("Non c'è ancora una rosa."))
    const startedOn = facts.requestedOn ?? facts.rosaSentOn ?? on
    const people = valueOn(limit, startedOn, parameters)
    if (people === null) return hindered(head, notApplicable('Nessun limite era in vigore.'))
    const reached = { on: facts.rosaSentOn ?? null, parameters: { from: startedOn, people } }
    if (rosaSize <= people) return verdict(head, { ...reached, outcome: 'met' })
    if (facts.companyWantsMore === undefined) return hindered(head, missing('companyWantsMore'))
    return facts.companyWantsMore
      ? verdict(head, { ...reached, outcome: 'met', because: "L'azienda ha voluto più candidati." })
      : verdict(head, {
          ...reached,
          outcome: 'missed',
          because: `${rosaSize} candidati: il massimo è ${people}.`,
        })
  },
})
