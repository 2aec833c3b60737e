import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { SchedaVersione } from './scheda.ts'

/** Every version of every sheet that the region wrote, the last of each first. */
export async function listSchede(work: Work): Promise<SchedaVersione[]> {
  const { rows } = await sql<SchedaVersione>`
    select s.code, s.n, s.valid_from, s.content, s.at, a.display_name as by
    from scheda_informativa s join account a on a.id = s.by order by s.code, s.n desc`.execute(work.tx)
  return rows
}

/** Writes a version; false where somebody wrote the one of that number before. */
export async function writeScheda(work: Work, scheda: Omit<SchedaVersione, 'at' | 'by'>): Promise<boolean> {
  const { code, n, validFrom, content } = scheda
  const { rows } = await sql`
    insert into scheda_informativa (code, n, valid_from, content, at, by)
    values (${code}, ${n}, ${validFrom}, ${JSON.stringify(content)}::jsonb, ${work.now}, ${work.actor.id})
    on conflict do nothing returning n`.execute(work.tx)
  return rows.length > 0
}
