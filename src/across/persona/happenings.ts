import { defineWords, type Lang } from '../../platform/words/index.ts'
import type { FactOfPersona } from '../../records/ledger/index.ts'
import { languageName, personaWords, type Field } from '../../records/persona/index.ts'
import { dayOf, dayShort, type Happening } from '../../surfaces/design/index.ts'

const says = defineWords('happenings', {
  'scheda.rilasciata': {
    it: 'Scheda anagrafico-professionale rilasciata',
    en: 'Scheda anagrafico-professionale issued',
  },
  'scheda.aggiornata': { it: 'Scheda aggiornata', en: 'File updated' },
  'scheda.stampata': { it: 'Scheda consegnata in copia', en: 'Copy of the file handed over' },
  'did.acquisita': {
    it: 'Dichiarazione di immediata disponibilità (DID) registrata',
    en: 'Declaration (DID) registered',
  },
  'certificato.rilasciato': {
    it: 'Certificato dello stato rilasciato',
    en: 'Certificate of the status issued',
  },
  'sostegno.registrato': { it: 'Sostegno al reddito registrato', en: 'Income support registered' },
  'sostegno.concluso': { it: 'Sostegno al reddito concluso', en: 'Income support ended' },
  'did.chiusa': { it: 'Dichiarazione (DID) chiusa', en: 'Declaration (DID) closed' },
  'patto.preparato': { it: 'Patto preparato', en: 'Patto prepared' },
  'patto.sottoscritto': { it: 'Patto di servizio sottoscritto', en: 'Patto di servizio signed' },
  'appuntamento.fissato': { it: 'Appuntamento fissato', en: 'Appointment booked' },
  'appuntamento.spostato': { it: 'Appuntamento spostato', en: 'Appointment moved' },
  'appuntamento.annullato': { it: 'Appuntamento annullato', en: 'Appointment called off' },
  'appuntamento.cominciato': { it: 'Arrivo all’appuntamento', en: 'Came to the appointment' },
  'appuntamento.mancato': { it: 'Assenza all’appuntamento', en: 'Did not come to the appointment' },
  'appuntamento.svolto': { it: 'Appuntamento svolto', en: 'Appointment held' },
  'attesa.aperta': { it: 'In lista per un posto prima', en: 'On the list for an earlier place' },
  'attesa.chiusa': { it: 'Non aspetta più un posto prima', en: 'Waits for an earlier place no more' },
  'posto.accettato': { it: 'Ha preso il posto che si è liberato', en: 'Took the place that was freed' },
  'posto.rifiutato': {
    it: 'Non ha voluto il posto che si è liberato',
    en: 'Declined the place that was freed',
  },
  'messaggio.scritto': { it: 'Messaggio scritto', en: 'Message written' },
  'contatto.registrato': { it: 'Contatto registrato', en: 'Contact registered' },
  'messaggi.scelti': { it: 'Preferenze sui messaggi cambiate', en: 'Choices about messages changed' },
  'iscrizione.registrata': { it: 'Iscrizione a un gruppo', en: 'Enrolled in a group' },
  'iscrizione.ritirata': { it: 'Uscita da un gruppo', en: 'Left a group' },
  'gruppo.mancato': { it: 'Assenza al gruppo', en: 'Did not come to the group' },
  'materiale.consegnato': { it: 'Materiale informativo consegnato', en: 'Leaflet given' },
  'lista.iscritta': { it: 'Iscrizione in una lista speciale', en: 'Enrolled in a special list' },
  'lista.cancellata': { it: 'Cancellata da una lista speciale', en: 'Cancelled from a special list' },
  'mediazione.chiesta': { it: 'Mediazione chiesta', en: 'Mediation asked for' },
  'mediazione.fissata': { it: 'Mediazione fissata', en: 'Mediation booked' },
  'mediazione.annullata': { it: 'Mediazione annullata', en: 'Mediation called off' },
  'mediazione.svolta': { it: 'Incontro con mediazione', en: 'Meeting with mediation' },
  mediated: { it: '{{language}}, {{minutes}} min', en: '{{language}}, {{minutes}} min' },
  'turno.preso': { it: 'Arrivo al centro', en: 'Came to the centre' },
  'prestazione.erogata': { it: 'Incontro concluso', en: 'Meeting held' },
  'scheda.unita': {
    it: 'Unione con un’altra scheda della stessa persona',
    en: 'Joined with another file of the same person',
  },
  'scheda.divisa': { it: 'Unione annullata: di nuovo due schede', en: 'Union undone: two files again' },
  'persona.affidata': {
    it: 'Affidata a un’altra persona del centro',
    en: 'Given to another member of staff',
  },
  voci: { it: 'esperienze e competenze', en: 'experience and skills' },
  by: { it: 'con {{name}}', en: 'with {{name}}' },
})

type Known = Parameters<ReturnType<typeof says>>[0]

/** What happened, in words, each with its day, its service and who was there. */
export function happeningsOf(facts: readonly FactOfPersona[], lang: Lang): Happening[] {
  return sittings(facts).map((sitting) => {
    const [{ at, kind, serviceCode, by }] = sitting
    const details = [
      serviceCode,
      by && says(lang)('by', { name: by }),
      whatChanged(sitting, lang),
      howMediated(sitting[0], lang),
    ]
    return {
      day: dayShort(dayOf(at), lang),
      title: happeningTitle(kind, lang),
      detail: details.filter(Boolean).join(' · ') || undefined,
    }
  })
}

type Sitting = [FactOfPersona, ...FactOfPersona[]]

/** Corrections made one after the other, the same day by the same hand, are one thing that happened. */
function sittings(facts: readonly FactOfPersona[]): Sitting[] {
  const all: Sitting[] = []
  for (const fact of facts) {
    const last = all.at(-1)
    if (last && isSame(last[0], fact)) last.push(fact)
    else all.push([fact])
  }
  return all
}

const isSame = (one: FactOfPersona, other: FactOfPersona): boolean =>
  one.kind === 'scheda.aggiornata' &&
  other.kind === one.kind &&
  one.by === other.by &&
  dayOf(one.at) === dayOf(other.at)

/** The data that corrections touched, by name. */
function whatChanged(sitting: Sitting, lang: Lang): string {
  const fields = sitting.flatMap(({ data }) => (data as { fields?: Field[]; voce?: string }).fields ?? [])
  const names = [...new Set(fields)].map((field) => personaWords(lang)(field))
  const hasVoci = sitting.some(({ data }) => (data as { voce?: string }).voce !== undefined)
  return [...names, ...(hasVoci ? [says(lang)('voci')] : [])].join(', ').toLowerCase()
}

/** In which language a meeting was mediated, and how long. */
function howMediated({ kind, data }: FactOfPersona, lang: Lang): string {
  if (kind !== 'mediazione.svolta') return ''
  const { language, minutes } = data as { language: string; minutes: number }
  return says(lang)('mediated', { language: languageName(language, lang), minutes })
}

/** Facts are named noun.past-participle: one without a sentence of its own still reads as Italian. */
export function happeningTitle(kind: string, lang: Lang): string {
  const said = says(lang)(kind as Known)
  if (said !== kind) return said
  const words = kind.replaceAll(/[.-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
