import { card, HOURLY_ON_PLACEMENT, OPEN_ENDED } from '../vocabulary/card.ts'
import { d4Indicators } from './d4.indicator.ts'
import { esiti } from './esiti.rule.ts'
import { preselezione } from './preselezione.rule.ts'
import { pubblicazioneImmediata } from './pubblicazione-immediata.rule.ts'
import { rosaMassimo } from './rosa-massimo.rule.ts'
import { selezione } from './selezione.rule.ts'

export const d4 = card({
  code: 'D4',
  area: 'd-inserimento-lavorativo',
  name: 'Incrocio domanda/offerta (datori di lavoro)',
  for: 'datori-di-lavoro',
  individual: { minutes: OPEN_ENDED },
  ucs: HOURLY_ON_PLACEMENT,
  activities: [
    "Preselezione e invio della rosa, massimo 15 salvo diversa volontà dell'azienda",
    'Selezione, se chiesta',
    'Estrazione dei curriculum e invio della rosa; oltre 15 si chiedono altri parametri',
    'Verifica della qualità del servizio',
    'Richieste art. 16 per la P.A.',
    'Verifica degli esiti con il datore di lavoro',
  ],
  recipients: ['datori di lavoro'],
  conditions: [
    'Richiesta di gestione di una vacancy, anche dopo una visita o un colloquio',
    'Pubblicazione immediata',
    'Preselezione entro 20 giorni e invio immediato della rosa',
    "Selezione, se chiesta, da iniziare entro 7 giorni dalla richiesta; stessi tempi per l'art. 16",
    "Esiti verificati entro 15 giorni dall'invio della rosa",
  ],
  outputs: ['Rosa inviata'],
  modes: ['Front office e back office'],
  channels: ['in-presenza', 'back-office'],
  indicators: d4Indicators,
  rules: [pubblicazioneImmediata, preselezione, selezione, esiti, rosaMassimo],
})
