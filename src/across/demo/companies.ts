import { readPartitaIva } from '../../platform/identifiers/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import {
  ACTIVITIES,
  answerBy,
  CONTACT_OUTCOMES,
  NEED_KINDS,
  withoutLegalForm,
} from '../../records/azienda/index.ts'
import { CENTRI } from '../../records/centro/index.ts'
import { COMPANY_TABLES, type DemoCompanies } from '../../records/demo/index.ts'
import { addDays, costOf } from '../../standard/index.ts'
import { openDay, romeInstant, workingDays } from './calendar.ts'
import { CONTACTS, FORMS, NAMES, NOTES, SURNAMES, TRADES } from './company-names.ts'
import { fact, type Making } from './company-making.ts'
import { contentOf, inventPapers } from './company-papers.ts'
import { inventSignatures } from './company-signatures.ts'
import { diceOf, identifiers } from './dice.ts'
import type { World } from './world.ts'

/** How many companies `npm start` finds. */
export const DEMO_COMPANIES = 150
/** Those the consultant looks after. */
const FOLLOWED_PERCENT = 40
/** The hours at which the consultant speaks with companies, in minutes after midnight: none overlaps another. */
const HOURS = [540, 630, 870, 960]

/** The companies of the demo, in real comuni and with invented names, with what the consultant did with them. */
export function inventCompanies(world: World): DemoCompanies {
  const consulente = world.operators.find(({ username }) => username === 'imprese')
  if (!consulente) throw new Error('the demo has no employer consultant')
  const dice = diceOf(`${world.seed}/aziende`)
  const rows = Object.fromEntries(COMPANY_TABLES.map((table) => [table, []]))
  const free = workingDays(world.today, 90).flatMap((on) => HOURS.map((minutes) => ({ on, minutes })))
  const making: Making = {
    world,
    consulente,
    dice,
    newId: identifiers(dice),
    rows: rows as unknown as Making['rows'],
    facts: [],
    free: free.toReversed(),
  }
  const ids = Array.from({ length: DEMO_COMPANIES }, (_, index) => inventCompany(making, index))
  planVisits(making, ids.slice(0, 9))
  inventPapers(making)
  inventSignatures(making, (azienda, number) => contentOf(azienda, number, addDays(world.today, -1)))
  return { rows: making.rows, facts: making.facts }
}

/** Eleven sound digits that no office gives out: there is no province 777. */
export function inventPartitaIva(index: number): string {
  const ten = `${String(1_000_000 + index * 37)}777`
  const all = Array.from('0123456789', (last) => ten + last)
  const sound = all.find((each) => readPartitaIva(each).ok)
  if (sound === undefined) throw new Error(`no check digit for ${ten}`)
  return sound
}

function inventCompany(making: Making, index: number): string {
  const { world, consulente, dice, newId, rows, facts } = making
  const trade = dice.weighted(TRADES.map((each) => [each, each.weight] as const))
  const name = `${dice.pick(trade.what)} ${dice.pick(NAMES)} ${dice.pick(FORMS)}`
  const [comune, centro] = dice.weighted(placesOf(world))
  const createdAt = romeInstant(addDays(world.today, -dice.between(200, 900)), 600)
  const id = newId(createdAt)
  const partitaIva = inventPartitaIva(index)
  const isFollowed = index < 9 || dice.chance(FOLLOWED_PERCENT)
  rows.azienda.push({
    id,
    partita_iva: partitaIva,
    codice_fiscale: partitaIva,
    name,
    name_key: withoutLegalForm(searchKey(name)),
    ateco: trade.ateco,
    ccnl: dice.chance(80) ? trade.ccnl : null,
    size_class: dice.weighted([
      ['micro', 58],
      ['piccola', 28],
      ['media', 10],
      ['grande', 2],
    ] as const),
    centro_code: centro,
    consulente_id: isFollowed ? consulente.id : null,
    phone: `+39075000${String(dice.below(10_000)).padStart(4, '0')}`,
    email: `azienda${index + 1}@example.org`,
    created_at: createdAt,
    created_by: consulente.id,
  })
  rows.azienda_sede.push({
    id: newId(createdAt),
    azienda_id: id,
    kind: 'legale',
    comune,
    address: `via ${dice.pick(NAMES)} ${dice.between(1, 90)}`,
  })
  const [first, job] = dice.pick(CONTACTS)
  rows.azienda_referente.push({
    id: newId(createdAt),
    azienda_id: id,
    name: `${first} ${dice.pick(SURNAMES)}`,
    job,
    phone: `+39300000${String(dice.below(10_000)).padStart(4, '0')}`,
  })
  facts.push(
    fact(making, { at: createdAt, kind: 'azienda.registrata', service: 'A3', data: { azienda: id, centro } }),
  )
  const contacts = isFollowed ? dice.between(1, 3) : dice.chance(35) ? 1 : 0
  for (let n = 0; n < contacts; n++) inventContact(making, id)
  if (index < 12) inventNeed(making, id)
  return id
}

/** The comuni with the centre that answers for each, as many companies as people. */
function placesOf(world: World) {
  return CENTRI.flatMap(({ codice }) =>
    world.comuniOf(codice).map(([belfiore, weight]) => [[belfiore, codice] as const, weight] as const),
  )
}

