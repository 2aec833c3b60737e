import type { DidChannel, DidClosing } from '../../records/stato/index.ts'
import { addDays, addMonths, daysBetween, earlier, type PlainDate } from '../../standard/index.ts'
import { agenda, openDay, workingDays, type Slot } from './calendar.ts'
import type { Dice } from './dice.ts'

/**
 * What brings people to a centre: only a file · a declaration, and an interview to come · an interview done, patto in
 * hand · the same, for long · a declaration that ended.
 */
export type StoryKind = 'scheda' | 'attesa' | 'in-corso' | 'lungo' | 'concluso'

export interface Story<O> {
  kind: StoryKind
  registeredOn: PlainDate
  did?: StoryDid
  interview?: Slot<O>
}

export interface StoryDid {
  givenOn: PlainDate
  unemploymentFrom: PlainDate
  channel: DidChannel
  closed?: { on: PlainDate; reason: DidClosing }
}

/** Out of fifty people. Those who had an interview long ago share the hours of those days. */
const OF_FIFTY: readonly (readonly [StoryKind, number])[] = [
  ['in-corso', 17],
  ['lungo', 4],
  ['concluso', 9],
  ['attesa', 13],
  ['scheda', 7],
]
const CYCLE = 50
const RECENT = 17
const PAST = 13
/** No divisor in common with fifty: neighbours have different stories. */
const STRIDE = 19

/** The hours of the last three months go first, then those before, when there are very many people. */
const NEAR_DAYS = 65
const RECENT_DAYS = 131
const ALL_DAYS = 700

/** The stories of the demo that ends on a day; operators are those who hold interviews. */
export function storyteller<O>(
  today: PlainDate,
  operators: readonly O[],
): (index: number, dice: Dice) => Story<O> {
  const days = workingDays(today, ALL_DAYS)
  const yesterday = days[0] ?? today
  const near = agenda(operators, days.slice(0, NEAR_DAYS))
  const far = agenda(operators, days.slice(NEAR_DAYS, RECENT_DAYS))
  const recent = (rank: number) => near.slot(rank) ?? far.slot(rank - near.size)
  const past = agenda(operators, days.slice(RECENT_DAYS))
  return (index, dice) => {
    const { kind, rank } = placeOf(index)
    const interview =
      kind === 'in-corso'
        ? recent(rank)
        : kind === 'lungo' || kind === 'concluso'
          ? past.slot(rank)
          : undefined
    const story: Story<O> = interview
      ? met(dice, { kind, interview })
      : notYetMet(dice, { kind, today, yesterday, days })
    return story.did ? { ...story, registeredOn: registered(dice, story.did) } : story
  }
}

/** The kind of a person by number, and how many before her need an hour of the same days. */
function placeOf(index: number): { kind: StoryKind; rank: number } {
  const turn = Math.floor(index / CYCLE)
  const place = (index * STRIDE) % CYCLE
  let first = 0
  for (const [kind, count] of OF_FIFTY) {
    if (place < first + count) {
      const rank = place < RECENT ? turn * RECENT + place : turn * PAST + place - RECENT
      return { kind, rank }
    }
    first += count
  }
  throw new RangeError(`no story of ${index}`)
}

/** The past of somebody who had her interview: not all within the three months. */
function met<O>(dice: Dice, { kind, interview }: { kind: StoryKind; interview: Slot<O> }): Story<O> {
  const waited = dice.chance(8) ? dice.between(94, 130) : dice.between(2, 84)
  const unemploymentFrom = addDays(interview.on, -waited)
  const givenOn = earlier(openDay(addDays(unemploymentFrom, dice.between(0, 9))), interview.on)
  const did: StoryDid = { givenOn, unemploymentFrom, channel: channelOf(dice) }
  if (kind === 'concluso') {
    const reason = dice.weighted<DidClosing>([
      ['lavoro', 88],
      ['rinuncia', 6],
      ['assenza', 6],
    ])
    // The interview was longer ago than that.
    did.closed = { on: openDay(addDays(interview.on, dice.between(20, 170))), reason }
  }
  return { kind, registeredOn: givenOn, did, interview }
}

interface Soon {
  kind: StoryKind
  today: PlainDate
  yesterday: PlainDate
  days: readonly PlainDate[]
}

/** Waiting for an interview: most have time, some have days, some are late. */
function notYetMet(dice: Dice, { kind, today, yesterday, days }: Soon): Story<never> {
  if (kind === 'scheda') return { kind, registeredOn: days[dice.below(days.length)] ?? yesterday }
  const wait = dice.weighted([
    ['time', 72],
    ['days', 13],
    ['late', 15],
  ] as const)
  const unemploymentFrom =
    wait === 'days'
      ? addMonths(addDays(today, dice.between(0, 7)), -3)
      : addDays(today, wait === 'late' ? -dice.between(95, 160) : -dice.between(1, 78))
  const elapsed = Math.max(0, daysBetween(unemploymentFrom, yesterday))
  const givenOn = earlier(
    openDay(addDays(unemploymentFrom, dice.between(0, Math.min(9, elapsed)))),
    yesterday,
  )
  const did: StoryDid = {
    givenOn,
    unemploymentFrom: earlier(unemploymentFrom, yesterday),
    channel: channelOf(dice),
  }
  return { kind: 'attesa', registeredOn: givenOn, did }
}

const channelOf = (dice: Dice): DidChannel =>
  dice.weighted([
    ['sportello', 52],
    ['inps', 30],
    ['portale', 18],
  ])

/** Some were known before. */
const registered = (dice: Dice, { givenOn }: StoryDid): PlainDate =>
  dice.chance(30) ? openDay(addDays(givenOn, -dice.between(20, 900))) : givenOn
