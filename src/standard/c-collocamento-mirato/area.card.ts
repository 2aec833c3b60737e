import type { Area } from '../vocabulary/card.ts'

export const cCollocamentoMirato: Area = {
  code: 'c-collocamento-mirato',
  name: 'Collocamento mirato',
  aim: 'Portare al lavoro chi è iscritto alle liste della L. 68/1999, abbinando al meglio persona e azienda; consigliare le aziende, in obbligo e non, anche con visite, analisi del posto e convenzioni (artt. 11, 12 e 12-bis L. 68/1999, art. 14 D.Lgs. 276/2003).',
  access: ["Dopo l'orientamento di primo livello"],
  structural: [
    "Attori privati dell'intermediazione attivati e qualificati",
    'Postazione riservata, collegata ai sistemi informativi e nazionali',
    'Sistema informativo qualificato ICF per disabili e aziende in obbligo, dove possibile',
  ],
  operational: [
    'Scheda utente (attitudini, competenze, aspirazioni, limitazioni) a riservatezza tutelata',
    'Scheda lavoratore sul funzionamento, anche ICF',
    'Elenco delle scoperture aziendali',
    'Fascicolo azienda ICF: profilo professionale e di funzionamento',
    "Progetto personalizzato d'inserimento ICF, con adattamenti ragionevoli e facilitatori",
    'Graduatorie aggiornate',
    'Procedure amministrative',
    'Raccordo con la rete dei servizi',
    'Accesso a percorsi individuali di formazione, tirocinio, orientamento e riqualificazione',
    'Accesso a SIUL, Lavoro per te e ClicLavoro',
  ],
  profiles: [
    {
      name: 'Collocamento mirato',
      services: ['C1', 'C2', 'C3', 'C4', 'C5'],
      adds: ['Consulenza orientativa', 'Accompagnamento'],
      knowledge: [
        'Servizi formativi, sociali e sanitari del territorio',
        'Normativa specifica',
        "Convenienze e incentivi per l'adattamento del posto di lavoro",
        'Metodologia ICF',
        'Incentivi alle imprese orientate al sociale',
        'Almeno una lingua straniera',
        'Informatica',
      ],
      skills: [
        'Lavorare in rete e costruire collaborazioni',
        'Rinviare ad altri servizi e procurare sostegni',
        'Progettare percorsi per soggetti svantaggiati',
        'Ascoltare e comprendere il disagio',
        'Gestire rapporti personali, professionali e tra istituzioni',
      ],
    },
  ],
  source: 'Allegato A, area C',
}
