import type pg from 'pg'
import type { PlainDate } from '../../standard/index.ts'

/**
 * Chooses who of the demo comes in on the portal: who has most to see there. The woman has the last appointment that waits for
 * an answer, the man a patto, the company the last rosa. Once: those chosen stay.
 */
export async function fillIdentities(client: pg.Client, today: PlainDate): Promise<void> {
  await client.query(
    `insert into identita_prova (username, kind, code, given_name, family_name)
     select distinct on (p.sex) case p.sex when 'F' then 'cittadina' else 'cittadino' end, 'cittadino', p.codice_fiscale, p.name, p.surname
     from persona p
     cross join lateral (select
       (select max(a.starts_at) from appuntamento a join messaggio m on m.about_kind = 'appuntamento' and m.about_id = a.id::text
         where a.persona_id = p.id and a.state = 'fissato' and a.starts_at > $1::date and m.answer is null) as met,
       exists (select from patto q where q.persona_id = p.id and q.state = 'sottoscritto') as agreed,
       exists (select from proposta d where d.persona_id = p.id and d.withdrawn_at is null) as proposed,
       exists (select from iscrizione_gruppo i where i.persona_id = p.id and i.state = 'iscritta') as grouped,
       exists (select from scadenza s where s.persona_id = p.id and s.met_on is null) as owed) has
     where p.merged_into is null and p.cf_kind = 'definitivo' and not exists (select from identita_prova)
     order by p.sex, case p.sex when 'F' then met end desc nulls last, agreed desc,
       (met is not null)::int + proposed::int + grouped::int + owed::int desc, p.codice_fiscale
     on conflict do nothing`,
    [today],
  )
  await client.query(
    `insert into identita_prova (username, kind, code, given_name, family_name)
     select 'impresa', 'impresa', a.partita_iva, '', a.name from azienda a
     where not exists (select from identita_prova where kind = 'impresa')
     order by (select max(r.sent_at) from rosa r join vacancy v on v.id = r.vacancy_id where v.azienda_id = a.id) desc nulls last,
       (select count(*) from vacancy v where v.azienda_id = a.id and v.state <> 'chiusa') desc, a.partita_iva
     limit 1 on conflict do nothing`,
  )
}
