import { card, NO_UCS } from '../vocabulary/card.ts'
import { a1Indicators } from './a1.indicator.ts'

export const a1 = card({
  code: 'A1',
  area: 'a-base',
  name: 'Accoglienza informativa e accesso ai servizi',
  for: 'cittadini',
  individual: { minutes: { min: 15, max: 30 } },
  ucs: NO_UCS,
  activities: [
    'Decodifica del bisogno',
    'Informazioni su servizi e politiche attive',
    'Autoconsultazione e materiale informativo',
    'Informazioni sul mercato del lavoro',
    'Questionari di gradimento a fine servizio',
    'DID, anche acquisita da INPS, e stato di disoccupazione',
    'Iscrizione a liste speciali',
    'Scheda anagrafico-professionale',
  ],
  recipients: [
    'inoccupati',
    'disoccupati',
    'adolescenti',
    'giovani',
    'donne',
    'occupati',
    'disabili',
    'persone in fine pena',
    'persone che possono usufruire di misure alternative',
    'minori in età lavorativa',
    'detenuti ed ex detenuti ammessi al lavoro',
    'immigrati',
  ],
  conditions: ['Immediata'],
  outputs: [
    'Materiale informativo',
    'Scheda anagrafico-professionale rilasciata',
    'DID rilasciata, anche da INPS e dal portale regionale',
  ],
  modes: [
    'Individuale, immediata, assistita',
    'DID e informazioni anche in autoconsultazione, in sede e a distanza',
  ],
  channels: ['in-presenza', 'a-distanza', 'autoconsultazione'],
  indicators: a1Indicators,
})
