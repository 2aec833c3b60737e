import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Mediatore } from './mediazione.ts'

/** The register, by name; in a language where one is named. Who was retired is not in it. */
export async function listMediatori(
  work: Work,
  { language = null, id = null }: { language?: string | null; id?: string | null } = {},
): Promise<Mediatore[]> {
  const { rows } = await sql<Mediatore>`
    select m.id, m.name, m.body, m.languages, m.phone, m.hour_cents, m.agreed_minutes, m.weekdays, m.from_minutes,
      m.until_minutes,
      coalesce((select sum(e.minutes) from mediazione_erogazione e where e.mediatore_id = m.id), 0)::integer as used_minutes
    from mediatore m
    where m.retired_at is null and (${language}::text is null or ${language} = any(m.languages))
      and (${id}::uuid is null or m.id = ${id}::uuid)
    order by lower(m.name), m.id`.execute(work.tx)
  return rows
}

/** One of the register. Refused `mediazione.mediatore-non-trovato`. */
export async function findMediatore(work: Work, id: string): Promise<Outcome<Mediatore>> {
  const [found] = await listMediatori(work, { id })
  return found ? done(found) : refused('mediazione.mediatore-non-trovato')
}

export type NewMediatore = Omit<Mediatore, 'id' | 'usedMinutes'>

/** Adds somebody to the register. Gives the id. */
export async function addMediatore(work: Work, given: NewMediatore): Promise<string> {
  const { id } = await work.tx
    .insertInto('mediatore')
    .values({
      ...given,
      languages: [...given.languages],
      weekdays: [...given.weekdays],
      createdAt: work.now,
      createdBy: work.actor.id ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes somebody off the register; what she did stays. Refused `mediazione.mediatore-non-trovato`. */
export async function retireMediatore(work: Work, id: string): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('mediatore')
    .set({ retiredAt: work.now })
    .where('id', '=', id)
    .where('retiredAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('mediazione.mediatore-non-trovato')
}
