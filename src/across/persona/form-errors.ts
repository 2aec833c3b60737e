import type { Answer } from '../../platform/work/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { FormState } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'

/** What is wrong with a form, a refusal beside the field it is about. */
export function errorsOf(visit: Visit, answer: Answer<unknown>, field: string): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  return answer.kind === 'refused' ? [{ field, message: refusalSentence(answer.refusal, visit.lang) }] : []
}
