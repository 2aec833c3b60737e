import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, fromEpochDay, plainDate as d, type PlainDate } from './plain-date.ts'
import { moveEnd } from './suspension.ts'

const TERM = { from: d('2014-01-31'), end: d('2014-04-30') }
const ON = d('2014-12-31')
const days = (...pairs: [string, string | null][]) =>
  pairs.map(([from, until]) => ({ from: d(from), until: until === null ? null : d(until) }))

describe('le sospensioni spostano la fine del termine', () => {
  test.each([
    ['nessuna', days(), '2014-04-30'],
    ['quaranta giorni, estremi compresi', days(['2014-02-01', '2014-03-12']), '2014-06-09'],
    ['un giorno solo', days(['2014-02-10', '2014-02-10']), '2014-05-01'],
    [
      'sovrapposte: ogni giorno una volta',
      days(['2014-02-01', '2014-02-10'], ['2014-02-06', '2014-02-15']),
      '2014-05-15',
    ],
    ['annidate', days(['2014-02-01', '2014-02-20'], ['2014-02-05', '2014-02-08']), '2014-05-20'],
    ['uguali', days(['2014-02-01', '2014-02-10'], ['2014-02-01', '2014-02-10']), '2014-05-10'],
    ['contigue', days(['2014-02-01', '2014-02-10'], ['2014-02-11', '2014-02-20']), '2014-05-20'],
    ['in disordine', days(['2014-03-01', '2014-03-05'], ['2014-02-01', '2014-02-05']), '2014-05-10'],
    ['tutta prima dell’inizio', days(['2014-01-01', '2014-01-30']), '2014-04-30'],
    ['fino al giorno d’inizio, che non si conta', days(['2014-01-01', '2014-01-31']), '2014-04-30'],
    ['a cavallo dell’inizio: solo i giorni dopo', days(['2014-01-20', '2014-02-03']), '2014-05-03'],
    ['dal giorno della scadenza', days(['2014-04-30', '2014-05-04']), '2014-05-05'],
    ['dal giorno dopo la scadenza', days(['2014-05-01', '2014-05-10']), '2014-04-30'],
    [
      'dopo la scadenza, ma prima di quella spostata',
      days(['2014-02-01', '2014-02-10'], ['2014-05-05', '2014-05-06']),
      '2014-05-12',
    ],
    ['rovesciata: non ha giorni', days(['2014-03-10', '2014-03-01']), '2014-04-30'],
    [
      'rovesciata dentro una vera',
      days(['2014-02-01', '2014-02-10'], ['2014-02-05', '2014-02-04']),
      '2014-05-10',
    ],
  ])('%s', (_name, suspensions, end) => {
    expect(moveEnd(TERM, suspensions, ON)).toBe(end)
  })

  test('in corso: si conta fino al giorno del giudizio', () => {
    const running = days(['2014-02-01', null])
    expect(moveEnd(TERM, running, d('2014-01-31'))).toBe('2014-04-30')
    expect(moveEnd(TERM, running, d('2014-02-01'))).toBe('2014-05-01')
    expect(moveEnd(TERM, running, d('2014-03-12'))).toBe('2014-06-09')
  })

  test('non tocca la lista ricevuta', () => {
    const given = days(['2014-03-01', '2014-03-05'], ['2014-02-01', '2014-02-05'])
    moveEnd(TERM, given, ON)
    expect(given[0]?.from).toBe('2014-03-01')
  })
})

const day = fc.integer({ min: 15_900, max: 16_500 }).map(fromEpochDay)
const suspension = fc.record({ from: day, length: fc.nat(60) }).map(({ from, length }) => ({
  from,
  until: addDays(from, length),
}))

describe('proprietà', () => {
  test('la fine lascia tanti giorni non sospesi quanti ne aveva il termine', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 12 }),
        fc.array(suspension, { maxLength: 6 }),
        (from, months, list) => {
          const end = addMonths(from, months)
          const moved = moveEnd({ from, end }, list, ON)
          expect(moved).toBe(dayByDay(from, end, list))
        },
      ),
    )
  })

  test('più sospensioni non accorciano mai il termine', () => {
    fc.assert(
      fc.property(day, fc.array(suspension, { maxLength: 5 }), suspension, (from, list, more) => {
        const term = { from, end: addMonths(from, 3) }
        expect(moveEnd(term, [...list, more], ON) >= moveEnd(term, list, ON)).toBe(true)
      }),
    )
  })
})

/** The slow way: walk the calendar, let the clock run only on the days that are not suspended. */
function dayByDay(from: PlainDate, end: PlainDate, list: { from: PlainDate; until: PlainDate }[]): PlainDate {
  let left = 0
  for (let day = from; day < end; day = addDays(day, 1)) left++
  let day = from
  while (left > 0) {
    day = addDays(day, 1)
    if (!list.some((each) => each.from <= day && day <= each.until)) left--
  }
  return day
}
