import type { Area } from '../vocabulary/card.ts'

export const eDatoriDiLavoro: Area = {
  code: 'e-datori-di-lavoro',
  name: 'Servizi specialistici ai datori di lavoro',
  aim: 'Aiutare le imprese a formare, trovare e inserire le persone, anche preselezionando i profili richiesti.',
  access: ['Dopo, o insieme, alla decodifica del fabbisogno'],
  structural: [
    'Postazioni riservate per i colloqui individuali',
    'Postazioni internet con strumenti di incrocio on line',
    'Autoconsultazione delle offerte di lavoro e formazione',
    'SIUL e Lavoro per te collegati alla Borsa nazionale tramite ClicLavoro',
  ],
  operational: ['Accesso a SIUL, Lavoro per te e ClicLavoro', 'Informazioni del SIL sempre aggiornate'],
  profiles: [
    {
      name: 'Servizi ai datori di lavoro',
      services: ['E1', 'E2', 'E3'],
      adds: [],
      knowledge: [
        'Macroeconomia e microeconomia',
        'Sociologia del mercato del lavoro e delle professioni',
        'Organizzazione aziendale',
        'Marketing',
        'Diritto del lavoro',
        'Mercato del lavoro e tessuto economico locale',
        'Rete territoriale dei servizi per il lavoro',
        'Lingue straniere',
        'Adempimenti e procedure amministrative',
        'Misure e facilitazioni per i datori di lavoro',
        'Uffici e competenze istituzionali per le imprese',
      ],
      skills: [
        "Analizzare le richieste di assunzione dall'organizzazione dell'azienda",
        'Motivare alla collaborazione e al benessere sociale',
        'Promuovere il lavoro autonomo e cooperativo',
        'Monitorare i fabbisogni delle imprese del territorio',
        'Aiutare le aziende nelle criticità',
        "Assistere progetti e analisi di fattibilità d'impresa",
        'Fidelizzare le aziende',
      ],
    },
  ],
  source: 'Allegato A, area E',
}
