import { valueOn, type Dated, type Parameter, type Parameters } from '../vocabulary/parameter.ts'
import { addMonths, plainDate, yearsCompleted, type PlainDate } from '../vocabulary/plain-date.ts'

/** First day of D.Lgs. 150/2015; until the day before, D.Lgs. 181/2000 as amended governs. */
export const REGIME_2015_FROM = plainDate('2015-09-24')

/** Whether the current regime governs what begins that day. */
export function isCurrentRegime(on: PlainDate): boolean {
  return on >= REGIME_2015_FROM
}

type Period = readonly [from: string, until: string | null]

const FORMER_KEPT = 'art. 4, c. 1, lett. a, D.Lgs. 181/2000'
const CURRENT_KEPT = 'art. 4, c. 15-quater, D.L. 4/2019'

function dated(value: number, [from, until]: Period, source: string): Dated<number> {
  const validUntil = until === null ? null : plainDate(until)
  return { value, validFrom: plainDate(from), validUntil, source, certainty: 'certo' }
}

const toConfirm = (entry: Dated<number>): Dated<number> => ({ ...entry, certainty: 'da-confermare' })

/**
 * Prospective yearly income, in cents, up to which work for others keeps the status. Holes are the years in which no
 * income kept it: L. 92/2012 to D.L. 76/2013, D.Lgs. 150/2015 to D.L. 4/2019.
 */
export const EMPLOYEE_LIMIT: Parameter<number> = {
  code: 'stato.reddito-da-dipendente',
  series: [
    toConfirm(dated(800_000, ['2007-01-01', '2012-07-17'], FORMER_KEPT)),
    toConfirm(dated(800_000, ['2013-06-28', '2015-09-23'], FORMER_KEPT)),
    dated(814_500, ['2019-03-30', '2021-12-31'], CURRENT_KEPT),
    dated(817_400, ['2022-01-01', '2023-12-31'], CURRENT_KEPT),
    toConfirm(dated(850_000, ['2024-01-01', null], CURRENT_KEPT)),
  ],
}

/** The same for self-employment. */
export const SELF_EMPLOYED_LIMIT: Parameter<number> = {
  code: 'stato.reddito-da-autonomo',
  series: [
    toConfirm(dated(480_000, ['2007-01-01', '2012-07-17'], FORMER_KEPT)),
    toConfirm(dated(480_000, ['2013-06-28', '2015-09-23'], FORMER_KEPT)),
    dated(480_000, ['2019-03-30', '2021-12-31'], CURRENT_KEPT),
    dated(550_000, ['2022-01-01', '2023-12-31'], CURRENT_KEPT),
    toConfirm(dated(550_000, ['2024-01-01', null], CURRENT_KEPT)),
  ],
}

/** Months that a fixed-term job must not reach to suspend and not end the status. */
const SUSPENSION_MONTHS: Parameter<number> = {
  code: 'stato.sospensione-mesi',
  series: [
    dated(8, ['2003-01-30', '2012-07-17'], 'art. 5 D.Lgs. 297/2002'),
    dated(6, ['2012-07-18', '2015-09-23'], 'art. 4, c. 33, L. 92/2012'),
  ],
}

const SUSPENSION_MONTHS_YOUNG: Parameter<number> = {
  code: 'stato.sospensione-mesi-giovani',
  series: [
    dated(4, ['2003-01-30', '2012-07-17'], 'art. 5 D.Lgs. 297/2002'),
    dated(6, ['2012-07-18', '2015-09-23'], 'art. 4, c. 33, L. 92/2012'),
  ],
}

/** Months to wait for a new DID after a sanction. The value of the Region for the 2014 regime was not found. */
const WAITING_MONTHS: Parameter<number> = {
  code: 'stato.attesa-dopo-la-perdita-mesi',
  series: [
    toConfirm(dated(0, ['2003-01-30', '2015-09-23'], 'scelta della Regione')),
    dated(2, ['2015-09-24', null], 'art. 21 D.Lgs. 150/2015'),
  ],
}

/** The legal numbers of the status, for the registry that the Region may edit. */
export const STATO_PARAMETERS: readonly Parameter[] = [
  EMPLOYEE_LIMIT,
  SELF_EMPLOYED_LIMIT,
  SUSPENSION_MONTHS,
  SUSPENSION_MONTHS_YOUNG,
  WAITING_MONTHS,
]

/** Consecutive days of work that suspend, current regime (art. 19, c. 3, D.Lgs. 150/2015): the next one loses. */
export const SUSPENSION_DAYS = 180

/** Months a fixed-term job begun `on` must not reach to suspend instead of ending the status (2014 regime). */
export function suspensionMonths(on: PlainDate, birthOn: PlainDate | null, parameters?: Parameters): number {
  const young = birthOn !== null && isYoung(birthOn, on)
  // Before any written limit nothing suspends.
  return valueOn(young ? SUSPENSION_MONTHS_YOUNG : SUSPENSION_MONTHS, on, parameters) ?? 0
}

/** From the eighteenth birthday to the day before the twenty-sixth, thirtieth with a degree (art. 1, c. 2, D.Lgs. 181/2000). */
export function isYoung(birthOn: PlainDate, on: PlainDate, degree = false): boolean {
  const years = yearsCompleted(birthOn, on)
  return years >= 18 && years < (degree ? 30 : 26)
}

/** What ends the status other than work. Only facts already found to be without a justified reason. */
export type LossKind =
  'assenza' | 'rifiuto-offerta' | 'mancata-partecipazione' | 'rinuncia' | 'pensionamento' | 'decesso'

/** Whether the loss answers a breach: only these carry an article of sanction and a waiting time. */
export function isSanction(kind: LossKind): boolean {
  return kind === 'assenza' || kind === 'rifiuto-offerta' || kind === 'mancata-partecipazione'
}

/** The first day on which a new DID can be taken after a loss: after a sanction, some months later. */
export function newDidFrom(loss: { kind: LossKind; on: PlainDate }, parameters?: Parameters): PlainDate {
  const months = isSanction(loss.kind) ? valueOn(WAITING_MONTHS, loss.on, parameters) : 0
  return addMonths(loss.on, months ?? 0)
}
