import { indicators } from '../vocabulary/indicator.ts'

export const e2Indicators = indicators('E2', [
  {
    name: 'Numero di imprese che hanno richiesto il servizio',
    counted: 'employers',
    facts: ['servizio.richiesto'],
    where: { service: 'E2' },
  },
  { name: 'N. voucher richiesti per formazione continua', counted: 'facts', facts: ['voucher.richiesto'] },
])
