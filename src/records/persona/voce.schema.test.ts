import { describe, expect, test } from 'vitest'
import { Day } from './day.schema.ts'
import { PROFESSIONI } from './professioni.ts'
import { VOCI } from './voce.schema.ts'

const job = { mansione: 'Cuoca', azienda: 'Mensa', from: '1/3/2015', contract: 'subordinato' }

describe('an experience', () => {
  test('days as people write them; still going on where no end is given', () => {
    expect(VOCI.esperienza.parse(job)).toMatchObject({ from: '2015-03-01', openEnded: false })
  })
  test('ends the day it begins at the earliest', () => {
    const ending = (until: string) => VOCI.esperienza.safeParse({ ...job, until })
    expect(ending('28/02/2015').success).toBe(false)
    expect(ending('01/03/2015').success).toBe(true)
    expect(ending('28/02/2015').error?.issues[0]?.path).toEqual(['until'])
  })
  test('income in whole cents, never less than nothing', () => {
    const earning = (yearlyIncomeCents: unknown) =>
      VOCI.esperienza.safeParse({ ...job, yearlyIncomeCents }).success
    expect([0, '850000', null].map(earning)).toEqual([true, true, true])
    expect([-1, 0.5, 'tanto'].map(earning)).toEqual([false, false, false])
  })
  test('a form’s tick is a yes', () => {
    expect(VOCI.esperienza.parse({ ...job, openEnded: 'on' }).openEnded).toBe(true)
    expect(VOCI.esperienza.parse({ ...job, openEnded: 'false' }).openEnded).toBe(false)
  })
  test('unknown keys and contracts are refused', () => {
    expect(VOCI.esperienza.safeParse({ ...job, salute: 'x' }).success).toBe(false)
    expect(VOCI.esperienza.safeParse({ ...job, contract: 'in nero' }).success).toBe(false)
  })
})

test('an occupation takes its name from the list, whatever name was sent', () => {
  expect(VOCI.professione.parse({ code: '5.2.2.1.0', name: 'Altro' })).toEqual({
    code: '5.2.2.1.0',
    name: 'Cuoco/a',
  })
  expect(VOCI.professione.safeParse({ code: '9.9.9.9.9' }).success).toBe(false)
})

test('occupations: codes of five levels, each once', () => {
  expect(PROFESSIONI.length).toBeGreaterThanOrEqual(80)
  expect(new Set(PROFESSIONI.map(({ code }) => code)).size).toBe(PROFESSIONI.length)
  for (const { code } of PROFESSIONI) expect(code).toMatch(/^[1-8]\.\d\.\d\.\d\.\d$/)
})

test('availability: one choice of a form or many, and how far', () => {
  const read = VOCI.disponibilita.parse({ raggioKm: '30', orari: 'tempo-pieno', mezzi: ['auto', 'bici'] })
  expect(read).toMatchObject({ raggioKm: 30, orari: ['tempo-pieno'], mezzi: ['auto', 'bici'], turni: false })
  expect(VOCI.disponibilita.safeParse({ raggioKm: 501 }).success).toBe(false)
})

test.each(['2026-02-29', '31/04/2026', '1/1/26', 'ieri', ''])('«%s» is not a day', (text) => {
  expect(Day.safeParse(text).success).toBe(false)
})
test.each(['2024-02-29', '29/2/2024', '29.02.2024', '29-02-2024', ' 29/02/2024 '])(
  '«%s» is a day',
  (text) => {
    expect(Day.parse(text)).toBe('2024-02-29')
  },
)
