import { searchKey } from '../../../platform/names/index.ts'
import type { PROFESSIONI, Voce } from '../../../records/persona/index.ts'

/** An occupation to propose, and the Italian sentence that says why. */
export interface Suggestion {
  name: string
  because: string
}

const MOST = 3

/** What somebody could do, out of what she already did: first what her scheda says, then the longest jobs. */
export function suggestProfessioni(
  voci: readonly Voce[],
  list: typeof PROFESSIONI,
  today: string,
): Suggestion[] {
  const chosen = voci.flatMap((voce) =>
    voce.kind === 'professione' ? [{ name: voce.data.name, because: 'È già nella sua scheda.' }] : [],
  )
  const jobs = voci.flatMap((voce) => (voce.kind === 'esperienza' ? [voce.data] : []))
  const done = jobs
    .toSorted((a, b) => length(b, today) - length(a, today))
    .map(({ mansione, azienda, from, until }) => ({
      name: bestMatch(mansione, list) ?? mansione,
      because: `Ha lavorato come «${mansione}» (${azienda}, ${from.slice(0, 4)}–${until?.slice(0, 4) ?? 'oggi'}).`,
    }))
  const all = [...chosen, ...done]
  return all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at).slice(0, MOST)
}

const length = (
  { from, until }: { from: string; until?: string | null | undefined },
  today: string,
): number => Date.parse(until ?? today) - Date.parse(from)

/** Words without their endings: «cuoca» meets «Cuoco/a», «muratrice» meets «Muratore/trice». */
const stems = (text: string): string[] =>
  searchKey(text.replaceAll(/\/\p{L}+/gu, ''))
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?:tore|trice|.)$/, ''))

/** The occupation of the list whose words are all in the job's own, the most precise one. */
function bestMatch(mansione: string, list: typeof PROFESSIONI): string | undefined {
  const said = new Set(stems(mansione))
  const matching = list
    .map(({ name }) => ({ name, words: stems(name) }))
    .filter(({ words }) => words.length > 0 && words.every((word) => said.has(word)))
  return matching.toSorted((a, b) => b.words.length - a.words.length)[0]?.name
}
