import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Envelope, Fate } from './courier.ts'
import { callBackOutcomes } from './esiti.store.ts'
import { isQuiet, retryMinutes } from './policy.ts'
import { TEMPLATE_CODES, templateOf } from './templates.ts'

/** Whoever claimed a message and said nothing for so long is dead. No courier waits this long for an answer. */
const LEASE_MINUTES = 5

/** The templates whose text is forgotten as soon as it has gone. */
const SECRET = TEMPLATE_CODES.filter((code) => templateOf(code).secret !== undefined)
const kept = sql`case when template = any(${SECRET}) then null else body end`

/**
 * Puts the outbox in order: what a dead program had only claimed waits again; what it was handing over is uncertain and is
 * not tried again by the program; what is out of date, or a human being made needless, does not go.
 */
export async function sweepOutbox(work: Work): Promise<void> {
  const dead = new Date(work.now.getTime() - LEASE_MINUTES * 60_000)
  await sql`
    update messaggio set state = case state when 'in-invio' then 'da-inviare' else 'incerto' end,
      failure = case state when 'consegna' then 'interrotto' end
    where state in ('in-invio', 'consegna') and claimed_at < ${dead}`.execute(work.tx)
  await sql`
    update messaggio set state = 'scaduto', body = ${kept}
    where state = 'da-inviare' and expires_at <= ${work.now}`.execute(work.tx)
  await sql`
    update messaggio m set state = 'annullato', failure = 'superato'
    where m.state = 'da-inviare' and m.about_kind = 'appuntamento'
      and m.template in ('appuntamento.fissato', 'appuntamento.promemoria')
      and exists (select from appuntamento a where a.id::text = m.about_id and a.state <> 'fissato')`.execute(
    work.tx,
  )
  await sql`
    update messaggio m set state = 'annullato', failure = 'contatto'
    where m.state = 'da-inviare' and m.automatic and ultimo_contatto(m.persona_id) > m.created_at`.execute(
    work.tx,
  )
  await callBackOutcomes(work)
}

/** Takes messages that are due, for one program at a time; at night only those somebody waits for. */
export async function claimDue(
  work: Work,
  { claim, limit }: { claim: string; limit: number },
): Promise<Envelope[]> {
  const { rows } = await sql<Envelope>`
    update messaggio m set state = 'in-invio', claim = ${claim}, claimed_at = ${work.now}, attempts = attempts + 1
    from (
      select id from messaggio
      where state = 'da-inviare' and not_before <= ${work.now} and expires_at > ${work.now}
        and (urgent or not ${isQuiet(work.now)})
      order by urgent desc, not_before, id limit ${limit} for update skip locked
    ) due
    where m.id = due.id
    returning m.id, m.channel, m.recipient, m.lang, m.subject, m.body, m.expires_at`.execute(work.tx)
  return rows
}

/** Writes down that a message is about to be out of our hands. False where it is no longer ours, or too late. */
export async function handOver(work: Work, id: string, claim: string): Promise<boolean> {
  const { rows } = await sql`
    update messaggio set state = 'consegna', claimed_at = ${work.now}
    where id = ${id} and claim = ${claim} and state = 'in-invio' and expires_at > ${work.now}
    returning id`.execute(work.tx)
  return rows.length > 0
}

/** Writes down what became of it. Whoever handed it over may still say so after it was held for uncertain. */
export async function conclude(work: Work, at: { id: string; claim: string }, fate: Fate): Promise<void> {
  const mine = sql`id = ${at.id} and claim = ${at.claim} and state in ('in-invio', 'consegna', 'incerto')`
  if (fate.kind === 'sent')
    await sql`
      update messaggio set state = 'inviato', sent_at = ${work.now}, simulated = ${fate.simulated}, failure = null,
        body = case when ${fate.simulated} then body else ${kept} end
      where ${mine}`.execute(work.tx)
  else if (fate.kind === 'unknown')
    await sql`update messaggio set state = 'incerto', failure = ${fate.failure} where ${mine}`.execute(
      work.tx,
    )
  else if (fate.permanent)
    await sql`update messaggio set state = 'fallito', failure = ${fate.failure} where ${mine}`.execute(
      work.tx,
    )
  else await waitAgain(work, at, fate.failure)
}

async function waitAgain(
  work: Work,
  { id, claim }: { id: string; claim: string },
  failure: string,
): Promise<void> {
  const { rows } = await sql<{ attempts: number }>`select attempts from messaggio where id = ${id}`.execute(
    work.tx,
  )
  const again = new Date(work.now.getTime() + retryMinutes(rows[0]?.attempts ?? 1) * 60_000)
  await sql`
    update messaggio set state = 'da-inviare', failure = ${failure}, not_before = ${again}
    where id = ${id} and claim = ${claim} and state in ('in-invio', 'consegna')`.execute(work.tx)
}

/** A member of staff wants it tried again: what failed, or is uncertain, and is not out of date. */
export async function retryMessage(work: Work, id: string): Promise<boolean> {
  const { rows } = await sql`
    update messaggio set state = 'da-inviare', not_before = ${work.now}
    where id = ${id} and state in ('fallito', 'incerto') and expires_at > ${work.now} returning id`.execute(
    work.tx,
  )
  return rows.length > 0
}

/** A member of staff does not want it any more: what has not gone, or nobody knows whether it has. */
export async function cancelMessage(work: Work, id: string): Promise<boolean> {
  const { rows } = await sql`
    update messaggio set state = 'annullato', failure = null
    where id = ${id} and state in ('da-inviare', 'fallito', 'incerto') returning id`.execute(work.tx)
  return rows.length > 0
}

/**
 * The uncertain e-mails, told by the mail server's own log: those it received were sent, the others wait again. Gives how
 * many of each.
 */
export async function settleUncertain(
  work: Work,
  received: readonly string[],
): Promise<{ sent: number; again: number }> {
  const { rows } = await sql<{ state: string }>`
    update messaggio set
      state = case when id::text = any(${received}) then 'inviato' else 'da-inviare' end,
      sent_at = case when id::text = any(${received}) then ${work.now}::timestamptz end,
      not_before = ${work.now}
    where state = 'incerto' and channel = 'email' returning state`.execute(work.tx)
  const sent = rows.filter(({ state }) => state === 'inviato').length
  return { sent, again: rows.length - sent }
}
