import type { TestHouse } from './house.ts'

let many = 0

interface Reachable {
  phone?: string
  email?: string
  lang?: string
  channel?: string
}

/** A person of Perugia who can be written to in these ways. Gives her id. */
export async function giveReachable({ sql }: Pick<TestHouse, 'sql'>, reach: Reachable): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, phone, email, preferred_language, preferred_channel, created_at)
     values ($1, $1, 'definitivo', 'Serafini', 'Maria', 'F', '1980-05-10', 'Perugia', 'serafini', 'maria', 'PG',
       $2, $3, $4, $5, now()) returning id`,
    [
      `MESSA${String(++many).padStart(11, '0')}`,
      reach.phone ?? null,
      reach.email ?? null,
      reach.lang ?? 'it',
      reach.channel ?? null,
    ],
  )
  return row?.id ?? ''
}

/** An appointment of an hour with the counsellor of Perugia. Gives its id. */
export async function giveAppuntamento(
  { sql }: Pick<TestHouse, 'sql'>,
  { personaId, startsAt }: { personaId: string; startsAt: string },
): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     select $1, a.id, 'A2', 'PG', $2, $2::timestamptz + interval '1 hour', a.id, now()
     from account a where a.username = 'orientatore' returning id`,
    [personaId, startsAt],
  )
  return row?.id ?? ''
}
