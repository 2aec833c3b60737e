import { a1Indicators } from './a-base/a1.indicator.ts'
import { a2Indicators } from './a-base/a2.indicator.ts'
import { a3Indicators } from './a-base/a3.indicator.ts'
import { b1Indicators } from './b-specialistici/b1.indicator.ts'
import { b2Indicators } from './b-specialistici/b2.indicator.ts'
import { b3Indicators } from './b-specialistici/b3.indicator.ts'
import { c1Indicators } from './c-collocamento-mirato/c1.indicator.ts'
import { c2Indicators } from './c-collocamento-mirato/c2.indicator.ts'
import { c3Indicators } from './c-collocamento-mirato/c3.indicator.ts'
import { c5Indicators } from './c-collocamento-mirato/c5.indicator.ts'
import { d1Indicators } from './d-inserimento-lavorativo/d1.indicator.ts'
import { d2Indicators } from './d-inserimento-lavorativo/d2.indicator.ts'
import { d3Indicators } from './d-inserimento-lavorativo/d3.indicator.ts'
import { d4Indicators } from './d-inserimento-lavorativo/d4.indicator.ts'
import { e1Indicators } from './e-datori-di-lavoro/e1.indicator.ts'
import { e2Indicators } from './e-datori-di-lavoro/e2.indicator.ts'
import { e3Indicators } from './e-datori-di-lavoro/e3.indicator.ts'
import type { Indicator } from './vocabulary/indicator.ts'

/** Every indicator of the cards, in their order, and the counts of ours where a card names none. */
export const indicators: readonly Indicator[] = [
  ...a1Indicators,
  ...a2Indicators,
  ...a3Indicators,
  ...b1Indicators,
  ...b2Indicators,
  ...b3Indicators,
  ...c1Indicators,
  ...c2Indicators,
  ...c3Indicators,
  ...c5Indicators,
  ...d1Indicators,
  ...d2Indicators,
  ...d3Indicators,
  ...d4Indicators,
  ...e1Indicators,
  ...e2Indicators,
  ...e3Indicators,
]
