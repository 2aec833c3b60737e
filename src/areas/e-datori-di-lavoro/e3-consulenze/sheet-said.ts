import type { Lang } from '../../../platform/words/index.ts'
import { dayShort } from '../../../surfaces/design/index.ts'
import type { Sheet } from './sheets.ts'
import { words } from './words.ts'

/** From when to when the rule of a sheet holds. */
export function heldFrom({ from, until }: Pick<Sheet, 'from' | 'until'>, lang: Lang): string {
  const say = words(lang)
  const since = dayShort(from, lang)
  return until === null
    ? say('sheet.from', { day: since })
    : say('sheet.until', { from: since, day: dayShort(until, lang) })
}

/** Which version of a sheet it is, and from which day it is read. */
export const versionSaid = ({ n, validFrom }: Pick<Sheet, 'n' | 'validFrom'>, lang: Lang): string =>
  validFrom === null
    ? words(lang)('version.original')
    : words(lang)('version.n', { n, day: dayShort(validFrom, lang) })
