import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** What the house knows of a word. */
export interface KnownWord {
  word: string
  /** Its stem; null where it is a word that says nothing («per»). */
  lexeme: string | null
  /** Whether it was ever said of a job or of an occupation. */
  known: boolean
  /** Where it is not known: the words most like it, best first. */
  alike: string[]
}

/** Words as keys compare them, each with what is known of it. */
export async function readWords(work: Work, words: readonly string[]): Promise<KnownWord[]> {
  const { rows } = await sql<KnownWord>`select * from parole_note(${[...words]}::text[])`.execute(work.tx)
  return rows
}

/** What everyday words mean: the key said, and the occupations. A single word is met in any of its endings. */
export async function readSinonimi(
  work: Work,
  { said, lexemes }: { said: readonly string[]; lexemes: readonly string[] },
): Promise<{ said: string; lexeme: string | null; professioni: string[] }[]> {
  const { rows } = await sql<{ said: string; lexeme: string | null; professioni: string[] }>`
    select s.said, s.lexeme, s.professioni
    from sinonimo s
    where s.said = any(${[...said]}) or s.lexeme = any(${[...lexemes]})
    order by s.said`.execute(work.tx)
  return rows
}
