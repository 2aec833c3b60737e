import oracle from 'codice-fiscale-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { composeCodiceFiscale, matchesNames, readCodiceFiscale, sayProblem } from './index.ts'

// Its types promise a default export, its file has a named one.
const { CodiceFiscale: Oracle } = oracle as unknown as { CodiceFiscale: typeof oracle.default }

const today = '2026-06-01'
const name = fc.stringMatching(/^[A-Z][a-z]{0,10}( [A-Z][a-z]{1,8})?$/)
const person = fc.record({
  surname: name,
  name,
  sex: fc.constantFrom('F', 'M'),
  birthOn: fc
    .date({ min: new Date('1927-01-01'), max: new Date('2026-05-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  placeCode: fc.constantFrom('H501', 'G478', 'L117', 'Z251', 'Z330', 'F205', 'A001'),
})
const OMOCODIA = 'LMNPQRSTUV'
const FROM_THE_RIGHT = [14, 13, 12, 10, 9, 7, 6]

test('what is composed is read back, at each of the seven steps of omocodia too', () => {
  fc.assert(
    fc.property(person, fc.integer({ min: 0, max: 7 }), (holder, steps) => {
      const canonical = composeCodiceFiscale(holder)
      const chars = Array.from(canonical.slice(0, 15))
      for (const place of FROM_THE_RIGHT.slice(0, steps)) chars[place] = OMOCODIA.charAt(Number(chars[place]))
      const codice = chars.join('') + Oracle.getCheckCode(chars.join(''))
      expect(readCodiceFiscale(codice, { today })).toMatchObject({
        ok: true,
        codice,
        canonical,
        omocodia: steps > 0,
        decoded: { birthOn: holder.birthOn, sex: holder.sex, placeCode: holder.placeCode },
      })
      expect(matchesNames(codice, holder.surname, holder.name)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('another library composes the same code', () => {
  fc.assert(
    fc.property(person, (holder) => {
      const [year, month, day] = holder.birthOn.split('-').map(Number)
      const theirs = Oracle.compute({
        surname: holder.surname,
        name: holder.name,
        gender: holder.sex,
        year,
        month,
        day,
        birthplace: holder.placeCode,
      })
      expect(composeCodiceFiscale(holder)).toBe(theirs)
    }),
    { numRuns: 500 },
  )
})

test('one wrong character is never read as the same person', () => {
  const others = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.stringMatching(/^[A-Z0-9]$/))
  fc.assert(
    fc.property(person, others, (holder, [place, char]) => {
      const codice = composeCodiceFiscale(holder)
      fc.pre(codice.charAt(place) !== char)
      const wrong = codice.slice(0, place) + char + codice.slice(place + 1)
      const answer = readCodiceFiscale(wrong, { today })
      expect(answer.ok && answer.canonical === codice).toBe(false)
    }),
  )
})

test('hostile text never throws, and every problem has its sentence in both languages', () => {
  const almost = fc.stringMatching(/^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$/)
  const text = fc.oneof(fc.string({ unit: anySign }), almost, fc.stringMatching(/^\d{9,13}$/))
  fc.assert(
    fc.property(text, (hostile) => {
      const answer = readCodiceFiscale(hostile, { today })
      if (answer.ok) return
      expect(sayProblem('it', answer.problem)).toMatch(/^.{20,}[.?]$/u)
      expect(sayProblem('en', answer.problem)).not.toMatch(/\{\{|undefined/)
    }),
    { numRuns: 1000 },
  )
})

test('a megabyte of text is a long code, not a long wait', () => {
  expect(readCodiceFiscale('A'.repeat(1_000_000), { today })).toMatchObject({ problem: { code: 'too-long' } })
})
