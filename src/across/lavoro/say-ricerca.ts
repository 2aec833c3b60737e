import type { Lang } from '../../platform/words/index.ts'
import { sayChoice } from '../persona/index.ts'
import { offerWords } from '../vacancy/index.ts'
import { Asked } from './ricerche.schema.ts'
import { ricercheWords } from './ricerche-words.ts'
import { words } from './words.ts'

/** What a search asks, as a name for it: «cuoco», entro 10 km da Perugia, tempo determinato. Undefined where it asks nothing. */
export function sayRicerca(given: Readonly<Record<string, string>>, lang: Lang): string | undefined {
  const read = Asked.safeParse(given)
  if (!read.success) return undefined
  const { q, dove, km, contratto, orario, ...ticks } = read.data
  const parts = [
    q && `«${q}»`,
    dove && ricercheWords(lang)('near', { km, place: dove }),
    contratto && offerWords(lang)(`contract.${contratto}`).toLowerCase(),
    orario && sayChoice(orario, lang).toLowerCase(),
    ...(['patente', 'l68', 'subito'] as const).map(
      (tick) => ticks[tick] && words(lang)(`filter.${tick}`).toLowerCase(),
    ),
  ].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** The address of a search, or of keeping it. */
export function searchAddress(
  asked: Readonly<Record<string, string | undefined>>,
  path = '/lavoro',
  more: Readonly<Record<string, string>> = {},
): string {
  const kept = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...asked, ...more })) if (value) kept.set(name, value)
  const said = kept.toString()
  return said === '' ? path : `${path}?${said}`
}
