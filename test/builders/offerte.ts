import { PROFESSIONI } from '../../src/records/persona/index.ts'

/** A job that was invented, and what it is about. */
export interface InventedOfferta {
  title: string
  professione: string
  trades: string
  tasks: string
  comune: string
}

/** Where the invented jobs are. */
export const OFFER_PLACES = ['G478', 'L117', 'D653', 'C745', 'H935', 'A475', 'G212', 'E975', 'I921', 'D786']
const TITLES = [
  '',
  ' per sostituzione',
  ' con esperienza',
  ' in squadra giovane',
  ' per stagione',
  ' full time',
]
const TASKS = [
  'Lavora in squadra e tiene in ordine gli spazi.',
  'Segue le indicazioni del responsabile e controlla la qualità.',
  'Orario concordato, possibilità di crescita e formazione.',
  'Accoglie i clienti e risponde al telefono.',
  'Usa gli strumenti dell’azienda e compila il registro.',
  'Prepara il materiale per il giorno dopo.',
]

/** So many jobs, always the same: the occupations in turn, in the comuni of the region. */
export function inventOfferte(count: number): InventedOfferta[] {
  return Array.from({ length: count }, (_, at) => {
    const { code, name } = PROFESSIONI[(at * 7) % PROFESSIONI.length] ?? { code: '', name: '' }
    return {
      title: `${name}${TITLES[(at * 5) % TITLES.length] ?? ''}`,
      professione: code,
      trades: name,
      tasks: `${TASKS[at % TASKS.length] ?? ''} ${TASKS[(at * 3 + 1) % TASKS.length] ?? ''}`,
      comune: OFFER_PLACES[(at * 11) % OFFER_PLACES.length] ?? 'G478',
    }
  })
}

interface Query {
  said: string
  /** The same with a slip of the finger. */
  slipped: string
  /** The occupations it is about. */
  wants: readonly string[]
}

/** What people type, as they type it, with the occupations they mean: judged by hand, before the search was written. */
export const QUERIES: readonly Query[] = [
  { said: 'cuoco', slipped: 'cuocco', wants: ['5.2.2.1.0'] },
  { said: 'aiuto cuoca', slipped: 'aiuto couca', wants: ['5.2.2.2.1'] },
  { said: 'cameriera', slipped: 'camerirea', wants: ['5.2.2.3.2'] },
  { said: 'barista', slipped: 'barsita', wants: ['5.2.2.4.0'] },
  { said: 'badante', slipped: 'badnte', wants: ['5.4.4.3.0'] },
  { said: 'muratore', slipped: 'muratroe', wants: ['6.1.2.1.0'] },
  { said: 'elettricista', slipped: 'eletricista', wants: ['6.1.3.7.0'] },
  { said: 'idraulico', slipped: 'idrulico', wants: ['6.1.3.6.1'] },
  { said: 'infermiera', slipped: 'infirmiera', wants: ['3.2.1.1.1'] },
  { said: 'magazziniere', slipped: 'magaziniere', wants: ['4.3.1.2.0'] },
  { said: 'parrucchiera', slipped: 'parucchiera', wants: ['5.4.3.1.0'] },
  { said: 'saldatore', slipped: 'saldatoer', wants: ['6.2.1.2.0'] },
  { said: 'falegname', slipped: 'faleganme', wants: ['6.5.2.2.0'] },
  { said: 'commessa', slipped: 'comessa', wants: ['5.1.2.2.0'] },
  { said: 'giardiniere', slipped: 'giardinere', wants: ['6.4.1.3.1'] },
  { said: 'contabile', slipped: 'contablie', wants: ['3.3.1.2.1'] },
  { said: 'pulizie', slipped: 'pulzie', wants: ['8.1.4.3.0', '8.1.4.1.0'] },
  { said: 'camionista', slipped: 'camoinista', wants: ['7.4.2.3.0'] },
  { said: 'mulettista', slipped: 'mulletista', wants: ['7.4.4.3.0'] },
  { said: 'oss', slipped: 'socio sanitrio', wants: ['5.3.1.1.0'] },
  { said: 'fornaio', slipped: 'forniao', wants: ['6.5.1.2.1'] },
  { said: 'segretaria', slipped: 'segretraia', wants: ['4.1.1.1.0'] },
  { said: 'geometra', slipped: 'geomerta', wants: ['3.1.3.5.0'] },
  { said: 'educatrice', slipped: 'educatirce', wants: ['3.2.1.2.7'] },
]

/** What a job is worth to a search: 2 is what was meant, 1 is of the same group of occupations. */
export function gradeOf(professione: string, wants: readonly string[]): 0 | 1 | 2 {
  if (wants.includes(professione)) return 2
  return wants.some((code) => code.slice(0, 5) === professione.slice(0, 5)) ? 1 : 0
}

const TOP = 10

/** Normalised discounted cumulative gain of the first ten, from 0 to 1: `found` in their order, among `all` there are. */
export function ndcg(found: readonly number[], all: readonly number[]): number {
  const gain = (grades: readonly number[]) =>
    grades.slice(0, TOP).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const best = gain(all.toSorted((a, b) => b - a))
  return best === 0 ? 1 : gain(found) / best
}

/** Writes jobs that are published, for a company and whoever looks after it (`$1`, `$2`); `$3` are the jobs as JSON. */
export const PUBLISH_OFFERTE = `
  insert into vacancy (azienda_id, consulente_id, centro_code, state, requested_on, requested_how, title, professioni,
    trades, people, tasks, contract, orari, comune, x, y, radius_km, published_at, expires_on, created_at)
  select $1::uuid, $2::uuid, 'PG', 'pubblicata', date '2026-11-01', 'telefono', o.title, array[o.professione], o.trades, 1,
    o.tasks, 'tempo-determinato', '{tempo-pieno}', o.comune, p.x, p.y, 30, timestamptz '2026-11-02T08:00:00Z',
    date '2099-12-31', timestamptz '2026-11-01T08:00:00Z'
  from jsonb_to_recordset($3::jsonb) as o (title text, professione text, trades text, tasks text, comune text)
  join posizione p on p.belfiore = o.comune`
