import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../platform/work/index.ts'
import {
  LETTERS,
  likelyMinutes,
  mayCall,
  mayLetGo,
  mayServe,
  REASONS,
  ticketState,
  turnoName,
  type TurnoState,
} from './turno.ts'

const NINE = new Date('2026-11-10T09:00:00Z')
const waiting: TurnoState = { letter: 'S', number: 3, calledAt: null, calledBy: null, endedAt: null }
const called: TurnoState = { ...waiting, calledAt: NINE, calledBy: 'silvia' }
const ended: TurnoState = { ...called, endedAt: NINE }
const gone: TurnoState = { ...waiting, endedAt: NINE }

const said = (outcome: Outcome<unknown>) => (outcome.ok ? 'yes' : outcome.refusal.code)

describe('what a number may become', () => {
  const OVER = ['turno.gia-concluso', 'turno.gia-concluso', 'turno.gia-concluso']
  test.each([
    ['waiting', waiting, ['yes', 'turno.non-chiamato', 'yes']],
    ['called by oneself', called, ['turno.gia-chiamato', 'yes', 'yes']],
    [
      'called by another',
      { ...called, calledBy: 'anna' },
      ['turno.gia-chiamato', 'turno.con-altri', 'turno.con-altri'],
    ],
    ['served', ended, OVER],
    ['gone away', gone, OVER],
  ])('%s: called, served, let go', (_what, turno, answers) => {
    expect([mayCall(turno), mayServe(turno, 'silvia'), mayLetGo(turno, 'silvia')].map(said)).toEqual(answers)
  })

  test('serving counts from the call', () => {
    expect(mayServe(called, 'silvia')).toEqual({ ok: true, value: NINE })
  })

  test('the program itself serves nobody, not even whom nobody called', () => {
    expect(said(mayServe(waiting, null))).toBe('turno.non-chiamato')
    expect(said(mayServe(called, null))).toBe('turno.con-altri')
  })

  test('a refusal says the number as the ticket does', () => {
    expect(mayCall(called)).toMatchObject({ refusal: { facts: { number: 'S-03' } } })
  })
})

test.each([
  ['S', 1, 'S-01'],
  ['O', 99, 'O-99'],
  ['M', 100, 'M-100'],
])('%s and %i are written %s', (letter, number, name) => expect(turnoName({ letter, number })).toBe(name))

describe('where a ticket stands', () => {
  const day = '2026-11-10'
  const next = '2026-11-11'
  test.each([
    ['in-attesa', { calledAt: null, outcome: null }, day],
    ['chiamato', { calledAt: NINE, outcome: null }, day],
    ['servito', { calledAt: NINE, outcome: 'servito' }, day],
    ['andato-via', { calledAt: null, outcome: 'andato-via' }, day],
    ['scaduto', { calledAt: null, outcome: null }, next],
    ['scaduto', { calledAt: NINE, outcome: null }, next],
    // What happened does not expire.
    ['servito', { calledAt: NINE, outcome: 'servito' }, next],
  ])('%s', (state, turno, today) => expect(ticketState({ ...turno, day }, today)).toBe(state))
})

describe('the likely minutes', () => {
  test('cannot be said before somebody was served', () => expect(likelyMinutes(3, null)).toBeNull())
  test.each([
    [0, 18, 0],
    [1, 18, 18],
    [3, 0, 0],
    [4, 12, 48],
  ])('%i ahead, %i minutes each: %i', (ahead, mean, minutes) =>
    expect(likelyMinutes(ahead, mean)).toBe(minutes),
  )
  test('never grow shorter by somebody more ahead', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(480), (ahead, mean) => {
        expect(likelyMinutes(ahead + 1, mean)).toBeGreaterThanOrEqual(likelyMinutes(ahead, mean) ?? 0)
      }),
    )
  })
})

test('every reason has its queue, and only the desk’s are recorded by serving them', () => {
  const served = Object.values(REASONS).filter(({ service }) => service !== null)
  expect(new Set(Object.values(REASONS).map(({ letter }) => letter))).toEqual(new Set(LETTERS))
  expect(new Set(served.map(({ letter, service }) => `${letter} ${service ?? ''}`))).toEqual(
    new Set(['S A1']),
  )
})
