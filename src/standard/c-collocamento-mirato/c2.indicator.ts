import { indicators } from '../vocabulary/indicator.ts'

export const c2Indicators = indicators('C2', [
  {
    name: 'Incontri individuali',
    counted: 'facts',
    facts: ['prestazione.erogata'],
    where: { service: 'C2', mode: 'individual' },
  },
  {
    name: 'Incontri di gruppo',
    counted: 'sessions',
    facts: ['prestazione.erogata'],
    where: { service: 'C2', mode: 'group' },
  },
  {
    name: 'Numero progetti erogati',
    counted: 'facts',
    facts: ['progetto.erogato'],
    where: { service: 'C2' },
  },
  { name: 'Numero voucher erogati', counted: 'facts', facts: ['voucher.erogato'], where: { service: 'C2' } },
  {
    name: 'Numero tirocini attivati',
    counted: 'facts',
    facts: ['tirocinio.attivato'],
    where: { service: 'C2' },
  },
  {
    name: 'N. soggetti inviati a formazione',
    counted: 'persons',
    facts: ['invio.effettuato'],
    where: { service: 'C2', to: 'formazione' },
  },
])
