import type { Lang } from '../../platform/words/index.ts'
import { money } from '../../surfaces/design/index.ts'
import {
  accompagnamentoCents,
  GARANZIA_GIOVANI,
  GARANZIA_GIOVANI_PROFILES,
  type PlainDate,
} from '../../standard/index.ts'
import { words } from './words.ts'

/** A table to be shown: the heads, and the rows under them. */
export interface OtherCosts {
  lead: string
  heads: readonly string[]
  rows: readonly (readonly string[])[]
}

const CONTRACTS = [
  { kind: 'indeterminato', ended: { contract: 'indeterminato' } },
  { kind: 'un-anno', ended: { contract: 'determinato', months: 12 } },
  { kind: 'sei-mesi', ended: { contract: 'determinato', months: 6 } },
] as const

/** The standard costs beside those of the cards, on a day; left out, as they were first written. */
export function otherCosts(lang: Lang, on: PlainDate = GARANZIA_GIOVANI.validFrom): OtherCosts {
  const say = words(lang)
  return {
    lead: say('other-costs.lead', { source: GARANZIA_GIOVANI.source }),
    heads: [say('other-costs.profile'), ...CONTRACTS.map(({ kind }) => say(`other-costs.${kind}`))],
    rows: GARANZIA_GIOVANI_PROFILES.map((profile) => [
      String(profile),
      ...CONTRACTS.map(({ ended }) => money(accompagnamentoCents({ profile, ...ended }, on), lang)),
    ]),
  }
}
