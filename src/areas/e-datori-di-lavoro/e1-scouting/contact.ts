import { deliverTo, spanOf, type Span, type When } from '../../../across/azienda/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  answerBy,
  answerFabbisogni,
  expressFabbisogno,
  findAzienda,
  holdContatto,
  writeContatto,
  type Activity,
  type ContactChannel,
  type ContactOutcome,
  type NeedKind,
} from '../../../records/azienda/index.ts'
import { plainDate, type DeliveryChannel } from '../../../standard/index.ts'

export interface Contact {
  aziendaId: string
  key: string
  channel: ContactChannel
  activities: readonly Activity[]
  outcome?: ContactOutcome | undefined
  needs: readonly NeedKind[]
  note?: string | undefined
  /** Left out, no work of E1 is counted. */
  minutes?: number | undefined
  when: Omit<When, 'minutes'> | { endedAt: Date }
  answers: readonly string[]
}

export interface Contacted {
  contattoId: string
  prestazioneId: string | null
  /** It had already arrived, with the same key. */
  already: boolean
}

const HOW: Record<ContactChannel, DeliveryChannel> = {
  telefono: 'a-distanza',
  email: 'a-distanza',
  incontro: 'in-presenza',
  visita: 'in-presenza',
}

/**
 * Records that a company was spoken with: the contact, the work of E1 it took (its cost waits for a hiring), what the
 * company asked, what it was answered. The same key from the same hand is the same contact, and nothing is written twice.
 */
export async function recordContact(work: Work, contact: Contact): Promise<Outcome<Contacted>> {
  const { aziendaId, key, channel, activities, minutes, answers } = contact
  const before = await holdContatto(work, key)
  if (before)
    return before.accountId === work.actor.id && before.aziendaId === aziendaId
      ? done({ contattoId: before.id, prestazioneId: null, already: true })
      : refused('scouting.visita-gia-fatta')
  if (!(await findAzienda(work, aziendaId))) return refused('azienda.non-trovata')
  const { centro, role } = work.actor
  if (!centro) return refused('erogazione.senza-centro')
  const span = whenOf(work, contact)
  if (!span.ok) return span
  const isWork = minutes !== undefined && IMPRESE.some((each) => each === role)
  const delivered = isWork
    ? await deliverTo(work, { service: 'E1', aziendaId, channel: HOW[channel], ...ends(span.value) })
    : undefined
  if (delivered && !delivered.ok) return delivered
  const prestazioneId = delivered?.value.id ?? null
  const { outcome = null, note = null } = contact
  const written = { aziendaId, key, channel, activities, outcome, note, minutes: minutes ?? null }
  const at = span.value.startedAt
  const contattoId = await writeContatto(work, { ...written, centro, prestazioneId, at })
  const { on } = span.value
  const data = { azienda: aziendaId, contatto: contattoId, channel, activities, on, centro }
  work.record({ kind: 'azienda.contattata', service: 'E1', data })
  for (const kind of contact.needs) await express(work, { kind, aziendaId, contattoId, on })
  await answerFabbisogni(work, { aziendaId, ids: answers, on })
  return done({ contattoId, prestazioneId, already: false })
}

const ends = ({ startedAt, endedAt }: Span) => ({ startedAt, endedAt })

function whenOf(work: Work, { when, minutes = 0 }: Contact): Outcome<Span> {
  if (!('endedAt' in when)) return spanOf(work, { ...when, minutes })
  // The clock of a phone may be a little ahead of ours.
  const endedAt = when.endedAt > work.now ? work.now : when.endedAt
  const startedAt = new Date(endedAt.getTime() - minutes * 60_000)
  return done({ on: plainDate(romeDayOf(startedAt)), startedAt, endedAt })
}

interface Asked extends Pick<Span, 'on'> {
  kind: NeedKind
  aziendaId: string
  contattoId: string
}

/** What was asked in a visit or a call is answered by who heard it. */
async function express(work: Work, { kind, aziendaId, contattoId, on }: Asked): Promise<void> {
  const consulenteId = work.actor.id ?? ''
  const by = answerBy(on)
  const need = { aziendaId, kind, detail: null, expressedOn: on, consulenteId, answerBy: by, contattoId }
  const id = await expressFabbisogno(work, need)
  const data = { azienda: aziendaId, fabbisogno: id, need: kind, answerBy: by, consulente: consulenteId }
  work.record({
    kind: 'fabbisogno.espresso',
    service: 'E1',
    data: { ...data, contatto: contattoId, centro: work.actor.centro },
  })
}
