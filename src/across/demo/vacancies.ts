import type { CopyRow } from '../../platform/db/copy.ts'
import type { DemoCompany, DemoVacancies, PastFact } from '../../records/demo/index.ts'
import { findProfessione } from '../../records/persona/index.ts'
import { VacancyContent } from '../../records/vacancy/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { romeInstant, workingDays } from './calendar.ts'
import { diceOf, identifiers, type Dice } from './dice.ts'
import { JOBS, type DemoJob } from './vacancy-trades.ts'
import type { Operator, World } from './world.ts'

/** How many vacancies `npm start` finds. */
export const DEMO_VACANCIES = 120
/** For how many days the demo publishes: the number of the region at the beginning. */
const PUBLISHED_DAYS = 60

interface Making {
  world: World
  consulente: Operator
  dice: Dice
  newId: (at: Date) => string
  days: readonly PlainDate[]
  rows: { [table in keyof DemoVacancies['rows']]: CopyRow[] }
  facts: PastFact[]
}

/** The vacancies of the demo: most are published, some are waiting, over or closed; some companies stay unknown. */
export function inventVacancies(world: World, companies: readonly DemoCompany[]): DemoVacancies {
  const consulente = world.operators.find(({ username }) => username === 'imprese')
  if (!consulente) throw new Error('the demo has no employer consultant')
  const dice = diceOf(`${world.seed}/vacancy`)
  const making: Making = {
    world,
    consulente,
    dice,
    newId: identifiers(dice),
    days: workingDays(world.today, 40),
    rows: { vacancy: [], vacancy_versione: [], pubblicazione: [] },
    facts: [],
  }
  const looking = companies.filter(({ ateco }) => JOBS[ateco.slice(0, 2)])
  const orders = Array.from({ length: DEMO_VACANCIES }, () => {
    const company = dice.pick(looking)
    const state = dice.weighted([
      ['da-qualificare', 8],
      ['pubblicata', 62],
      ['preselezione', 12],
      ['scaduta', 8],
      ['chiusa', 10],
    ] as const)
    const day = dice.pick(making.days)
    const requestedOn = state === 'scaduta' ? addDays(day, -PUBLISHED_DAYS) : day
    return { company, state, requestedOn }
  })
  // Their numbers grow with the days they were asked on.
  for (const order of orders.toSorted((a, b) => a.requestedOn.localeCompare(b.requestedOn)))
    inventVacancy(making, order)
  return { rows: making.rows, facts: making.facts }
}

interface Order {
  company: DemoCompany
  state: 'da-qualificare' | 'pubblicata' | 'preselezione' | 'scaduta' | 'chiusa'
  requestedOn: PlainDate
}

function inventVacancy(making: Making, { company, state, requestedOn }: Order): void {
  const { world, consulente, dice, newId, rows } = making
  const job = dice.pick(JOBS[company.ateco.slice(0, 2)] ?? [])
  const at = romeInstant(requestedOn, 540 + dice.below(480))
  const id = newId(at)
  const content = contentOf(dice, company, job)
  const isPublished = state !== 'da-qualificare'
  const closedOn = state === 'chiusa' ? world.today : null
  const preselectionOn = state === 'preselezione' ? laterOn(addDays(requestedOn, 3), world.today) : null
  const version = 1 + Number(isPublished) + Number(preselectionOn !== null) + Number(closedOn !== null)
  const { orari, requisiti, professioni, ...columns } = content
  rows.vacancy.push({
    id,
    azienda_id: company.id,
    consulente_id: consulente.id,
    centro_code: company.centro,
    state: state === 'scaduta' ? 'pubblicata' : state,
    requested_on: requestedOn,
    requested_how: dice.pick(['telefono', 'email', 'visita']),
    title: columns.title,
    professioni,
    trades: professioni.map((code) => findProfessione(code)?.name ?? code).join(', '),
    people: columns.people,
    tasks: columns.tasks,
    contract: columns.contract,
    duration_months: columns.durationMonths ?? null,
    orari,
    weekly_hours: columns.weeklyHours ?? null,
    pay_from_cents: columns.payFromCents ?? null,
    pay_until_cents: columns.payUntilCents ?? null,
    pay_per: columns.payPer ?? null,
    comune: company.comune,
    address: company.address,
    x: company.x,
    y: company.y,
    radius_km: columns.radiusKm,
    requisiti: JSON.stringify(requisiti),
    confidential: columns.confidential,
    l68: columns.l68,
    published_at: isPublished ? at : null,
    expires_on: isPublished ? addDays(requestedOn, PUBLISHED_DAYS) : null,
    preselection_on: preselectionOn,
    closed_on: closedOn,
    closed_reason: closedOn && dice.pick(['coperta', 'ritirata']),
    version,
    created_at: at,
    created_by: consulente.id,
  })
  rows.vacancy_versione.push({
    vacancy_id: id,
    version: 1,
    content: JSON.stringify(content),
    at,
    by: consulente.id,
  })
  const data = { vacancy: id, azienda: company.id, on: requestedOn, centro: company.centro }
  tell(making, at, [
    ['vacancy.richiesta', 'D4', data],
    ['vacancy.presa-in-carico', 'E1', data],
  ])
  if (isPublished) inventPublications(making, { id, at, company, isClosed: closedOn !== null, version })
  if (preselectionOn)
    tell(making, romeInstant(preselectionOn, 600), [['vacancy.preselezione-attivata', 'D4', data]])
  if (closedOn) tell(making, romeInstant(closedOn, 490), [['vacancy.chiusa', 'D4', data]])
}

