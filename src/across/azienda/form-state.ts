import type { Answer } from '../../platform/work/index.ts'
import type { FormState } from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import type { Visit } from '../../surfaces/door/visit.ts'

/** The form as it was sent, with what is wrong; a refusal is said beside the field it is about. */
export const failedForm = (visit: Visit, answer: Answer<unknown>, field: string): Promise<FormState> =>
  visit.formState(errorsOf(visit, answer, field))

/** 409 where something else is in the way, 422 where the input is wrong. */
export const failedStatus = (answer: Answer<unknown>): number => (answer.kind === 'refused' ? 409 : 422)
