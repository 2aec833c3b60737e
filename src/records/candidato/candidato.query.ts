import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Candidato } from './candidato.ts'

/** The rows of some people: one for each group of occupations they look for; none for who said no availability. */
export async function findCandidati(work: Work, people: readonly string[]): Promise<Candidato[]> {
  const { rows } = await sql<Candidato>`
    select persona_id, profession_group, cell, flags, education, free_from, commute, x, y, professions, months, languages,
      abilita
    from candidato where persona_id = any(${[...people]}::uuid[]) order by persona_id, profession_group`.execute(
    work.tx,
  )
  return rows
}
