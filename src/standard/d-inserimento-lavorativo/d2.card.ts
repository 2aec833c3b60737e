import { card, HOURLY_ON_PLACEMENT, OPEN_ENDED } from '../vocabulary/card.ts'
import { incrocioDopoOrientamento } from './accesso-incrocio.rule.ts'
import { d2Indicators } from './d2.indicator.ts'
import { propostaPrimaDellaFine } from './proposta-prima-della-fine.rule.ts'
import { propostaQuattroMesi } from './proposta-quattro-mesi.rule.ts'
import { propostaSeiMesi } from './proposta-sei-mesi.rule.ts'

export const d2 = card({
  code: 'D2',
  area: 'd-inserimento-lavorativo',
  name: 'Incrocio domanda/offerta',
  for: 'cittadini',
  individual: { minutes: { min: 15, max: 30 } },
  backOffice: { minutes: OPEN_ENDED },
  ucs: HOURLY_ON_PLACEMENT,
  activities: [
    "Proposta, in un colloquio, di iniziative di inserimento dopo l'incrocio tra candidature e vacancy",
    'Segnalazione, solo in back office: elenco estratto dalla banca dati e inviato alle imprese',
  ],
  recipients: [
    'adolescenti',
    'giovani',
    'donne in reinserimento',
    'soggetti a rischio di disoccupazione di lunga durata',
    'beneficiari di ammortizzatori sociali',
    'occupati in cerca di altra occupazione',
  ],
  conditions: [
    "Adolescenti, giovani, donne in reinserimento: proposta entro 4 mesi dall'inizio della disoccupazione",
    'A rischio di lunga durata: proposta entro 6 mesi',
    'Percettori: proposta entro la scadenza del sostegno',
  ],
  outputs: ['Patto aggiornato', 'Candidatura inviata'],
  modes: ['In presenza', 'Back office variabile secondo la distanza dal mercato del lavoro'],
  channels: ['in-presenza', 'back-office'],
  indicators: d2Indicators,
  rules: [propostaQuattroMesi, propostaSeiMesi, propostaPrimaDellaFine],
  preconditions: [incrocioDopoOrientamento],
})
