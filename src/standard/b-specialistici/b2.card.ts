import { card, HOURLY_SHARED } from '../vocabulary/card.ts'
import { accompagnamentoDopoOrientamento, destinatarioAccompagnamento } from './accesso-specialistici.rule.ts'
import { b2Indicators } from './b2.indicator.ts'
import { formazioneAiSospesi } from './formazione-ai-sospesi.rule.ts'
import { formazioneDallaDid } from './formazione-dalla-did.rule.ts'
import { formazioneOfferta } from './formazione-offerta.rule.ts'
import { orientamentoCollettivo } from './orientamento-collettivo.rule.ts'

export const b2 = card({
  code: 'B2',
  area: 'b-specialistici',
  name: "Accompagnamento nell'attività di ricerca attiva del lavoro e alla formazione",
  for: 'cittadini',
  individual: { minutes: { min: 60, max: 120 } },
  group: { minutes: { min: 120, max: 240 }, max: 5, except: 'school-to-work' },
  tutoring: { minutesPerMonth: { min: 120, max: 240 } },
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
    'Orientamento degli studenti verso il lavoro',
  ],
  recipients: [
    'utenti con DID e patto di servizio sottoscritto',
    'beneficiari di ammortizzatori sociali per i quali lo stato di disoccupazione è requisito',
    'beneficiari di integrazione salariale sospesi da oltre 6 mesi',
    'studenti',
  ],
  conditions: [
    'Catalogo aggiornato dei profili formativi',
    'Percettori: orientamento collettivo tra 3 e 6 mesi, formazione di almeno 15 giorni tra 6 e 12 mesi (LEP)',
    'Sospesi da oltre 6 mesi: formazione di almeno 15 giorni (LEP)',
  ],
  outputs: [
    'Materiali per la ricerca, curriculum aggiornato, lettera di presentazione',
    'PAI rivisto',
    "Convenzione con l'azienda e progetto formativo",
    'Incontro con Sviluppumbria',
    'Voucher formativo, proposta di tirocinio o di servizio civile',
    'Incontro con chi certifica le competenze',
  ],
  modes: [
    'Individuale o di gruppo, su appuntamento',
    'Gruppi senza massimo per la transizione scuola-lavoro',
    'Tutoraggio individuale dei tirocini',
  ],
  channels: ['in-presenza', 'a-distanza'],
  indicators: b2Indicators,
  rules: [orientamentoCollettivo, formazioneOfferta, formazioneAiSospesi, formazioneDallaDid],
  preconditions: [destinatarioAccompagnamento, accompagnamentoDopoOrientamento],
})
