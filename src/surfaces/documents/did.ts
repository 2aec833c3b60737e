import { isPlainDate, type PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { longDay, longInstant } from './spoken.ts'

export type DidToPrint = Official & {
  person: Interessato
  /** ISO instant of the declaration; the day alone (`2014-01-31`) where the hour is not known. */
  declaredAt: string
  /** First day without work. */
  unemployedFrom: PlainDate
  /** How it arrived, in words: «allo sportello», «dal portale», «dalla domanda di NASpI». */
  channel: string
  competentCentre: { name: string; address?: string; phone?: string }
  operator?: string
  /** What the person does now, a sentence each, with the last useful day. */
  nextSteps?: readonly { text: string; by?: PlainDate }[]
}

const LAYOUT = String.raw`
#panel[
  #text(size: 12pt)[Abbiamo ricevuto la tua dichiarazione di immediata disponibilità al lavoro (DID).]
  #linebreak()
  Dichiarata #text(weight: 600, data.declared).
]

= Chi ha dichiarato
#who()

= La dichiarazione
#fields(
  (1fr, 1fr),
  field([Numero], text(weight: 600, data.number)),
  field([Data e ora], data.declared),
  field([Senza lavoro dal], data.from),
  field([Come è arrivata], data.channel),
  field([Centro competente], {
    data.centre.name
    for part in ("address", "phone") { if part in data.centre { linebreak(); small(data.centre.at(part)) } }
  }),
  ..if "operator" in data { (field([Ricevuta da], data.operator),) },
)

#if data.steps.len() > 0 [
  = Che cosa fai adesso
  #list(..data.steps.map(step => [
    #step.text
    #if "by" in step [#linebreak()#small[entro #text(weight: 600, step.by)]]
  ]))
]

#v(3mm)
#note[
  Questa ricevuta prova che hai dichiarato e quando. Non dice se oggi sei ancora in stato di disoccupazione:
  per quello chiedi l’attestazione al centro o scaricala dalla tua area personale.
]
`

/** The receipt of the declaration of immediate availability (DID). Throws `PdfError`. */
export function didReceipt(did: DidToPrint): Uint8Array {
  const { person, declaredAt, unemployedFrom, channel, competentCentre, operator, nextSteps = [] } = did
  return printSheet({
    official: did,
    title: 'Ricevuta della DID',
    reference: [],
    layout: LAYOUT,
    content: {
      person: personContent(person),
      number: did.number,
      declared: isPlainDate(declaredAt) ? longDay(declaredAt) : longInstant(declaredAt),
      from: longDay(unemployedFrom),
      channel,
      centre: competentCentre,
      operator,
      steps: nextSteps.map(({ text, by }) => ({ text, ...(by && { by: longDay(by) }) })),
    },
  })
}
