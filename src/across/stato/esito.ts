import type { Flash } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

const ESITI = ['lavoro', 'tolto', 'scelto', 'avviata', 'fatto'] as const

/** What was just done, as the address says. */
export function esitoOf(visit: Visit): Flash[] {
  const esito = visit.told(ESITI)
  return esito ? [{ kind: 'done', text: words(visit.lang)(`esito.${esito}`) }] : []
}
