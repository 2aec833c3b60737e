import { card, HOURLY_ON_PLACEMENT, OPEN_ENDED } from '../vocabulary/card.ts'
import { accessoC4 } from './accesso-mirato.rule.ts'

/** The act gives this service no indicator, and a duration that varies with profiling and percentage of invalidity. */
export const c4 = card({
  code: 'C4',
  area: 'c-collocamento-mirato',
  name: 'Incrocio domanda/offerta',
  for: 'entrambi',
  individual: { minutes: OPEN_ENDED },
  ucs: HOURLY_ON_PLACEMENT,
  activities: [
    'Abbinamento tra fabbisogno professionale e funzionamento',
    'Fattibilità del progetto personalizzato',
    'Selezione del lavoratore e condivisione del progetto',
    'Avviamenti numerici',
  ],
  recipients: ['cittadini inoccupati o disoccupati iscritti alle liste della L. 68/1999', 'datori di lavoro'],
  outputs: ['Progetto personalizzato', 'Graduatoria'],
  modes: ['Front office e back office'],
  channels: ['in-presenza', 'back-office'],
  indicators: [],
  preconditions: accessoC4,
})
