import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import {
  datedOn,
  findParameter,
  isBackdated,
  listVersioni,
  loadParameters,
  type Versione,
} from '../../records/normativa/index.ts'
import {
  listParameters,
  plainDate,
  unitOf,
  type Dated,
  type PlainDate,
  type Series,
  type Unit,
} from '../../standard/index.ts'

/** A legal number as it stands today, with what is about to change it. */
export interface Parametro {
  code: string
  unit: Unit
  now: Dated | null
  next: Dated | null
  /** Proposals that wait for another person. */
  waiting: number
}

/** Every legal number that the region may change, in the order of the act. */
export const listParametri = defineQuery({
  name: 'impostazioni.list',
  may: REGION,
  input: z.strictObject({}),
  async run(work) {
    const today = plainDate(work.today)
    const parameters = await loadParameters(work)
    const waiting = (await listVersioni(work)).filter(({ state }) => state === 'proposta')
    return done(
      listParameters().map((parameter): Parametro => {
        const { code } = parameter
        const series = parameters.get(code) ?? parameter.series
        return {
          code,
          unit: unitOf(parameter),
          now: datedOn(series, today) ?? null,
          next: series.find(({ validFrom }) => validFrom > today) ?? null,
          waiting: waiting.filter((each) => each.code === code).length,
        }
      }),
    )
  },
})

/** A proposal with what the page says of it. */
export interface Proposal extends Versione {
  isMine: boolean
  isBackdated: boolean
}

/** A legal number with all the values it had and will have, and what was proposed. */
export interface ParametroRead {
  code: string
  unit: Unit
  today: PlainDate
  series: Series
  waiting: Proposal[]
  /** Decided ones, the last first. */
  decided: Versione[]
}

export const readParametro = defineQuery({
  name: 'impostazioni.read',
  may: REGION,
  input: z.strictObject({ code: z.string().max(100) }),
  async run(work, { code }) {
    const parameter = findParameter(code)
    if (!parameter) return refused('normativa.non-trovata')
    const today = plainDate(work.today)
    const parameters = await loadParameters(work)
    const versioni = await listVersioni(work, code)
    const waiting = versioni.filter(({ state }) => state === 'proposta')
    return done<ParametroRead>({
      code,
      unit: unitOf(parameter),
      today,
      series: parameters.get(code) ?? parameter.series,
      waiting: waiting.map((each) => ({
        ...each,
        isMine: each.proposedById === work.actor.id,
        isBackdated: isBackdated(each, today),
      })),
      decided: versioni.filter(({ state }) => state !== 'proposta'),
    })
  },
})
