import { describe, expect, test } from 'vitest'
import { readCodiceFiscale, type CodiceFiscale } from '../../platform/identifiers/index.ts'
import { readBirth } from './birth.ts'

// Nobody's: letters, then a day, then Perugia.
const [DEFINITIVE, PROVISIONAL] = ['RSSMRA85T50G478N', '12345670017']
function code(text: string): CodiceFiscale {
  const read = readCodiceFiscale(text, { today: '2026-11-10' })
  if (!read.ok) throw new Error(`not a code: ${text} (${JSON.stringify(read)})`)
  return read
}

describe('the birth of who has a definitive code', () => {
  test('is what the code says, without asking anything', () => {
    expect(readBirth(code(DEFINITIVE), {})).toEqual({
      ok: true,
      value: { sex: 'F', birthOn: '1985-12-10', birthPlaceCode: 'G478', birthPlaceName: 'Perugia' },
    })
  })

  test('stated and alike, is the same', () => {
    expect(readBirth(code(DEFINITIVE), { birthOn: '1985-12-10' }).ok).toBe(true)
  })

  test.each(['1985-12-09', '1985-12-11', '1885-12-10'])(
    'stated as %s is refused with the day it says',
    (birthOn) => {
      expect(readBirth(code(DEFINITIVE), { birthOn })).toMatchObject({
        refusal: { code: 'persona.nascita-diversa', facts: { day: '1985-12-10' } },
      })
    },
  )
})

describe('the birth of who has a provisional code', () => {
  const stated = { birthOn: '1990-05-01', sex: 'M', birthPlace: 'Perugia' } as const

  test('is what she states, the place by name or by its code', () => {
    const value = { sex: 'M', birthOn: '1990-05-01', birthPlaceCode: 'G478', birthPlaceName: 'Perugia' }
    for (const birthPlace of ['Perugia', 'perugia', ' PERUGIA ', 'G478', 'g478'])
      expect(readBirth(code(PROVISIONAL), { ...stated, birthPlace })).toEqual({ ok: true, value })
  })

  test.each(['birthOn', 'sex', 'birthPlace'] as const)(
    'without the %s is refused: nothing is guessed',
    (field) => {
      expect(readBirth(code(PROVISIONAL), { ...stated, [field]: undefined })).toMatchObject({
        refusal: { code: 'persona.nascita-mancante' },
      })
    },
  )

  test('a name that only begins like a place is no place', () => {
    expect(readBirth(code(PROVISIONAL), { ...stated, birthPlace: 'Perug' })).toMatchObject({
      refusal: { code: 'persona.luogo-sconosciuto', facts: { place: 'Perug' } },
    })
  })
})
