import { SUPPORT_KINDS, type Did, type Sostegno, type SupportKind } from '../../records/stato/index.ts'
import { addDays, addMonths, daysBetween, later, type PlainDate } from '../../standard/index.ts'
import { romeInstant } from './calendar.ts'
import type { Job } from './life.ts'
import type { Subject } from './person.ts'
import type { StoryDid } from './story.ts'

/** The declaration and the income support of a person, as they were written. */
export interface Declared {
  dids: Did[]
  sostegni: Sostegno[]
}

/** Writes the declaration, its end, and the support the person receives. */
export function writeDid(subject: Subject): Declared {
  const { story, life } = subject
  if (!story.did) return { dids: [], sostegni: supportAtWork(subject) }
  const did = declare(subject, story.did)
  const [last] = life.jobs
  return { dids: [did], sostegni: last ? supportOf(subject, did, last) : [] }
}

const EMPLOYMENT = ['subordinato', 'parasubordinato', 'autonomo']

function declare(subject: Subject, { givenOn, unemploymentFrom, channel, closed }: StoryDid): Did {
  const { id: personaId, newId, number, life, centro, desk, written } = subject
  const atDesk = channel === 'sportello'
  const givenAt = givenMoment(subject, givenOn, atDesk)
  const last = life.jobs.find(({ contract }) => EMPLOYMENT.includes(contract))
  const did: Did = {
    id: newId(givenAt),
    givenOn,
    givenAt,
    channel,
    unemploymentFrom,
    number: `${number('did', Number(givenOn.slice(0, 4)))}/${givenOn.slice(0, 4)}`,
    neverWorked: last === undefined,
    lastJobEndedOn: last?.until ?? null,
    centroCompetente: centro,
    centroActing: centro,
    by: atDesk ? desk.displayName : null,
    closedOn: closed?.on ?? null,
    closedReason: closed?.reason ?? null,
  }
  const by = atDesk ? desk.id : null
  written.rows.did.push({
    id: did.id,
    persona_id: personaId,
    number: did.number,
    given_on: givenOn,
    given_at: givenAt,
    channel,
    unemployment_from: unemploymentFrom,
    never_worked: did.neverWorked,
    last_job_ended_on: did.lastJobEndedOn,
    centro_competente: centro,
    centro_acting: centro,
    recorded_by: by,
    closed_on: did.closedOn,
    closed_reason: did.closedReason,
    closed_by: closed ? desk.id : null,
  })
  const centri = { centroCompetente: centro, centroActing: centro }
  const about = { service: 'A1', personaId }
  written.facts.push({
    at: givenAt,
    actorId: by,
    kind: 'did.acquisita',
    ...about,
    data: {
      didId: did.id,
      channel,
      givenOn,
      unemploymentFrom,
      ...centri,
    },
  })
  if (closed)
    written.facts.push({
      at: romeInstant(closed.on, 1050),
      actorId: desk.id,
      kind: 'did.chiusa',
      ...about,
      data: {
        didId: did.id,
        ...closed,
      },
    })
  if (atDesk)
    written.rows.access_log.push({
      at: givenAt,
      account_id: desk.id,
      persona_id: personaId,
      door: 'did',
      reason: 'servizio',
    })
  return did
}

/** Just after the file was made, where that is the same day; on line, at any hour. */
function givenMoment({ dice, registeredAt, story }: Subject, givenOn: PlainDate, atDesk: boolean): Date {
  if (story.registeredOn === givenOn) return new Date(registeredAt.getTime() + dice.between(6, 14) * 60_000)
  const early = story.interview?.on === givenOn ? story.interview.minutes - 10 : 760
  return romeInstant(givenOn, atDesk ? dice.between(495, early) : Math.min(early, dice.between(440, 1_260)))
}

/** About half of those who lost a job as employees. */
function supportOf(subject: Subject, did: Did, { contract, from, until }: Job): Sostegno[] {
  const { dice } = subject
  if (!until || contract === 'autonomo' || daysBetween(from, until) < 90 || !dice.chance(62)) return []
  const start = addDays(did.unemploymentFrom, 8)
  const lasts = { from: start, until: addMonths(start, dice.between(2, 20)) }
  return [writeSupport(subject, contract === 'parasubordinato' ? 'dis-coll' : 'naspi', lasts)]
}

/** Some of those who still have a job are suspended from it, and paid meanwhile. */
function supportAtWork(subject: Subject): Sostegno[] {
  const { dice, life, world, registeredAt } = subject
  if (life.jobs[0]?.until !== null || !dice.chance(25)) return []
  const from = addDays(world.today, -dice.between(12, 110))
  const since = later(from, registeredAt.toISOString().slice(0, 10) as PlainDate)
  return [
    writeSupport(subject, dice.pick(['cigo', 'cigs', 'fis']), { from: since, until: addMonths(since, 9) }),
  ]
}

function writeSupport(
  { id: personaId, newId, written, registeredAt, desk, story }: Subject,
  kind: SupportKind,
  { from, until }: { from: PlainDate; until: PlainDate },
): Sostegno {
  const { requiresUnemployment, whileEmployed } = SUPPORT_KINDS[kind]
  const since = story.did?.givenOn ?? from
  const recordedAt = romeInstant(since, 770) > registeredAt ? romeInstant(since, 770) : registeredAt
  const suspendedFrom = whileEmployed ? from : null
  const id = newId(recordedAt)
  written.rows.sostegno.push({
    id,
    persona_id: personaId,
    kind,
    valid_from: from,
    valid_until: until,
    requires_unemployment: requiresUnemployment,
    while_employed: whileEmployed,
    suspended_from: suspendedFrom,
    recorded_at: recordedAt,
    recorded_by: desk.id,
  })
  written.facts.push({
    at: recordedAt,
    actorId: desk.id,
    kind: 'sostegno.registrato',
    service: 'A1',
    personaId,
    data: {
      sostegnoId: id,
      kind,
      from,
      until,
    },
  })
  return { id, kind, from, until, requiresUnemployment, whileEmployed, suspendedFrom }
}
