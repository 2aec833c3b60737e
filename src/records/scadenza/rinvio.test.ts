import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import { checkPostponement } from './rinvio.ts'

const today = plainDate('2025-11-10')
const ask = (until: string, due: string, more: { reason?: 'altro' | 'non-risponde'; note?: string } = {}) => {
  const said = checkPostponement(
    { until: plainDate(until), reason: more.reason ?? 'non-risponde', note: more.note },
    plainDate(due),
    today,
  )
  return said.ok ? 'ok' : said.refusal.code
}

test.each([
  ['2025-11-09', 'rinvio.giorno'],
  ['2025-11-10', 'rinvio.giorno'],
  ['2025-11-11', 'ok'],
  // The last useful day itself is still in time.
  ['2025-11-20', 'ok'],
  ['2025-11-21', 'rinvio.oltre-termine'],
])('due on 20 November, to %s without a note: %s', (until, expected) => {
  expect(ask(until, '2025-11-20')).toBe(expected)
})

test('beyond the term with a note; never beyond half a year', () => {
  expect(ask('2025-11-21', '2025-11-20', { note: 'È in ospedale' })).toBe('ok')
  expect(ask(addDays(today, 180), '2025-11-20', { note: 'x' })).toBe('ok')
  expect(ask(addDays(today, 181), '2025-11-20', { note: 'x' })).toBe('rinvio.giorno')
})

test('what is late already always asks for a note, and another reason for its words', () => {
  expect(ask('2025-11-11', '2025-11-09')).toBe('rinvio.oltre-termine')
  expect(ask('2025-11-12', '2025-11-20', { reason: 'altro' })).toBe('rinvio.serve-nota')
  expect(ask('2025-11-12', '2025-11-20', { reason: 'altro', note: 'Trasloco' })).toBe('ok')
})
