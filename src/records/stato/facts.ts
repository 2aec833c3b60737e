import {
  explainStato,
  later,
  suspensionsOf,
  type PersonaEvent,
  type PersonaFacts,
  type PlainDate,
  type StatoPeriod,
  type Support,
} from '../../standard/index.ts'
import { isOpen, trulyGiven, type Resa } from './did.ts'
import { supportOn, type Sostegno } from './sostegno.ts'
import { factsOfDid, type Vita } from './vita.ts'

/** What the records know of a person, before it is read as the law reads it. */
export interface Known extends Vita {
  sex: 'F' | 'M'
  /** The levels of her titles of study. */
  titoli: readonly string[]
  sostegni: readonly Sostegno[]
  /** The first signature of the patto in force. */
  pattoSignedOn: PlainDate | null
  /** The level of distance from work of the last profile. */
  level: number | null
  events: readonly PersonaEvent[]
}

const DEGREES = ['laurea-triennale', 'laurea-magistrale', 'dottorato']
/** From this level of the profile on (medium-high) the service holds that the person risks to stay long without work. */
const AT_RISK_LEVEL = 3

/** The facts that the rules and the labels ask, on a day. What is not known is left out. */
export function personaFactsOf(known: Known, today: PlainDate): PersonaFacts {
  const did = known.dids.find(isOpen)
  const story = did ? explainStato(factsOfDid(known, did), known.parameters) : []
  const unemploymentFrom = did ? unemploymentStart(story, did, today) : null
  const support = supportOn(known.sostegni, { today, unemploymentFrom })
  return {
    subject: 'persona',
    birthOn: known.birthOn,
    sex: known.sex,
    ...degreeOf(known.titoli),
    ...workOf(known, today),
    didOn: did?.givenOn ?? null,
    unemploymentFrom,
    support: support && asSupport(support),
    suspensions: suspensionsOf(story),
    pattoSignedOn: known.pattoSignedOn,
    events: known.events,
    employabilityLevel: known.level,
    ...(known.level === null ? {} : { atRiskOfLongTerm: known.level >= AT_RISK_LEVEL }),
  }
}

/** When the status began: as declared, or after the work that was running then; null while there is none, and once it is lost. */
function unemploymentStart(story: readonly StatoPeriod[], did: Resa, today: PlainDate): PlainDate | null {
  const isNow = ({ from, until }: StatoPeriod) => from <= today && (until === null || today <= until)
  if (story.find(isNow)?.state === 'perso') return null
  const acquiredOn = story.find(({ state }) => state !== 'mai-acquisito')?.from
  if (acquiredOn === undefined) return null
  return acquiredOn > later(did.givenOn, did.unemploymentFrom) ? acquiredOn : did.unemploymentFrom
}

function degreeOf(titoli: readonly string[]): Pick<PersonaFacts, 'degree'> {
  if (titoli.some((livello) => DEGREES.includes(livello))) return { degree: true }
  // A foreign title may be a degree.
  return titoli.length === 0 || titoli.includes('titolo-estero') ? {} : { degree: false }
}

function workOf(known: Known, today: PlainDate): Pick<PersonaFacts, 'neverWorked' | 'lastJobEndedOn'> {
  const jobs = known.jobs.filter(({ kind }) => EMPLOYMENT.has(kind))
  const dids = trulyGiven(known.dids)
  const isRunning = jobs.some(({ from, until }) => from <= today && (until === null || until >= today))
  if (isRunning) return { neverWorked: false }
  const ends = [...jobs.map(({ until }) => until), ...dids.map((did) => did.lastJobEndedOn)]
  const lastJobEndedOn = ends.filter((on) => on !== null && on < today).reduce(lastOf, null)
  if (lastJobEndedOn) return { neverWorked: false, lastJobEndedOn }
  const said = dids.findLast(({ neverWorked }) => neverWorked !== null)?.neverWorked
  if (said) return { neverWorked: true, lastJobEndedOn: null }
  return said === false ? { neverWorked: false } : {}
}

const lastOf = (last: PlainDate | null, on: PlainDate | null) =>
  last === null || (on !== null && on > last) ? on : last

const EMPLOYMENT = new Set(['subordinato', 'parasubordinato', 'autonomo'])

function asSupport({ from, until, requiresUnemployment, whileEmployed, suspendedFrom }: Sostegno): Support {
  return { from, until, requiresUnemployment, whileEmployed, suspendedFrom }
}
