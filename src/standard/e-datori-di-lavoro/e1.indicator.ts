import { indicators } from '../vocabulary/indicator.ts'

export const e1Indicators = indicators('E1', [
  { name: 'Numero datori di lavoro contattati', counted: 'employers', facts: ['azienda.contattata'] },
  { name: 'N. vacancy prese in carico', counted: 'facts', facts: ['vacancy.presa-in-carico'] },
  {
    name: 'N. vacancy pubblicizzate su Lavoro per te e su ClicLavoro',
    counted: 'facts',
    facts: ['vacancy.pubblicata'],
    where: { channel: ['lavoro-per-te', 'cliclavoro'] },
  },
])
