/** What companies of the demo do: ATECO, how they are called, the agreement they apply, how often. Nobody's real name. */
export const TRADES = [
  {
    ateco: '25.62',
    what: ['Officina', 'Meccanica', 'Carpenteria'],
    ccnl: 'Metalmeccanica industria',
    weight: 16,
  },
  {
    ateco: '14.13',
    what: ['Maglificio', 'Confezioni', 'Cashmere'],
    ccnl: 'Tessile e abbigliamento',
    weight: 10,
  },
  { ateco: '10.71', what: ['Panificio', 'Forno', 'Dolciaria'], ccnl: 'Alimentari artigianato', weight: 8 },
  { ateco: '01.21', what: ['Cantina', 'Azienda agricola', 'Frantoio'], ccnl: 'Operai agricoli', weight: 10 },
  { ateco: '41.20', what: ['Edilizia', 'Costruzioni'], ccnl: 'Edilizia industria', weight: 14 },
  { ateco: '47.11', what: ['Alimentari', 'Market'], ccnl: 'Terziario', weight: 14 },
  { ateco: '49.41', what: ['Trasporti', 'Logistica'], ccnl: 'Logistica e trasporto merci', weight: 9 },
  { ateco: '55.10', what: ['Albergo', 'Residenza'], ccnl: 'Turismo', weight: 10 },
  { ateco: '56.10.11', what: ['Trattoria', 'Ristorante', 'Mensa'], ccnl: 'Pubblici esercizi', weight: 16 },
  { ateco: '62.01', what: ['Informatica', 'Studio digitale'], ccnl: 'Terziario', weight: 6 },
  { ateco: '81.21', what: ['Pulizie', 'Multiservizi'], ccnl: 'Multiservizi', weight: 8 },
  {
    ateco: '87.30',
    what: ['Residenza protetta', 'Cooperativa sociale'],
    ccnl: 'Cooperative sociali',
    weight: 9,
  },
  { ateco: '23.31', what: ['Ceramiche', 'Laterizi'], ccnl: 'Ceramica industria', weight: 7 },
] as const

/** Invented: places of no map, words of no register. */
export const NAMES = [
  'Valfiorita',
  'Montelce',
  'Acquarella',
  'Pian del Tasso',
  'Le Ginestrelle',
  'Colle Ruvido',
  'Torrebella',
  'Fontecupa',
  'Selvarossa',
  'Il Melograno Blu',
  'Tre Gelsi',
  'Borgolente',
  'Roccasole',
  'La Spiga Lunga',
  'Campoallegro',
  'Cerquetta',
  'Fossombrello',
  'Santa Ventura',
  'Monterovo',
  'Le Nove Querce',
  'Passoquieto',
  'Ripa dell’Oca',
  'Olmonero',
  'Castelpigro',
  'Vallepietra',
] as const

export const FORMS = ['srl', 'srl', 'snc', 'spa', 'sas'] as const

export const CONTACTS = [
  ['Rita', 'titolare'],
  ['Sergio', 'responsabile del personale'],
  ['Marta', 'ufficio amministrativo'],
  ['Gianni', 'capo reparto'],
  ['Loredana', 'titolare'],
] as const
export const SURNAMES = ['Provini', 'Esempi', 'Fittizi', 'Campioni', 'Modelli', 'Finti'] as const

export const NOTES = [
  'Cercano due persone con esperienza, anche da formare.',
  'Vogliono capire quali agevolazioni ci sono per le assunzioni.',
  'Chiedono di essere richiamati dopo la stagione.',
  'Interessati ai tirocini per il reparto produzione.',
  'Hanno già personale, ma prevedono un pensionamento.',
] as const
