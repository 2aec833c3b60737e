import type { Requisito } from '../../../records/candidato/index.ts'
import type { PATENTI } from '../../../records/persona/index.ts'
import { numberSaid, type Clause, type Read } from './spoken-text.ts'

const LICENCES: readonly (readonly [RegExp, (typeof PATENTI)[number]])[] = [
  [/\bpatente\s+(?:di\s+(?:tipo|guida)\s+)?b\b|\bautomunit[oaie]\b/i, 'B'],
  [/\bpatente\s+(?:di\s+(?:tipo|guida)\s+)?c\b/i, 'C'],
  // «Patente e auto propria» is no licence E: the letter is a capital.
  [/\b[Pp]atente\s+(?:di\s+(?:tipo|guida)\s+)?(?:[Cc][Ee]|E)\b/, 'CE'],
  [/\bpatente\s+(?:di\s+(?:tipo|guida)\s+)?d\b/i, 'D'],
  [/\bcqc\b/i, 'CQC'],
  [/\badr\b/i, 'ADR'],
  [/\b(?:patentino|muletto|carrell\w+ elevator\w+|carrellista)\b/i, 'muletto'],
  [/\bgru\b/i, 'gru'],
  [/\bhaccp\b/i, 'HACCP'],
]

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\bingles[ei]\b/i, 'en'],
  [/\bfrances[ei]\b/i, 'fr'],
  [/\btedesc[oa]\b/i, 'de'],
  [/\bspagnol[oa]\b/i, 'es'],
  [/\bitalian[oa]\b/i, 'it'],
  [/\brumeno\b/i, 'ro'],
  [/\balbanese\b/i, 'sq'],
  [/\barabo\b/i, 'ar'],
]

const TITLES: readonly (readonly [RegExp, Extract<Requisito, { kind: 'titolo' }>['livello']])[] = [
  [/\blaurea\s+magistrale\b|\blaurea\s+specialistica\b/i, 'laurea-magistrale'],
  [/\blaure(?:a|at[oaie])\b/i, 'laurea-triennale'],
  [/\bdiplom(?:a|at[oaie])\b|\bperito\b|\bragionier[ea]\b/i, 'diploma'],
  [/\bqualifica\s+professionale\b/i, 'qualifica'],
  [/\blicenza\s+media\b|\bterza\s+media\b/i, 'licenza-media'],
]

/** What, just before or after some words, says that they are not asked: «senza patente», «sabato libero». */
const DENIED_BEFORE =
  /(?:^|[^\p{L}])(?:senza|niente|nessun[ao]?|no|né|esclus[oi]|libero il|non\s+(?:(?:è|sono)\s+)?(?:serv|occorr|richie|chied)\p{L}*)\s+(?:(?!(?:ma|e|con|però)\s)\p{L}+\s+){0,2}$/iu
const DENIED_AFTER = /^\s+(?:non\s+(?:(?:è|sono)\s+)?(?:serv|occorr|richie)|esclus[oi]|liber[oi])/i

/** What one clause asks; `required` is false where it says that it would only be welcome. */
export function requisitiIn({ text, isSoft }: Clause): Read<Requisito>[] {
  const required = !isSoft
  const found: Read<Requisito>[] = []
  const add = (value: Requisito, match: RegExpExecArray) => {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) return
    found.push({ value, quote: match[0].trim() })
  }
  const experience =
    /\b(?:almeno|minimo|min\.?)?\s*(\p{L}+|\d{1,2})\s+(ann[io]|mes[ie])\s+(?:\p{L}+\s+){0,2}esperienza|esperienza\s+(?:\p{L}+\s+){0,4}?(?:di|minima di|almeno)\s+(?:almeno\s+)?(\p{L}+|\d{1,2})\s+(ann[io]|mes[ie])/iu.exec(
      text,
    )
  const years = experience && numberSaid(experience[1] ?? experience[3] ?? '')
  if (experience && years)
    add(
      {
        kind: 'esperienza',
        months: years * (/^ann/i.test(experience[2] ?? experience[4] ?? '') ? 12 : 1),
        required,
      },
      experience,
    )
  else if (!/\b(?:anche|senza|prima|non\s+\p{L}+)\s+(?:\p{L}+\s+)?esperienza\b/iu.test(text)) {
    const some =
      /\b(?:con\s+esperienza|esperienza\s+(?:nel|nella|in|richiesta|precedente)|esperto|esperta)\b/i.exec(
        text,
      )
    if (some) add({ kind: 'esperienza', months: 12, required }, some)
  }
  for (const [words, patente] of LICENCES) {
    const match = words.exec(text)
    if (match) add({ kind: 'patente', patente, required }, match)
  }
  const car = /\b(?:automunit[oaie]|auto\s+propria|mezzo\s+proprio|macchina\s+propria)\b/i.exec(text)
  if (car) add({ kind: 'mezzo', mezzo: 'auto', required }, car)
  const title = TITLES.flatMap(([words, livello]) => {
    const match = words.exec(text)
    return match ? [{ livello, match }] : []
  })[0]
  if (title) add({ kind: 'titolo', livello: title.livello, required }, title.match)
  for (const [words, lingua] of LANGUAGES) {
    const match = words.exec(text)
    if (!match || /\bcucina\s*$/i.test(text.slice(0, match.index))) continue
    const level = /\b([abc][12])\b/i.exec(text)?.[1]?.toUpperCase()
    const livello = (level ??
      (/fluent|ottim/i.test(text) ? 'C1' : /base|elementare|scolastic/i.test(text) ? 'A2' : 'B1')) as 'B1'
    add({ kind: 'lingua', lingua, livello, required }, match)
  }
  const shifts = /\b(?:(?:su|a|tre|due)\s+turni|turni|turnazione|notturn[oi])\b/i.exec(text)
  if (shifts) add({ kind: 'turni', required }, shifts)
  const saturday = /\bsabat[oi]\b/i.exec(text)
  if (saturday) add({ kind: 'sabato', required }, saturday)
  return found
}
