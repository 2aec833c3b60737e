import { searchKey } from '../../platform/names/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { settoreOf } from '../../records/azienda/index.ts'
import type { Offerta } from '../../records/vacancy/index.ts'
import { labels } from '../azienda/index.ts'
import { offerWords } from '../vacancy/index.ts'
import { words } from './words.ts'

/** Who looks for somebody: the company, or what may be said of one that wants to stay unknown. */
export function sayEmployer({ employer, division, comuneName }: Offerta, lang: Lang): string {
  if (employer) return employer
  const settore = division ? settoreOf(division) : undefined
  if (!settore) return words(lang)('company.unknown')
  const sector = labels(lang)(`settore.${settore}`).toLowerCase()
  return comuneName
    ? words(lang)('company.in', { sector, place: comuneName })
    : words(lang)('company.sector', { sector })
}

/** Where one works: «via Roma 1, Perugia», or from anywhere. */
export function sayWhere({ remote, address, comuneName }: Offerta, lang: Lang): string {
  return remote ? offerWords(lang)('remote') : [address, comuneName].filter(Boolean).join(', ')
}

/** How far it is: «a 4 km»; undefined where one did not say from where. */
export function sayFar(km: number | null, lang: Lang): string | undefined {
  if (km === null) return undefined
  return km === 0 ? words(lang)('here') : words(lang)('far', { km })
}

const SLUG_LENGTH = 60

/** The address of a job: its number, and its title for who reads addresses. */
export function addressOf({ number, title }: Pick<Offerta, 'number' | 'title'>): string {
  const slug = searchKey(title.replaceAll(/\/\p{L}+/gu, ''))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replaceAll(/^-+|-+$/g, '')
  return `/lavoro/${number}${slug && `-${slug}`}`
}
