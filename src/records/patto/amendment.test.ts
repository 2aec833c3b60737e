import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { AMENDMENTS, AMENDMENT_KINDS, amendmentsBetween, signerOf } from './amendment.ts'
import { differences, sealOf, type Passo, type PattoContent } from './content.ts'

const day = plainDate
const BASE: PattoContent = {
  number: 'PG-2026-000001',
  version: 1,
  person: { name: 'Maria Prova', codiceFiscale: 'X', bornOn: day('1978-04-12'), bornIn: 'Perugia' },
  referente: 'Anna',
  goal: 'Un lavoro in cucina',
  professioni: ['Aiuto cuoca'],
  ours: [{ text: 'Ti telefoniamo', by: day('2026-12-01') }],
  theirs: [{ text: 'Vieni al gruppo', by: day('2026-12-10') }],
  conditions: ['Avvisa prima'],
  delivered: [],
}
const kindsOf = (change: Partial<PattoContent>) => amendmentsBetween(BASE, { ...BASE, ...change })
const OURS = (by?: string): Passo[] => [{ text: 'Ti telefoniamo', ...(by && { by: day(by) }) }]
const THEIRS = (by?: string): Passo[] => [{ text: 'Vieni al gruppo', ...(by && { by: day(by) }) }]
const more: Passo = { text: 'Un altro' }

