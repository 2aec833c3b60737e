import {
  inForceOn,
  type SchedaContent,
  type SchedaVersione,
} from '../../../records/scheda-informativa/index.ts'
import { plainDate, type PlainDate } from '../../../standard/index.ts'

/** A sheet as it is read on a day: to be confirmed by whoever answers for it before it is relied on. */
export interface Sheet extends SchedaContent {
  code: string
  /** Its version: 0 for the words SIUL was born with. */
  n: number
  /** The first day of that version; null for the words SIUL was born with. */
  validFrom: PlainDate | null
}

const d = plainDate

const ORIGINAL = [
  {
    code: 'apprendistato',
    title: 'Apprendistato professionalizzante',
    lines: [
      'È un contratto di lavoro con formazione, per persone da 18 a 29 anni; senza limite di età per chi riceve la NASpI.',
      'L’azienda scrive un piano formativo individuale e nomina un tutor.',
      'I contributi a carico dell’azienda sono ridotti per la durata dell’apprendistato.',
    ],
    source: 'D.Lgs. 81/2015, artt. 41-47',
    from: d('2015-06-25'),
    until: null,
  },
  {
    code: 'donne-e-over-50',
    title: 'Assunzione di donne e di persone con più di 50 anni',
    lines: [
      'Contributi ridotti della metà per chi assume persone con almeno 50 anni, disoccupate da oltre 12 mesi, e donne senza un impiego regolare nei casi previsti.',
      'Fino a 12 mesi per i contratti a termine, fino a 18 per quelli a tempo indeterminato.',
      'Serve un aumento netto delle persone occupate.',
    ],
    source: 'L. 92/2012, art. 4, commi 8-11',
    from: d('2013-01-01'),
    until: null,
  },
  {
    code: 'percettori-naspi',
    title: 'Assunzione di chi riceve la NASpI',
    lines: [
      'Chi assume a tempo pieno e indeterminato una persona che riceve la NASpI ha un contributo mensile.',
      'Vale il 20 per cento dell’indennità che la persona avrebbe ancora ricevuto.',
    ],
    source: 'L. 92/2012, art. 2, comma 10-bis; D.Lgs. 150/2015, art. 24',
    from: d('2015-09-24'),
    until: null,
  },
  {
    code: 'legge-68',
    title: 'Incentivi per le persone iscritte al collocamento mirato',
    lines: [
      'Per le assunzioni a tempo indeterminato l’INPS riconosce una parte della retribuzione lorda, secondo la riduzione della capacità lavorativa.',
      'L’incentivo si chiede prima di assumere: i fondi sono assegnati in ordine di domanda.',
    ],
    source: 'L. 68/1999, art. 13',
    from: d('2016-01-01'),
    until: null,
  },
  {
    code: 'sostituzione-maternita',
    title: 'Sostituzione di chi è in congedo di maternità, paternità o parentale',
    lines: [
      'Le aziende con meno di 20 persone hanno contributi ridotti della metà per chi è assunto in sostituzione.',
      'Fino al compimento di un anno di età del bambino o della bambina.',
    ],
    source: 'D.Lgs. 151/2001, art. 4, commi 3-5',
    from: d('2001-04-27'),
    until: null,
  },
  {
    code: 'tirocini',
    title: 'Tirocini extracurriculari',
    lines: [
      'Il tirocinio non è un rapporto di lavoro: servono una convenzione, un progetto e due tutor.',
      'Il numero di tirocinanti dipende da quante persone lavorano nella sede.',
      'Il centro per l’impiego può essere il soggetto che lo promuove.',
    ],
    source: 'Accordo Stato-Regioni 25 maggio 2017; disciplina regionale',
    from: d('2017-05-25'),
    until: null,
  },
  {
    code: 'fondi-interprofessionali',
    title: 'Fondi interprofessionali per la formazione continua',
    lines: [
      'L’azienda destina al fondo che sceglie lo 0,30 per cento dei contributi che versa già all’INPS.',
      'Il fondo paga corsi e piani formativi per chi ci lavora.',
    ],
    source: 'L. 388/2000, art. 118',
    from: d('2001-01-01'),
    until: null,
  },
  {
    code: 'piano-nuove-competenze',
    title: 'Fondo nuove competenze, terza edizione',
    lines: [
      'Rimborsava il costo delle ore di lavoro usate per la formazione, dopo un accordo collettivo.',
      'Le domande della terza edizione sono chiuse: chiedere al centro se c’è un nuovo avviso.',
    ],
    source: 'D.M. Lavoro 10 ottobre 2024',
    from: d('2024-10-10'),
    until: d('2025-12-31'),
  },
] as const satisfies readonly (SchedaContent & { code: string })[]

/** What SIUL was born with: of a code, undefined where the region made the sheet. */
export const originalOf = (code: string): SchedaContent | undefined =>
  ORIGINAL.find((each) => each.code === code)

/** Every sheet as it is read on a day, by title. */
export function sheetsAsOf(versions: readonly SchedaVersione[], on: PlainDate): Sheet[] {
  const written = inForceOn(versions, on).map(({ code, n, validFrom, content }) => ({
    ...content,
    code,
    n,
    validFrom,
  }))
  const original = ORIGINAL.filter(({ code }) => !written.some((each) => each.code === code)).map((each) => ({
    ...each,
    n: 0,
    validFrom: null,
  }))
  return [...written, ...original].toSorted((one, other) => one.title.localeCompare(other.title, 'it'))
}

/** The sheets whose rule holds on a day, both ends included. */
export const holdingOn = <T extends SchedaContent>(sheets: readonly T[], on: PlainDate): T[] =>
  sheets.filter(({ from, until }) => from <= on && (until === null || on <= until))
