import { indicators } from '../vocabulary/indicator.ts'

export const b1Indicators = indicators('B1', [
  {
    name: 'Incontri individuali per attività',
    counted: 'facts',
    facts: ['prestazione.erogata'],
    where: { service: 'B1' },
    by: 'activity',
  },
  {
    name: 'Numero utenti serviti',
    counted: 'persons',
    facts: ['prestazione.erogata'],
    where: { service: 'B1' },
  },
])
