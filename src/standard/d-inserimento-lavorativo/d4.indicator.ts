import { indicators } from '../vocabulary/indicator.ts'

export const d4Indicators = indicators('D4', [
  {
    name: 'N. datori di lavoro che hanno richiesto il servizio',
    counted: 'employers',
    facts: ['vacancy.richiesta'],
  },
  {
    name: 'N° gg per evasione della richiesta',
    counted: 'days',
    facts: ['vacancy.richiesta', 'rosa.inviata'],
  },
  {
    name: 'Numero di comunicazioni di assunzione a seguito di lavoratori preselezionati dal CPI',
    counted: 'facts',
    facts: ['assunzione.comunicata'],
    where: { service: 'D4' },
  },
])
