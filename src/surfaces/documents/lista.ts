import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { longDay } from './spoken.ts'

export type EnrolmentToPrint = Official & {
  person: Interessato
  /** The list, in words: «la lista di mobilità». */
  lista: string
  fromOn: PlainDate
  cancelledOn?: PlainDate | undefined
  /** What was looked at, a sentence each. */
  requisiti: readonly string[]
}

const LAYOUT = String.raw`
#who()

= L’iscrizione
#panel[
  #text(size: 12pt)[#data.person.name è iscritta/o #text(weight: 700, data.lista) #data.from.]
  #if "until" in data [#linebreak()L’iscrizione è stata cancellata #data.until.]
]

= Che cosa abbiamo controllato
#list(..data.requisiti)

#v(3mm)
#note[
  Questo foglio dice che cosa risulta al centro quando viene rilasciato. A un ufficio pubblico basta la tua
  dichiarazione (articolo 46 del d.P.R. 445/2000).
]
`

/** That a person is, or was, in a special list. Throws `PdfError`. */
export function enrolmentPaper(paper: EnrolmentToPrint): Uint8Array {
  const { person, lista, fromOn, cancelledOn, requisiti } = paper
  return printSheet({
    official: paper,
    title: 'Iscrizione a una lista',
    reference: [],
    layout: LAYOUT,
    content: {
      person: personContent(person),
      lista,
      from: `dal ${longDay(fromOn)}`,
      ...(cancelledOn && { until: `dal ${longDay(cancelledOn)}` }),
      requisiti,
    },
  })
}