/** A call or a visit, with the work of E1 it took; a hiring may have followed. */
function inventContact(making: Making, azienda: string): void {
  const { world, consulente, dice, newId, rows, facts, free } = making
  const place = free.splice(dice.below(free.length), 1)[0]
  if (!place) return
  const { on } = place
  const centro = consulente.centroCode ?? ''
  const channel = dice.weighted([
    ['telefono', 50],
    ['visita', 38],
    ['incontro', 12],
  ] as const)
  const minutes = dice.pick([15, 20, 30, 45])
  const startedAt = romeInstant(on, place.minutes)
  const hiredOn = addDays(on, dice.between(8, 40))
  const isHired = dice.chance(18) && hiredOn < world.today
  const cost = costOf({
    service: 'E1',
    on,
    mode: 'individual',
    minutes,
    ...(isHired && { placement: { communicationOn: hiredOn } }),
  })
  const prestazione = newId(startedAt)
  rows.prestazione.push({
    id: prestazione,
    service_code: 'E1',
    state: 'chiusa',
    mode: 'individual',
    centro_code: centro,
    place: centro,
    operator_id: consulente.id,
    started_at: startedAt,
    ended_at: new Date(startedAt.getTime() + minutes * 60_000),
    minutes,
    verdicts: JSON.stringify(cost.verdicts),
    recognised_minutes: cost.recognisedMinutes,
    session_cents: cost.sessionCents,
    azienda_id: azienda,
    awaiting_placement: cost.blockedUntilPlacement,
    placement_on: isHired ? hiredOn : null,
    performance: null,
  })
  const contatto = newId(startedAt)
  const activities = dice.some(ACTIVITIES, dice.between(1, 2))
  rows.contatto.push({
    id: contatto,
    azienda_id: azienda,
    key: newId(startedAt),
    at: startedAt,
    channel,
    activities,
    outcome: dice.pick(CONTACT_OUTCOMES),
    note: dice.chance(60) ? dice.pick(NOTES) : null,
    minutes,
    account_id: consulente.id,
    centro_code: centro,
    prestazione_id: prestazione,
    recorded_at: startedAt,
  })
  const told = { prestazione, azienda, mode: 'individual', on, minutes, centro, operator: consulente.id }
  const worth = { recognisedMinutes: cost.recognisedMinutes, cents: 0, blockedUntilPlacement: true }
  const spoken = { azienda, contatto, channel, activities, on, centro }
  facts.push(
    fact(making, { at: startedAt, kind: 'prestazione.erogata', service: 'E1', data: { ...told, ...worth } }),
    fact(making, { at: startedAt, kind: 'azienda.contattata', service: 'E1', data: spoken }),
  )
  if (!isHired) return
  const placed = { prestazione, azienda, communicationOn: hiredOn, cents: cost.sessionCents }
  facts.push(
    fact(making, {
      at: romeInstant(hiredOn, 720),
      kind: 'prestazione.riconosciuta',
      service: 'E1',
      data: placed,
    }),
  )
}

/** Something asked in the last days, to be answered in the next ones. */
function inventNeed(making: Making, azienda: string): void {
  const { world, consulente, dice, newId, rows, facts } = making
  const [last = world.today] = workingDays(world.today, 1)
  const askedOn = dice.chance(50) ? last : (workingDays(world.today, 2)[1] ?? last)
  const at = romeInstant(askedOn, 690)
  const id = newId(at)
  const kind = dice.pick(NEED_KINDS)
  const by = answerBy(askedOn)
  rows.fabbisogno.push({
    id,
    azienda_id: azienda,
    kind,
    detail: dice.pick(NOTES),
    expressed_on: askedOn,
    taken_by: consulente.id,
    consulente_id: consulente.id,
    answer_by: by,
    answered_on: dice.chance(40) ? askedOn : null,
  })
  const told = { azienda, fabbisogno: id, need: kind, answerBy: by, consulente: consulente.id }
  facts.push(
    fact(making, {
      at: at,
      kind: 'fabbisogno.espresso',
      service: 'A3',
      data: { ...told, centro: consulente.centroCode },
    }),
  )
}

/** A round for the day the demo looks back from, another for the next, and a list to choose others by. */
function planVisits({ world, consulente, newId, rows }: Making, ids: readonly string[]): void {
  const today = openDay(world.today)
  const days = [today, openDay(addDays(today, 1))]
  for (const [at, azienda] of ids.entries()) {
    const isFirst = at < 5
    const day = days[isFirst ? 0 : 1] ?? today
    const id = newId(romeInstant(addDays(today, -1), 600))
    const place = isFirst ? at + 1 : at - 4
    rows.visita.push({ id, azienda_id: azienda, account_id: consulente.id, day, place })
  }
  rows.lista_scouting.push({
    id: newId(romeInstant(addDays(today, -5), 600)),
    name: 'Alberghi e ristoranti da risentire',
    asked: JSON.stringify({ settore: 'ospitalita', silentMonths: 3 }),
    account_id: consulente.id,
    centro_code: consulente.centroCode,
    created_at: romeInstant(addDays(today, -5), 600),
  })
}
