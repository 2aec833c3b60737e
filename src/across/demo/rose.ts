import { createHash } from 'node:crypto'
import type { CopyRow } from '../../platform/db/copy.ts'
import type {
  DemoHire,
  DemoRose,
  DemoSearch,
  DemoStep,
  PastFact,
  RosaTable,
} from '../../records/demo/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { romeInstant, workingDays } from './calendar.ts'
import { diceOf, identifiers } from './dice.ts'
import type { World } from './world.ts'

interface Making {
  newId: (at: Date) => string
  rows: Record<RosaTable, CopyRow[]>
  steps: DemoStep[]
  hires: DemoHire[]
  facts: PastFact[]
}

/** What happened to one name: what she said, what the company said, how it ended. */
interface Name {
  said?: 'si' | 'no'
  company?: 'interessa' | 'no'
  outcome?: 'assunta' | 'non-assunta'
}

/** How far a vacancy has come. `ago` counts working days since the rosa left, or since people were asked. */
interface Story {
  ago: number
  isSent: boolean
  names: readonly Name[]
  selection?: true
  quality?: true
}

/** In the order of the vacancies, the last asked first: one rosa waits for the company, one for the people, two are told. */
const STORIES: readonly Story[] = [
  { ago: 2, isSent: true, names: [{ said: 'si' }, { said: 'si' }, { said: 'no' }, {}] },
  { ago: 1, isSent: false, names: [{ said: 'si' }, { said: 'no' }, {}, {}] },
  {
    ago: 8,
    isSent: true,
    names: [{ said: 'si', company: 'interessa', outcome: 'non-assunta' }, { said: 'si', company: 'no' }, {}],
    selection: true,
  },
  {
    ago: 13,
    isSent: true,
    names: [
      { said: 'si', company: 'interessa', outcome: 'assunta' },
      { said: 'si', company: 'no' },
      { said: 'no' },
    ],
    quality: true,
  },
]

/** Vacancies asked on this day or before have had the time for it. */
export const askedBefore = (today: PlainDate): PlainDate => dayAgo(today, 20)

const dayAgo = (today: PlainDate, ago: number): PlainDate => workingDays(today, ago + 1)[ago] ?? today

/** People proposed, rose, their outcomes, a selection and what a company thinks of the service. */
export function inventRose(world: World, searches: readonly DemoSearch[]): DemoRose {
  const making: Making = {
    newId: identifiers(diceOf(`${world.seed}/rose`)),
    rows: { proposta: [], rosa: [], rosa_candidato: [], selezione_colloquio: [], qualita: [] },
    steps: [],
    hires: [],
    facts: [],
  }
  for (const [at, story] of STORIES.entries()) {
    const search = searches[at]
    if (search) invent(making, { story, search, today: world.today })
  }
  return making
}

interface Told {
  story: Story
  search: DemoSearch
  today: PlainDate
}

function invent(making: Making, { story, search, today }: Told): void {
  const { ago, isSent, names, selection, quality } = story
  const { newId, rows, steps } = making
  const { vacancyId, consulenteId: by } = search
  const askedOn = dayAgo(today, ago + 3)
  const leftOn = dayAgo(today, ago)
  const [askedAt, leftAt] = [romeInstant(askedOn, 600), romeInstant(leftOn, 660)]
  const rosaId = newId(askedAt)
  rows.rosa.push({
    id: rosaId,
    vacancy_id: vacancyId,
    state: isSent ? 'inviata' : 'in-preparazione',
    created_at: askedAt,
    created_by: by,
    sent_at: isSent ? leftAt : null,
    sent_by: isSent ? by : null,
    // The hash of nothing anybody holds: the company comes in by its area.
    code_hash: isSent ? createHash('sha256').update(`demo ${rosaId}`).digest('hex') : null,
    expires_on: isSent ? addDays(leftOn, 30) : null,
    opened_at: isSent ? romeInstant(leftOn, 900) : null,
  })
  const isOver = names.every(({ said, company, outcome }) => said !== 'si' || outcome || company === 'no')
  steps.push({
    id: vacancyId,
    state: isSent ? (isOver ? 'esiti' : 'rosa-inviata') : 'preselezione',
    preselectionOn: askedOn,
    rosaSentOn: isSent ? leftOn : null,
    rosaSize: isSent ? names.length : null,
    outcomesCheckedOn: isSent && isOver ? dayAgo(today, ago - 6) : null,
    selectionStartedOn: selection ? askedOn : null,
  })
  if (isSent) tell(making, { at: leftAt, by, kind: 'rosa.inviata', search, data: { rosa: rosaId } })
  for (const [place, name] of names.entries()) {
    const personaId = search.people[place] ?? ''
    inventName(making, { name, place, personaId, rosaId, search, askedOn, leftOn, isSent })
    if (selection && name.said === 'si')
      rows.selezione_colloquio.push({
        id: newId(leftAt),
        vacancy_id: vacancyId,
        persona_id: personaId,
        held_on: leftOn,
        result: name.company === 'interessa' ? 'adatta' : 'da-risentire',
        note: 'Colloquio al centro, mezz’ora.',
        at: leftAt,
        by,
      })
  }
  if (quality)
    rows.qualita.push({
      rosa_id: rosaId,
      persone: 4,
      tempi: 5,
      ancora: 5,
      note: 'Persone giuste, tempi brevi.',
      how: 'collegamento',
      given_on: dayAgo(today, 2),
      given_at: romeInstant(dayAgo(today, 2), 600),
    })
}

