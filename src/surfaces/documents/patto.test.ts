import { describe, expect, test } from 'vitest'
import { countPdfPages, readPdfText } from '../../platform/pdf/read-pdf.ts'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { type PattoAnswered, pattoDocument, pattoPaper, type Signature } from './patto.ts'
import { SPECIMEN } from './specimen.ts'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const SEAL = {
  signedAt: '2025-11-10T09:41:00Z',
  identified: { by: 'Anna R., orientatrice', with: 'carta d’identità' },
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}

const BARE: PattoAnswered = {
  ...SPECIMEN,
  version: 1,
  goal: 'Un lavoro',
  ours: [],
  theirs: [],
  conditions: [],
}

const FULL: PattoAnswered = {
  ...SPECIMEN,
  version: 3,
  referente: 'Anna R., orientatrice',
  goal: 'Un lavoro in cucina, vicino a Perugia.',
  ours: [
    { text: 'Ti iscriviamo al gruppo', by: plainDate('2025-11-14') },
    { text: 'Ti proponiamo un corso', by: plainDate('2026-08-31') },
  ],
  theirs: [{ text: 'Vieni al gruppo', by: plainDate('2025-11-14') }],
  conditions: ['Se non puoi venire, avvisaci prima.', 'Puoi chiedere di cambiare il patto quando vuoi.'],
  profile: { words: 'Hai buone possibilità.', on: plainDate('2025-10-03') },
  changes: ['Aggiunto il corso.'],
  answer: { said: 'agreed' },
  signature: { ...SEAL, way: 'tablet', strokes: DOT },
}

function signed(signature: Signature): string {
  return readPdfText(pattoDocument({ ...FULL, signature }))
}

// The day is bold: read back, another piece of text.
test.each([
  ['2026-12-08', 'entro l’ 8 dic 2026'],
  ['2026-12-11', 'entro l’ 11 dic 2026'],
  ['2026-12-18', 'entro il 18 dic 2026'],
])('by %s it says «%s»', (by, said) => {
  const theirs = [{ text: 'Porti il curriculum', by: plainDate(by) }]
  expect(readPdfText(pattoDocument({ ...FULL, theirs }))).toContain(said)
})

describe('the patto in one page', () => {
  const pdf = pattoDocument(FULL)
  const text = readPdfText(pdf)

  test('is one page', () => {
    expect(countPdfPages(pdf)).toBe(1)
    expect(text).toContain('pagina 1 di 1')
  })

  test.each([
    'Centro per l’impiego di Perugia',
    'Patto di servizio personalizzato N. PROVA-2025-000001 · versione 3 · lunedì 10 novembre 2025',
    'Maria Specimen Codice fiscale SPCMRA78E52G478X Nascita 12 mag 1978, Perugia',
    'Che cosa vuoi Un lavoro in cucina',
    'Che cosa facciamo noi Che cosa fai tu Ti iscriviamo al gruppo entro il 14 nov 2025 Vieni al gruppo',
    'Hai buone possibilità. Valutato venerdì 3 ottobre 2025.',
    'Che cosa è cambiato dalla versione 2 • Aggiunto il corso.',
    'Sì, sono d’accordo.',
    'Firmato lunedì 10 novembre 2025, ore 10:41 Come con il dito',
    'Identità accertata da Anna R., orientatrice, con carta d’identità',
    '9f86d081 884c7d65 9a2feaa0 c55ad015 a3bf4f1b 2b0b822c d15d6c15 b0f00a08',
    'Copia per l’interessata/o · Verifica: https://lavoro.example.it/verifica/K7QM-4T2X',
  ])('says «%s»', (words) => {
    expect(text).toContain(words)
  })

  test('has the promises in a tagged table with two header cells', () => {
    const source = Buffer.from(pdf).toString('latin1')
    expect(source.match(/\/S \/Table\b/g)).toHaveLength(1)
    expect(source.match(/\/S \/TH\b/g)).toHaveLength(2)
    expect(source.match(/\/S \/TD\b/g)).toHaveLength(4)
    expect(source.match(/\/Scope \/Column/g)).toHaveLength(2)
  })

  test('describes the QR and the signature in words', () => {
    const source = Buffer.from(pdf).toString('latin1')
    expect(source).toContain('/Alt (Codice QR per la verifica, codice K7QM-4T2X)')
    expect(source).toContain('/Alt (Firma a mano di Maria Specimen)')
  })

  test('is the same file each time', () => {
    expect(Buffer.compare(pattoDocument(FULL), pdf)).toBe(0)
  })
})

