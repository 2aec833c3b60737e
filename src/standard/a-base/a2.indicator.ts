import { indicators } from '../vocabulary/indicator.ts'

export const a2Indicators = indicators('A2', [
  {
    name: 'N° colloqui (procapite) erogati ai sensi del D.Lgs. 181/00',
    counted: 'facts',
    facts: ['prestazione.erogata'],
    where: { service: 'A2' },
  },
  {
    name: 'N° schede anagrafico-professionali aggiornate',
    counted: 'facts',
    facts: ['scheda.aggiornata'],
  },
  {
    name: 'N° patti di servizio sottoscritti e rinnovati',
    counted: 'facts',
    facts: ['patto.sottoscritto', 'patto.rinnovato'],
  },
  {
    name: 'N° utenti avviati a servizi specialistici di II livello',
    counted: 'persons',
    facts: ['invio.effettuato'],
    where: { to: 'servizi-specialistici' },
  },
  {
    name: 'N° utenti avviati a servizi di inserimento lavorativo',
    counted: 'persons',
    facts: ['invio.effettuato'],
    where: { to: 'inserimento-lavorativo' },
  },
])
