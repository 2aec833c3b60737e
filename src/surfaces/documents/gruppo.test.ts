import { expect, test } from 'vitest'
import { countPdfPages, readPdfText } from '../../platform/pdf/read-pdf.ts'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { attestatoDocument, doorSign, signingSheet } from './gruppo.ts'
import { SPECIMEN } from './specimen.ts'

const GRUPPO = {
  title: 'Cercare lavoro: strumenti e canali',
  on: plainDate('2025-11-14'),
  from: '9:30',
  until: '11:30',
  place: 'Sala 2',
}
const SHEET = { issuer: SPECIMEN.issuer, gruppo: GRUPPO, printedAt: SPECIMEN.issuedAt }
const PEOPLE = ['Prova Anna', 'Prova Luca']

test('the certificate says who, what, when, where, with whom and what for', () => {
  const text = readPdfText(
    attestatoDocument({
      ...SPECIMEN,
      gruppo: GRUPPO,
      conductor: 'Anna Ricci',
      outputs: ['Curriculum aggiornato'],
    }),
  )
  expect(text).toContain('Attestato di partecipazione N. PROVA-2025-000001')
  expect(text).toContain('Maria Specimen ha partecipato a Cercare lavoro: strumenti e canali')
  expect(text).toContain('venerdì 14 novembre 2025')
  expect(text).toContain('9:30 – 11:30')
  expect(text).toContain('Con Anna Ricci')
  expect(text).toContain('Curriculum aggiornato')
})

test('without conductor and outputs it holds no empty lines for them', () => {
  const text = readPdfText(attestatoDocument({ ...SPECIMEN, gruppo: GRUPPO, outputs: [] }))
  expect(text).not.toMatch(/Con |Che cosa ha ricevuto/)
})

test('the signing sheet has a line for each and three for who comes without a place', () => {
  const text = readPdfText(signingSheet({ ...SHEET, conductor: 'Anna Ricci', people: PEOPLE }))
  expect(text).toContain('Foglio firme')
  for (const [at, name] of PEOPLE.entries()) expect(text).toContain(`${at + 1} ${name}`)
  expect(text).toMatch(/3 4 5/)
  expect(text).not.toMatch(/5 6/)
})

test('a hundred names go on more pages, none is lost', () => {
  const people = Array.from({ length: 100 }, (_, n) => `Cognome Nome${n};`)
  const pdf = signingSheet({ ...SHEET, conductor: 'Anna Ricci', people })
  expect(countPdfPages(pdf)).toBeGreaterThan(2)
  const text = readPdfText(pdf)
  for (const name of people) expect(text).toContain(name)
})

test('the sign for the door names nobody', () => {
  const pdf = doorSign(SHEET)
  expect(countPdfPages(pdf)).toBe(1)
  const text = readPdfText(pdf)
  expect(text).toContain('Cercare lavoro: strumenti e canali')
  expect(text).toContain('Sala 2')
  expect(text).not.toContain('Ricci')
})
