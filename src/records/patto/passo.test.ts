import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { covered, hashOfDigits, mayAskCode, newDigits } from './firma.ts'
import { BODIES, changeState, isLate, PASSO_MODELS, PASSO_STEPS, withPasso } from './passo.ts'

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
    expect(isLate({ ...step, state: 'fatto' }, '2026-11-21')).toBe(false)
    expect(isLate({ ...step, by: null }, '2026-11-21')).toBe(false)
  })

  test('a step taken out or moved leaves the others as they are', () => {
    const list = [{ text: 'A', by: plainDate('2026-11-20'), who: ['ASL'] }, { text: 'B' }]
    expect(withPasso(list, 'A', 'gone')).toEqual([{ text: 'B' }])
    expect(withPasso(list, 'A', { by: undefined })).toEqual([{ text: 'A', who: ['ASL'] }, { text: 'B' }])
    expect(withPasso(list, 'C', 'gone')).toEqual(list)
  })

  test('the models are for both sides, with codes and words of their own and bodies of the list', () => {
    expect(new Set(PASSO_MODELS.map(({ code }) => code)).size).toBe(PASSO_MODELS.length)
    expect(new Set(PASSO_MODELS.map(({ text }) => text)).size).toBe(PASSO_MODELS.length)
    expect(new Set(PASSO_MODELS.map(({ side }) => side))).toEqual(new Set(['noi', 'tu']))
    for (const { who = [] } of PASSO_MODELS) expect(BODIES).toEqual(expect.arrayContaining([...who]))
  })
})

describe('the code sent to the telephone', () => {
  const now = new Date('2026-11-10T09:00:00Z')
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

  test('three in ten minutes, ten in all', () => {
    expect(mayAskCode([], now)).toBe(true)
    expect(mayAskCode([ago(1), ago(2)], now)).toBe(true)
    expect(mayAskCode([ago(1), ago(2), ago(9)], now)).toBe(false)
    expect(mayAskCode([ago(1), ago(2), ago(10)], now)).toBe(true)
    expect(
      mayAskCode(
        Array.from({ length: 9 }, () => ago(60)),
        now,
      ),
    ).toBe(true)
    expect(
      mayAskCode(
        Array.from({ length: 10 }, () => ago(60)),
        now,
      ),
    ).toBe(false)
  })

  test('six digits, kept so that they say nothing without the address', () => {
    for (let i = 0; i < 50; i++) expect(newDigits()).toMatch(/^\d{6}$/)
    expect(hashOfDigits('a', '123456')).not.toBe(hashOfDigits('b', '123456'))
  })

  test('where it went is told by its end only', () => {
    expect(covered('+393331234567')).toBe('•••567')
    expect(covered('maria@posta.example')).toBe('m•••@posta.example')
  })
})
