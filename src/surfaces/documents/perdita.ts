import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { longDay } from './spoken.ts'

export type PerditaToPrint = Official & {
  person: Interessato
  /** The day of the declaration that the proceeding is about. */
  declaredOn: PlainDate
  /** Why the status may be lost, in words, and what happened. */
  reason: string
  facts: string
  /** First day without the status. */
  lostOn: PlainDate
  notifiedOn: PlainDate
  observationsBy: PlainDate
  /** What the person answered; left out where she did not. */
  observations?: string
}

const SUBJECT = String.raw`
#who()

= Di che cosa si tratta
#fields(
  (1fr, 1fr),
  field([Motivo], text(weight: 600, data.reason)),
  field([Dichiarazione del], data.declared),
)
#v(2mm)
#panel[#data.facts]
`

const NOTICE = String.raw`
${SUBJECT}

= Che cosa può succedere
Se quello che è scritto sopra è confermato, dal #text(weight: 600, data.lost) non sei più in stato di disoccupazione.
Fino alla decisione il tuo stato non cambia.

= Come rispondere
#panel[
  Hai tempo fino a #text(weight: 700, data.by).
  #linebreak()
  Scrivi o di’ al centro le tue ragioni e porta i documenti che le provano. Puoi vedere gli atti e chiederne copia.
]

#note[
  Avvio del procedimento e termine per le osservazioni: articoli 7, 8 e 10-bis della legge 241/1990. Se non rispondi entro
  il termine, il centro decide con quello che ha.
]
`

const DECISION = String.raw`
${SUBJECT}

= Che cosa hai risposto
#data.observations

= La decisione
#panel[
  #text(size: 12pt)[#data.decision]
  #linebreak()
  Decisa #text(weight: 600, data.decided) da #data.by.
]
#data.why

#if data.annulled != none [
  = Annullamento
  #panel[#data.annulled]
]

#if data.isLost [
  = Se non sei d’accordo
  Puoi chiedere al centro di rivedere la decisione e puoi fare ricorso nei modi e nei tempi previsti dalla legge.
  Puoi rendere una nuova dichiarazione quando la legge lo permette: il centro ti dice da quale giorno.
]
`

const contentOf = (sheet: PerditaToPrint) => ({
  person: personContent(sheet.person),
  reason: sheet.reason,
  declared: longDay(sheet.declaredOn),
  facts: sheet.facts,
  lost: longDay(sheet.lostOn),
})

/** The notice that a proceeding about the status has begun, with the time to answer. Throws `PdfError`. */
export function perditaNotice(sheet: PerditaToPrint): Uint8Array {
  return printSheet({
    official: sheet,
    title: 'Avvio del procedimento sullo stato di disoccupazione',
    reference: [],
    layout: NOTICE,
    content: { ...contentOf(sheet), by: longDay(sheet.observationsBy) },
  })
}

export type DecisionToPrint = PerditaToPrint & {
  isLost: boolean
  decidedOn: PlainDate
  decidedBy: string
  why: string
  /** Where it was annulled: when and why. */
  annulled?: { on: PlainDate; reason: string }
}

/** The decision that ends a proceeding. Throws `PdfError`. */
export function perditaDecision(sheet: DecisionToPrint): Uint8Array {
  const { isLost, decidedOn, decidedBy, why, observations, annulled } = sheet
  return printSheet({
    official: sheet,
    title: 'Decisione sullo stato di disoccupazione',
    reference: [],
    layout: DECISION,
    content: {
      ...contentOf(sheet),
      observations: observations ?? 'Entro il termine non è arrivata una risposta.',
      isLost: isLost && !annulled,
      decision: isLost
        ? `Dal ${longDay(sheet.lostOn)} lo stato di disoccupazione è perso.`
        : 'Il procedimento è archiviato: lo stato di disoccupazione non cambia.',
      decided: longDay(decidedOn),
      by: decidedBy,
      why,
      annulled: annulled
        ? `Annullata ${longDay(annulled.on)}: lo stato è come se non fosse mai stato perso. ${annulled.reason}`
        : null,
    },
  })
}
