import type { Area } from '../vocabulary/card.ts'

export const dInserimentoLavorativo: Area = {
  code: 'd-inserimento-lavorativo',
  name: 'Servizi di inserimento lavorativo',
  aim: 'Offrire a chi cerca lavoro opportunità coerenti con profilo e aspirazioni, e a chi lo offre candidati adatti.',
  access: ['Dopo, o insieme, al colloquio di primo livello o specialistico'],
  structural: [
    'Postazioni riservate per i colloqui individuali',
    'Postazioni internet con strumenti di incrocio on line',
    'Autoconsultazione delle offerte di lavoro e formazione',
    'SIUL e Lavoro per te collegati alla Borsa nazionale tramite ClicLavoro',
  ],
  operational: ['Accesso a SIUL, Lavoro per te e ClicLavoro', 'Informazioni del SIL sempre aggiornate'],
  profiles: [
    {
      name: 'Incrocio tra domanda e offerta',
      services: ['D1', 'D2', 'D3', 'D4'],
      adds: [],
      knowledge: [
        'Diritto del lavoro e contratti',
        'Mercato del lavoro locale',
        'Economia e organizzazione aziendale',
        'Marketing',
        'Diritto',
        'Analisi dei processi produttivi',
        'Descrizione dei profili professionali',
        'Selezione e ricollocazione del personale',
        "Buone prassi dell'incontro tra domanda e offerta",
      ],
      skills: [
        'Leggere i fabbisogni professionali rispetto ai profili',
        'Adattare il profilo alla candidatura',
        'Gestire i rapporti con aziende e associazioni',
        "Valorizzare le candidature per l'inserimento e la permanenza",
        'Leggere i fabbisogni formativi delle aziende',
        'Gestire i rapporti con la rete dei servizi',
        'Negoziare e intermediare',
      ],
    },
  ],
  source: 'Allegato A, area D',
}