describe('which change needs whose signature', () => {
  test.each([
    [{}, [], 'nobody'],
    [{ ours: [...BASE.ours, more] }, ['noi.aggiunto'], 'centre'],
    [{ ours: [] }, ['noi.tolto'], 'person'],
    [{ ours: OURS('2026-11-30') }, ['noi.prima'], 'centre'],
    [{ ours: OURS('2026-12-02') }, ['noi.dopo'], 'person'],
    [{ ours: OURS() }, ['noi.dopo'], 'person'],
    [
      { ours: [{ ...OURS('2026-12-01')[0], text: 'Ti telefoniamo', who: ['ASL'] }] },
      ['noi.cambiato'],
      'both',
    ],
    [{ theirs: [...BASE.theirs, more] }, ['tu.aggiunto'], 'both'],
    [{ theirs: [] }, ['tu.tolto'], 'both'],
    [{ theirs: THEIRS('2026-12-09') }, ['tu.prima'], 'both'],
    [{ theirs: THEIRS('2026-12-11') }, ['tu.dopo'], 'centre'],
    [{ theirs: THEIRS() }, ['tu.dopo'], 'centre'],
    [
      { theirs: [{ ...THEIRS('2026-12-10')[0], text: 'Vieni al gruppo', who: ['Comune'] }] },
      ['tu.cambiato'],
      'both',
    ],
    [{ goal: 'Altro' }, ['obiettivo'], 'both'],
    [{ professioni: [] }, ['lavori'], 'both'],
    [{ conditions: [] }, ['regole'], 'both'],
    [{ profile: { level: 2, words: 'x', on: day('2026-11-01') } }, ['profilo'], 'nobody'],
    [{ delivered: [{ service: 'B2', name: 'Gruppo', on: day('2026-11-01') }] }, ['servizi'], 'nobody'],
    [{ referente: 'Luca' }, ['referente'], 'nobody'],
    [{ person: { ...BASE.person, name: 'Maria Provà' } }, ['anagrafica'], 'nobody'],
  ] as const)('%j', (change, kinds, signer) => {
    const found = kindsOf(change)
    expect(found).toEqual(kinds)
    expect(signerOf(found)).toBe(signer)
  })

  test('of two promises the one that goes away is seen, whichever it is', () => {
    const two = { ...BASE, ours: [...BASE.ours, more] }
    for (const left of [BASE.ours, [more]])
      expect(amendmentsBetween(two, { ...two, ours: left })).toEqual(['noi.tolto'])
    expect(amendmentsBetween(two, { ...two, ours: two.ours.toReversed() })).toEqual([])
  })

  test('several changes of one side are all seen: one more, one sooner, one with other people', () => {
    const before = { ...BASE, ours: [{ text: 'a', by: day('2026-12-01') }, { text: 'b' }, { text: 'c' }] }
    const after = {
      ...BASE,
      ours: [{ text: 'a', by: day('2026-11-30') }, { text: 'b', who: ['ASL'] }, { text: 'c' }, { text: 'd' }],
    }
    expect(amendmentsBetween(before, after)).toEqual(['noi.aggiunto', 'noi.prima', 'noi.cambiato'])
    expect(amendmentsBetween(after, before)).toEqual(['noi.tolto', 'noi.dopo', 'noi.cambiato'])
  })

  test('a day where there was none is sooner, none where there was one is later', () => {
    const [none, dated] = [
      { ...BASE, theirs: THEIRS() },
      { ...BASE, theirs: THEIRS('2026-12-10') },
    ]
    expect(amendmentsBetween(none, dated)).toEqual(['tu.prima'])
    expect(amendmentsBetween(dated, none)).toEqual(['tu.dopo'])
  })

  test('one change that binds the person and one that binds the centre ask for both', () => {
    expect(signerOf(['noi.aggiunto', 'noi.tolto'])).toBe('both')
    expect(signerOf(['noi.aggiunto', 'noi.prima', 'profilo'])).toBe('centre')
    expect(signerOf(['noi.tolto', 'noi.dopo'])).toBe('person')
    expect(signerOf([])).toBe('nobody')
  })

  test('a corrected telephone or e-mail voids no signature, nor does how a step goes', () => {
    for (const kind of ['recapito', 'anagrafica', 'referente', 'stato-del-passo'] as const)
      expect(AMENDMENTS[kind]).toMatchObject({ newVersion: false, signer: 'nobody' })
  })

  test('every kind has a reason in both languages; nobody signs exactly where there is no new version', () => {
    expect(Object.keys(AMENDMENTS)).toEqual([...AMENDMENT_KINDS])
    for (const { it, en, newVersion, signer } of Object.values(AMENDMENTS)) {
      expect([it, en].every((text) => text.endsWith('.'))).toBe(true)
      expect(newVersion).toBe(signer !== 'nobody')
    }
  })

  test('more changes never need fewer signatures', () => {
    const weight = { nobody: 0, centre: 1, person: 1, both: 2 }
    const kinds = fc.subarray([...AMENDMENT_KINDS])
    fc.assert(
      fc.property(kinds, kinds, (some, others) => {
        const all = [...some, ...others]
        expect(weight[signerOf(all)]).toBeGreaterThanOrEqual(weight[signerOf(some)])
        // Who is bound by one change is bound by both together.
        const needs = (list: typeof some) => ['person', 'both'].includes(signerOf(list))
        expect(needs(all)).toBe(needs(some) || needs(others))
      }),
    )
  })
})

describe('what a reader sees', () => {
  test('people and beginnings are told, not only days', () => {
    const after = {
      ...BASE,
      theirs: [{ text: 'Vieni al gruppo', by: day('2026-12-12'), who: ['ASL', 'Comune'] }],
    }
    expect(differences(BASE, after)).toEqual([
      'Impegno tuo, «Vieni al gruppo»: la data passa dal 10/12/2026 al 12/12/2026.',
      'Impegno tuo, «Vieni al gruppo»: chi c’è con noi: prima nessun altro, ora ASL, Comune.',
    ])
    const later = { ...BASE, ours: [{ ...BASE.ours[0], text: 'Ti telefoniamo', from: day('2026-11-20') }] }
    expect(differences(BASE, later as PattoContent)).toEqual([
      'Impegno nostro, «Ti telefoniamo»: comincia il 20/11/2026.',
    ])
  })

  test('a step without the new parts has the seal it always had', () => {
    const { ours, ...rest } = BASE
    expect(sealOf({ ...rest, ours: ours.map((each) => ({ ...each })) })).toBe(sealOf(BASE))
  })
})
