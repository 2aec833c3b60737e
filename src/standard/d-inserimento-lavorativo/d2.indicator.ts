import { indicators } from '../vocabulary/indicator.ts'

export const d2Indicators = indicators('D2', [
  {
    name: 'N. candidature pubblicizzate con ClicLavoro e Lavoro per te',
    counted: 'facts',
    facts: ['candidatura.pubblicizzata'],
    where: { channel: ['cliclavoro', 'lavoro-per-te'] },
  },
  {
    name: 'N. utenti che hanno ricevuto servizi di preselezione',
    counted: 'persons',
    facts: ['preselezione.effettuata'],
  },
  {
    name: 'Numero di comunicazioni di assunzione a seguito di lavoratori preselezionati dal CPI',
    counted: 'facts',
    facts: ['assunzione.comunicata'],
    where: { service: 'D2' },
  },
])
