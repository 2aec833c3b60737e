import { indicators } from '../vocabulary/indicator.ts'

export const b3Indicators = indicators('B3', [
  {
    name: 'Numero utenti intercettati dal servizio',
    counted: 'persons-and-employers',
    facts: ['prestazione.erogata'],
    where: { service: 'B3' },
  },
  {
    name: 'Numero opportunità segnalate',
    counted: 'facts',
    facts: ['opportunita.segnalata'],
    where: { service: 'B3' },
  },
])
