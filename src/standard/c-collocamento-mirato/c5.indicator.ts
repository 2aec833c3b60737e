import { indicators } from '../vocabulary/indicator.ts'

export const c5Indicators = indicators('C5', [
  {
    name: 'Comunicazione obbligatoria',
    counted: 'facts',
    facts: ['comunicazione.ricevuta'],
    where: { service: 'C5' },
  },
])
