import { COMUNI } from '../../../records/centro/index.ts'
import { PROFESSIONI, type ORARI } from '../../../records/persona/index.ts'
import type { Requisito } from '../../../records/candidato/index.ts'
import type { ContrattoOfferto, PAY_PER } from '../../../records/vacancy/index.ts'
import type { AbilitaDetta } from '../../../records/abilita/index.ts'
import { abilitaIn } from './recognise-abilita.ts'
import { requisitiIn } from './recognise-requisiti.ts'
import {
  clausesOf,
  nearby,
  numberSaid,
  plain,
  stemsOf,
  wordsOf,
  type Clause,
  type Read,
} from './spoken-text.ts'

/** What was understood of a request as it was written or dictated; what is not there was not said. */
export interface Recognised {
  title?: Read<string>
  professioni: Read<string>[]
  people?: Read<number>
  contract?: Read<ContrattoOfferto>
  durationMonths?: Read<number>
  orari: Read<(typeof ORARI)[number]>[]
  weeklyHours?: Read<number>
  pay?: Read<{ fromCents: number; untilCents: number | null; per: (typeof PAY_PER)[number] }>
  comune?: Read<string>
  remote?: Read<true>
  requisiti: Read<Requisito>[]
}

/** Reads a request. Says only what is in it: nothing is guessed, each datum quotes its words. `abilita` are the skills there are. */
export function recognise(text: string, abilita: readonly AbilitaDetta[] = []): Recognised {
  const clauses = clausesOf(text)
  const professioni = readProfessioni(text)
  const [first] = professioni
  return {
    ...(first && { title: { value: nameOf(first.value), quote: first.quote } }),
    professioni,
    ...only('people', first && readPeople(clauses, first.quote)),
    ...only('contract', firstOf(clauses, CONTRACTS)),
    ...only('durationMonths', readDuration(text)),
    orari: allOf(clauses, HOURS),
    ...only('weeklyHours', readWeeklyHours(text)),
    ...only('pay', readPay(text)),
    ...only('comune', readComune(text)),
    ...only('remote', firstOf(clauses, REMOTE)),
    requisiti: [
      ...clauses.flatMap(requisitiIn),
      ...abilitaIn(
        clauses,
        abilita,
        professioni.map(({ value }) => value),
      ),
    ],
  }
}

const only = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [key in K]?: T }

const nameOf = (code: string) => PROFESSIONI.find((each) => each.code === code)?.name ?? ''

type Signs<T> = readonly (readonly [words: RegExp, value: T])[]

function firstOf<T>(clauses: readonly Clause[], signs: Signs<T>): Read<T> | undefined {
  for (const [words, value] of signs)
    for (const { text } of clauses) {
      const match = words.exec(text)
      if (match) return { value, quote: match[0].trim() }
    }
  return undefined
}

function allOf<T>(clauses: readonly Clause[], signs: Signs<T>): Read<T>[] {
  return signs.flatMap(([words, value]) => firstOf(clauses, [[words, value]]) ?? [])
}

const CONTRACTS: Signs<ContrattoOfferto> = [
  [/\btirocini?o?\b|\bstage\b/i, 'tirocinio'],
  [/\bapprendist\w+/i, 'apprendistato'],
  [/\bsomministrazione\b|\binterinale\b/i, 'somministrazione'],
  [/\bstagional[ei]\b|\bper la stagione\b/i, 'stagionale'],
  [/\b(?:tempo\s+)?indeterminato\b|\bcontratto fisso\b/i, 'tempo-indeterminato'],
  [/\b(?:a\s+)?tempo\s+determinato\b|\ba termine\b|\bdeterminato\b/i, 'tempo-determinato'],
  [/\bco\.?co\.?co\.?\b|\bcollaborazione\b|\bpartita iva\b/i, 'collaborazione'],
]

const HOURS: Signs<(typeof ORARI)[number]> = [
  [/\b(?:tempo\s+pieno|full[\s-]?time)\b/i, 'tempo-pieno'],
  [
    /\bpart[\s-]?time\s+(?:di\s+|al\s+|la\s+)?mattin[ao]\b|\b(?:solo|la|di)\s+mattina\b/i,
    'part-time-mattina',
  ],
  [
    /\bpart[\s-]?time\s+(?:di\s+|al\s+|il\s+)?pomeriggio\b|\b(?:solo|il|di)\s+pomeriggio\b/i,
    'part-time-pomeriggio',
  ],
  [/\bpart[\s-]?time\s+serale\b|\b(?:solo|la|di)\s+sera\b|\bserale\b/i, 'part-time-sera'],
  [/\bfine\s*settimana\b|\bweek[\s-]?end\b/i, 'fine-settimana'],
]

const REMOTE: Signs<true> = [[/\b(?:da remoto|smart\s*working|telelavoro|lavoro da casa)\b/i, true]]

