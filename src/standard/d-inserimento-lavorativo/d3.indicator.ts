import { indicators } from '../vocabulary/indicator.ts'

export const d3Indicators = indicators('D3', [
  {
    name: 'N. utenti avviati al lavoro',
    counted: 'persons',
    facts: ['avviamento.effettuato'],
    where: { service: 'D3' },
  },
])
