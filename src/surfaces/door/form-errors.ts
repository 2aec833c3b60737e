import type { Answer } from '../../platform/work/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { FormState } from '../design/index.ts'
import type { Visit } from './visit.ts'

/** What is wrong with a form: its own errors, or the sentence of a refusal beside the field it is about. */
export function errorsOf(
  { lang }: Pick<Visit, 'lang'>,
  answer: Answer<unknown>,
  field: string,
): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  return answer.kind === 'refused' ? [{ field, message: refusalSentence(answer.refusal, lang) }] : []
}
