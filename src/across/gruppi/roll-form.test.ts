import { describe, expect, test } from 'vitest'
import type { Gruppo } from '../../records/gruppo/index.ts'
import { fieldOf, rollOf } from './roll-form.ts'
import { worthOf } from './worth.ts'

describe('the roll-call as its form sends it', () => {
  const come = {
    a: { assenza: 'assente', arrivo: '9:10', uscita: '' },
    b: { assenza: 'assente-avvisato' },
  }

  test('who is ticked is there, with when she came and left; who is not, with or without notice', () => {
    expect(rollOf({ qui: ['a'], come, note: 'n' }, 'g')).toEqual({
      note: 'n',
      gruppoId: 'g',
      people: [
        { personaId: 'a', presence: 'presente', arrived: '9:10', left: '' },
        { personaId: 'b', presence: 'assente-avvisato' },
      ],
    })
  })

  test('one tick alone arrives as a text, none at all not at all', () => {
    const there = (form: object) =>
      (rollOf({ come, ...form }, 'g')['people'] as { presence: string }[]).map(({ presence }) => presence)
    expect(there({ qui: 'b' })).toEqual(['assente', 'presente'])
    expect(there({})).toEqual(['assente', 'assente-avvisato'])
  })

  test.each(['x', ['x'], null, 7])('«come» sent as %j is nobody, not an error', (odd) => {
    expect(rollOf({ qui: 'a', come: odd }, 'g')['people']).toEqual([])
  })

  test('a person sent as anything else says nothing of how', () => {
    expect(rollOf({ come: { a: 'x', b: ['y'] } }, 'g')['people']).toEqual([
      { personaId: 'a', presence: undefined },
      { personaId: 'b', presence: undefined },
    ])
  })

  test('the group is that of the page, whatever the form says', () => {
    expect(rollOf({ gruppoId: 'other' }, 'g')['gruppoId']).toBe('g')
  })

  test('an error stands at the field of its person', () => {
    const people = [{ personaId: 'a' }, { personaId: 'b' }]
    expect(fieldOf('people.1.arrived', people)).toBe('come.b.arrivo')
    expect(fieldOf('people.0.left', people)).toBe('come.a.uscita')
    expect(fieldOf('people.0.presence', people)).toBe('come.a.assenza')
    for (const field of ['people.2.left', 'people', 'note', 'people.x.left'])
      expect(fieldOf(field, people)).toBe(field)
  })
})

describe('what a group is worth, for as many as there are and for fewer', () => {
  const gruppo = { service: 'A2', schoolToWork: false, startsAt: new Date('2026-11-10T08:00:00Z') } as Gruppo
  const worth = (more: { minutes?: number; operators?: number; most?: number; of?: Partial<Gruppo> }) => {
    const { minutes = 120, operators = 1, most = 3, of = {} } = more
    const startedAt = new Date('2026-11-10T08:00:00Z')
    const endedAt = new Date(startedAt.getTime() + minutes * 60_000)
    return worthOf({ ...gruppo, ...of }, { startedAt, endedAt, operators }, { most, parameters: new Map() })
  }

  test('from all down to one, shares that sum to 33 € an hour', () => {
    const all = worth({})
    expect(all.map(({ people }) => people)).toEqual([3, 2, 1])
    expect(all.map(({ cost }) => cost.participantCents)).toEqual([[2200, 2200, 2200], [3300, 3300], [6600]])
  })

  test('eleven in A2 are worth nothing, ten are', () => {
    const [eleven, ten] = worth({ most: 11 })
    expect([eleven?.cost.sessionCents, ten?.cost.sessionCents]).toEqual([0, 6600])
  })

  test('two operators double it; twenty for school and work are as many as one likes in B2 alone', () => {
    expect(worth({ operators: 2, most: 1 })[0]?.cost.sessionCents).toBe(13_200)
    const twenty = (service: 'A2' | 'B2') =>
      worth({ most: 20, of: { service, schoolToWork: true } })[0]?.cost.sessionCents
    expect([twenty('B2'), twenty('A2')]).toEqual([6600, 0])
  })

  test('an end before the start is no time at all, and nobody there is no line', () => {
    expect(worth({ minutes: -30, most: 1 })[0]?.cost.sessionCents).toBe(0)
    expect(worth({ most: 0 })).toEqual([])
  })

  test('minutes are whole: seconds round to the nearest', () => {
    expect(worth({ minutes: 119.4, most: 1 })[0]?.cost.recognisedMinutes).toBe(0)
    expect(worth({ minutes: 119.6, most: 1 })[0]?.cost.recognisedMinutes).toBe(120)
  })
})
