import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { OUTCOME_DAYS } from '../rosa/index.ts'
import { tellCompany, writeMessage } from './messaggio.store.ts'
import { isSilent, PAUSED } from './promemoria.store.ts'

interface Waiting {
  vacancyId: string
  title: string
  aziendaId: string
  referenteId: string | null
  rosaSentOn: string
  contactAt: Date | null
  path: string | null
}

/**
 * Reminds companies of the outcomes they owe: from the tenth day of the rosa, and on the fifteenth. None where every name has
 * one, or where somebody spoke to the company in the last three working days. Gives how many.
 */
export async function askOutcomes(work: Work): Promise<number> {
  const today = plainDate(work.today)
  const { rows } = await sql<Waiting>`
    select v.id as vacancy_id, v.title, v.azienda_id, v.referente_id, v.rosa_sent_on,
      (select max(c.at) from contatto c where c.azienda_id = v.azienda_id) as contact_at,
      (select m.link_path from messaggio m join rosa r on r.id::text = m.about_id
        where m.template = 'azienda.rosa' and r.vacancy_id = v.id and r.revoked_at is null and r.expires_on >= ${today}
        order by m.created_at desc limit 1) as path
    from vacancy v
    where v.state <> 'chiusa' and v.rosa_sent_on between ${addDays(today, -OUTCOME_DAYS.last)} and ${addDays(today, -OUTCOME_DAYS.first)}
      and exists (select from esito_atteso e where e.vacancy_id = v.id)
    order by v.rosa_sent_on, v.id`.execute(work.tx)
  let written = 0
  for (const { vacancyId, title, aziendaId, referenteId, contactAt, path, ...row } of rows) {
    if (isSilent(contactAt, work.today)) continue
    const replyBy = addDays(plainDate(row.rosaSentOn), OUTCOME_DAYS.last)
    const which = replyBy === today ? 'ultimo' : 'primo'
    const message = await tellCompany(work, {
      aziendaId,
      referenteId,
      template: 'azienda.esiti',
      values: { title, replyBy },
      expiresAt: endOf(replyBy),
      about: { kind: 'vacancy', id: vacancyId },
      once: `esiti ${which} ${vacancyId} ${row.rosaSentOn}`,
      path: path ?? '/imprese/area',
    })
    if (message) written++
  }
  return written
}

/** Nine in the evening or later in Italy. */
const endOf = (day: string): Date => new Date(`${day}T20:00:00Z`)

/** A company may change its mind for so long before the person hears of it. */
const SECOND_THOUGHTS = sql`interval '1 hour'`
/** What is older is no news. */
const NEWS_DAYS = 14
const NEWS_MS = 7 * 86_400_000

/** Of a row of `rosa_candidato` called `c`: the company does not want her. */
const REFUSED = sql`(c.outcome = 'non-assunta' or c.outcome is null and c.employer_answer = 'no')`

/** What each reason of the company's list becomes for the person; all the rest is «another choice». */
const SAID = {
  'gia-coperto': 'rosa.coperto',
  orari: 'rosa.pratico',
  distanza: 'rosa.pratico',
  esperienza: 'rosa.esperienza',
  competenze: 'rosa.esperienza',
} as const

interface Refusal {
  personaId: string
  vacancyId: string
  title: string
  reason: string | null
  at: Date
  contactAt: Date | null
}

/**
 * Tells people, once a job, that a company did not choose them: in the words of the reason's kind, never its own. What is
 * written in the rosa is the queue, so that whoever wrote it, twice or at once, and whatever stopped in between, it is one
 * message. A colleague who spoke to her after has told her; who spoke to her just before makes it wait. Gives how many.
 */
export async function tellRefused(work: Work): Promise<number> {
  const { rows } = await sql<Refusal>`
    select distinct on (p.persona_id, p.vacancy_id) p.*, ultimo_contatto(p.persona_id) as contact_at from (
      select c.persona_id, r.vacancy_id, v.title, c.employer_reason as reason,
        case when c.employer_answer = 'no' then c.employer_at
          else (c.outcome_on + 1)::timestamp at time zone 'Europe/Rome' end as at
      from rosa_candidato c join rosa r on r.id = c.rosa_id and r.state = 'inviata' join vacancy v on v.id = r.vacancy_id
      join proposta d on d.persona_id = c.persona_id and d.vacancy_id = r.vacancy_id and d.withdrawn_at is null and d.answer = 'si'
      where ${REFUSED}
        and (c.outcome is not null or c.employer_at <= ${work.now}::timestamptz - ${SECOND_THOUGHTS})
        and coalesce(c.outcome_on, (c.employer_at at time zone 'Europe/Rome')::date)
          > ${addDays(plainDate(work.today), -NEWS_DAYS)}
    ) p
    where not exists (select from messaggio m where m.persona_id = p.persona_id and m.about_kind = 'vacancy'
        and m.about_id = p.vacancy_id::text and m.template like 'rosa.%')
      and not ${PAUSED}
    order by p.persona_id, p.vacancy_id, p.at desc`.execute(work.tx)
  let written = 0
  for (const { personaId, vacancyId, title, reason, at, contactAt } of rows) {
    if ((contactAt && contactAt > at) || isSilent(contactAt, work.today)) continue
    const message = await writeMessage(work, {
      personaId,
      template: SAID[reason as keyof typeof SAID] ?? 'rosa.altra-scelta',
      values: { title },
      expiresAt: new Date(work.now.getTime() + NEWS_MS),
      about: { kind: 'vacancy', id: vacancyId },
      once: `rifiuto ${vacancyId}`,
    })
    if (message) written++
  }
  return written
}

/** Takes back what has not gone and is no longer so: the company answered, closed its link, or changed its mind. */
export async function callBackOutcomes(work: Work): Promise<void> {
  await sql`
    update messaggio m set state = 'annullato', failure = 'superato'
    where m.state = 'da-inviare' and (
      m.template = 'azienda.rosa'
        and exists (select from rosa r where r.id::text = m.about_id and r.revoked_at is not null)
      or m.template = 'azienda.esiti'
        and not exists (select from esito_atteso e where e.vacancy_id::text = m.about_id)
      or m.template like 'rosa.%' and m.about_kind = 'vacancy'
        and not exists (select from rosa_candidato c join rosa r on r.id = c.rosa_id
          where c.persona_id = m.persona_id and r.vacancy_id::text = m.about_id and ${REFUSED}))`.execute(
    work.tx,
  )
}
