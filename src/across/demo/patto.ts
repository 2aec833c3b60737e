import {
  differences,
  sealOf,
  type PattoContent,
  type PattoText,
  type Signature,
} from '../../records/patto/index.ts'
import { addDays, earlier, type PlainDate } from '../../standard/index.ts'
import { agree, agreeAgain } from './agreement.ts'
import type { Run } from './answers.ts'
import { openDay, romeInstant } from './calendar.ts'
import type { Subject } from './person.ts'
import type { Operator } from './world.ts'

interface Interview {
  prestazioneId: string
  on: PlainDate
  startedAt: Date
  endedAt: Date
  profile: Run
  level: 1 | 2 | 3 | 4
}

/** A patto that was signed: when, and whether the person did it by herself; `isInForce` while nothing ended it. */
export interface Signed {
  on: PlainDate
  bySelf: boolean
  isInForce: boolean
}

type Ending = 'firmata' | 'alla-firma' | 'non-condivisa' | 'rinviata'

/** Most sign; some have still to answer, some do not agree, some want to think. Undefined where nothing was signed. */
export function writePatto(subject: Subject, interview: Interview): Signed | undefined {
  const { dice, story, world, newId, number, written, id: personaId, referente } = subject
  const ended = story.did?.closed
  const isFresh = interview.on >= addDays(world.today, -14)
  const ending: Ending | null = ended
    ? dice.weighted([
        ['firmata', 86],
        [null, 14],
      ] as const)
    : dice.weighted([
        ['firmata', 82],
        ['rinviata', 3],
        ['non-condivisa', 2],
        [null, 10],
        [isFresh ? 'alla-firma' : 'firmata', 3],
      ] as const)
  if (ending === null) return undefined
  const id = newId(interview.startedAt)
  const year = interview.on.slice(0, 4)
  const centro = referente.centroCode ?? ''
  const patto = `${centro}-${year}-${String(number(`patto-${centro}`, Number(year))).padStart(6, '0')}`
  const isSigned = ending === 'firmata'
  written.rows.patto.push({
    id,
    persona_id: personaId,
    number: patto,
    opened_on: interview.on,
    state: !isSigned ? 'bozza' : ended ? 'concluso' : 'sottoscritto',
    closed_on: isSigned && ended ? ended.on : null,
  })
  const text = agree(dice, { ...interview, life: subject.life, comune: world.comuneName(subject.who.comune) })
  const first = {
    pattoId: id,
    patto,
    text,
    changes: [],
    n: 1,
    prestazioneId: interview.prestazioneId,
    answeredAt: interview.endedAt,
  }
  const renewal =
    isSigned && story.kind === 'lungo' && dice.chance(45) ? renewalOf(subject, interview.on) : undefined
  const signature = writeVersion(subject, { ...first, ending: renewal ? 'superata' : ending })
  if (renewal) {
    const again = agreeAgain(dice, text, renewal.on)
    const changes = differences(text, again)
    writeVersion(subject, {
      ...first,
      text: again,
      changes,
      n: 2,
      prestazioneId: null,
      answeredAt: renewal.at,
      ending: 'firmata',
    })
  }
  return isSigned ? { on: interview.on, bySelf: signature?.way === 'name', isInForce: !ended } : undefined
}

/** Some months later, while there is still time. */
function renewalOf({ dice, world }: Subject, on: PlainDate): { on: PlainDate; at: Date } | undefined {
  const later = openDay(addDays(on, dice.between(50, 160)))
  if (later >= world.today) return undefined
  return { on: later, at: romeInstant(earlier(later, addDays(world.today, -1)), dice.between(1_085, 1_120)) }
}

interface Version {
  pattoId: string
  patto: string
  text: PattoText
  changes: readonly string[]
  n: number
  prestazioneId: string | null
  answeredAt: Date
  ending: Ending | 'superata'
}

function writeVersion(subject: Subject, version: Version): Signature | undefined {
  const { written, newId, id: personaId, referente, who } = subject
  const { pattoId, patto, text, changes, n, prestazioneId, answeredAt, ending } = version
  const content: PattoContent = {
    ...text,
    number: patto,
    version: n,
    referente: referente.displayName,
    person: {
      name: `${who.name} ${who.surname}`,
      codiceFiscale: who.codice.codice,
      bornOn: who.birthOn,
      bornIn: who.birthPlace.name,
    },
  }
  const sha256 = sealOf(content)
  const isSigned = ending === 'firmata' || ending === 'superata'
  const signature = isSigned ? signatureOf(subject, sha256) : undefined
  const before = (minutes: number) => new Date(answeredAt.getTime() - minutes * 60_000)
  const id = newId(before(6))
  written.rows.patto_versione.push({
    id,
    patto_id: pattoId,
    persona_id: personaId,
    n,
    state: ending,
    prestazione_id: prestazioneId,
    content: JSON.stringify(content),
    changes: JSON.stringify(changes),
    sha256,
    drafted_at: before(6),
    drafted_by: referente.id,
    frozen_at: before(4),
    frozen_by: referente.id,
    answer: ending === 'alla-firma' ? null : JSON.stringify(answerOf(ending, text, answeredAt)),
    signature: signature ? JSON.stringify(signature) : null,
    signed_at: signature ? answeredAt : null,
  })
  const kind = signature ? (n === 1 ? 'patto.sottoscritto' : 'patto.rinnovato') : UNSIGNED[ending]
  const actorId = signature?.way === 'paper' ? signature.witness : null
  const data = {
    versione: id,
    n,
    ...(signature && { sha256, way: signature.way, identifiedBy: signature.identifiedBy }),
  }
  if (kind) written.facts.push({ at: answeredAt, actorId, kind, service: 'A2', personaId, data })
  return signature
}

const UNSIGNED: Partial<Record<Version['ending'], string>> = {
  rinviata: 'patto.rinviato',
  'non-condivisa': 'patto.non-condiviso',
}

function answerOf(ending: Version['ending'], { ours }: PattoText, answeredAt: Date) {
  const at = answeredAt.toISOString()
  if (ending === 'rinviata') return { said: 'not-now', at }
  if (ending !== 'non-condivisa') return { said: 'agreed', at }
  return { said: 'disagreed', row: ours.at(-1)?.text ?? '', words: 'Vorrei un lavoro con altri orari.', at }
}

/** Written at the tablet, or on paper before a colleague of the desk. */
function signatureOf({ dice, who, referente, desk }: Subject, sha256: string): Signature {
  const identifiedWith = dice.weighted([
    ['carta d’identità', 70],
    ['patente', 18],
    ['passaporto', 12],
  ] as const)
  const seal = { sha256, identifiedBy: referente.id, identifiedByName: referente.displayName, identifiedWith }
  if (dice.chance(85)) return { way: 'name', typed: `${who.name} ${who.surname}`, matches: true, ...seal }
  return { way: 'paper', ...witnessed(desk), ...seal }
}

const witnessed = (desk: Operator) => ({
  witness: desk.id,
  witnessName: desk.displayName,
  witnessRole: desk.role,
})