const laterOn = (day: PlainDate, today: PlainDate): PlainDate => (day < today ? day : addDays(today, -1))

function contentOf(dice: Dice, company: DemoCompany, { professione, title, tasks, pay, licence }: DemoJob) {
  const isFull = dice.chance(70)
  const contract = dice.weighted([
    ['tempo-determinato', 50],
    ['tempo-indeterminato', 28],
    ['apprendistato', 10],
    ['stagionale', 12],
  ] as const)
  const cents = Math.round((pay * (isFull ? 1 : 0.6)) / 10) * 1_000
  return VacancyContent.parse({
    title,
    professioni: [professione],
    people: dice.weighted([
      [1, 75],
      [2, 18],
      [4, 7],
    ] as const),
    tasks,
    contract,
    durationMonths: contract === 'tempo-indeterminato' ? null : dice.pick([3, 6, 12]),
    orari: [isFull ? 'tempo-pieno' : dice.pick(['part-time-mattina', 'part-time-pomeriggio'])],
    weeklyHours: isFull ? 40 : 24,
    ...(dice.chance(85) && { payFromCents: cents, payUntilCents: cents + 15_000, payPer: 'mese' }),
    comune: company.comune,
    address: company.address,
    requisiti: [
      ...(licence ? [{ kind: 'patente', patente: licence, required: true }] : []),
      ...(dice.chance(30) ? [{ kind: 'esperienza', months: 12, required: dice.chance(50) }] : []),
    ],
    confidential: dice.chance(12),
    l68: dice.chance(6),
  })
}

interface Publishing {
  id: string
  at: Date
  company: DemoCompany
  isClosed: boolean
  version: number
}

/** Told everywhere minutes after it was published; what was closed was taken away. */
function inventPublications(making: Making, { id, at, company, isClosed, version }: Publishing): void {
  const { newId, rows, world } = making
  const minute = (from: Date) => new Date(from.getTime() + 60_000)
  const closedAt = romeInstant(world.today, 490)
  for (const channel of ['lavoro-per-te', 'bacheca-spi', 'cliclavoro']) {
    const isOurs = channel === 'lavoro-per-te'
    const row = (act: 'pubblica' | 'ritira', queuedAt: Date, of: number): CopyRow => ({
      id: newId(queuedAt),
      vacancy_id: id,
      channel,
      act,
      version: of,
      state: 'fatta',
      queued_at: queuedAt,
      done_at: isOurs ? queuedAt : minute(queuedAt),
      tries: isOurs ? 0 : 1,
    })
    rows.pubblicazione.push(row('pubblica', at, 2))
    if (isClosed) rows.pubblicazione.push(row('ritira', closedAt, version))
  }
  const data = { vacancy: id, azienda: company.id }
  tell(making, at, [['vacancy.pubblicata', 'E1', { ...data, channel: 'lavoro-per-te' }]])
  tell(making, minute(at), [['vacancy.pubblicata', 'E1', { ...data, channel: 'cliclavoro' }]])
}

type Told = readonly [kind: string, service: string, data: Record<string, unknown>]

function tell({ facts, consulente }: Making, at: Date, told: readonly Told[]): void {
  for (const [kind, service, data] of told)
    facts.push({ at, actorId: consulente.id, kind, service, personaId: null, data })
}
