import type { Answer } from '../../platform/work/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { FormState } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'

/** The field where a refusal asks why. */
const REASON: Partial<Record<string, string>> = {
  'agenda.oltre-termine': 'lateReason',
  'agenda.serve-motivo': 'reason',
}

/**
 * The form as it was sent, with what is wrong. The place that was refused is not chosen again: the reason is asked in
 * its own field, anything else is said about the place.
 */
export async function refusedForm(visit: Visit, answer: Answer<unknown>): Promise<FormState> {
  if (answer.kind === 'invalid') return visit.formState(answer.errors)
  if (answer.kind !== 'refused') return visit.formState([])
  const reason = REASON[answer.refusal.code]
  const message = refusalSentence(answer.refusal, visit.lang)
  const state = await visit.formState([{ field: reason ?? 'place', message }])
  if (reason) return state
  const { place: _gone, ...values } = state.values
  return { ...state, values }
}
