import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { doveriPage } from './doveri.page.tsx'
import { listScadenzeOf } from './doveri.query.ts'

export { doveriBox } from './doveri.tsx'
export { dutyName } from './duty-words.ts'
export { DutyMark } from './duty.tsx'

/** The duties of law towards a person, beside what she promised. */
export const scadenzario: Menu = {
  code: 'scadenzario',
  requests: [listScadenzeOf],
  pages: [doveriPage],
  api: defineApi({
    method: 'get',
    path: '/persone/{personaId}/scadenze',
    request: listScadenzeOf,
    summary: 'What the act says the service owes to a person, as it stands today.',
    tag: 'scadenzario',
  }),
}
