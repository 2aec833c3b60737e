import { renderPdf } from '../../platform/pdf/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Issuer, type Official, personContent, printSheet } from './frame.ts'
import { longDay } from './spoken.ts'

/** A group as its papers name it: never the code of its service, which may say too much of who takes part. */
export type GruppoOnPaper = {
  title: string
  on: PlainDate
  /** By the clock: «9:30». */
  from: string
  until: string
  place: string
}

export type AttestatoToPrint = Official & {
  person: Interessato
  gruppo: GruppoOnPaper
  conductor?: string
  /** What whoever took part received. */
  outputs: readonly string[]
}

const ATTESTATO = String.raw`
#who()

= Che cosa attestiamo
#panel[
  #text(size: 12pt)[
    #data.person.name ha partecipato a #text(weight: 700, data.title).
  ]
]

#fields(
  (1fr, 1fr),
  field([Giorno], data.day),
  field([Dalle – alle], data.hours),
  field([Dove], data.place),
  ..if "conductor" in data { (field([Con], data.conductor),) },
)

#if data.outputs.len() > 0 [
  = Che cosa ha ricevuto
  #list(..data.outputs)
]

#v(8mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, [], [#line(length: 100%, stroke: hair) #small[Per il centro per l’impiego]])
`

/** The certificate of attendance of one person: nobody else is on it, nor how many there were. Throws `PdfError`. */
export function attestatoDocument(attestato: AttestatoToPrint): Uint8Array {
  const { person, gruppo, conductor, outputs } = attestato
  return printSheet({
    official: attestato,
    title: 'Attestato di partecipazione',
    reference: [],
    layout: ATTESTATO,
    content: {
      person: personContent(person),
      ...contentOf(gruppo),
      outputs,
      ...(conductor && { conductor }),
    },
  })
}

const contentOf = ({ title, on, from, until, place }: GruppoOnPaper) => ({
  title,
  day: longDay(on),
  hours: `${from} – ${until}`,
  place,
})

/** Lines left for who comes without a place. */
const BLANK_LINES = 3

const SIGNATURES = String.raw`
#set page(paper: "a4", margin: 16mm, footer: context align(right, text(size: 8pt)[pagina #counter(page).display() di #counter(page).final().first()]))
#set text(size: 10.5pt)
#show title: set text(size: 18pt)
#text(weight: 600, data.centre)
#block(above: 4mm, below: 2mm, title[Foglio firme])
#block(below: 2mm, text(size: 13pt, weight: 600, data.title))
#block(below: 4mm)[#data.day, #data.hours · #data.place · con #data.conductor]
#table(
  columns: (8mm, 1fr, 22mm, 22mm, 62mm),
  inset: (x: 2mm, y: 3.4mm),
  stroke: 0.6pt + rgb("#8896A5"),
  table.header([N.], [Persona], [Arrivo], [Uscita], [Firma]),
  ..data.people.enumerate(start: 1).map(((n, name)) => ([#n], name, [], [], [])).flatten(),
)
#text(size: 8.5pt)[Questo foglio resta al personale: si firma una riga alla volta, con le altre coperte.]
`

export type SheetToPrint = {
  issuer: Issuer
  gruppo: GruppoOnPaper
  conductor: string
  /** «Rossi Maria», in the order in which they are called. */
  people: readonly string[]
  /** ISO instant. */
  printedAt: string
}

/** The sheet one signs on, for staff; with some blank lines. Throws `PdfError`. */
export function signingSheet({ issuer, gruppo, conductor, people, printedAt }: SheetToPrint): Uint8Array {
  const blank = Array.from({ length: BLANK_LINES }, () => '')
  return renderPdf({
    template: SIGNATURES,
    data: { centre: issuer.centre, ...contentOf(gruppo), conductor, people: [...people, ...blank] },
    title: `Foglio firme: ${gruppo.title}`,
    lang: 'it',
    author: issuer.body,
    createdAt: printedAt,
  })
}

const DOOR = String.raw`
#set page(paper: "a4", flipped: true, margin: 22mm)
#set text(size: 26pt)
#set align(center + horizon)
#show title: set text(size: 46pt, weight: 700)
#text(size: 20pt, data.centre)
#v(6mm)
#title(data.title)
#v(6mm)
#data.day
#linebreak()
#text(weight: 700, data.hours)
#v(6mm)
#data.place
`

/** The sign for the door: what, when, where; nobody's name. Throws `PdfError`. */
export function doorSign({
  issuer,
  gruppo,
  printedAt,
}: Omit<SheetToPrint, 'people' | 'conductor'>): Uint8Array {
  return renderPdf({
    template: DOOR,
    data: { centre: issuer.centre, ...contentOf(gruppo) },
    title: gruppo.title,
    lang: 'it',
    author: issuer.body,
    createdAt: printedAt,
  })
}
