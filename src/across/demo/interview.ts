import { costOf, preconditionsOf, verdictsFor, type PlainDate, type Verdict } from '../../standard/index.ts'
import { getCard } from '../../standard/index.ts'
import { profileOf } from './answers.ts'
import { romeInstant } from './calendar.ts'
import { knownOf } from './duties.ts'
import { writePatto, type Signed } from './patto.ts'
import type { Subject } from './person.ts'
import type { Declared } from './did.ts'
import { personaFactsOf } from '../../records/stato/index.ts'

/** The interview of a person: what the duties look at afterwards. */
export interface Held {
  on: PlainDate
  level: number | null
  signedOn: PlainDate | null
}

const MINUTE = 60_000

/** Writes the interview: its profile, its patto, what the act says of it and what it is worth. */
export function writeInterview(subject: Subject, declared: Declared): Held | undefined {
  const { story, dice, newId, written, referente, id: personaId, world } = subject
  if (!story.interview) return undefined
  const { on } = story.interview
  const startedAt = romeInstant(on, story.interview.minutes)
  const minutes = dice.chance(4) ? dice.between(14, 29) : dice.between(32, 58)
  const endedAt = new Date(startedAt.getTime() + minutes * MINUTE)
  const id = newId(startedAt)
  const level = dice.chance(92) ? writeProfile(subject, on, endedAt) : null
  const patto =
    level === null ? undefined : writePatto(subject, { prestazioneId: id, on, startedAt, endedAt, ...level })
  const cost = costOf({ service: 'A2', on, mode: 'individual', minutes })
  const verdicts = [...cost.verdicts, ...personalVerdicts(subject, declared, on)]
  const centro = referente.centroCode
  written.rows.prestazione.push({
    id,
    service_code: 'A2',
    state: 'chiusa',
    mode: 'individual',
    centro_code: centro,
    place: world.centroName(centro ?? ''),
    operator_id: referente.id,
    started_at: startedAt,
    ended_at: endedAt,
    minutes,
    outputs: ['scheda-aggiornata', ...(patto ? ['patto-di-servizio'] : [])],
    verdicts: JSON.stringify(verdicts),
    recognised_minutes: cost.recognisedMinutes,
    session_cents: cost.sessionCents,
  })
  const cents = cost.participantCents[0] ?? 0
  written.rows.partecipazione.push({ prestazione_id: id, persona_id: personaId, cents })
  written.rows.access_log.push({
    at: startedAt,
    account_id: referente.id,
    persona_id: personaId,
    door: 'colloquio',
    reason: 'servizio',
  })
  tell(
    subject,
    { patto, at: endedAt },
    {
      prestazione: id,
      mode: 'individual',
      on,
      minutes,
      recognisedMinutes: cost.recognisedMinutes,
      cents,
      centro,
      operator: referente.id,
    },
  )
  return { on, level: level?.level ?? null, signedOn: patto?.isInForce ? patto.on : null }
}

/** What the ledger hears; a signature of the person closes the interview by itself. */
function tell(
  subject: Subject,
  { patto, at }: { patto: Signed | undefined; at: Date },
  data: Record<string, unknown>,
): void {
  const { written, id: personaId, referente, dice } = subject
  const stamp = { at, actorId: patto?.bySelf ? null : referente.id, service: 'A2', personaId }
  written.facts.push({ ...stamp, kind: 'prestazione.erogata', data })
  const { prestazione, on, centro } = data
  const to = dice.weighted([
    ['inserimento-lavorativo', 45],
    ['servizi-specialistici', 30],
    [null, 25],
  ] as const)
  if (to) written.facts.push({ ...stamp, kind: 'invio.effettuato', data: { prestazione, to, on, centro } })
  written.facts.push({ ...stamp, kind: 'scheda.aggiornata', data: { prestazione } })
}

function writeProfile(subject: Subject, on: PlainDate, endedAt: Date) {
  const { dice, who, life, newId, written, id: personaId, referente } = subject
  const profile = profileOf(dice, { who, life }, on)
  const computedAt = new Date(endedAt.getTime() - 12 * MINUTE)
  const other = profile.class === 4 ? 3 : ((profile.class + 1) as 2 | 3 | 4)
  const override = dice.chance(7) ? other : null
  const versioned = ({ id, version }: { id: string; version: number }) => `${id}@${version}`
  written.rows.profilo.push({
    id: newId(computedAt),
    persona_id: personaId,
    questionnaire: versioned(profile.questionnaire),
    coefficients: versioned(profile.coefficients),
    answers: JSON.stringify(profile.answers),
    index_millionths: Math.round(profile.index * 1e6),
    class: profile.class,
    override_class: override,
    override_reason: override === null ? null : 'Nel colloquio è emersa una situazione diversa.',
    computed_at: computedAt,
    computed_by: referente.id,
  })
  return { profile, level: override ?? profile.class }
}

/** The deadline of the card and what it asks before, as they stood that day. */
function personalVerdicts(subject: Subject, declared: Declared, on: PlainDate): Verdict[] {
  const before = personaFactsOf(knownOf(subject, declared, { closedLater: true }), on)
  const after = { ...before, events: [{ kind: 'primo-colloquio' as const, on }] }
  const rules = getCard('A2').rules
  return [
    ...verdictsFor(after, on).filter(({ rule }) => rules.some((code) => code === rule)),
    ...preconditionsOf('A2', before, { on }),
  ]
}
