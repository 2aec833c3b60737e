import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  fromEpochDay,
  plainDate as d,
  preconditionsOf,
  verdictsFor,
  type PersonaFacts,
  type VacancyFacts,
} from './index.ts'

const persona = (facts: object) => ({ subject: 'persona', ...facts }) as PersonaFacts
const dues = (facts: object, on: string) =>
  Object.fromEntries(verdictsFor(persona(facts), d(on)).map(({ rule, from, due }) => [rule, [from, due]]))

describe('gli esempi', () => {
  test('adulto percettore, DID del 31 gennaio 2014, ASpI fino al 30 settembre', () => {
    const facts = {
      birthOn: '1970-03-01',
      sex: 'M',
      didOn: '2014-01-31',
      unemploymentFrom: '2014-01-31',
      atRiskOfLongTerm: true,
      support: { from: '2014-02-08', until: '2014-09-30', requiresUnemployment: true, whileEmployed: false },
    }
    expect(dues(facts, '2014-02-01')).toEqual({
      'A2.primo-colloquio-entro-tre-mesi': [null, '2014-04-30'],
      'B2.orientamento-collettivo-tra-tre-e-sei-mesi': ['2014-04-30', '2014-07-31'],
      'B2.formazione-tra-sei-e-dodici-mesi': ['2014-07-31', '2015-01-31'],
      'B2.formazione-ai-sospesi': [null, null],
      'B2.formazione-entro-quattro-mesi-dalla-did': [null, '2014-05-31'],
      'D2.proposta-entro-quattro-mesi': [null, null],
      'D2.proposta-entro-sei-mesi': [null, '2014-07-31'],
      'D2.proposta-prima-della-fine-del-sostegno': [null, '2014-09-30'],
    })
  })

  test('giovane senza sostegno, DID del 15 febbraio 2014', () => {
    const facts = {
      birthOn: '1990-05-01',
      didOn: '2014-02-15',
      unemploymentFrom: '2014-02-15',
      support: null,
    }
    const all = dues(facts, '2014-03-01')
    expect(all['A2.primo-colloquio-entro-tre-mesi']).toEqual([null, '2014-05-15'])
    expect(all['D2.proposta-entro-quattro-mesi']).toEqual([null, '2014-06-15'])
    const suspended = dues(
      { ...facts, suspensions: [{ from: '2014-03-01', until: '2014-04-09' }] },
      '2014-03-01',
    )
    expect(suspended['A2.primo-colloquio-entro-tre-mesi']).toEqual([null, '2014-06-24'])
    expect(suspended['D2.proposta-entro-quattro-mesi']).toEqual([null, '2014-07-25'])
  })

  test('la persona degli esempi, il 3 aprile 2014', () => {
    const facts = {
      birthOn: '1990-05-01',
      sex: 'F',
      degree: false,
      schoolingDone: true,
      neverWorked: false,
      student: false,
      lastJobEndedOn: '2013-11-29',
      didOn: '2013-12-02',
      unemploymentFrom: '2013-11-30',
      atRiskOfLongTerm: true,
      support: {
        from: '2013-12-10',
        until: '2014-09-30',
        requiresUnemployment: true,
        whileEmployed: false,
        suspendedFrom: null,
      },
      suspensions: [{ from: '2014-02-01', until: '2014-03-12' }],
      pattoSignedOn: '2014-01-20',
      events: [{ kind: 'primo-colloquio', on: '2014-01-20' }],
    }
    const verdicts = verdictsFor(persona(facts), d('2014-04-03'))
    expect(verdicts.map(({ outcome, due, daysLeft }) => [outcome, due, daysLeft])).toEqual([
      ['met', '2014-04-09', null],
      ['open', '2014-07-09', 97],
      ['open', '2015-01-09', 281],
      ['not-applicable', null, null],
      ['open', '2014-05-12', 39],
      ['open', '2014-05-09', 36],
      ['open', '2014-07-09', 97],
      ['open', '2014-09-30', 180],
    ])
  })

  test('di una persona di cui non si sa nulla si chiede, e non si indovina', () => {
    const verdicts = verdictsFor(persona({}), d('2014-04-03'))
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(Array(8).fill('unknown'))
    for (const { missing } of verdicts) expect(missing.length).toBeGreaterThan(0)
  })

  test('una vacancy appena chiesta', () => {
    const facts = { subject: 'vacancy', requestedOn: d('2014-04-01') } satisfies VacancyFacts
    expect(
      verdictsFor(facts, d('2014-04-01')).map(({ rule, outcome, due }) => [rule.slice(0, 6), outcome, due]),
    ).toEqual([
      ['D4.pub', 'open', '2014-04-01'],
      ['D4.pre', 'open', '2014-04-21'],
      ['D4.sel', 'unknown', null],
      ['D4.esi', 'unknown', null],
      ['D4.ros', 'unknown', null],
      ['D3.sel', 'unknown', null],
    ])
  })

  test('che cosa serve prima di un servizio', () => {
    const facts = persona({ didOn: '2014-01-10', pattoSignedOn: null, events: [], specificNeed: true })
    const asked = preconditionsOf('B1', facts, { on: d('2014-02-01') })
    expect(asked.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['B1.did-resa', 'met'],
      ['B1.patto-sottoscritto', 'missed'],
      ['B1.dopo-il-primo-orientamento', 'missed'],
      ['B1.fabbisogno-specifico', 'met'],
    ])
    expect(preconditionsOf('A1', facts, { on: d('2014-02-01') })).toEqual([])
  })
})

