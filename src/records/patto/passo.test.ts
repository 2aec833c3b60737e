import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { BODIES, changeState, isLate, keyOf, PASSO_MODELS, PASSO_STEPS, withPasso } from './passo.ts'

describe('how a step goes', () => {
  test('a reason is due for what was not kept, and for opening again', () => {
    expect(changeState('da-fare', 'in-corso', undefined)).toMatchObject({ ok: true })
    expect(changeState('da-fare', 'fatto', undefined)).toMatchObject({ ok: true })
    expect(changeState('da-fare', 'non-fatto', undefined)).toMatchObject({
      refusal: { code: 'patto.senza-motivo' },
    })
    expect(changeState('fatto', 'da-fare', undefined)).toMatchObject({
      refusal: { code: 'patto.senza-motivo' },
    })
    expect(changeState('non-fatto', 'da-fare', undefined)).toMatchObject({
      refusal: { code: 'patto.senza-motivo' },
    })
    expect(changeState('in-corso', 'da-fare', undefined)).toMatchObject({ ok: true, value: 'da-fare' })
    expect(changeState('in-corso', 'fatto', '')).toMatchObject({ ok: true })
    expect(changeState('in-corso', 'non-fatto', '')).toMatchObject({
      refusal: { code: 'patto.senza-motivo' },
    })
    expect(changeState('non-fatto', 'fatto', 'portato dopo')).toMatchObject({ ok: true, value: 'fatto' })
  })

  test('what was called off stays so; the same state is no change', () => {
    for (const to of PASSO_STEPS) {
      expect(changeState('annullato', to, 'x')).toMatchObject({ refusal: { code: 'patto.passo-annullato' } })
      expect(changeState(to, to, 'x')).toMatchObject({ refusal: { code: 'patto.passo-uguale' } })
    }
  })

  test('late the day after, never on the day, never once done', () => {
    const step = { state: 'da-fare', by: '2026-11-20' } as const
    expect(isLate(step, '2026-11-19')).toBe(false)
    expect(isLate(step, '2026-11-20')).toBe(false)
    expect(isLate(step, '2026-11-21')).toBe(true)
    expect(isLate({ ...step, state: 'in-corso' }, '2026-11-21')).toBe(true)
    for (const state of ['fatto', 'non-fatto', 'annullato'] as const)
      expect(isLate({ ...step, state }, '2026-11-21')).toBe(false)
    expect(isLate({ ...step, by: null }, '2026-11-21')).toBe(false)
  })

  test('a step taken out or moved leaves the others as they are', () => {
    const list = [{ text: 'A', by: plainDate('2026-11-20'), who: ['ASL'] }, { text: 'B' }]
    expect(withPasso(list, 'A', 'gone')).toEqual([{ text: 'B' }])
    expect(withPasso(list, 'A', { by: undefined })).toEqual([{ text: 'A', who: ['ASL'] }, { text: 'B' }])
    expect(withPasso(list, 'B', { by: plainDate('2026-12-01') })).toEqual([
      list[0],
      { text: 'B', by: '2026-12-01' },
    ])
    expect(withPasso(list, 'A', { by: plainDate('2026-12-01') })).toEqual([
      { text: 'A', who: ['ASL'], by: '2026-12-01' },
      { text: 'B' },
    ])
    expect(withPasso(list, 'C', 'gone')).toEqual(list)
    expect(withPasso(list, 'C', { by: undefined })).toEqual(list)
  })

  test('each side has its place in the content of a version', () => {
    expect([keyOf('noi'), keyOf('tu')]).toEqual(['ours', 'theirs'])
  })

  test('the models are for both sides, with codes and words of their own and bodies of the list', () => {
    expect(new Set(PASSO_MODELS.map(({ code }) => code)).size).toBe(PASSO_MODELS.length)
    expect(new Set(PASSO_MODELS.map(({ text }) => text)).size).toBe(PASSO_MODELS.length)
    expect(new Set(PASSO_MODELS.map(({ side }) => side))).toEqual(new Set(['noi', 'tu']))
    for (const { who = [] } of PASSO_MODELS) expect(BODIES).toEqual(expect.arrayContaining([...who]))
  })
})
