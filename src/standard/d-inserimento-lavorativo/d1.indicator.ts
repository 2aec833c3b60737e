import { indicators } from '../vocabulary/indicator.ts'

export const d1Indicators = indicators('D1', [
  {
    name: 'Numero CV presenti in banca dati',
    counted: 'stock',
    facts: ['cv.pubblicato'],
    less: ['cv.ritirato'],
  },
  { name: 'Numero opportunità individuate', counted: 'facts', facts: ['opportunita.individuata'] },
])
