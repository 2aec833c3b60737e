import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** Which centre answers for a comune, since when and until when; `next` is the change already decided, if any. */
export interface CompetenzaRow {
  belfiore: string
  comune: string
  province: string
  centroCode: string | null
  from: string | null
  source: string | null
  certainty: 'certo' | 'da-confermare' | null
  next: { centroCode: string; from: string } | null
}

/** Every comune with its centre on a day, by name. */
export async function listCompetenze(work: Work, on: string): Promise<CompetenzaRow[]> {
  const { rows } = await sql<CompetenzaRow>`
    select c.belfiore, c.name as comune, c.province, k.centro_code, k.valid_from as from, k.source, k.certainty,
      (select jsonb_build_object('centroCode', n.centro_code, 'from', n.valid_from) from competenza n
        where n.belfiore = c.belfiore and n.valid_from > ${on}::date order by n.valid_from limit 1) as next
    from comune c
    left join competenza k on k.belfiore = c.belfiore
      and ${on}::date between k.valid_from and coalesce(k.valid_until, 'infinity'::date)
    order by c.name`.execute(work.tx)
  return rows
}

export interface NewCompetenza {
  comuni: readonly string[]
  centroCode: string
  validFrom: string
  source: string
  certainty: 'certo' | 'da-confermare'
}

/**
 * Gives some comuni to a centre from a day on. What held until then ends the day before; a change already decided for
 * later stays; one of the same day is written again. For the region.
 */
export async function changeCompetenza(work: Work, change: NewCompetenza): Promise<void> {
  const { comuni, centroCode, validFrom, source, certainty } = change
  // One change at a time: two of the same comune would overlap.
  await sql`select pg_advisory_xact_lock(hashtext('competenza'))`.execute(work.tx)
  await sql`
    update competenza set valid_until = ${validFrom}::date - 1
    where belfiore = any(${comuni}) and valid_from < ${validFrom}::date
      and coalesce(valid_until, 'infinity'::date) >= ${validFrom}::date`.execute(work.tx)
  await sql`
    insert into competenza (belfiore, centro_code, valid_from, valid_until, source, certainty)
    select c.code, ${centroCode}, ${validFrom}::date,
      (select min(n.valid_from) - 1 from competenza n where n.belfiore = c.code and n.valid_from > ${validFrom}::date),
      ${source}, ${certainty}
    from unnest(${comuni}::text[]) as c(code)
    on conflict (belfiore, valid_from) do update
      set centro_code = excluded.centro_code, source = excluded.source, certainty = excluded.certainty`.execute(
    work.tx,
  )
}
