import type { DemoCorso } from '../../records/demo/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'

type Gives = { patente: string } | { lingua: string; livello: string } | { abilita: string[] }
type Row = readonly [title: string, hours: number, comune: string | null, inDays: number, gives: Gives]

/** Invented courses of invented bodies: what people of the demo lack most, near where they live; one began already. */
const ROWS: readonly Row[] = [
  ['HACCP per addetti', 12, 'G478', 8, { patente: 'HACCP' }],
  ['HACCP per addetti', 12, 'L117', 15, { patente: 'HACCP' }],
  ['HACCP per addetti', 8, null, 5, { patente: 'HACCP' }],
  ['HACCP per addetti', 12, 'D653', -12, { patente: 'HACCP' }],
  ['Carrelli elevatori', 16, 'G478', 12, { patente: 'muletto' }],
  ['Carrelli elevatori', 16, 'D653', 20, { patente: 'muletto' }],
  ['Carrelli elevatori', 16, 'C745', 33, { patente: 'muletto' }],
  ['Carrelli elevatori', 16, 'L117', 9, { patente: 'muletto' }],
  ['Gru su autocarro', 12, 'L117', 27, { patente: 'gru' }],
  ['Patente C', 60, 'G478', 18, { patente: 'C' }],
  ['CQC merci', 140, 'G478', 40, { patente: 'CQC' }],
  ['ADR base', 24, 'L117', 30, { patente: 'ADR' }],
  ['Italiano per il lavoro A2', 80, 'G478', 14, { lingua: 'it', livello: 'A2' }],
  ['Italiano per il lavoro B1', 100, 'D653', 21, { lingua: 'it', livello: 'B1' }],
  ['Inglese per il turismo B1', 60, 'A475', 25, { lingua: 'en', livello: 'B1' }],
  ['Inglese B2 in linea', 60, null, 11, { lingua: 'en', livello: 'B2' }],
  ['Pasta fresca e cucina umbra', 40, 'G478', 16, { abilita: ['Pasta fresca', 'Cucina tradizionale umbra'] }],
  ['Servizio di sala e bar', 60, 'I921', 22, { abilita: ['Servizio ai tavoli', 'Caffetteria'] }],
  ['Cassa e vendita', 30, 'L117', 10, { abilita: ['Uso della cassa', 'Assistenza ai clienti'] }],
  ['Fogli di calcolo per l’ufficio', 30, 'G478', 7, { abilita: ['Excel e fogli di calcolo'] }],
  ['Contabilità di base', 60, 'D653', 19, { abilita: ['Contabilità semplice', 'Fatturazione'] }],
  ['Saldatura a filo', 80, 'L117', 24, { abilita: ['Saldatura a filo'] }],
  ['Macchine a controllo numerico', 120, 'C745', 35, { abilita: ['Macchine a controllo numerico'] }],
  ['Assistenza alle persone anziane', 90, 'F844', 17, { abilita: ['Cura delle persone anziane'] }],
  ['Potatura dell’olivo', 24, 'I921', 29, { abilita: ['Potatura'] }],
  [
    'Maglieria e cachemire',
    100,
    'G478',
    38,
    { abilita: ['Maglieria a macchina', 'Lavorazione del cachemire'] },
  ],
]

/** The catalogue as it stands on the day the demo looks back from. */
export function demoCourses(today: PlainDate): DemoCorso[] {
  return ROWS.map(([title, hours, comune, inDays, given], at) => ({
    title,
    body: at % 3 === 0 ? 'Scuola del Lavoro (dimostrazione)' : 'Ente Formazione Ponte (dimostrazione)',
    hours,
    comune,
    startsOn: addDays(today, inDays),
    seats: 8 + (at % 4) * 4,
    cost: at % 4 === 3 ? 'voucher' : 'gratuito',
    validFrom: addDays(today, -30),
    patente: null,
    lingua: null,
    livello: null,
    abilita: [],
    ...given,
  }))
}
