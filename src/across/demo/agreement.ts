import { STANDARD_CONDITIONS, type PattoText } from '../../records/patto/index.ts'
import { addDays, addMonths, CLASS_NAMES, getCard, type PlainDate } from '../../standard/index.ts'
import type { Run } from './answers.ts'
import type { Dice } from './dice.ts'
import type { Life } from './life.ts'

interface Agreed {
  life: Life
  /** Where she lives, by name. */
  comune: string
  profile: Run
  level: 1 | 2 | 3 | 4
  on: PlainDate
}

/** What a person and her counsellor agree on. */
export function agree(dice: Dice, { life, comune, profile, level, on }: Agreed): PattoText {
  const professioni = life.looksFor.map(({ name }) => name)
  const jobs = professioni.map((name) => name.toLowerCase()).join(' o ')
  return {
    goal: `Un lavoro come ${jobs} vicino a ${comune}`,
    professioni,
    ours: [
      { text: 'Ti mandiamo le offerte adatte appena arrivano' },
      ...dice.some(OURS, dice.between(1, 2)).map(({ text, months }) => ({ text, by: addMonths(on, months) })),
    ],
    theirs: [
      { text: 'Rispondi alle offerte che ti mandiamo' },
      ...dice.some(THEIRS, dice.between(1, 2)).map(({ text, days }) => ({ text, by: addDays(on, days) })),
      { text: 'Ci avvisi se cambi telefono, indirizzo o lavoro' },
    ],
    conditions: STANDARD_CONDITIONS,
    profile: {
      level,
      words: `La tua distanza dal lavoro è ${CLASS_NAMES[level].it} (livello ${level} di 4).`,
      on: profile.on,
    },
    delivered: [{ service: 'A2', name: getCard('A2').name, on }],
  }
}

/** The same, brought up to date some months later. */
export function agreeAgain(dice: Dice, before: PattoText, on: PlainDate): PattoText {
  const known = new Set(before.ours.map(({ text }) => text))
  const more = dice.pick(OURS.filter(({ text }) => !known.has(text)))
  return { ...before, ours: [...before.ours, { text: more.text, by: addMonths(on, more.months) }] }
}

const OURS = [
  { text: 'Ti proponiamo un corso adatto', months: 6 },
  { text: 'Ti aiutiamo a scrivere il curriculum', months: 1 },
  { text: 'Ti invitiamo a un gruppo sulla ricerca di lavoro', months: 3 },
  { text: 'Ti presentiamo a un’azienda della zona', months: 4 },
  { text: 'Ci rivediamo per fare il punto', months: 2 },
]
const THEIRS = [
  { text: 'Porti il curriculum aggiornato', days: 14 },
  { text: 'Ti iscrivi al corso che scegliamo', days: 45 },
  { text: 'Mandi due candidature alla settimana', days: 30 },
  { text: 'Vieni all’incontro di gruppo', days: 60 },
]