test('five promises each way, three rules, profile and changes are still one page', () => {
  const five = Array.from({ length: 5 }, (_, n) => ({
    text: `Una promessa scritta per esteso, numero ${n}`,
    by: plainDate('2025-11-14'),
  }))
  const conditions = five.slice(0, 3).map(({ text }) => text)
  expect(countPdfPages(pattoDocument({ ...FULL, ours: five, theirs: five, conditions }))).toBe(1)
  expect(countPdfPages(pattoPaper({ ...FULL, ours: five, theirs: five, conditions }))).toBe(1)
})

describe('how it was signed', () => {
  test('with a typed name', () => {
    const text = signed({ ...SEAL, way: 'name', typed: 'Maria S.' })
    expect(text).toContain('Maria S. Firma di Maria Specimen')
    expect(text).toContain('scrivendo il proprio nome')
  })

  test('on paper, with the role of the witness', () => {
    const text = signed({ ...SEAL, way: 'paper', witness: 'Luca V.', witnessRole: 'responsabile del centro' })
    expect(text).toContain('su carta, davanti a Luca V. (responsabile del centro)')
    expect(text).not.toContain('Firma di Maria Specimen')
  })

  test('with a digital identity nobody has to look at a card', () => {
    expect(signed({ ...SEAL, way: 'name', typed: 'Maria S.', identified: { with: 'SPID' } })).toContain(
      'Identità accertata con SPID Impronta',
    )
  })

  test('not at all', () => {
    expect(readPdfText(pattoDocument(BARE))).toContain('non è ancora firmato')
  })
})

test.each([
  ['agreed', 'Sì, sono d’accordo. «parole mie»'],
  ['disagreed', 'No, voglio cambiare qualcosa. «parole mie»'],
  ['not-now', 'Non riesco a rispondere ora. «parole mie»'],
] as const)('the answer %s is printed with the words of the person', (said, words) => {
  expect(readPdfText(pattoDocument({ ...BARE, answer: { said, words: 'parole mie' } }))).toContain(words)
})

test('what is missing leaves no heading behind', () => {
  const text = readPdfText(pattoDocument(BARE))
  expect(text).toContain('Non ci sono ancora impegni')
  for (const heading of ['Le regole', 'Il tuo profilo', 'cambiato dalla', 'Riferimento al centro'])
    expect(text).not.toContain(heading)
})

test('forty promises go on over the pages, each once, under a repeated header', () => {
  const theirs = Array.from({ length: 40 }, (_, n) => ({ text: `Fai la cosa ${n};` }))
  const pdf = pattoDocument({ ...FULL, theirs })
  const text = readPdfText(pdf)
  for (const { text: promise } of theirs) expect(text.split(promise)).toHaveLength(2)
  expect(countPdfPages(pdf)).toBeGreaterThan(1)
  expect(text.split('Che cosa fai tu').length - 1).toBeGreaterThan(1)
  expect(text).toContain(`pagina ${countPdfPages(pdf)} di ${countPdfPages(pdf)}`)
})

test('hostile words come out as words', () => {
  const words = '#eval("1") ] $x$ \\ *no* Gëzim Олена'
  const text = readPdfText(
    pattoDocument({ ...FULL, goal: words, theirs: [{ text: words }], answer: { said: 'disagreed', words } }),
  )
  expect(text.split(words)).toHaveLength(4)
})

describe('the patto to sign on paper', () => {
  const text = readPdfText(pattoPaper(FULL))

  test('has boxes and lines instead of an answer and a seal', () => {
    expect(text).toContain('Luogo e data Firma di Maria Specimen')
    expect(text).toContain('No, voglio cambiare qualcosa')
    expect(text).not.toContain('Impronta SHA-256')
    expect(text).not.toContain('Firmato lunedì')
  })

  test('is marked as the copy to sign and has the same promises', () => {
    expect(text).toContain('Copia da firmare')
    expect(text).toContain('Ti proponiamo un corso entro il 31 ago 2026')
  })
})
