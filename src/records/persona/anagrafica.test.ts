import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeAnagrafica, type Anagrafica, type Datum, type Field } from './anagrafica.ts'

const at = new Date('2026-11-10T09:04:00Z')
const wrote = (version: number, field: Field, value: unknown): Datum => ({
  field,
  version,
  value,
  source: 'operatore',
  recordedAt: at,
  by: 'Anna',
})
const history = [
  { ...wrote(3, 'phone', '+39333'), by: 'Ilir' },
  wrote(2, 'email', 'b@example.org'),
  wrote(1, 'phone', '+39075'),
  wrote(1, 'email', 'a@example.org'),
  wrote(1, 'surname', 'Conti'),
]

test('only what differs from what was seen is a change', () => {
  const sent = { surname: 'Conti', phone: '+39333', email: null }
  expect(mergeAnagrafica(history, { version: 3 }, sent)).toEqual({ changes: { email: null }, conflicts: [] })
})

test('a field somebody else has written since is left to her when I did not touch it', () => {
  const sent = { phone: '+39075', email: 'c@example.org' }
  expect(mergeAnagrafica(history, { version: 2 }, sent)).toEqual({
    changes: { email: 'c@example.org' },
    conflicts: [],
  })
})

test('both touched the same field: both values, whose the other is and since when', () => {
  expect(mergeAnagrafica(history, { version: 2 }, { phone: '+39444' })).toEqual({
    changes: {},
    conflicts: [{ field: 'phone', mine: '+39444', theirs: '+39333', by: 'Ilir', at }],
  })
})

test('both wrote the same value: no quarrel and nothing to write', () => {
  expect(mergeAnagrafica(history, { version: 1 }, { phone: '+39333' })).toEqual({
    changes: {},
    conflicts: [],
  })
})

test('a quarrel settled against the version that was shown lets mine stand, and only there', () => {
  const sent = { phone: '+39444', email: 'c@example.org' }
  const settled = { fields: ['phone' as const], version: 3 }
  expect(mergeAnagrafica(history, { version: 1, settled }, sent)).toMatchObject({
    changes: { phone: '+39444' },
    conflicts: [{ field: 'email', theirs: 'b@example.org' }],
  })
  const again = mergeAnagrafica([wrote(4, 'phone', '+39555'), ...history], { version: 1, settled }, sent)
  expect(again.conflicts.map(({ field }) => field)).toEqual(['phone', 'email'])
})

test('what never was written is empty: needs an empty list, the rest nothing', () => {
  expect(mergeAnagrafica([], { version: 1 }, { needs: [], address: null })).toEqual({
    changes: {},
    conflicts: [],
  })
  expect(mergeAnagrafica([], { version: 1 }, { needs: ['lis'] }).changes).toEqual({ needs: ['lis'] })
})

test('two people in different fields never quarrel, in the same field always, whatever they write', () => {
  const fields = ['phone', 'email', 'address', 'surname'] as const
  const written = fc.record({ field: fc.constantFrom(...fields), value: fc.string({ minLength: 1 }) })
  fc.assert(
    fc.property(written, written, (theirs, mine) => {
      fc.pre(theirs.value !== mine.value)
      const first = fields.map((field) => wrote(1, field, 'old'))
      const sent: Partial<Anagrafica> = { [mine.field]: `new ${mine.value}` }
      const now = [wrote(2, theirs.field, `new ${theirs.value}`), ...first]
      const { conflicts, changes } = mergeAnagrafica(now, { version: 1 }, sent)
      const clash = mine.field === theirs.field
      expect(conflicts).toHaveLength(clash ? 1 : 0)
      expect(changes).toEqual(clash ? {} : sent)
    }),
  )
})
