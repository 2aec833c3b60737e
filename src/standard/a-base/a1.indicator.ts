import { indicators } from '../vocabulary/indicator.ts'

export const a1Indicators = indicators('A1', [
  { name: 'N° schede anagrafico-professionali rilasciate', counted: 'facts', facts: ['scheda.rilasciata'] },
  { name: 'N° DID acquisite', counted: 'facts', facts: ['did.acquisita'] },
])