describe('proprietà', () => {
  const day = fc.integer({ min: 15_700, max: 16_800 }).map(fromEpochDay)
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const kinds = [
    'primo-colloquio',
    'orientamento-collettivo-proposto',
    'formazione-offerta',
    'formazione-iniziata',
    'proposta-inserimento',
  ] as const
  const suspension = fc
    .record({ from: day, length: fc.nat(90) })
    .map(({ from, length }) => ({ from, until: addDays(from, length) }))
  const anyone = fc
    .record({
      birthOn: optional(fc.integer({ min: -1000, max: 11_000 }).map(fromEpochDay)),
      sex: optional(fc.constantFrom('F', 'M')),
      degree: optional(fc.boolean()),
      schoolingDone: optional(fc.boolean()),
      lastJobEndedOn: optional(fc.option(day)),
      didOn: optional(fc.option(day)),
      unemploymentFrom: optional(fc.option(day)),
      atRiskOfLongTerm: optional(fc.boolean()),
      support: optional(
        fc.option(
          fc.record({
            from: optional(day),
            until: optional(fc.option(day)),
            requiresUnemployment: optional(fc.boolean()),
            whileEmployed: optional(fc.boolean()),
            suspendedFrom: optional(fc.option(day)),
          }),
        ),
      ),
      suspensions: optional(
        fc.array(
          fc.oneof(
            suspension,
            day.map((from) => ({ from, until: null })),
          ),
          { maxLength: 4 },
        ),
      ),
      events: fc.array(fc.record({ kind: fc.constantFrom(...kinds), on: day, days: optional(fc.nat(30)) }), {
        maxLength: 6,
      }),
    })
    .map(persona)

  test('il tempo che passa non riapre un termine scaduto, e un verdetto è sempre intero', () => {
    fc.assert(
      fc.property(anyone, day, fc.nat(400), (facts, on, later) => {
        const before = verdictsFor(facts, on)
        const after = verdictsFor(facts, addDays(on, later))
        before.forEach((verdict, i) => {
          if (verdict.outcome === 'missed') expect(after[i]?.outcome).not.toBe('open')
          if (verdict.outcome === 'met') expect(after[i]).toMatchObject({ outcome: 'met', on: verdict.on })
          expect(verdict.outcome === 'unknown').toBe(verdict.missing.length > 0)
          expect(verdict.outcome === 'missed').toBe(verdict.daysLate !== null)
          if (verdict.daysLeft !== null) expect(verdict.daysLeft).toBeGreaterThanOrEqual(0)
          if (verdict.daysLate !== null) expect(verdict.daysLate).toBeGreaterThan(0)
        })
      }),
    )
  })

  test('più sospensioni non chiudono prima nessun termine', () => {
    fc.assert(
      fc.property(anyone, suspension, day, (facts, more, on) => {
        const longer = verdictsFor({ ...facts, suspensions: [...(facts.suspensions ?? []), more] }, on)
        verdictsFor(facts, on).forEach(({ from, due }, i) => {
          const moved = longer[i]
          if (due !== null && moved?.due) expect(moved.due >= due).toBe(true)
          if (from !== null && moved?.from) expect(moved.from >= from).toBe(true)
        })
      }),
    )
  })
})
