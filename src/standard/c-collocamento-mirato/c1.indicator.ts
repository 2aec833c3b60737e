import { indicators } from '../vocabulary/indicator.ts'

export const c1Indicators = indicators('C1', [
  {
    name: 'Incontri individuali per attività',
    counted: 'facts',
    facts: ['prestazione.erogata'],
    where: { service: 'C1' },
    by: 'activity',
  },
  {
    name: 'N. utenti orientati',
    counted: 'persons',
    facts: ['prestazione.erogata'],
    where: { service: 'C1' },
  },
])
