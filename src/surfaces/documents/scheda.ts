import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { shortDay } from './spoken.ts'

/** Where a datum comes from, in words («dichiarato dalla persona», «comunicazione obbligatoria»), and its day. */
type Sourced = { source: string; on: PlainDate }

/** A datum with its name: «Telefono», «Cittadinanza», «Orario». */
export type NamedDatum = Sourced & { label: string; value: string }

/** Something that lasted, from a day to a day; without `until` it goes on. */
export type PeriodDatum = Sourced & { from?: PlainDate; until?: PlainDate; what: string; detail?: string }

/** Something the person has, with its level or grade. */
export type LevelDatum = Sourced & { what: string; level?: string }

export type SchedaToPrint = Official & {
  person: Interessato
  identity: readonly NamedDatum[]
  contacts: readonly NamedDatum[]
  education: readonly PeriodDatum[]
  experiences: readonly PeriodDatum[]
  skills: readonly LevelDatum[]
  languages: readonly LevelDatum[]
  licences: readonly LevelDatum[]
  availability: readonly NamedDatum[]
}

type Row = { name: string; value: string; detail?: string; source: string; on: PlainDate }
type Section = { title: string; headers: [string, string]; rows: Row[] }

const LAYOUT = String.raw`
#who()

#for section in data.sections { block(above: 6.2mm, width: 100%, breakable: not section.together)[
  = #section.title
  #if section.rows.len() == 0 [
    #note[Qui non c’è ancora niente: puoi aggiungerlo con il centro o dalla tua area personale.]
  ] else {
    table(
      columns: (42mm, 1fr, 46mm),
      fill: (x, y) => if y == 0 { wash },
      table.header(..section.headers, [Da dove viene]),
      ..section.rows.map(datum => row(
        endless(datum.value, datum.at("detail", default: "")),
        datum.name,
        [#datum.value#if "detail" in datum [#linebreak()#small(datum.detail)]],
        small[#datum.source#linebreak()#datum.on],
      )).flatten(),
    )
  }
]}

#v(3mm)
#note[Se un dato è sbagliato o manca, dillo al centro: si corregge subito e resta scritto chi l’ha cambiato e quando.]
`

/** The scheda anagrafico-professionale: every datum with its source and its day. Throws `PdfError`. */
export function schedaDocument(scheda: SchedaToPrint): Uint8Array {
  return printSheet({
    official: scheda,
    title: 'Scheda anagrafico-professionale',
    reference: [],
    layout: LAYOUT,
    content: {
      person: personContent(scheda.person),
      sections: sectionsOf(scheda).map((section) => ({
        ...section,
        rows: section.rows.map((row) => ({ ...row, on: shortDay(row.on) })),
        together: isShort(section.rows),
      })),
    },
  })
}

function sectionsOf(scheda: SchedaToPrint): Section[] {
  return [
    { title: 'Chi sei', headers: ['Dato', 'Valore'], rows: scheda.identity.map(named) },
    { title: 'Come ti troviamo', headers: ['Recapito', 'Valore'], rows: scheda.contacts.map(named) },
    {
      title: 'Studi e formazione',
      headers: ['Periodo', 'Titolo o corso'],
      rows: scheda.education.map(lasting),
    },
    { title: 'Esperienze di lavoro', headers: ['Periodo', 'Lavoro'], rows: scheda.experiences.map(lasting) },
    { title: 'Competenze', headers: ['Livello', 'Competenza'], rows: scheda.skills.map(graded) },
    { title: 'Lingue', headers: ['Livello', 'Lingua'], rows: scheda.languages.map(graded) },
    {
      title: 'Patenti e abilitazioni',
      headers: ['Categoria', 'Abilitazione'],
      rows: scheda.licences.map(graded),
    },
    { title: 'Disponibilità', headers: ['Che cosa', 'Valore'], rows: scheda.availability.map(named) },
  ]
}

/** Whether a section surely fits a page, so that it may be kept whole. */
function isShort(rows: readonly Row[]): boolean {
  return rows.length <= 5 && JSON.stringify(rows).length < 1500
}

function named({ label, value, source, on }: NamedDatum): Row {
  return { name: label, value, source, on }
}

function lasting({ from, until, what, detail, source, on }: PeriodDatum): Row {
  return { name: spanOf(from, until), value: what, ...(detail && { detail }), source, on }
}

function graded({ what, level = '', source, on }: LevelDatum): Row {
  return { name: level, value: what, source, on }
}

function spanOf(from?: PlainDate, until?: PlainDate): string {
  if (from) return `${shortDay(from)} –\n${until ? shortDay(until) : 'oggi'}`
  return until ? `fino al ${shortDay(until)}` : ''
}
