import { PROFESSIONI, type Professione, type VoceData } from '../../records/persona/index.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  yearsCompleted,
  type PlainDate,
} from '../../standard/index.ts'
import { ITALIANS } from './communities.ts'
import type { Dice } from './dice.ts'
import { studiesOf } from './studies.ts'
import { FIRMS } from './work-words.ts'
import type { Story } from './story.ts'
import type { Who } from './who.ts'

/** What a person did and can do. */
export interface Life {
  studies: VoceData<'titolo'>[]
  /** The latest first, those begun after the declaration left out. */
  jobs: Job[]
  /** Work begun while the declaration was open, or that ended it. */
  laterJobs: Job[]
  /** The occupations she looks for, two at most. */
  looksFor: readonly Professione[]
  hasLicence: boolean
  hasCar: boolean
}

export interface Job {
  mansione: string
  azienda: string
  from: PlainDate
  until: PlainDate | null
  contract: VoceData<'esperienza'>['contract']
  openEnded: boolean
  yearlyIncomeCents: number | null
}

interface Asked {
  who: Who
  story: Story<unknown>
  today: PlainDate
}

export function inventLife(dice: Dice, asked: Asked): Life {
  const looksFor = dice.some(PROFESSIONI, dice.between(1, 2))
  const hasLicence = dice.chance(74)
  return {
    studies: studiesOf(dice, asked.who, asked.today),
    jobs: jobsBefore(dice, asked, looksFor),
    laterJobs: jobsAfter(dice, asked, looksFor),
    looksFor,
    hasLicence,
    hasCar: hasLicence && dice.chance(78),
  }
}

function jobsBefore(dice: Dice, { who, story, today }: Asked, looksFor: readonly Professione[]): Job[] {
  const grown = addMonths(who.birthOn, 12 * 16 + dice.between(6, 70))
  const isRunning = !story.did && dice.chance(30)
  const last = story.did
    ? addDays(story.did.unemploymentFrom, -1)
    : addDays(story.registeredOn, -dice.between(5, 700))
  const never = dice.chance(yearsCompleted(who.birthOn, last) < 24 ? 38 : 7)
  const jobs: Job[] = []
  let until = isRunning ? today : last
  for (let left = never ? 0 : dice.between(1, 4); left > 0; left--) {
    const from = earlierStart(addDays(until, -dice.between(60, 1_500)), grown)
    if (daysBetween(from, until) < 20) break
    const isLatest = jobs.length === 0
    jobs.push(job(dice, looksFor, { from, until: isLatest && isRunning ? null : until, isLatest }))
    until = addDays(from, -dice.between(10, 420))
  }
  return jobs
}

const earlierStart = (from: PlainDate, grown: PlainDate): PlainDate => (from < grown ? grown : from)

/** Work that ended the declaration; little work that does not; a short job that only suspends the status. */
function jobsAfter(dice: Dice, { story, today }: Asked, looksFor: readonly Professione[]): Job[] {
  const { did, interview, kind } = story
  if (!did || !interview) return []
  if (did.closed) {
    if (did.closed.reason !== 'lavoro') return []
    const until = addDays(did.closed.on, dice.between(200, 900))
    return [job(dice, looksFor, { from: did.closed.on, until: until < today ? until : null, isLatest: true })]
  }
  if (kind === 'in-corso' && dice.chance(5)) {
    const little = job(dice, looksFor, { from: interview.on, until: null, isLatest: true })
    return [
      {
        ...little,
        contract: 'subordinato',
        openEnded: false,
        yearlyIncomeCents: dice.between(30, 70) * 10_000,
      },
    ]
  }
  if (kind === 'lungo' && dice.chance(25)) {
    const from = addDays(interview.on, dice.between(20, 60))
    const until = earlier(addDays(from, dice.between(30, 150)), addDays(today, -1))
    const short = job(dice, looksFor, { from, until, isLatest: true })
    return [{ ...short, contract: 'subordinato', openEnded: false, yearlyIncomeCents: null }]
  }
  return []
}

interface Span {
  from: PlainDate
  until: PlainDate | null
  isLatest: boolean
}

function job(dice: Dice, looksFor: readonly Professione[], { from, until, isLatest }: Span): Job {
  const contract = isLatest ? dice.weighted(LATEST) : dice.weighted(BEFORE)
  const mansione = dice.chance(60) ? dice.pick(looksFor).name : dice.pick(PROFESSIONI).name
  return {
    mansione,
    azienda: `${dice.pick(FIRMS)} ${dice.pick(ITALIANS.surnames)}`,
    from,
    until,
    contract,
    openEnded: contract === 'subordinato' && dice.chance(40),
    yearlyIncomeCents: contract === 'subordinato' && dice.chance(25) ? dice.between(95, 260) * 1e4 : null,
  }
}

const LATEST = [
  ['subordinato', 88],
  ['parasubordinato', 6],
  ['autonomo', 6],
] as const
const BEFORE = [...LATEST, ['tirocinio', 10], ['senza-contratto', 8]] as const
