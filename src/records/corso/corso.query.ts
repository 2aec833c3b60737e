import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Corso, GIVES } from './corso.ts'

const COLUMNS = sql`c.id, c.title, c.body, c.hours, c.comune, m.name as comune_name, z.x, z.y, c.starts_on, c.seats, c.cost,
  c.patente, c.lingua, c.livello, c.valid_from, c.valid_until, c.version, c.withdrawn_at is not null as is_withdrawn,
  coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name) order by a.name)
    from corso_abilita g join abilita a on a.id = g.abilita_id where g.corso_id = c.id), '[]') as abilita
  from corso c left join comune m on m.belfiore = c.comune left join posizione z on z.belfiore = c.comune`

/** In the catalogue that day, and still to begin. */
const isOpen = (
  today: string,
): RawBuilder<boolean> => sql`c.withdrawn_at is null and c.starts_on >= ${today}::date
  and c.valid_from <= ${today}::date and coalesce(c.valid_until >= ${today}::date, true)`

/** The courses somebody can still take, the next first. */
export async function listOpenCorsi(work: Work): Promise<Corso[]> {
  const { rows } =
    await sql<Corso>`select ${COLUMNS} where ${isOpen(work.today)} order by c.starts_on, c.id`.execute(
      work.tx,
    )
  return rows
}

/** Which courses: by words of title and body, place, what they give; `all` also those begun or out of the catalogue. */
export interface CorsiAsked {
  q: string
  comune?: string | undefined
  gives?: (typeof GIVES)[number] | undefined
  all: boolean
}

/** A page of the catalogue, the next first, and how many there are. */
export async function listCorsi(
  work: Work,
  { q, comune, gives, all }: CorsiAsked,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: Corso[]; total: number }> {
  const where = sql.join(
    [
      all ? sql`c.withdrawn_at is null` : isOpen(work.today),
      sql`strpos(text_key(c.title || ' ' || c.body), text_key(${q})) > 0`,
      ...(comune ? [sql`c.comune = ${comune}`] : []),
      ...(gives === 'patente' ? [sql`c.patente is not null`] : []),
      ...(gives === 'lingua' ? [sql`c.lingua is not null`] : []),
      ...(gives === 'abilita' ? [sql`exists (select from corso_abilita g where g.corso_id = c.id)`] : []),
    ],
    sql` and `,
  )
  const { rows } = await sql<Corso>`
    select ${COLUMNS} where ${where} order by c.starts_on, lower(c.title), c.id limit ${limit} offset ${offset}`.execute(
    work.tx,
  )
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from corso c where ${where}`.execute(work.tx)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

export async function findCorso(work: Work, corsoId: string): Promise<Corso | undefined> {
  const { rows } = await sql<Corso>`select ${COLUMNS} where c.id = ${corsoId}`.execute(work.tx)
  return rows[0]
}
