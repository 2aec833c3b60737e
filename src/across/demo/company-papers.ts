import type { CopyRow } from '../../platform/db/copy.ts'
import { accordoChanges, sealOf, type AccordoContent } from '../../records/accordo/index.ts'
import { addDays, costOf, type PerformanceCode, type PlainDate } from '../../standard/index.ts'
import { romeInstant } from './calendar.ts'
import { fact, type Making } from './company-making.ts'

const PLAN = [
  { what: 'Addetto/a alla carpenteria', people: 2 },
  { what: 'Corso sulla sicurezza', people: 6 },
]

/** For the first companies: a survey, advice, and an agreement that is signed and being written again. */
export function inventPapers(making: Making): void {
  const [first, second] = making.rows.azienda
  if (!first || !second) return
  inventConsulenza(making, first, {
    service: 'E2',
    performance: 'a',
    values: {
      topics: ['sviluppo', 'sostituzioni'],
      plan: JSON.stringify(PLAN),
      referred_to: ['ente-di-formazione'],
    },
  })
  inventConsulenza(making, second, {
    service: 'E3',
    values: { topics: ['agevolazioni-assunzione'], sheets: ['apprendistato', 'percettori-naspi'] },
  })
  inventAccordo(making, first)
}

interface Held {
  service: 'E2' | 'E3'
  performance?: PerformanceCode
  values: CopyRow
}

/** An hour of one of the days not taken yet. */
function inventConsulenza(making: Making, azienda: CopyRow, { service, performance, values }: Held): void {
  const { consulente, newId, rows, free } = making
  const place = free.pop()
  if (!place) return
  const { on } = place
  const startedAt = romeInstant(on, place.minutes)
  const [minutes, centro] = [75, consulente.centroCode ?? '']
  const cost = costOf({ service, on, mode: 'individual', minutes, performance: performance ?? null })
  const prestazione = newId(startedAt)
  rows.prestazione.push({
    id: prestazione,
    service_code: service,
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
    azienda_id: azienda['id'] ?? null,
    awaiting_placement: false,
    placement_on: null,
    performance: performance ?? null,
  })
  rows.consulenza.push({
    id: newId(startedAt),
    azienda_id: azienda['id'] ?? null,
    service_code: service,
    prestazione_id: prestazione,
    topics: [],
    plan: '[]',
    sheets: [],
    referred_to: [],
    held_on: on,
    account_id: consulente.id,
    ...values,
  })
  const told = {
    prestazione,
    azienda: azienda['id'],
    mode: 'individual',
    on,
    minutes,
    centro,
    operator: consulente.id,
  }
  const worth = {
    recognisedMinutes: cost.recognisedMinutes,
    cents: cost.sessionCents,
    blockedUntilPlacement: false,
  }
  making.facts.push(
    fact(making, { at: startedAt, kind: 'prestazione.erogata', service, data: { ...told, ...worth } }),
  )
  if (service === 'E2') {
    const data = { azienda: azienda['id'], prestazione, on, centro, performance }
    making.facts.push(fact(making, { at: startedAt, kind: 'servizio.richiesto', service, data }))
  }
}

function inventAccordo(making: Making, azienda: CopyRow): void {
  const { world, consulente, newId, rows, facts } = making
  const witness = world.operators.find(({ username }) => username === 'sportello')
  if (!witness) return
  const signedOn = addDays(world.today, -20)
  const at = romeInstant(signedOn, 660)
  const number = `PG-A1/${signedOn.slice(0, 4)}`
  const id = newId(at)
  const first = contentOf(azienda, number, signedOn)
  const next: AccordoContent = {
    ...first,
    version: 2,
    theirs: [...first.theirs, { text: 'Accogliete un tirocinio in produzione.' }],
  }
  const sha256 = sealOf(first)
  const signature = {
    way: 'paper',
    signer: 'Rita Provini',
    signerJob: 'titolare',
    identifiedWith: 'carta d’identità',
    signedOn,
    witness: witness.id,
    witnessName: witness.displayName,
    sha256,
  }
  rows.accordo.push({
    id,
    azienda_id: azienda['id'] ?? null,
    number,
    service_code: 'E1',
    opened_on: signedOn,
  })
  const drafted = { accordo_id: id, drafted_by: consulente.id }
  rows.accordo_versione.push(
    {
      ...drafted,
      id: newId(at),
      n: 1,
      state: 'firmata',
      content: JSON.stringify(first),
      changes: '[]',
      sha256,
      drafted_at: at,
      frozen_at: at,
      frozen_by: consulente.id,
      signature: JSON.stringify(signature),
      signed_at: at,
    },
    {
      ...drafted,
      id: newId(at),
      n: 2,
      state: 'bozza',
      content: JSON.stringify(next),
      changes: JSON.stringify(accordoChanges(first, next)),
      sha256: null,
      drafted_at: romeInstant(addDays(world.today, -1), 660),
      frozen_at: null,
      frozen_by: null,
      signature: null,
      signed_at: null,
    },
  )
  const data = { azienda: azienda['id'], accordo: id, n: 1, sha256 }
  facts.push({
    ...fact(making, { at, kind: 'accordo.sottoscritto', service: 'E1', data }),
    actorId: witness.id,
  })
}

/** What centre and company promise each other in every agreement of the demo. */
export function contentOf(azienda: CopyRow, number: string, from: PlainDate): AccordoContent {
  return {
    number,
    version: 1,
    service: 'E1',
    centro: 'PG',
    azienda: { name: String(azienda['name']), partitaIva: String(azienda['partita_iva']) },
    goal: 'Trovare due persone per la produzione, anche da formare.',
    ours: [
      { text: 'Pubblichiamo la vacancy il giorno in cui la riceviamo.' },
      { text: 'Mandiamo la rosa dei candidati entro 20 giorni dalla richiesta.', by: addDays(from, 20) },
    ],
    theirs: [
      { text: 'Ci dite com’è andata entro 15 giorni dalla rosa.', by: addDays(from, 35) },
      { text: 'Ci avvisate quando assumete una persona della rosa.' },
    ],
    from,
    until: addDays(from, 364),
  }
}
