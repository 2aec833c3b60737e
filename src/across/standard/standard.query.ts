import { z } from 'zod'
import { defineQuery, done, type Query } from '../../platform/work/index.ts'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { loadParameters } from '../../records/normativa/index.ts'
import {
  costOf,
  labelsOn,
  listCards,
  plainDate,
  verdictsFor,
  type Parameters,
  type PlainDate,
} from '../../standard/index.ts'
import { listChanges } from './changes.ts'
import { Day, DeliveryInput, LabelsInput, VerdictsInput } from './facts.schema.ts'

// The act is public: whoever asks what it says of some facts needs no account.
const may = ['anonimo', ...EVERYBODY]

/** What an installation adds to the act as it is written in the code. */
export interface Installed {
  /** The numbers that the region changed. */
  parameters: Parameters
  today: PlainDate
}

/** A question to the act: through a door with the region's numbers; `compute` alone answers as the code is written. */
export type ActQuery<S extends z.ZodType = z.ZodType, T = unknown> = Query<S, T> & {
  compute(input: z.output<S>, installed?: Installed): T
}

function askAct<S extends z.ZodType, T>(question: {
  name: string
  input: S
  compute: (input: z.output<S>, installed?: Installed) => T
}): ActQuery<S, T> {
  const { name, input, compute } = question
  const query = defineQuery({
    name,
    may,
    input,
    run: async (work, given: z.output<S>) =>
      done(compute(given, { parameters: await loadParameters(work), today: plainDate(work.today) })),
  })
  return { ...query, compute }
}

/** The cards in force on a day, in order A1 … E3, with the numbers of that day; without a day, those of today. */
export const listStandard = askAct({
  name: 'standard.list',
  input: z.strictObject({ on: Day.optional() }),
  compute: ({ on }, installed) => listCards(on ?? installed?.today, installed?.parameters),
})

/** What the act says of a person or of a vacancy on a day: one verdict a rule. */
export const listVerdicts = askAct({
  name: 'standard.verdicts',
  input: VerdictsInput,
  compute: ({ facts, on }, installed) => verdictsFor(facts, on, installed?.parameters),
})

/** The target labels a person has on a day, each with because. */
export const listLabels = askAct({
  name: 'standard.labels',
  input: LabelsInput,
  compute: ({ facts, on }) => labelsOn(facts, on),
})

/** What a delivery is worth. */
export const getCost = askAct({
  name: 'standard.cost',
  input: DeliveryInput,
  compute: (delivery, installed) => costOf(delivery, installed?.parameters),
})

/** The legal numbers that are not on one day what they were on another. */
export const diffStandard = askAct({
  name: 'standard.diff',
  input: z.strictObject({ from: Day, to: Day }),
  compute: (days, installed) => listChanges(days, installed?.parameters),
})

/** What the pages of the act are made with. */
export const readInstalled = defineQuery({
  name: 'standard.installed',
  may,
  input: z.strictObject({}),
  run: async (work) =>
    done<Installed>({ parameters: await loadParameters(work), today: plainDate(work.today) }),
})
