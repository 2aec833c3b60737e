import type pg from 'pg'
import type { PastFact } from './demo.store.ts'

/** Two late duties of each counsellor about which she asked her manager, who answered one. Gives the facts of it. */
export async function fillAiuto(client: pg.Client, at: Date): Promise<PastFact[]> {
  const { rows } = await client.query<Asked>(
    `with late as (
       select s.persona_id, s.rule, s.due_on, s.centro_code, s.service_code, s.referente_id, m.id as manager,
         row_number() over (partition by s.referente_id order by s.due_on desc, s.persona_id, s.rule) as n
       from scadenza s join account a on a.id = s.referente_id and a.role = 'orientatore' and a.centro_code = s.centro_code
       join account m on m.centro_code = s.centro_code and m.role = 'responsabile'
       where s.met_on is null and s.due_on < $1::timestamptz::date and (s.from_on is null or s.from_on <= s.due_on)),
     made as (
       insert into aiuto (persona_id, rule, due_on, centro_code, question, asked_at, asked_by, answer, answered_at, answered_by)
       select persona_id, rule, due_on, centro_code,
         case n when 1 then 'L’ho cercata tre volte e non risponde: come procedo?'
           else 'Ha chiesto di essere seguita da un altro centro: lo proponi tu?' end,
         $1::timestamptz, referente_id,
         case n when 2 then 'Sì, le scrivo domani. Intanto tienila tu.' end,
         case n when 2 then $1::timestamptz end, case n when 2 then manager end
       from late where n <= 2 returning persona_id, rule)
     select l.persona_id, l.rule, l.due_on::text, l.service_code, l.referente_id, l.manager, l.n::int
     from made join late l using (persona_id, rule)`,
    [at],
  )
  return rows.flatMap(({ persona_id: personaId, rule, due_on: due, service_code: service, ...row }) => {
    const asked = {
      at,
      actorId: row.referente_id,
      kind: 'aiuto.chiesto',
      service,
      personaId,
      data: { rule, due },
    }
    const answered = { at, actorId: row.manager, kind: 'aiuto.risposto', service, personaId, data: { rule } }
    return row.n === 2 ? [asked, answered] : [asked]
  })
}

interface Asked {
  persona_id: string
  rule: string
  due_on: string
  service_code: string
  referente_id: string
  manager: string
  n: number
}
