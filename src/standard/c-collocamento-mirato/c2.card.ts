import { card, HOURLY_SHARED } from '../vocabulary/card.ts'
import { accessoC2 } from './accesso-mirato.rule.ts'
import { c2Indicators } from './c2.indicator.ts'

export const c2 = card({
  code: 'C2',
  area: 'c-collocamento-mirato',
  name: 'Accompagnamento nella ricerca attiva del lavoro e alla formazione',
  for: 'cittadini',
  individual: { minutes: { min: 60, max: 120 } },
  // The act gives this group no maximum, unlike that of B2.
  group: { minutes: { min: 120, max: 240 }, max: null },
  ucs: HOURLY_SHARED,
  activities: [
    'Curriculum, lettere di accompagnamento, autopromozione',
    'Figure professionali per cui si è disponibili',
    'Meccanismi del mercato del lavoro e strumenti di ricerca, anche on line',
    'Informazioni e attivazione di tirocini, con tutoraggio',
    'Proposta di servizio civile',
    'Offerta di formazione, certificazione delle competenze, invio agli enti formativi',
    "Sostegno all'ingresso o al rientro in istruzione e formazione",
    'Consulenza a chi vuole fare impresa e rinvio a Sviluppumbria',
    'Mobilità transnazionale e rinvio a EURES',
  ],
  recipients: ['cittadini disabili inoccupati o disoccupati iscritti alle liste della L. 68/1999'],
  conditions: ["Dopo la DID e l'orientamento di primo livello"],
  outputs: [
    'PAI rivisto e progetto formativo personalizzato',
    "Convenzione con l'azienda e progetto formativo",
    'Materiali per la ricerca',
    'Curriculum aggiornato e lettera di presentazione',
    'Voucher formativo, proposta di tirocinio o di servizio civile',
    "Incontro per certificare le competenze o per un progetto d'impresa",
  ],
  modes: ['Individuale o di gruppo, su appuntamento, in presenza'],
  channels: ['in-presenza'],
  indicators: c2Indicators,
  preconditions: accessoC2,
})
