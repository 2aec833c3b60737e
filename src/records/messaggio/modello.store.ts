import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { TemplateCode, Texts } from './templates.ts'

/** The words of a template from a day on, as somebody wrote them. */
export interface Modello {
  template: TemplateCode
  /** Its number: one after the other in a template, from 1. */
  n: number
  validFrom: string
  /** Null: back to the original words. */
  texts: Texts | null
  at: Date
  by: string
}

/** The words of a template in force on a day (today's unless said); null where they are the original ones. */
export async function findTexts(work: Work, template: TemplateCode, on = work.today): Promise<Texts | null> {
  const { rows } = await sql<{ texts: Texts | null }>`
    select texts from modello_messaggio where template = ${template} and valid_from <= ${on}
    order by valid_from desc, n desc limit 1`.execute(work.tx)
  return rows[0]?.texts ?? null
}

/** Every version of the words of a template, latest first. */
export async function listModelli(work: Work, template: TemplateCode): Promise<Modello[]> {
  const { rows } = await sql<Modello>`
    select m.template, m.n, m.valid_from, m.texts, m.at, a.display_name as by
    from modello_messaggio m join account a on a.id = m.by
    where m.template = ${template} order by m.n desc`.execute(work.tx)
  return rows
}

/** The templates whose words are not the original ones today, with those words. */
export async function listInForce(work: Work): Promise<Map<TemplateCode, Texts>> {
  const { rows } = await sql<{ template: TemplateCode; texts: Texts | null }>`
    select distinct on (template) template, texts from modello_messaggio where valid_from <= ${work.today}
    order by template, valid_from desc, n desc`.execute(work.tx)
  return new Map(rows.flatMap(({ template, texts }) => (texts ? [[template, texts] as const] : [])))
}

/** Writes a version; false where somebody wrote the one of that number before. */
export async function writeModello(work: Work, modello: Omit<Modello, 'at' | 'by'>): Promise<boolean> {
  const { template, n, validFrom, texts } = modello
  const { rows } = await sql`
    insert into modello_messaggio (template, n, valid_from, texts, at, by)
    values (${template}, ${n}, ${validFrom}, ${texts && JSON.stringify(texts)}::jsonb, ${work.now}, ${work.actor.id})
    on conflict do nothing returning n`.execute(work.tx)
  return rows.length > 0
}
