import { ROWS } from './territorio-comuni.ts'

/** The five centri per l'impiego of Umbria. */
export type CodiceCentro = 'PG' | 'TR' | 'FO' | 'CC' | 'OR'

/** A comune of Umbria. `istat` six digits, `belfiore` as in the codice fiscale. */
export type Comune = {
  readonly istat: string
  readonly belfiore: string
  readonly nome: string
  readonly provincia: 'PG' | 'TR'
}

export type Centro = { readonly codice: CodiceCentro; readonly nome: string }

/** A place where people are received: the seat of a centro, or a local desk (`sportello`) of it. */
export type Sede = {
  readonly centro: CodiceCentro
  readonly istat: string
  readonly nome: string
  readonly kind: 'centro' | 'sportello'
}

/** Which centro answers for a comune, from a day (`YYYY-MM-DD`) to another or still. */
export type Competenza = {
  readonly istat: string
  readonly centro: CodiceCentro
  readonly from: string
  readonly until: string | null
  readonly source: string
  readonly daConfermare: boolean
}

export const COMUNI: readonly Comune[] = ROWS.map(([istat, belfiore, nome, provincia]) => ({
  istat,
  belfiore,
  nome,
  provincia,
}))

export const CENTRI: readonly Centro[] = [
  { codice: 'PG', nome: 'Perugia' },
  { codice: 'TR', nome: 'Terni' },
  { codice: 'FO', nome: 'Foligno' },
  { codice: 'CC', nome: 'Città di Castello' },
  { codice: 'OR', nome: 'Orvieto' },
]

const SPORTELLI: readonly string[] = [
  'Amelia',
  'Bastia Umbra',
  'Bevagna',
  'Castiglione del Lago',
  'Città della Pieve',
  'Gualdo Cattaneo',
  'Gualdo Tadino',
  'Gubbio',
  'Marsciano',
  'Massa Martana',
  'Narni',
  'Spoleto',
  'Todi',
  'Umbertide',
]

const isSede = (nome: string): boolean => CENTRI.some((centro) => centro.nome === nome)

/** The nineteen places, each under the centro that answers for its comune. */
export const SEDI: readonly Sede[] = ROWS.filter(
  ([, , nome]) => isSede(nome) || SPORTELLI.includes(nome),
).map(([istat, , nome, , centro]) => ({
  centro,
  istat,
  nome,
  kind: isSede(nome) ? 'centro' : 'sportello',
}))

/** The guess the region confirms or corrects, comune by comune, without touching the program. */
export const COMPETENZE: readonly Competenza[] = ROWS.map(([istat, , , , centro]) => ({
  istat,
  centro,
  from: '2014-01-01',
  until: null,
  source: 'Ipotesi per valli e vecchi distretti: la mappa ufficiale non è stata trovata',
  daConfermare: true,
}))
