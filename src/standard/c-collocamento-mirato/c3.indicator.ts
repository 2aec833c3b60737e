import { indicators } from '../vocabulary/indicator.ts'

/** The card names none: what the work of the office is counted by. */
export const c3Indicators = indicators(
  'C3',
  [
    {
      name: 'N. aziende servite',
      counted: 'employers',
      facts: ['prestazione.erogata'],
      where: { service: 'C3' },
    },
    { name: 'N. prospetti verificati', counted: 'facts', facts: ['prospetto.verificato'] },
    {
      name: 'N. convenzioni stipulate, per articolo',
      counted: 'facts',
      facts: ['convenzione.stipulata'],
      by: 'article',
    },
    { name: "N. sospensioni dell'obbligo", counted: 'facts', facts: ['sospensione.registrata'] },
  ],
  { official: false },
)
