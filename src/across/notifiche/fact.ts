import type { Lang } from '../../platform/words/index.ts'
import type { Notifica, NotificaKind } from '../../records/notifica/index.ts'
import { dayOf, dayShort, hour } from '../../surfaces/design/index.ts'
import { listName } from '../ricerca/index.ts'
import { factWords } from './words.ts'

/** Whom it is about: the person, the company, or how many people. */
export function whoIn({ surname, name, azienda, n }: Notifica, lang: Lang): string {
  if (surname !== null && name !== null) return listName({ surname, name })
  return azienda ?? factWords(lang)('people', { count: n })
}

/** What happened, in a sentence without its subject. */
export function sayNotifica({ kind, detail, title, startsAt, n }: Notifica, lang: Lang): string {
  // The details are the states and answers of the facts: a house test holds that each has its words.
  const key = `${kind}.${detail}` as Parameters<ReturnType<typeof factWords>>[0]
  const when = startsAt ? `${dayShort(dayOf(startsAt), lang)}, ${hour(startsAt)}` : ''
  return factWords(lang)(key, { title: title ?? '', when, count: n })
}

type Leads = (notifica: Notifica) => string
const persona: Leads = ({ personaId }) => `/siul/persone/${personaId}`
const appuntamento: Leads = ({ targetId }) => `/siul/agenda/appuntamenti/${targetId}`

/** The page where it is dealt with. */
const LEADS: Record<NotificaKind, Leads> = {
  disdetta: appuntamento,
  conferma: appuntamento,
  agenda: appuntamento,
  posto: appuntamento,
  gruppo: ({ targetId }) => `/siul/gruppi/${targetId}`,
  aiuto: () => '/siul/oggi?vista=aiuto',
  affidata: (given) => (given.personaId ? persona(given) : '/siul/oggi?vista=nuove'),
  trasferimento: (sent) => (sent.detail === 'inviato' ? '/siul/trasferimenti' : persona(sent)),
  firma: (signed) => `${persona(signed)}/patto`,
  proposta: (answered) => `${persona(answered)}/candidature`,
  azienda: ({ targetId, aziendaId }) =>
    targetId ? `/siul/vacancy/${targetId}/rosa` : `/siul/aziende/${aziendaId}/accordi`,
  messaggio: (lost) => (lost.personaId ? `${persona(lost)}/messaggi` : `/siul/aziende/${lost.aziendaId}`),
}
export const leadsTo: Leads = (notifica) => LEADS[notifica.kind](notifica)
