import type pg from 'pg'
import { fillAiuto } from './aiuto.store.ts'
import type { PastFact } from './demo.store.ts'

/** How many of each counsellor's people were put off, and given to her, in the last days. */
const EACH = 3

/**
 * Puts a few near duties off and gives a few people to each counsellor, as in any week. Once: where something was put off
 * already it only adds up what is due. `at` is the afternoon before. Gives the facts of it.
 */
export async function fillOggi(client: pg.Client, at: Date): Promise<PastFact[]> {
  await client.query('select scadenza_conto_fold()')
  const { rows: had } = await client.query('select from rinvio limit 1')
  if (had.length > 0) return []
  const { rows: put } = await client.query<Put>(
    `with near as (
       select s.persona_id, s.rule, s.service_code, s.due_on, p.referente_id,
         row_number() over (partition by p.referente_id order by s.due_on, s.persona_id, s.rule) as n
       from scadenza s join persona p on p.id = s.persona_id
       where s.met_on is null and p.referente_id is not null and (s.from_on is null or s.from_on <= $1::timestamptz::date)
         and s.due_on between $1::timestamptz::date + 10 and $1::timestamptz::date + 30),
     made as (
       insert into rinvio (act_id, persona_id, rule, until_on, reason, due_on, at, by)
       select new_id(), persona_id, rule, $1::timestamptz::date + 4 + n::int,
         (array['ha-chiesto-tempo', 'non-risponde', 'aspetta-documento'])[n], due_on, $1::timestamptz, referente_id
       from near where n <= $2 returning persona_id, rule, until_on, reason, due_on, by)
     select m.persona_id, m.rule, m.until_on::text, m.reason, m.due_on::text, m.by, n.service_code
     from made m join near n using (persona_id, rule)`,
    [at, EACH],
  )
  const { rows: given } = await client.query<{ persona_id: string; to: string; by: string }>(
    `select p.id as persona_id, p.referente_id as to, m.id as by from (
       select id, referente_id, centro_code,
         row_number() over (partition by referente_id order by created_at desc, id) as n
       from persona where referente_id is not null) p
     join account a on a.id = p.referente_id and a.role = 'orientatore'
     join account m on m.centro_code = a.centro_code and m.role = 'responsabile'
     where p.n <= $1`,
    [EACH],
  )
  return [
    ...(await fillAiuto(client, at)),
    ...put.map((row) => ({
      at,
      actorId: row.by,
      kind: 'scadenza.rimandata',
      service: row.service_code,
      personaId: row.persona_id,
      data: { rule: row.rule, until: row.until_on, reason: row.reason, due: row.due_on },
    })),
    ...given.map(({ persona_id: personaId, to, by }) => ({
      at,
      actorId: by,
      kind: 'persona.affidata',
      service: 'A1',
      personaId,
      data: { from: null, to },
    })),
  ]
}

interface Put {
  persona_id: string
  rule: string
  until_on: string
  reason: string
  due_on: string
  by: string
  service_code: string
}
