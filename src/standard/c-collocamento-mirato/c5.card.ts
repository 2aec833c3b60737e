import { card, NO_UCS, OPEN_ENDED } from '../vocabulary/card.ts'
import { accessoC5 } from './accesso-mirato.rule.ts'
import { c5Indicators } from './c5.indicator.ts'

export const c5 = card({
  code: 'C5',
  area: 'c-collocamento-mirato',
  name: 'Inserimento e monitoraggio',
  for: 'entrambi',
  individual: { minutes: OPEN_ENDED },
  ucs: NO_UCS,
  activities: ["Verifica dell'andamento dell'inserimento"],
  recipients: ['cittadini inoccupati o disoccupati iscritti alle liste della L. 68/1999', 'datori di lavoro'],
  outputs: ['Scheda di monitoraggio, parte del progetto personalizzato'],
  modes: [],
  channels: [],
  indicators: c5Indicators,
  preconditions: accessoC5,
})
