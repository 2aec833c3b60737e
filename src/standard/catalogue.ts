import { a1 } from './a-base/a1.card.ts'
import { a2 } from './a-base/a2.card.ts'
import { a3 } from './a-base/a3.card.ts'
import { b1 } from './b-specialistici/b1.card.ts'
import { b2 } from './b-specialistici/b2.card.ts'
import { b3 } from './b-specialistici/b3.card.ts'
import { c1 } from './c-collocamento-mirato/c1.card.ts'
import { c2 } from './c-collocamento-mirato/c2.card.ts'
import { c3 } from './c-collocamento-mirato/c3.card.ts'
import { c4 } from './c-collocamento-mirato/c4.card.ts'
import { c5 } from './c-collocamento-mirato/c5.card.ts'
import { d1 } from './d-inserimento-lavorativo/d1.card.ts'
import { d2 } from './d-inserimento-lavorativo/d2.card.ts'
import { d3 } from './d-inserimento-lavorativo/d3.card.ts'
import { d4 } from './d-inserimento-lavorativo/d4.card.ts'
import { e1 } from './e-datori-di-lavoro/e1.card.ts'
import { e2 } from './e-datori-di-lavoro/e2.card.ts'
import { e3 } from './e-datori-di-lavoro/e3.card.ts'
import { aBase } from './a-base/area.card.ts'
import { bSpecialistici } from './b-specialistici/area.card.ts'
import { cCollocamentoMirato } from './c-collocamento-mirato/area.card.ts'
import { dInserimentoLavorativo } from './d-inserimento-lavorativo/area.card.ts'
import { eDatoriDiLavoro } from './e-datori-di-lavoro/area.card.ts'
import type { Area, Card } from './vocabulary/card.ts'
import type { DeliveryFacts } from './vocabulary/delivery.ts'
import { durationRule } from './vocabulary/duration.ts'
import { groupRule } from './vocabulary/group.ts'
import { numbersOf, type Numbers } from './vocabulary/numbers.ts'
import { placementRule } from './vocabulary/placement.ts'
import type { Rule } from './vocabulary/rule.ts'
import type { ServiceCode } from './vocabulary/service.ts'
import { channelRule, competentCentreRule } from './vocabulary/where.ts'

/** A card with its numbers and the rules of its deliveries. */
export interface Entry {
  readonly card: Card
  readonly numbers: Numbers
  readonly duration: Rule<DeliveryFacts>
  readonly group: Rule<DeliveryFacts>
  /** Channel and centre: judged only where they are known. */
  readonly where: readonly Rule<DeliveryFacts>[]
  readonly placement: Rule<DeliveryFacts> | null
}

function entry(card: Card): Entry {
  const numbers = numbersOf(card)
  return {
    card,
    numbers,
    duration: durationRule(card, numbers),
    group: groupRule(card, numbers),
    where: [channelRule(card), ...(isOfCompetentCentre(card) ? [competentCentreRule(card)] : [])],
    placement: card.ucs.kind === 'hourly-on-placement' ? placementRule(card, numbers.placementTerm) : null,
  }
}

/** Area A sends people to the centre of their domicile. */
const isOfCompetentCentre = ({ area, for: audience }: Card) => area === 'a-base' && audience === 'cittadini'

/** The eighteen cards of the act. */
export const catalogue: Readonly<Record<ServiceCode, Entry>> = {
  A1: entry(a1),
  A2: entry(a2),
  A3: entry(a3),
  B1: entry(b1),
  B2: entry(b2),
  B3: entry(b3),
  C1: entry(c1),
  C2: entry(c2),
  C3: entry(c3),
  C4: entry(c4),
  C5: entry(c5),
  D1: entry(d1),
  D2: entry(d2),
  D3: entry(d3),
  D4: entry(d4),
  E1: entry(e1),
  E2: entry(e2),
  E3: entry(e3),
}

/** The five areas of the act, in order. */
export const areas: readonly Area[] = [
  aBase,
  bSpecialistici,
  cCollocamentoMirato,
  dInserimentoLavorativo,
  eDatoriDiLavoro,
]
