import type { AbilitaDetta } from '../../../records/abilita/index.ts'
import { professioneGroup, type Requisito } from '../../../records/candidato/index.ts'
import { nearby, stemsOf, wordsOf, type Clause, type Read, type Word } from './spoken-text.ts'

/** More than these nobody would read again before publishing. */
const MOST = 6

/** A clause that describes the work names skills too, but only these words ask for them. */
const ASKS =
  /\b(?:serv(?:e|ono)|richie\p{L}+|necessari\p{L}|indispensabil\p{L}|obbligatori\p{L}|requisit\p{L}|dev(?:e|ono)|sa(?:ppia|ppiano|per)\p{L}*|capac\p{L}+|conoscenz\p{L}|conosc\p{L}+|competenz\p{L}|padronanza|pratic[ao]|espert[oaie]|esperienza)\b/iu
/** Just before a skill: it is not asked for. */
const NOT =
  /\b(?:non\s+(?:serv\p{L}+|occorr\p{L}+|è\s+(?:richiest|necessari)\p{L}+|si\s+richied\p{L}+)|senza)\b[^,:]{0,40}$/iu

interface Said extends AbilitaDetta {
  quote: string
}

/**
 * The skills a request names. Those of its occupations are known by any of their names, the words a little apart; the
 * others only by a name of two words or more, said whole. Required where the clause asks for them, otherwise desired.
 */
export function abilitaIn(
  clauses: readonly Clause[],
  abilita: readonly AbilitaDetta[],
  professioni: readonly string[],
): Read<Requisito>[] {
  const groups = new Set(professioni.map(professioneGroup))
  const found = new Map<number, Read<Requisito>>()
  for (const { text, isSoft } of clauses) {
    const words = wordsOf(text)
    const stems = new Set(words.map(({ stem }) => stem))
    const said = abilita.flatMap((one) => saidIn(words, stems, { one, isOwn: belongs(one, groups) }) ?? [])
    const required = !isSoft && ASKS.test(text)
    for (const { id, name, quote } of said.filter((each) => !isPartOf(each, said))) {
      if (NOT.test(text.slice(0, text.indexOf(quote)))) continue
      const before = found.get(id)
      if (!before || (required && !before.value.required))
        found.set(id, { value: { kind: 'abilita', id, name, required }, quote })
    }
  }
  return [...found.values()].slice(0, MOST)
}

const belongs = ({ codes }: AbilitaDetta, groups: ReadonlySet<number>): boolean =>
  codes.length === 0 || codes.some((code) => groups.has(professioneGroup(code)))

function saidIn(
  words: readonly Word[],
  stems: ReadonlySet<string>,
  { one, isOwn }: { one: AbilitaDetta; isOwn: boolean },
): Said | undefined {
  for (const name of one.names) {
    const asked = stemsOf(name)
    if (asked.length === 0 || !asked.every((stem) => stems.has(stem))) continue
    const near = isOwn ? nearby(words, asked) : asked.length > 1 ? whole(words, asked) : undefined
    if (near) return { ...one, quote: near.quote }
  }
  return undefined
}

/** Where the stems follow each other, in their order; little words between them do not count. */
function whole(words: readonly Word[], stems: readonly string[]): { quote: string } | undefined {
  const long = words.filter(({ stem }) => stem !== '')
  for (const [at, first] of long.entries()) {
    const run = long.slice(at, at + stems.length)
    const last = run.at(-1)
    if (last && run.length === stems.length && run.every(({ stem }, place) => stem === stems[place]))
      return { quote: first.text.slice(first.at, last.end) }
  }
  return undefined
}

/** «impianti elettrici» inside «impianti elettrici industriali»: the longer one is meant. */
const isPartOf = (one: Said, all: readonly Said[]): boolean =>
  all.some(({ id, quote }) => id !== one.id && quote.length > one.quote.length && quote.includes(one.quote))
