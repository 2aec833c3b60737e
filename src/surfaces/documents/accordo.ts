import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Official, printSheet } from './frame.ts'
import { longDay, longInstant, shortDay } from './spoken.ts'

type Impegno = { text: string; by?: PlainDate | undefined }

export type AccordoToPrint = Official & {
  azienda: { name: string; partitaIva: string; place?: string }
  version: number
  /** «E1 · Promozione, scouting e gestione vacancy». */
  service: string
  goal: string
  ours: readonly Impegno[]
  theirs: readonly Impegno[]
  from: PlainDate
  until: PlainDate | null
  /** What changed since the version before. */
  changes: readonly string[]
  /** How it was signed; left out, lines to sign by hand. */
  signature?: { signer: string; signerJob: string; sha256: string } & (
    | { way: 'paper'; signedOn: PlainDate; identifiedWith: string; witness: string }
    // From afar: whom the address and the code were sent to, where, and who of the centre sent them.
    | { way: 'link'; signedAt: string; sentToName: string; sentTo: string; sentAt: string; sentBy: string }
  )
}

const LAYOUT = String.raw`
#let impegno(cell) = {
  cell.text
  if "by" in cell [#linebreak()#small[entro il #text(weight: 600, cell.by)]]
}
#let line-to-sign(name) = [#v(14mm)#line(length: 100%, stroke: 0.6pt + ink)#v(-2mm)#small(name)]

#fields(
  (1.6fr, 1fr, 1fr),
  field([Azienda], text(weight: 600, data.azienda.name)),
  field([Partita IVA], mono(data.azienda.partitaIva)),
  field([Vale], data.period),
  ..if "place" in data.azienda { (field([Sede], data.azienda.place),) },
  field([Servizio], data.service),
)

= Scopo dell’accordo
#panel(text(size: 12pt, data.goal))

= Gli impegni reciproci
#table(
  columns: (1fr, 1fr),
  fill: (x, y) => if y == 0 { wash },
  table.header[Che cosa fa il centro per l’impiego][Che cosa fa l’azienda],
  ..data.pairs.map(pair => row(endless(..pair.map(cell => cell.text)), ..pair.map(impegno))).flatten(),
)

#if data.changes.len() > 0 [
  = Che cosa è cambiato dalla versione #data.previous
  #list(..data.changes)
]

#block(breakable: false, above: 8mm)[
  #if "signature" in data [
    = Firme
    #block(width: 100%, stroke: hair, radius: 1mm, inset: 4mm, fields(
      (1fr, 1fr),
      field([Per l’azienda], data.signature.signer),
      ..data.signature.fields.map(((name, said)) => field(name, said)),
      grid.cell(colspan: 2, field([Impronta SHA-256 del testo firmato], text(size: 8.5pt, mono(data.signature.sha256)))),
    ))
  ] else [
    = Firme
    #grid(
      columns: (1fr, 1.4fr, 1.4fr),
      column-gutter: 8mm,
      line-to-sign[Luogo e data],
      line-to-sign[Per l’azienda: nome, ruolo e firma],
      line-to-sign[Per il centro: nome, ruolo e firma],
    )
    #v(1mm)
    #note[L’accordo vale da quando è firmato. Il foglio firmato resta al centro, che ne registra la firma; una copia va all’azienda.]
  ]
]
`

/** The agreement with a company: as it was signed, or with the lines to sign by hand. Throws `PdfError`. */
export function accordoDocument(accordo: AccordoToPrint): Uint8Array {
  const { azienda, version, service, goal, from, until, changes, signature } = accordo
  return printSheet({
    official: accordo,
    title: 'Accordo con l’azienda',
    reference: [`versione ${version}`],
    mark: signature ? 'Copia per l’azienda' : 'Copia da firmare',
    layout: LAYOUT,
    content: {
      azienda,
      service,
      goal,
      pairs: pairs(accordo),
      period: until === null ? `dal ${shortDay(from)}` : `dal ${shortDay(from)} al ${shortDay(until)}`,
      changes,
      previous: version - 1,
      signature: signature && {
        signer: `${signature.signer}, ${signature.signerJob}`,
        fields: evidenceOf(signature),
        sha256: signature.sha256,
      },
    },
  })
}

/** What says that it is the company's signature: each with its name. */
function evidenceOf(signature: NonNullable<AccordoToPrint['signature']>): [string, string][] {
  if (signature.way === 'paper')
    return [
      ['Firmato su carta', longDay(signature.signedOn)],
      ['Riconosciuto con', signature.identifiedWith],
      ['Davanti a', signature.witness],
    ]
  return [
    ['Firmato da lontano', longInstant(signature.signedAt)],
    ['Indirizzo personale mandato a', `${signature.sentToName}, ${signature.sentTo}`],
    ['Codice di 6 cifre', 'Mandato allo stesso recapito, usato una volta'],
    ['Per il centro, inviato da', signature.sentBy],
    ['Inviato', longInstant(signature.sentAt)],
  ]
}

/** The two lists side by side: the shorter one ends in empty cells. */
function pairs({ ours, theirs }: AccordoToPrint): { text: string; by?: string }[][] {
  const cell = (impegno?: Impegno) => ({
    text: impegno?.text ?? '',
    ...(impegno?.by && { by: shortDay(impegno.by) }),
  })
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, at) => [
    cell(ours[at]),
    cell(theirs[at]),
  ])
}
