import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { longDay, romeDay } from './spoken.ts'

export type StatusToPrint = Official & {
  person: Interessato
  /** The day the attestation speaks of. */
  on: PlainDate
  unemployed: boolean
  /** First day of the present status and the months of seniority completed on the day attested. */
  from?: PlainDate
  months?: number
  /** Why, a sentence each. */
  explanation: readonly string[]
}

const LAYOUT = String.raw`
#who()

= Che cosa risulta
#panel[
  #text(size: 12pt)[
    #data.on #data.person.name
    #text(weight: 700, if data.unemployed [è in stato di disoccupazione] else [non è in stato di disoccupazione]).
  ]
  #if data.facts.len() > 0 [#linebreak()#data.facts.join(" · ")]
]

#if data.explanation.len() > 0 [
  = Perché
  #list(..data.explanation)
]

= A che cosa serve questo foglio
Quello che è scritto sopra risulta nella banca dati del centro al momento del rilascio, #data.issued.

#block(width: 100%, stroke: hair, radius: 1mm, inset: 3.5mm)[
  #text(weight: 600)[
    Il presente certificato non può essere prodotto agli organi della pubblica amministrazione
    o ai privati gestori di pubblici servizi.
  ]
  #linebreak()
  #note[
    Articolo 40 del d.P.R. 445/2000. A un ufficio pubblico basta la tua dichiarazione, che scrivi e firmi tu
    (articolo 46): l’ufficio poi controlla da sé.
  ]
]
`

/**
 * What the centre knows of the status of unemployment on a day. Throws `PdfError`.
 * The bold sentence on public offices is the one that art. 40, par. 02, d.P.R. 445/2000 imposes: without it a
 * certificate is void.
 */
export function statusCertificate(status: StatusToPrint): Uint8Array {
  const { person, on, unemployed, from, months, explanation } = status
  const facts = [
    from && `Dal ${longDay(from)}`,
    months !== undefined && `anzianità: ${months} ${months === 1 ? 'mese compiuto' : 'mesi compiuti'}`,
  ]
  return printSheet({
    official: status,
    title: 'Stato di disoccupazione',
    reference: [],
    layout: LAYOUT,
    content: {
      person: personContent(person),
      on: `Il giorno ${longDay(on)}`,
      unemployed,
      facts: facts.filter(Boolean),
      explanation,
      issued: romeDay(status.issuedAt),
    },
  })
}
