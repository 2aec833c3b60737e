import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/**
 * To the manager, who of the centre asks for help, whoever follows the people; to the others, what they asked and have not
 * yet read the answer to: `persona_id`, `aiuto_id`, `rule`, `due_on`, `since`, `question`, `answer`, `asked_by`.
 */
export const aiutoIn = ({ actor }: Work): RawBuilder<unknown> => sql`
  select h.persona_id, h.id as aiuto_id, h.rule, h.due_on, h.asked_at as since, h.question, h.answer, h.asked_by
  from aiuto h where ${
    actor.role === 'responsabile'
      ? sql`h.centro_code = ${actor.centro} and h.answered_at is null`
      : sql`h.asked_by = ${actor.id} and h.read_at is null`
  }`
