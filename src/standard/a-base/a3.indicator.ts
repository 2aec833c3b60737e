import { indicators } from '../vocabulary/indicator.ts'

export const a3Indicators = indicators('A3', [
  {
    name: 'N. datori di lavoro che hanno espresso fabbisogno di servizi',
    counted: 'employers',
    facts: ['fabbisogno.espresso'],
  },
])
