import { describe, expect, test } from 'vitest'
import { countPdfPages, readPdfText } from '../../platform/pdf/read-pdf.ts'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { didReceipt, type DidToPrint } from './did.ts'
import { schedaDocument, type SchedaToPrint } from './scheda.ts'
import { SPECIMEN } from './specimen.ts'
import { statusCertificate, type StatusToPrint } from './status.ts'

const DID: DidToPrint = {
  ...SPECIMEN,
  declaredAt: '2025-11-10T22:30:00Z',
  unemployedFrom: plainDate('2025-10-31'),
  channel: 'allo sportello',
  competentCentre: { name: 'Centro per l’impiego di Foligno', phone: '0742 000 000' },
}

const STATUS: StatusToPrint = {
  ...SPECIMEN,
  on: plainDate('2025-11-09'),
  unemployed: true,
  from: plainDate('2025-10-08'),
  months: 1,
  explanation: ['Non risultano rapporti di lavoro attivi.'],
}

const DECLARED = { source: 'dichiarato dalla persona', on: plainDate('2025-11-10') }

const SCHEDA: SchedaToPrint = {
  ...SPECIMEN,
  identity: [{ label: 'Cittadinanza', value: 'Italiana', source: 'ANPR', on: plainDate('2025-10-03') }],
  contacts: [],
  education: [{ until: plainDate('2019-05-20'), what: 'Corso HACCP', ...DECLARED }],
  experiences: [
    { from: plainDate('2023-04-01'), what: 'Aiuto cuoca', detail: 'Mensa Umbra srl', ...DECLARED },
    { from: plainDate('2020-01-07'), until: plainDate('2022-12-31'), what: 'Cuoca', ...DECLARED },
  ],
  skills: [],
  languages: [{ what: 'Inglese', level: 'A2', ...DECLARED }],
  licences: [{ what: 'Guida del muletto', ...DECLARED }],
  availability: [],
}

describe('the receipt of the DID', () => {
  test('proves who declared, when in Rome, how and to whom', () => {
    const text = readPdfText(didReceipt(DID))
    expect(text).toContain('Ricevuta della DID N. PROVA-2025-000001')
    expect(text).toContain('lunedì 10 novembre 2025, ore 23:30')
    expect(text).toContain('Senza lavoro dal venerdì 31 ottobre 2025')
    expect(text).toContain('allo sportello')
    expect(text).toContain('Centro per l’impiego di Foligno 0742 000 000')
    expect(text).toContain('SPCMRA78E52G478X')
  })

  test('names the operator and the next steps only where there are', () => {
    expect(readPdfText(didReceipt(DID))).not.toMatch(/Ricevuta da|Che cosa fai adesso/)
    const nextSteps = [{ text: 'Vieni al colloquio.', by: plainDate('2025-12-10') }, { text: 'Avvisaci.' }]
    const text = readPdfText(didReceipt({ ...DID, operator: 'Anna R.', nextSteps }))
    expect(text).toContain('Ricevuta da Anna R.')
    expect(text).toContain('Vieni al colloquio. entro mercoledì 10 dicembre 2025 • Avvisaci.')
  })
})

describe('the attestation of the status', () => {
  test('speaks of its day, not of the day of issue', () => {
    const text = readPdfText(statusCertificate(STATUS))
    expect(text).toContain('Il giorno domenica 9 novembre 2025 Maria Specimen è in stato di disoccupazione')
    expect(text).toContain('Dal mercoledì 8 ottobre 2025 · anzianità: 1 mese compiuto')
    expect(text).toContain('Perché • Non risultano rapporti di lavoro attivi.')
    expect(text).toContain('al momento del rilascio, lunedì 10 novembre 2025')
  })

  test('carries the notice without which it is void', () => {
    expect(readPdfText(statusCertificate(STATUS))).toContain(
      'Il presente certificato non può essere prodotto agli organi della pubblica amministrazione o ai privati gestori di pubblici servizi.',
    )
  })

  test('can say no, and zero months are said', () => {
    const { from: _from, months: _months, ...unknown } = STATUS
    const no = readPdfText(statusCertificate({ ...unknown, unemployed: false, explanation: [] }))
    expect(no).toContain('non è in stato di disoccupazione')
    expect(no).not.toMatch(/anzianità|Perché/)
    expect(readPdfText(statusCertificate({ ...STATUS, months: 0 }))).toContain('anzianità: 0 mesi compiuti')
  })
})

describe('the scheda anagrafico-professionale', () => {
  const pdf = schedaDocument(SCHEDA)
  const text = readPdfText(pdf)

  test('gives each datum its source and its day', () => {
    expect(text).toContain('Cittadinanza Italiana ANPR 3 ott 2025')
    expect(text).toContain('A2 Inglese dichiarato dalla persona 10 nov 2025')
    expect(text).toContain('Guida del muletto dichiarato dalla persona')
  })

  test('says what is over, what goes on, and what has no beginning', () => {
    expect(text).toContain('7 gen 2020 – 31 dic 2022 Cuoca')
    expect(text).toContain('1 apr 2023 – oggi Aiuto cuoca Mensa Umbra srl')
    expect(text).toContain('fino al 20 mag 2019 Corso HACCP')
  })

  test('keeps the empty sections, with what to do', () => {
    expect(text).toContain('Competenze Qui non c’è ancora niente')
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/S \/Table\b/g),
    ).toHaveLength(5)
  })

  test('pages sixty experiences without losing one', () => {
    const experiences = Array.from({ length: 60 }, (_, n) => ({ what: `Lavoro numero ${n};`, ...DECLARED }))
    const long = schedaDocument({ ...SCHEDA, experiences })
    const words = readPdfText(long)
    for (const { what } of experiences) expect(words.split(what)).toHaveLength(2)
    expect(words).toContain(`pagina 2 di ${countPdfPages(long)}`)
  })

  test('one endless datum in a short section does not fall off the page', () => {
    const detail = `${'parola '.repeat(3000)}fine.`
    const long = schedaDocument({ ...SCHEDA, education: [{ what: 'Corso', detail, ...DECLARED }] })
    expect(countPdfPages(long)).toBeGreaterThan(3)
    expect(readPdfText(long)).toContain('parola fine.')
  })
})
