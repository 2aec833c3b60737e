import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { costOf, labelsOn, listCards, verdictsFor } from '../../standard/index.ts'
import { Day, DeliveryInput, LabelsInput, VerdictsInput } from './facts.schema.ts'

// The act is public: whoever asks what it says of some facts needs no account.
const may = ['anonimo', ...EVERYBODY]

/** The cards in force on a day; without a day, all eighteen, in order A1 … E3. */
export const listStandard = defineQuery({
  name: 'standard.list',
  may,
  input: z.strictObject({ on: Day.optional() }),
  run: (_work, { on }) => Promise.resolve(done(listCards(on))),
})

/** What the act says of a person or of a vacancy on a day: one verdict a rule. */
export const listVerdicts = defineQuery({
  name: 'standard.verdicts',
  may,
  input: VerdictsInput,
  run: (_work, { facts, on }) => Promise.resolve(done(verdictsFor(facts, on))),
})

/** The target labels a person has on a day, each with because. */
export const listLabels = defineQuery({
  name: 'standard.labels',
  may,
  input: LabelsInput,
  run: (_work, { facts, on }) => Promise.resolve(done(labelsOn(facts, on))),
})

/** What a delivery is worth. */
export const getCost = defineQuery({
  name: 'standard.cost',
  may,
  input: DeliveryInput,
  run: (_work, delivery) => Promise.resolve(done(costOf(delivery))),
})
