import type { Area } from '../vocabulary/card.ts'

export const bSpecialistici: Area = {
  code: 'b-specialistici',
  name: 'Servizi specialistici',
  aim: 'Costruire con la persona un percorso verso il lavoro, coordinando i soggetti del territorio.',
  access: ["Dopo l'orientamento di primo livello", "Su invio dall'area dell'incrocio tra domanda e offerta"],
  structural: [
    'Postazione riservata per i colloqui individuali',
    'Aule per i gruppi, dove servono',
    "Postazioni per l'accesso a internet",
    'Dati tracciati su SIUL e Lavoro per te, collegati alla Borsa nazionale tramite ClicLavoro',
  ],
  operational: [
    'Informazioni sempre aggiornate',
    'Strumenti per il bilancio di competenze',
    'Modulistica regionale',
    'Accesso a SIUL, Lavoro per te e ClicLavoro',
  ],
  profiles: [
    {
      name: 'Consulenza orientativa',
      services: ['B1'],
      adds: [],
      knowledge: [
        'Sviluppo della carriera lungo la vita',
        "Teorie e tecniche dell'orientamento",
        'Mercato del lavoro generale e locale',
        'Diritto del lavoro e procedure del CPI per i diversi utenti',
        'Mondo delle professioni',
        'Offerta locale di istruzione e formazione',
        'Ascolto attivo e comunicazione empatica',
      ],
      skills: [
        'Favorire la consapevolezza di interessi, abilità, vincoli e motivazioni',
        "Guidare l'autovalutazione di esperienze e competenze",
        'Aprire a nuove prospettive e al cambiamento',
        'Far definire obiettivi e piani, con risorse e ostacoli',
        "Definire un piano d'azione coerente con la storia della persona",
        'Responsabilizzare verso il progetto personale',
      ],
    },
    {
      name: 'Accompagnamento',
      services: ['B2', 'B3'],
      adds: ['Consulenza orientativa'],
      knowledge: [
        'Curriculum e lettere di accompagnamento',
        'Intervista e role-playing',
        'Coaching ed empowerment',
        'Feedback costruttivo',
      ],
      skills: [
        "Far crescere l'autonomia nella transizione e l'occupabilità",
        "Facilitare l'ingresso in formazione e al lavoro, dalla candidatura in poi",
        "Sostenere l'apprendimento dall'esperienza",
      ],
    },
  ],
  source: 'Allegato A, area B',
}