/** The occupations of the list whose words are all in one clause; a more precise one hides those it contains. */
function readProfessioni(text: string): Read<string>[] {
  const words = wordsOf(text)
  const found = PROFESSIONI.flatMap(({ code, name }) => {
    const stems = stemsOf(name)
    const near = stems.length > 0 && nearby(words, stems)
    return near ? [{ code, stems, ...near }] : []
  })
  return found
    .filter(
      ({ stems, code }) =>
        !found.some(
          (other) =>
            other.code !== code &&
            other.stems.length > stems.length &&
            stems.every((stem) => other.stems.includes(stem)),
        ),
    )
    .toSorted((a, b) => a.at - b.at)
    .slice(0, 3)
    .map(({ code, quote }) => ({ value: code, quote }))
}

/** How many: the number just before the occupation, or before «persone», «posti», «addetti». */
function readPeople(clauses: readonly Clause[], occupation: string): Read<number> | undefined {
  for (const { text } of clauses) {
    const at = text.indexOf(occupation)
    const before = at > 0 ? text.slice(0, at).trim().split(/\s+/).slice(-2) : []
    const last = before.findLastIndex((word) => numberSaid(word) !== undefined)
    const near = numberSaid(before[last] ?? '')
    if (near) return { value: near, quote: [...before.slice(last), occupation].join(' ') }
    const said = /\b(\p{L}+|\d{1,3})\s+(?:persone|posti|addett[ie]|risorse|unità|lavorator[ie])\b/u.exec(text)
    const number = said?.[1] === undefined ? undefined : numberSaid(said[1])
    if (number) return { value: number, quote: said?.[0] ?? '' }
  }
  return undefined
}

function readDuration(text: string): Read<number> | undefined {
  const match =
    /\b(?:per|di|durata(?:\s+di)?|contratto(?:\s+di)?)\s+(\p{L}+|\d{1,3})\s+(mesi|mese|anni|anno)\b(?!\s+di\s+esperienza)/iu.exec(
      text,
    )
  const number = match?.[1] === undefined ? undefined : numberSaid(match[1])
  if (!number || !match || /esperienza[^.;]{0,20}$/i.test(text.slice(0, match.index))) return undefined
  return { value: /^ann/i.test(match[2] ?? '') ? number * 12 : number, quote: match[0] }
}

function readWeeklyHours(text: string): Read<number> | undefined {
  const match = /\b(\d{1,2})\s*(?:ore|h)\s*(?:alla settimana|settimanali|a settimana|\/\s*settimana)/i.exec(
    text,
  )
  const hours = Number(match?.[1])
  return match && hours >= 1 && hours <= 60 ? { value: hours, quote: match[0] } : undefined
}

const AMOUNT = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:,(\d{1,2}))?`
const PAY = new RegExp(
  String.raw`(?:(?:tra|da|fra)\s+(?:i\s+|€\s*)?)?${AMOUNT}\s*(?:€|euro)?\s*(?:(?:-|–|a|e|ai|fino a)\s*(?:i\s+|€\s*)?${AMOUNT}\s*)?(?:€|euro)(?:\s+(?:nett[io]|lord[io]))?\s*(?:\/\s*|al(?:l['’])?\s*|l['’]\s*|per\s+)?(ora|mese|mensili|anno|annui|orari|h)?`,
  'iu',
)

/** A pay is understood only with its unit, or where the amount says it: under 60 an hour, under 10,000 a month. */
function readPay(text: string): Recognised['pay'] {
  const match = PAY.exec(text)
  if (!match) return undefined
  const [quote, from = '', fromCents, until, untilCents, unit] = match
  const cents = (whole: string, rest: string | undefined) =>
    Number(whole.replaceAll('.', '')) * 100 + Number((rest ?? '').padEnd(2, '0'))
  const low = cents(from, fromCents)
  const high = until === undefined ? null : cents(until, untilCents)
  if (low === 0 || (high !== null && high < low)) return undefined
  return { value: { fromCents: low, untilCents: high, per: unitOf(unit, low) }, quote: quote.trim() }
}

function unitOf(said: string | undefined, cents: number): (typeof PAY_PER)[number] {
  if (said && /^(?:ora|orari|h)$/i.test(said)) return 'ora'
  if (said && /^(?:mese|mensili)$/i.test(said)) return 'mese'
  if (said) return 'anno'
  return cents < 6_000 ? 'ora' : cents < 1_000_000 ? 'mese' : 'anno'
}

/** The comune named, the longest where one name holds another (`Città di Castello`). */
function readComune(text: string): Read<string> | undefined {
  const said = plain(text)
  const [found] = COMUNI.map(({ belfiore, nome }) => ({
    belfiore,
    nome,
    at: new RegExp(`(?<![a-z])${plain(nome)}(?![a-z])`).exec(said)?.index ?? -1,
  }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.nome.length - a.nome.length)
  return found && { value: found.belfiore, quote: text.slice(found.at, found.at + found.nome.length) }
}
