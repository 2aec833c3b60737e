import type { Passo } from '../../../records/patto/index.ts'
import { addDays, type PlainDate } from '../../../standard/index.ts'

/** A duty of law that is counting: its rule and the last useful day. */
export interface OpenDuty {
  rule: string
  due: PlainDate
}

export interface PercorsoInput {
  today: PlainDate
  duties: readonly OpenDuty[]
  referral: string | undefined
  professioni: readonly string[]
  comune: string | null
}

const OUR_PART: Record<string, string> = {
  'D2.proposta-entro-quattro-mesi': 'Ti proponiamo un lavoro adatto a te',
  'D2.proposta-entro-sei-mesi': 'Ti proponiamo un lavoro adatto a te',
  'D2.proposta-prima-della-fine-del-sostegno': 'Ti proponiamo un lavoro prima che finisca il sostegno',
  'B2.orientamento-collettivo-tra-tre-e-sei-mesi': 'Ti invitiamo a un gruppo sulla ricerca di lavoro',
  'B2.formazione-tra-sei-e-dodici-mesi': 'Ti proponiamo un corso di almeno 15 giorni',
  'B2.formazione-ai-sospesi': 'Ti proponiamo un corso di almeno 15 giorni',
}
const ROWS = 5

/** The path to begin from: what the law makes us do with its days, then what every patto asks. All of it can be changed. */
export function proposePercorso(input: PercorsoInput): { goal: string; ours: Passo[]; theirs: Passo[] } {
  const { today, duties, referral, professioni, comune } = input
  const byLaw = duties
    .flatMap(({ rule, due }) => (OUR_PART[rule] && due >= today ? [{ text: OUR_PART[rule], by: due }] : []))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
    .filter(({ text }, at, all) => all.findIndex((each) => each.text === text) === at)
  const specialist = referral === 'servizi-specialistici' || referral === 'entrambi'
  const ours: Passo[] = [
    ...(specialist ? [{ text: 'Fissiamo il primo incontro specialistico', by: addDays(today, 15) }] : []),
    { text: 'Ti telefoniamo per sapere come va', by: addDays(today, 30) },
    ...byLaw,
  ]
  const theirs: Passo[] = [
    { text: 'Prepari con noi il tuo curriculum', by: addDays(today, 14) },
    { text: 'Mandi almeno 2 candidature', by: addDays(today, 30) },
    { text: 'Vieni agli incontri che fissiamo insieme' },
    { text: 'Ci avvisi se cambi telefono, indirizzo o lavoro' },
  ]
  return { goal: goalOf(professioni, comune), ours: ours.slice(0, ROWS), theirs }
}

function goalOf(professioni: readonly string[], comune: string | null): string {
  const where = comune ? ` vicino a ${comune}` : ''
  const [first, second] = professioni.map((each) => each.charAt(0).toLowerCase() + each.slice(1))
  if (!first) return `Un lavoro${where}`
  return second ? `Un lavoro come ${first} o ${second}${where}` : `Un lavoro come ${first}${where}`
}
