import { romeDayOf } from '../../platform/clock/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'

/** The civil day of an instant in Italy. */
export const dayOfInstant = (at: Date): PlainDate => plainDate(romeDayOf(at))
