import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import { plainDate } from '../../standard/index.ts'
import { writeMessage } from './messaggio.store.ts'
import { FIRST_REMINDER_HOURS, inviteBefore, reminderDue, silentUntil } from './policy.ts'

interface Expected {
  id: string
  personaId: string
  startsAt: Date
  place: string | null
  contactAt: Date | null
}

/** Of a row `p` with a person: she paused the reminders. */
export const PAUSED = sql`exists (
  select from (select paused_until from scelta_messaggi where persona_id = p.persona_id order by at desc, id desc limit 1) s
  where s.paused_until >= current_setting('siul.today')::date)`

/**
 * Writes the reminders of the appointments that are near: 48 hours before, and 2 hours before where nobody answered. None
 * where she paused them, or a human being spoke to her in the last three working days. Gives how many.
 */
export async function writeReminders(work: Work): Promise<number> {
  const horizon = new Date(work.now.getTime() + FIRST_REMINDER_HOURS * 3_600_000)
  const { rows } = await sql<Expected>`
    select p.id, p.persona_id, p.starts_at, c.address as place, ultimo_contatto(p.persona_id) as contact_at
    from appuntamento p join centro c on c.code = p.centro_code
    where p.state = 'fissato' and p.starts_at > ${work.now} and p.starts_at <= ${horizon}
      and not exists (select from messaggio m
        where m.about_kind = 'appuntamento' and m.about_id = p.id::text and m.answer is not null)
      and not ${PAUSED}`.execute(work.tx)
  let written = 0
  for (const { id, personaId, startsAt, place, contactAt } of rows) {
    const which = reminderDue(startsAt, work.now)
    if (!which || isSilent(contactAt, work.today)) continue
    const message = await writeMessage(work, {
      personaId,
      template: 'appuntamento.promemoria',
      values: { when: startsAt, where: place ?? '' },
      expiresAt: startsAt,
      about: { kind: 'appuntamento', id },
      once: `promemoria ${which} ${id}`,
    })
    if (message) written++
  }
  return written
}

/** Whether a human being spoke to somebody so lately that the program keeps silent. */
export const isSilent = (contactAt: Date | null, today: string): boolean =>
  contactAt !== null && plainDate(today) <= silentUntil(plainDate(romeDayOf(contactAt)))

/**
 * Repeats, once, the invitations that nobody answered in three days: the same words, the same address. Silent as the
 * reminders of appointments are. Gives how many.
 */
export async function repeatInvites(work: Work): Promise<number> {
  const { rows } = await sql<{ id: string; contactAt: Date | null }>`
    select p.id, ultimo_contatto(p.persona_id) as contact_at from messaggio p
    where p.template = 'gruppo.invito' and p.state = 'inviato' and p.sent_at <= ${inviteBefore(work.now)}
      and p.answer is null and p.reminder_of is null and p.expires_at > ${work.now}
      and not exists (select from messaggio r where r.reminder_of = p.id)
      -- What was called off, moved or left since is not asked about again.
      and not exists (select from gruppo g join iscrizione_gruppo i on i.gruppo_id = g.id and i.persona_id = p.persona_id
        where g.id::text = p.about_id
          and (g.state <> 'pubblicato' or g.starts_at <> p.expires_at or i.state <> 'iscritta'))
      and not ${PAUSED}`.execute(work.tx)
  const due = rows.filter(({ contactAt }) => !isSilent(contactAt, work.today)).map(({ id }) => id)
  const repeated = await sql`
    insert into messaggio (persona_id, template, channel, recipient, lang, subject, body, shown, about_kind, about_id,
      automatic, urgent, not_before, expires_at, reminder_of, created_at)
    select persona_id, template, channel, recipient, lang, subject, body, shown, about_kind, about_id,
      true, false, ${work.now}, expires_at, id, ${work.now}
    from messaggio where id = any(${due}::uuid[])
    on conflict do nothing returning id`.execute(work.tx)
  return repeated.rows.length
}
