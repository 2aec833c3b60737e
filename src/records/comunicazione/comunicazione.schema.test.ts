import { describe, expect, test } from 'vitest'
import { readComunicazione } from './comunicazione.schema.ts'

const HIRE = {
  codice: '1234567890123456',
  evento: 'ASS',
  lavoratore: 'PRVMRA80A41G478X',
  datore: '12345670785',
  datoreNome: 'Mensa Prova srl',
  inizio: '2026-01-01',
  fine: '2026-03-31',
  contratto: 'A.02.00',
}
const read = (more: Record<string, unknown> = {}) => readComunicazione({ ...HIRE, ...more })
const said = (more: Record<string, unknown>) => {
  const answer = read(more)
  return answer.ok ? [] : answer.complaints
}
const valueOf = (more: Record<string, unknown> = {}) => {
  const answer = read(more)
  if (!answer.ok) throw new Error(answer.complaints.join('; '))
  return answer.value
}

describe('a line of a file', () => {
  test('a hire is of its first day, in its first version, standing', () => {
    expect(valueOf()).toEqual({
      code: '1234567890123456',
      version: 1,
      kind: 'assunzione',
      cancelled: false,
      codiceFiscale: 'PRVMRA80A41G478X',
      employerCode: '12345670785',
      startedOn: '2026-01-01',
      eventOn: '2026-01-01',
      data: {
        employerName: 'Mensa Prova srl',
        ateco: null,
        contract: 'A.02.00',
        endsOn: '2026-03-31',
        weeklyMinutes: null,
        yearlyIncomeCents: null,
        cause: null,
      },
    })
  })

  test.each([
    ['ASS', 'assunzione'],
    ['PRO', 'proroga'],
    ['TRS', 'trasformazione'],
    ['CES', 'cessazione'],
  ])('%s is %s', (evento, kind) => {
    expect(valueOf({ evento, dataEvento: '2026-02-01' }).kind).toBe(kind)
  })

  test('the day of a hire is its first, whatever is said; that of anything else is as it is said', () => {
    expect(valueOf({ dataEvento: '2026-02-01' }).eventOn).toBe('2026-01-01')
    expect(valueOf({ evento: 'PRO', dataEvento: '2026-02-01' }).eventOn).toBe('2026-02-01')
  })

  test.each([
    ['SI', true],
    ['true', true],
    [true, true],
    ['NO', false],
    ['false', false],
    [false, false],
  ])('cancelled said as %j: %s', (annullata, cancelled) => {
    expect(valueOf({ annullata }).cancelled).toBe(cancelled)
  })

  test.each([
    ['38.5', 2_310],
    [40, 2_400],
    ['0', null],
    [null, null],
  ])('%j hours a week are %s minutes', (oreSettimanali, minutes) => {
    expect(valueOf({ oreSettimanali }).data.weeklyMinutes).toBe(minutes)
  })

  test('an income of nothing is known to be nothing', () => {
    expect(valueOf({ retribuzioneAnnuaCentesimi: '0' }).data.yearlyIncomeCents).toBe(0)
  })

  test('codes are read however they are typed', () => {
    expect(valueOf({ lavoratore: ' prvmra80a41g478x ', contratto: 'a.02.00 ' })).toMatchObject({
      codiceFiscale: 'PRVMRA80A41G478X',
      data: { contract: 'A.02.00' },
    })
  })
})

describe('what does not hold together is refused, at its field', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a contract of no table', { contratto: 'Z.99.00' }, 'contratto'],
    ['who employs herself', { datore: 'PRVMRA80A41G478X' }, 'datore'],
    ['an extension without its day', { evento: 'PRO' }, 'dataEvento'],
    ['an end without its day', { evento: 'CES' }, 'dataEvento'],
    ['an event of the day before the work', { evento: 'CES', dataEvento: '2025-12-31' }, 'dataEvento'],
    ['an end before the beginning', { fine: '2025-12-31' }, 'fine'],
    [
      'an extension that ends before it begins',
      { evento: 'PRO', dataEvento: '2026-04-01', fine: '2026-03-31' },
      'fine',
    ],
    [
      'a transformation that ends before it begins',
      { evento: 'TRS', dataEvento: '2026-02-02', fine: '2026-02-01' },
      'fine',
    ],
    ['a fixed term without an end', { fine: null }, 'fine'],
    ['an open-ended one with an end', { contratto: 'A.01.00' }, 'fine'],
    ['work of more than fifty years', { fine: '2077-01-01' }, 'fine'],
    ['a code of fifteen digits', { codice: '123456789012345' }, 'codice'],
    ['a version of nothing', { versione: '0' }, 'versione'],
    ['a day that does not exist', { inizio: '2026-02-30' }, 'inizio'],
    ['a week of more hours than it has', { oreSettimanali: 169 }, 'oreSettimanali'],
    ['a field of nobody', { pippo: 1 }, 'pippo'],
  ])('%s', (_, more, field) => {
    const complaints = said(more)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(field)
  })

  test.each<[string, Record<string, unknown>]>([
    ['an end on the first day', { fine: '2026-01-01' }],
    ['an event of the first day', { evento: 'CES', dataEvento: '2026-01-01' }],
    ['an extension of one day', { evento: 'PRO', dataEvento: '2026-04-01', fine: '2026-04-01' }],
    ['a contract that may have an end, with and without', { contratto: 'A.03.08', fine: null }],
    ['an end of work that was open-ended', { evento: 'CES', dataEvento: '2026-02-01', contratto: 'A.01.00' }],
    ['an end of work that keeps the term it had', { evento: 'CES', dataEvento: '2026-05-01' }],
    ['fifty years', { fine: '2076-12-31' }],
  ])('%s is taken', (_, more) => {
    expect(said(more)).toEqual([])
  })

  test.each([null, 'x', 7, []])('%j is no line', (line) => {
    expect(readComunicazione(line).ok).toBe(false)
  })
})
