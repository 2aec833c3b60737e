import type { PersonaFacts } from '../vocabulary/facts.ts'
import { addMonths, inItalian, later, yearsCompleted, type PlainDate } from '../vocabulary/plain-date.ts'
import { isLongTerm } from './stato-anzianita.ts'
import { isCurrentRegime, isYoung } from './stato-parametri.ts'

/** The groups of persons the act speaks of (art. 1, c. 2, D.Lgs. 181/2000). A person may be in several. */
export const LABELS = [
  'adolescente',
  'giovane',
  'inoccupato',
  'disoccupato',
  'inoccupato-lunga-durata',
  'disoccupato-lunga-durata',
  'donna-in-reinserimento',
  'percettore',
  'percettore-in-costanza',
  'a-rischio-di-lunga-durata',
] as const
export type Label = (typeof LABELS)[number]

/** `holds` null: it cannot be said without the `missing` facts. `because` is an Italian sentence. */
export interface LabelVerdict {
  label: Label
  holds: boolean | null
  because: string
  missing: readonly string[]
}

type Facts = Omit<PersonaFacts, 'subject'>
type Answer = Omit<LabelVerdict, 'label'>

/** The labels that hold on a day, each with its reason. Nothing is guessed: what cannot be said is left out here. */
export function labelsOn(facts: Facts, on: PlainDate): LabelVerdict[] {
  return judgeLabels(facts, on).filter(({ holds }) => holds === true)
}

/** The labels that cannot be said on a day, each with the facts to ask for. */
export function unknownLabelsOn(facts: Facts, on: PlainDate): LabelVerdict[] {
  return judgeLabels(facts, on).filter(({ holds }) => holds === null)
}

/** All ten labels on a day, in the order of `LABELS`. Labels change with time alone: compute them, never store them. */
export function judgeLabels(facts: Facts, on: PlainDate): LabelVerdict[] {
  return LABELS.map((label) => judgeLabel(label, facts, on))
}

/** One label on a day. */
export function judgeLabel(label: Label, facts: Facts, on: PlainDate): LabelVerdict {
  return { label, ...JUDGES[label](facts, on) }
}

const JUDGES: Record<Label, (facts: Facts, on: PlainDate) => Answer> = {
  adolescente,
  giovane,
  inoccupato: (facts, on) => seeking(facts, on, false),
  disoccupato: (facts, on) => seeking(facts, on, true),
  'inoccupato-lunga-durata': (facts, on) => longTerm(facts, on, false),
  'disoccupato-lunga-durata': (facts, on) => longTerm(facts, on, true),
  'donna-in-reinserimento': donnaInReinserimento,
  percettore: (facts, on) => supported(facts, on, false),
  'percettore-in-costanza': (facts, on) => supported(facts, on, true),
  'a-rischio-di-lunga-durata': ({ atRiskOfLongTerm }) => {
    if (atRiskOfLongTerm === undefined) return ask('atRiskOfLongTerm')
    return atRiskOfLongTerm
      ? yes('Il servizio ha valutato che rischia di restare a lungo senza lavoro.')
      : no('Il servizio non ha rilevato il rischio di restare a lungo senza lavoro.')
  },
}

function adolescente({ birthOn, schoolingDone }: Facts, on: PlainDate): Answer {
  if (birthOn === undefined) return schoolingDone === false ? no(SCHOOLING) : ask('birthOn')
  const years = yearsCompleted(birthOn, on)
  if (years < 15 || years >= 18) return no(`Ha ${years} anni: servono almeno 15 anni e meno di 18.`)
  if (schoolingDone === undefined) return ask('schoolingDone')
  return schoolingDone ? yes(`Ha ${years} anni e ha concluso l'obbligo scolastico.`) : no(SCHOOLING)
}

const SCHOOLING = "L'obbligo scolastico non è concluso."

function giovane({ birthOn, degree }: Facts, on: PlainDate): Answer {
  if (birthOn === undefined) return ask('birthOn')
  const years = yearsCompleted(birthOn, on)
  if (isYoung(birthOn, on)) return yes(`Ha ${years} anni: tra i 18 e i 25 compiuti.`)
  if (!isYoung(birthOn, on, true))
    return no(`Ha ${years} anni: servono da 18 a 25 anni compiuti, 29 con la laurea.`)
  if (degree === undefined) return ask('degree')
  return degree
    ? yes(`Ha ${years} anni e la laurea: fino a 29 compiuti.`)
    : no(`Ha ${years} anni: senza laurea il limite è 25 compiuti.`)
}

/** Looking for work, with (`worked`) or without a job behind. */
function seeking(facts: Facts, on: PlainDate, worked: boolean): Answer {
  const before = workedBefore(facts)
  if (before !== undefined && before !== worked) return no(before ? WORKED : NEVER_WORKED)
  const from = seekingFrom(facts, on)
  if (from === null || (from !== undefined && from > on))
    return no('Quel giorno non è in stato di disoccupazione.')
  const missing = [
    ...(from === undefined ? ['unemploymentFrom'] : []),
    ...(before === undefined ? ['neverWorked'] : []),
  ]
  if (from === undefined || missing.length > 0) return ask(...missing)
  return yes(`${worked ? WORKED : NEVER_WORKED} È in stato di disoccupazione dal ${inItalian(from)}.`)
}

