import type { SchedaSection } from '../../../across/persona/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { LinkList } from '../../../surfaces/design/index.ts'
import { listaWords } from './lista-words.ts'

/** The way to the special lists, for who enrols in them. */
export const listaBox: SchedaSection = (visit, personaId) => {
  if (!DESK.some((role) => role === visit.actor.role)) return Promise.resolve(null)
  const label = listaWords(visit.lang)('box.open')
  return Promise.resolve(<LinkList links={[{ href: `/siul/persone/${personaId}/liste`, label }]} />)
}
