import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import type { Interessato, Official } from './frame.ts'

/** An invented person and letterhead, for tests and for looking at the layouts. */
export const SPECIMEN: Official & { person: Interessato } = {
  issuer: {
    authority: 'Regione Umbria',
    body: 'ARPAL Umbria',
    centre: 'Centro per l’impiego di Perugia',
    address: 'via di Prova 1, Perugia',
    phone: '075 000 0000',
  },
  number: 'PROVA-2025-000001',
  issuedAt: '2025-11-10T09:41:00Z',
  verification: { code: 'K7QM-4T2X', url: 'https://lavoro.example.it/verifica/K7QM-4T2X' },
  person: {
    name: 'Maria Specimen',
    codiceFiscale: 'SPCMRA78E52G478X',
    bornOn: plainDate('1978-05-12'),
    bornIn: 'Perugia',
  },
}
