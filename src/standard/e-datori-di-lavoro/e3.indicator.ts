import { indicators } from '../vocabulary/indicator.ts'

export const e3Indicators = indicators('E3', [
  {
    name: 'N. aziende che hanno usufruito del servizio',
    counted: 'employers',
    facts: ['prestazione.erogata'],
    where: { service: 'E3' },
  },
])
