import type pg from 'pg'

export interface DemoCorso {
  title: string
  body: string
  hours: number
  comune: string | null
  startsOn: string
  seats: number
  cost: string
  validFrom: string
  patente: string | null
  lingua: string | null
  livello: string | null
  /** Names of skills. */
  abilita: readonly string[]
}

/** Writes the courses of the demo, where there are none. */
export async function fillCourses(client: pg.Client, courses: readonly DemoCorso[]): Promise<void> {
  await client.query(
    `with given as (
       select c.*, new_id() as id from jsonb_to_recordset($1::jsonb) as c (title text, body text, hours integer,
         comune text, "startsOn" date, seats integer, cost text, "validFrom" date, patente text, lingua text,
         livello text, abilita text[])
       where not exists (select from corso)
     ), made as (
       insert into corso (id, title, body, hours, comune, starts_on, seats, cost, valid_from, patente, lingua, livello,
         created_at)
       select id, title, body, hours, comune, "startsOn", seats, cost, "validFrom", patente, lingua, livello,
         "validFrom"::timestamptz
       from given on conflict do nothing
     )
     insert into corso_abilita (corso_id, abilita_id)
     select distinct given.id, n.abilita_id from given cross join unnest(abilita) as one (name)
       join abilita_nome n on n.key = text_key(one.name)`,
    [JSON.stringify(courses)],
  )
}
