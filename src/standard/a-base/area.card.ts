import type { Area } from '../vocabulary/card.ts'

export const aBase: Area = {
  code: 'a-base',
  name: 'Servizi di base',
  aim: 'Accogliere cittadini e datori di lavoro, capire il bisogno e avviare il percorso; assolvere i livelli essenziali.',
  access: [
    'Da qualsiasi punto della rete pubblica',
    'Pratiche sullo stato occupazionale e altri servizi di sportello: CPI competente per domicilio',
  ],
  structural: [
    'Sicurezza dei luoghi (D.Lgs. 81/2008)',
    'Sede accessibile e visibile',
    "Sala d'attesa",
    'Accesso allo sportello e on line',
    "Spazi per l'autoconsultazione",
    'Spazi per i colloqui individuali',
    'Sito aggiornato su servizi e misure',
    'Dati tracciati su SIUL e Lavoro per te, collegati alla Borsa nazionale tramite ClicLavoro',
  ],
  operational: [
    "Dati del SIL e informazioni all'utenza sempre aggiornati",
    'Accesso a SIUL, Lavoro per te e ClicLavoro',
  ],
  profiles: [
    {
      name: 'Accoglienza',
      services: ['A1', 'A3'],
      adds: [],
      knowledge: [
        'Offerta del CPI e della rete territoriale',
        'Tipi di utenti',
        'Contesto sociale, economico e occupazionale',
        'Mercato del lavoro locale',
        "Tecnologie dell'informazione e della comunicazione",
        'Ascolto attivo e comunicazione',
        'Norme e procedure del CPI per i diversi utenti',
        'Classificazioni della scheda anagrafica e delle comunicazioni obbligatorie',
        'Normativa di riferimento',
      ],
      skills: [
        'Interpretare il bisogno informativo',
        "Valutare competenza e autonomia dell'utente",
        'Comunicare con chiarezza con persone di ogni provenienza',
        'Usare gli strumenti informatici e telematici',
        'Curare lo spazio informativo e i materiali',
        'Cercare nei sistemi informativi e svolgere le pratiche',
      ],
    },
    {
      name: 'Orientamento di primo livello',
      services: ['A2'],
      adds: ['Accoglienza'],
      knowledge: [
        "Metodi dell'orientamento professionale",
        'Processo di negoziazione',
        'Servizi formativi, sociali e sanitari del territorio',
        'Leve motivazionali',
      ],
      skills: [
        'Confrontare i bisogni con i servizi disponibili',
        'Chiarire aspettative e risorse della persona',
        'Presentare contenuti e obiettivi dei servizi',
        'Gestire le informazioni su istruzione, formazione e lavoro',
        "Facilitare l'uso delle informazioni",
      ],
    },
  ],
  source: 'Allegato A, area A',
}