interface Named {
  name: Name
  place: number
  personaId: string
  rosaId: string
  search: DemoSearch
  askedOn: PlainDate
  leftOn: PlainDate
  isSent: boolean
}

function inventName(making: Making, named: Named): void {
  const { name, place, personaId, rosaId, search, askedOn, leftOn, isSent } = named
  const { said, company, outcome } = name
  const { newId, rows, hires } = making
  const { vacancyId, consulenteId: by } = search
  const askedAt = romeInstant(askedOn, 605 + place)
  const saidAt = romeInstant(askedOn, 960 + place)
  const heardOn = addDays(leftOn, 2)
  const hiredOn = addDays(leftOn, 6)
  const code = outcome === 'assunta' ? `18${String(place + 1).padStart(14, '0')}` : null
  const propostaId = newId(askedAt)
  rows.proposta.push({
    id: propostaId,
    persona_id: personaId,
    vacancy_id: vacancyId,
    how: 'messaggio',
    proposed_on: askedOn,
    proposed_at: askedAt,
    proposed_by: by,
    reply_by: addDays(askedOn, 7),
    answer: said ?? null,
    answered_at: said ? saidAt : null,
    answered_how: said ? 'collegamento' : null,
  })
  rows.rosa_candidato.push({
    rosa_id: rosaId,
    persona_id: personaId,
    place: place + 1,
    sentence: `Cerca lavoro come ${search.trade} e abita vicino.`,
    reasons: '[]',
    added_at: askedAt,
    added_by: by,
    employer_answer: company ?? null,
    employer_reason: company === 'no' ? 'orari' : null,
    employer_at: company ? romeInstant(heardOn, 700) : null,
    outcome: outcome ?? null,
    outcome_on: outcome ? hiredOn : null,
    outcome_by: outcome ? (code ? 'comunicazione' : 'impresa') : null,
    communication: code,
    communication_on: code ? hiredOn : null,
  })
  const of = { search, personaId }
  tell(making, {
    ...of,
    at: askedAt,
    by,
    kind: 'proposta.fatta',
    data: { proposta: propostaId, how: 'messaggio' },
  })
  if (said)
    tell(making, {
      ...of,
      at: saidAt,
      kind: 'proposta.risposta',
      data: { proposta: propostaId, answer: said },
    })
  if (isSent && said === 'si')
    tell(making, {
      ...of,
      at: romeInstant(leftOn, 661),
      by,
      kind: 'preselezione.effettuata',
      data: { rosa: rosaId },
    })
  if (company)
    tell(making, {
      ...of,
      at: romeInstant(heardOn, 700),
      kind: 'rosa.risposta',
      data: { rosa: rosaId, answer: company },
    })
  if (outcome)
    tell(making, {
      ...of,
      at: romeInstant(hiredOn, 700),
      kind: 'rosa.esito',
      data: { rosa: rosaId, outcome },
    })
  if (!code) return
  const receivedAt = romeInstant(hiredOn, 705)
  hires.push({
    code,
    vacancyId,
    personaId,
    startedOn: hiredOn,
    endsOn: addDays(hiredOn, 120),
    receivedAt,
  })
  for (const service of ['D2', 'D4'])
    tell(making, { ...of, at: receivedAt, kind: 'assunzione.comunicata', service, data: { service } })
}

interface Happened {
  at: Date
  by?: string
  kind: string
  service?: string
  search: DemoSearch
  personaId?: string
  data: Record<string, unknown>
}

const OF_D2 = ['proposta.fatta', 'proposta.risposta', 'preselezione.effettuata']

function tell({ facts }: Making, { at, by, kind, service, search, personaId, data }: Happened): void {
  facts.push({
    at,
    actorId: by ?? null,
    kind,
    service: service ?? (OF_D2.includes(kind) ? 'D2' : 'D4'),
    personaId: personaId ?? null,
    data: {
      ...data,
      vacancy: search.vacancyId,
      azienda: search.aziendaId,
      on: at.toISOString().slice(0, 10),
    },
  })
}
