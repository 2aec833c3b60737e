import type { Lista, ListaFacts, PlainDate, Requisito } from '../../standard/index.ts'

/** A person in a special list, from a day until it was cancelled. */
export interface Iscrizione {
  id: string
  personaId: string
  surname: string
  name: string
  lista: Lista
  /** One numbering for all lists, so that it does not say which. */
  number: string
  centro: string
  fromOn: PlainDate
  /** As they were judged when she was enrolled. */
  requisiti: readonly Requisito[]
  facts: ListaFacts
  cancelledOn: PlainDate | null
  cancelReason: string | null
}

/** What this room refuses with. */
export const LISTA_REFUSALS = {
  'lista.requisiti': {
    status: 422,
    it: 'L’iscrizione non si può fare: guarda che cosa manca.',
    en: 'The enrolment cannot be made: look at what is missing.',
  },
  'lista.gia-iscritta': {
    status: 409,
    it: 'È già in questa lista.',
    en: 'Already in this list.',
  },
  'lista.nel-futuro': {
    status: 422,
    it: 'Il giorno non può essere nel futuro.',
    en: 'The day cannot be in the future.',
  },
  'lista.prima-dell-iscrizione': {
    status: 422,
    it: 'La cancellazione non può venire prima dell’iscrizione.',
    en: 'The cancellation cannot come before the enrolment.',
  },
  'lista.non-trovata': {
    status: 404,
    it: 'Questa iscrizione non c’è, è già cancellata, oppure non puoi vederla.',
    en: 'This enrolment does not exist, was already cancelled, or you may not see it.',
  },
  'lista.solo-mirato': {
    status: 403,
    it: 'Gli elenchi della legge 68 li tiene l’ufficio del collocamento mirato: prenota un appuntamento lì.',
    en: 'The lists of law 68 are kept by the collocamento mirato office: book an appointment there.',
  },
} as const
