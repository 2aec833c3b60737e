import { indicators } from '../vocabulary/indicator.ts'
import { formazioneDallaDid } from './formazione-dalla-did.rule.ts'

export const b2Indicators = indicators('B2', [
  {
    name: 'Incontri individuali',
    counted: 'facts',
    facts: ['prestazione.erogata'],
    where: { service: 'B2', mode: ['individual', 'tutoring'] },
  },
  {
    name: 'Incontri di gruppo',
    counted: 'sessions',
    facts: ['prestazione.erogata'],
    where: { service: 'B2', mode: 'group' },
  },
  { name: 'Numero voucher erogati', counted: 'facts', facts: ['voucher.erogato'], where: { service: 'B2' } },
  {
    name: 'Numero tirocini attivati',
    counted: 'facts',
    facts: ['tirocinio.attivato'],
    where: { service: 'B2' },
  },
  {
    name: 'N. soggetti inviati a formazione',
    counted: 'persons',
    facts: ['invio.effettuato'],
    where: { service: 'B2', to: 'formazione' },
  },
  {
    name: 'N. soggetti inviati a servizio civile',
    counted: 'persons',
    facts: ['invio.effettuato'],
    where: { service: 'B2', to: 'servizio-civile' },
  },
  {
    name: 'N. percettori inseriti in formazione di almeno 15 gg entro 4 mesi dalla DID (LEP)',
    counted: 'persons',
    facts: ['formazione.iniziata'],
    met: formazioneDallaDid.code,
  },
  {
    name: 'N. percettori in costanza di rapporto inseriti in formazione di almeno 15 gg (LEP)',
    counted: 'persons',
    facts: ['formazione.iniziata'],
    label: 'percettore-in-costanza',
    minimumDays: 15,
  },
  {
    name: 'N. tirocini trasformati in rapporti di lavoro',
    counted: 'facts',
    facts: ['tirocinio.trasformato'],
    where: { service: 'B2' },
  },
])
