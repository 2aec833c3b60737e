import { describe, expect, test } from 'vitest'
import type { Anagrafica, Datum, Field } from '../persona/index.ts'
import { chosenData, compareSchede } from './confronto.ts'

const EMPTY: Anagrafica = {
  surname: 'Conti',
  name: 'Paola',
  phone: null,
  email: null,
  preferredChannel: null,
  preferredLanguage: 'it',
  address: null,
  comune: null,
  needs: [],
}
const written = (field: Field, at: string): Datum => ({
  field,
  version: 1,
  value: null,
  source: 'operatore',
  recordedAt: new Date(at),
  by: null,
})
const scheda = (data: Partial<Anagrafica>, history: Datum[] = []) => ({
  persona: { ...EMPTY, ...data },
  history,
})
const phones = (kept: string, absorbed: string) =>
  compareSchede(
    scheda({ phone: '+39075111' }, [written('phone', kept)]),
    scheda({ phone: '+39075222' }, [written('phone', absorbed)]),
  ).find(({ field }) => field === 'phone')

describe('which of two values is newer', () => {
  test.each([
    ['2026-01-01T09:00:00Z', '2026-01-01T09:00:01Z', 'absorbed'],
    ['2026-01-01T09:00:00Z', '2026-01-01T09:00:00Z', 'kept'],
    ['2026-01-01T09:00:01Z', '2026-01-01T09:00:00Z', 'kept'],
  ])('kept %s, absorbed %s: %s', (kept, absorbed, newest) => {
    expect(phones(kept, absorbed)).toMatchObject({ differs: true, newest })
  })
  test('the last of many writings counts, and of that datum only', () => {
    const kept = scheda({ phone: '1' }, [written('phone', '2026-03-01'), written('phone', '2026-01-01')])
    const absorbed = scheda({ phone: '2' }, [written('phone', '2026-02-01'), written('email', '2026-04-01')])
    expect(compareSchede(kept, absorbed).find(({ field }) => field === 'phone')?.newest).toBe('kept')
  })
  test('what never was written is older than anything', () => {
    const confronti = compareSchede(
      scheda({}),
      scheda({ email: 'a@example.org' }, [written('email', '2020-01-01')]),
    )
    expect(chosenData(confronti, {})).toEqual({ email: 'a@example.org' })
  })
})

describe('what is written on the scheda that stays', () => {
  const confronti = compareSchede(
    scheda({ phone: '1', address: 'via Prova 1', needs: ['lis'] }, [written('address', '2026-02-01')]),
    scheda({ phone: '2', address: 'via Prova 2', needs: ['lis'] }, [
      written('phone', '2026-01-01'),
      written('address', '2026-01-01'),
      written('needs', '2026-03-01'),
    ]),
  )
  test('unsaid, the newest of what differs', () => expect(chosenData(confronti, {})).toEqual({ phone: '2' }))
  test('said, what was said', () =>
    expect(chosenData(confronti, { phone: 'kept', address: 'absorbed' })).toEqual({ address: 'via Prova 2' }))
  test('what is the same is not written again, whatever is said', () =>
    expect(chosenData(confronti, { phone: 'kept', needs: 'absorbed' })).toEqual({}))
  test('an emptied datum that is newer empties', () => {
    const emptied = compareSchede(
      scheda({ email: 'a@example.org' }),
      scheda({}, [written('email', '2026-01-01')]),
    )
    expect(chosenData(emptied, {})).toEqual({ email: null })
  })
})
