import { expect, test } from 'vitest'
import { vouchedBy } from './claims.ts'

const CF = 'RSSMRA80A01H501U'

test.each([
  [{ fiscalNumber: `TINIT-${CF}` }],
  [{ fiscal_number: CF.toLowerCase() }],
  [{ 'https://attributes.spid.gov.it/fiscalNumber': `TINIT-${CF}` }],
  [{ 'https://attributes.eid.gov.it/fiscal_number': `TINIT-${CF}`, fiscalNumber: 'TINIT-OTHER' }],
])('%o is of a person of Italy', (claims) => {
  expect(vouchedBy(claims, 'cittadino')).toEqual({ kind: 'cittadino', code: CF })
})

test.each([
  [{}],
  [{ sub: CF }],
  [{ fiscalNumber: `TINDE-${CF}` }],
  [{ fiscalNumber: `${CF}X` }],
  [{ fiscalNumber: [CF] }],
  [{ fiscalNumber: `TINIT-${CF}\n` }],
  [{ ivaCode: 'VATIT-12345678903' }],
])('%o is of nobody we could know', (claims) => {
  expect(vouchedBy(claims, 'cittadino')).toBeUndefined()
})

test('a person who comes for her company is asked for the company’s number, and the other way round', () => {
  const both = { fiscalNumber: `TINIT-${CF}`, ivaCode: 'VATIT-12345678903' }
  expect(vouchedBy(both, 'impresa')).toEqual({ kind: 'impresa', code: '12345678903' })
  expect(vouchedBy(both, 'cittadino')?.code).toBe(CF)
  expect(vouchedBy({ fiscalNumber: `TINIT-${CF}` }, 'impresa')).toBeUndefined()
})
