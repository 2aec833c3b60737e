import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMUNI } from '../../records/centro/index.ts'
import { placeIn } from './search-of.ts'

test.each([
  ['cuoco Perugia', 'Perugia', 'cuoco'],
  ['badante a Terni part time', 'Terni', 'badante part time'],
  ['muratore vicino a CITTÀ DI CASTELLO', 'Città di Castello', 'muratore'],
  ['lavoro in zona Foligno', 'Foligno', 'lavoro'],
  ['perugia', 'Perugia', ''],
  ['da Perugia a Terni', 'Terni', 'da perugia'],
  ['a a a Spoleto', 'Spoleto', ''],
])('«%s» is near %s, and «%s» is left', (q, nome, left) => {
  expect(placeIn(q)).toMatchObject({ place: { nome }, left })
})

test.each(['', 'cuoco', 'perugino', 'a', 'zona', 'castello', 'città', 'di', 'per ugia', '%'])(
  '«%s» names no comune',
  (q) => {
    expect(placeIn(q)).toBeUndefined()
  },
)

test('every comune is found wherever it stands, and nothing of it is left', () => {
  const words = fc.array(fc.constantFrom('cuoco', 'operaia', 'part time'), { maxLength: 3 })
  fc.assert(
    fc.property(fc.constantFrom(...COMUNI), words, words, (comune, before, after) => {
      const found = placeIn([...before, comune.nome, ...after].join(' '))
      expect(found?.place.belfiore).toBe(comune.belfiore)
      expect(found?.left).toBe([...before, ...after].join(' '))
    }),
  )
})
