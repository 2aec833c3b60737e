import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import { planPage, unpackTerms } from './plan-due.query.ts'

const today = plainDate('2025-11-10')
const term = (day: number, people: number, service = 'A2') => ({
  dueOn: addDays(today, day),
  rule: `${service}.regola`,
  service,
  people,
})

test.each([
  [4, 4, false],
  [5, 1, true],
  [6, 1, true],
])('%i people with one rule and one day take %i rows', (people, entries, isTogether) => {
  const plan = planPage([term(0, people)], { today }, { from: 0, size: 12 })
  expect(plan.entries).toBe(entries)
  expect(plan.terms[0]?.isTogether).toBe(isTogether)
})

test('who asks for the people of one term sees each, page after page', () => {
  const terms = [term(0, 30), term(1, 2)]
  const only = { rule: 'A2.regola', dueOn: today }
  const plan = planPage(terms, { today, only }, { from: 24, size: 12 })
  expect(plan.terms).toMatchObject([{ skip: 24, take: 6, isTogether: false }])
  expect(plan.entries).toBe(30)
})

test('a service narrows what is counted, not what the tab says', () => {
  const plan = planPage([term(-1, 2), term(3, 7, 'D2')], { today, servizio: 'D2' }, { from: 0, size: 12 })
  expect(plan.counts).toEqual({ scadute: 0, presto: 7, mese: 0 })
  expect(plan.all).toEqual({ scadute: 2, presto: 7, mese: 0 })
})

test('late ones by service and by month, in order; a month narrows the list', () => {
  const terms = [term(-41, 3), term(-40, 2, 'D2'), term(-1, 7), term(0, 9)]
  const plan = planPage(terms, { today }, { from: 0, size: 12 })
  expect(plan.late).toEqual({
    services: [
      ['A2', 10],
      ['D2', 2],
    ],
    months: [
      ['2025-09', 3],
      ['2025-10', 2],
      ['2025-11', 7],
    ],
  })
  const october = planPage(terms, { today, mese: '2025-10' }, { from: 0, size: 12 })
  expect(october).toMatchObject({ counts: { scadute: 2, presto: 0 }, late: { months: [['2025-10', 2]] } })
})

test('the pages together are the whole list: nobody twice, nobody left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 13 }),
      (sizes, size) => {
        const terms = sizes.map((people, day) => term(day, people))
        const { entries } = planPage(terms, { today }, { from: 0, size })
        const seen = new Map<string, number[]>()
        for (let from = 0; from < entries; from += size) {
          const page = planPage(terms, { today }, { from, size }).terms
          if (page.reduce((sum, { take }) => sum + take, 0) > size) return false
          for (const { dueOn, skip, take } of page) {
            const at = Array.from({ length: take }, (_, n) => skip + n)
            seen.set(dueOn, [...(seen.get(dueOn) ?? []), ...at])
          }
        }
        return terms.every(({ dueOn, people }) => {
          const rows = seen.get(dueOn) ?? []
          return rows.length === (people >= 5 ? 1 : people) && rows.every((row, n) => row === n)
        })
      },
    ),
  )
})

test('what travels packed is each day and rule once, the nearest first, without those that are all put off', () => {
  const packed = [
    { rule: 'B2.regola', service: 'B2', days: [-3, 0, 5, -3], people: [2, 4, 1, -1], put_off: 1 },
    { rule: 'A2.regola', service: 'A2', days: [0, 5, 5, 12], people: [7, 1, -1, 3], put_off: 1 },
  ]
  expect(unpackTerms(packed, today)).toEqual([
    term(-3, 1, 'B2'),
    term(0, 7, 'A2'),
    term(0, 4, 'B2'),
    term(5, 1, 'B2'),
    term(12, 3, 'A2'),
  ])
  expect(unpackTerms([], today)).toEqual([])
})

test('terms of any days and rules are those summed one by one, in order of day and rule', () => {
  const rule = fc.constantFrom('A2.uno', 'B2.due', 'D2.tre')
  const line = fc.tuple(fc.integer({ min: -800, max: 30 }), fc.integer({ min: -3, max: 9 }))
  const packed = fc.array(fc.record({ rule, lines: fc.array(line, { maxLength: 40 }) }), { maxLength: 5 })
  fc.assert(
    fc.property(packed, (given) => {
      const sums = new Map<string, number>()
      for (const { rule: name, lines } of given)
        for (const [day, people] of lines) {
          const key = `${addDays(today, day)} ${name}`
          sums.set(key, (sums.get(key) ?? 0) + people)
        }
      const expected = [...sums].filter(([, people]) => people > 0).sort(([a], [b]) => (a < b ? -1 : 1))
      const found = unpackTerms(
        given.map(({ rule: name, lines }) => ({
          rule: name,
          service: name.slice(0, 2),
          days: lines.map(([day]) => day),
          people: lines.map(([, people]) => people),
          put_off: 0,
        })),
        today,
      )
      expect(found.map(({ dueOn, rule: name, people }) => [`${dueOn} ${name}`, people])).toEqual(expected)
      expect(found.every((each) => each.service === each.rule.slice(0, 2))).toBe(true)
    }),
  )
})
