import { describe, expect, test } from 'vitest'
import { plainDate, type Stato } from '../../standard/index.ts'
import { attestationOf } from './attestation.ts'

const stato = (more: Partial<Stato> = {}): Stato => ({
  state: 'in-stato',
  since: plainDate('2023-01-10'),
  acquiredOn: plainDate('2023-01-10'),
  because: 'Senza lavoro',
  daVerificare: false,
  seniority: { days: 366, months: 12 },
  ...more,
})

describe('what a paper says of a status', () => {
  test.each(['in-stato', 'conservato'] as const)(
    '%s: unemployed, since when and for how many months',
    (state) => {
      expect(attestationOf(stato({ state }))).toEqual({
        unemployed: true,
        from: '2023-01-10',
        months: 12,
        explanation: ['Senza lavoro.'],
      })
    },
  )

  test.each(['perso', 'mai-acquisito'] as const)(
    '%s: not unemployed, and no seniority to boast of',
    (state) => {
      expect(attestationOf(stato({ state }))).toEqual({ unemployed: false, explanation: ['Senza lavoro.'] })
    },
  )

  test('suspended she works: not unemployed, and the declaration is said to stand', () => {
    const { unemployed, explanation, ...rest } = attestationOf(stato({ state: 'sospeso' }))
    expect(unemployed).toBe(false)
    expect(rest).toEqual({})
    expect(explanation).toHaveLength(2)
    expect(explanation[1]).toContain('resta valida')
  })

  test('what was taken in the stricter way is said', () => {
    const told = (state: Stato['state']) => attestationOf(stato({ state, daVerificare: true })).explanation
    expect(told('in-stato').at(-1)).toContain('il centro la verifica')
    expect(told('sospeso')).toHaveLength(3)
  })
})
