import type { Role } from '../../records/accesso/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'

/** A member of staff of the demo. */
export type Colleague = (typeof DEMO_ACCOUNTS)[number]

type Row = readonly [role: Role, centre: string, ...names: string[]]

const ROWS: readonly Row[] = [
  [
    'orientatore',
    'PG',
    'Giulia Mancinelli',
    'Marco Serafini',
    'Francesca Bovini',
    'Andrea Tardioli',
    'Laura Ceccobelli',
  ],
  [
    'orientatore',
    'PG',
    'Stefano Brugnoni',
    'Valentina Rellini',
    'Simone Paoletti',
    'Roberta Chiatti',
    'Luca Gambacorta',
  ],
  [
    'orientatore',
    'TR',
    'Michela Proietti',
    'Daniele Listanti',
    'Sara Bonanni',
    'Fabio Quondam',
    'Irene Cresta',
    'Matteo Grilli',
  ],
  [
    'orientatore',
    'FO',
    'Barbara Trabalza',
    'Giorgio Silvestri',
    'Elisa Metelli',
    'Carlo Bonifazi',
    'Silvia Angeli',
  ],
  ['orientatore', 'CC', 'Martina Bioli', 'Enrico Gnoni', 'Paola Pauselli', 'Tommaso Rossetti'],
  ['orientatore', 'OR', 'Monica Basili', 'Federico Frellicca'],
  ['sportello', 'PG', 'Cristina Pelliccia'],
  ['sportello', 'TR', 'Alessio Fiorelli'],
  ['sportello', 'FO', 'Donatella Mattioli'],
  ['sportello', 'CC', 'Riccardo Tanci'],
  ['sportello', 'OR', 'Ilaria Moretti'],
  ['responsabile', 'TR', 'Sandra Belli'],
  ['responsabile', 'FO', 'Massimo Ottavi'],
  ['responsabile', 'CC', 'Lorena Bacchi'],
]

/** Everybody who works in the demo: its accounts, and colleagues in the five centres who log in as nobody knows. */
export const STAFF: readonly Colleague[] = [
  ...DEMO_ACCOUNTS,
  ...ROWS.flatMap(([role, centroCode, ...names]) =>
    names.map((displayName) => ({
      username: searchKey(displayName).replaceAll(' ', '.'),
      displayName,
      role,
      centroCode,
    })),
  ),
]

/** Invented addresses and telephones of the centres. */
export const CENTRE_CONTACTS: readonly { code: string; address: string; phone: string }[] = [
  { code: 'PG', address: 'via dell’Esempio 10, 06100 Perugia', phone: '075 000 0100' },
  { code: 'TR', address: 'via della Prova 22, 05100 Terni', phone: '0744 000 0200' },
  { code: 'FO', address: 'via del Modello 4, 06034 Foligno', phone: '0742 000 0300' },
  { code: 'CC', address: 'piazza Fittizia 1, 06012 Città di Castello', phone: '075 000 0400' },
  { code: 'OR', address: 'corso Immaginario 7, 05018 Orvieto', phone: '0763 000 0500' },
]