const WORKED = 'Ha già lavorato.'
const NEVER_WORKED = 'Non ha mai lavorato.'

function longTerm(facts: Facts, on: PlainDate, worked: boolean): Answer {
  const base = seeking(facts, on, worked)
  const from = seekingFrom(facts, on)
  if (base.holds === false || from === null || from === undefined) return base
  const suspensions = facts.suspensions ?? []
  const asAdult = isLongTerm({ from, suspensions, young: false }, on)
  const asYoung = isLongTerm({ from, suspensions, young: true }, on)
  const age = giovane(facts, on)
  if (!asYoung) return no(`Cerca lavoro dal ${inItalian(from)}: ${overMonths(6, on)} non sono passati.`)
  if (!asAdult && age.holds === false) {
    return no(`Cerca lavoro dal ${inItalian(from)}: ${overMonths(12, on)} non sono passati, e non è giovane.`)
  }
  const missing = [...base.missing, ...(asAdult ? [] : age.missing)]
  if (missing.length > 0) return ask(...missing)
  const past = asAdult ? overMonths(12, on) : `${overMonths(6, on)}, che bastano a un giovane`
  const stopped = suspensions.some((each) => each.from <= on) ? ', tolte le sospensioni' : ''
  return yes(`${worked ? WORKED : NEVER_WORKED} Cerca lavoro dal ${inItalian(from)}: da ${past}${stopped}.`)
}

function overMonths(months: 6 | 12, on: PlainDate): string {
  if (!isCurrentRegime(on)) return `più di ${months} mesi`
  return `più di ${months === 6 ? 180 : 365} giorni`
}

function donnaInReinserimento(facts: Facts, on: PlainDate): Answer {
  const { sex, lastJobEndedOn: ended } = facts
  if (sex === 'M') return no('Riguarda le donne.')
  if (workedBefore(facts) === false) return no(NEVER_WORKED)
  if (ended && addMonths(ended, 24) > on) {
    return no(`L'ultimo lavoro è finito il ${inItalian(ended)}: non sono passati due anni.`)
  }
  const missing = [...(sex === undefined ? ['sex'] : []), ...(ended ? [] : ['lastJobEndedOn'])]
  if (!ended || missing.length > 0) return ask(...missing)
  return yes(`Ha già lavorato e l'ultimo lavoro è finito il ${inItalian(ended)}: da almeno due anni.`)
}

function supported({ support }: Facts, on: PlainDate, inCostanza: boolean): Answer {
  if (support === null) return no('Non riceve un sostegno al reddito.')
  if (support === undefined) return ask('support')
  const { from, until, whileEmployed } = support
  if (whileEmployed !== undefined && whileEmployed !== inCostanza) {
    return no(
      whileEmployed ? 'Il sostegno è in costanza di lavoro.' : 'Il sostegno non è in costanza di lavoro.',
    )
  }
  if (from !== undefined && from > on) return no(`Il sostegno comincia il ${inItalian(from)}.`)
  if (until && until < on) return no(`Il sostegno è finito il ${inItalian(until)}.`)
  const known = { 'support.from': from, 'support.until': until, 'support.whileEmployed': whileEmployed }
  const missing = Object.entries(known).flatMap(([key, value]) => (value === undefined ? [key] : []))
  if (from === undefined || missing.length > 0) return ask(...missing)
  const end = until ? ` al ${inItalian(until)}` : ''
  return yes(
    `Riceve un sostegno al reddito${inCostanza ? ' in costanza di lavoro' : ''} dal ${inItalian(from)}${end}.`,
  )
}

/** A dated end of a job says that there was one, whatever else is known. */
function workedBefore({ neverWorked, lastJobEndedOn }: Facts): boolean | undefined {
  if (lastJobEndedOn) return true
  return neverWorked === undefined ? undefined : !neverWorked
}

/**
 * Since when the person looks for work: the start of unemployment; in the current regime never before the DID (art. 19
 * D.Lgs. 150/2015). Undefined where not known, null where known not to be.
 */
function seekingFrom({ unemploymentFrom, didOn }: Facts, on: PlainDate): PlainDate | null | undefined {
  if (isCurrentRegime(on) && didOn && unemploymentFrom) return later(didOn, unemploymentFrom)
  return unemploymentFrom === undefined ? didOn : unemploymentFrom
}

const yes = (because: string): Answer => ({ holds: true, because, missing: [] })
const no = (because: string): Answer => ({ holds: false, because, missing: [] })
const ask = (...missing: string[]): Answer => ({
  holds: null,
  because: `Non si può dire: manca ${missing.join(', ')}.`,
  missing,
})
