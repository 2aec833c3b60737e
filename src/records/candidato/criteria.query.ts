import { sql, type RawBuilder } from 'kysely'
import { languageTokens, levelOf, mezzoBit, orarioBit, patenteBit, SABATO_BIT, TURNI_BIT } from './bits.ts'
import type { Candidato } from './candidato.ts'
import type { Requisito, RequisitoKind } from './requisito.schema.ts'

type Of<K extends RequisitoKind> = Extract<Requisito, { kind: K }>

/** One kind of requirement, said twice: to the database and to who explains. A property test holds the two equal. */
interface Criterion<K extends RequisitoKind> {
  sql: (asked: Of<K>) => RawBuilder<boolean>
  holds: (row: Candidato & { monthsThere: number }, asked: Of<K>) => boolean
  /** Something a person can get by a course, a licence, a start put off: it can be remedied. */
  remedy: 'corso' | 'accordo' | null
}

const hasBit = (mask: number) => sql<boolean>`(c.flags & ${sql.lit(mask)}) <> 0`

/** Every kind there is. The row is `c`; the months worked in what is looked for are `m.months_there`. */
export const CRITERIA: { readonly [K in RequisitoKind]: Criterion<K> } = {
  esperienza: {
    sql: ({ months }) => sql`m.months_there >= ${months}`,
    holds: ({ monthsThere }, { months }) => monthsThere >= months,
    remedy: null,
  },
  titolo: {
    sql: ({ livello }) => sql`c.education >= ${levelOf(livello)}`,
    holds: ({ education }, { livello }) => education >= levelOf(livello),
    remedy: null,
  },
  patente: {
    sql: ({ patente }) => hasBit(patenteBit(patente)),
    holds: ({ flags }, { patente }) => (flags & patenteBit(patente)) !== 0,
    remedy: 'corso',
  },
  lingua: {
    sql: ({ lingua, livello }) => sql`c.languages && ${languageTokens(lingua, livello)}::integer[]`,
    holds: ({ languages }, { lingua, livello }) =>
      languageTokens(lingua, livello).some((token) => languages.includes(token)),
    remedy: 'corso',
  },
  abilita: {
    sql: ({ id }) => sql`c.abilita @> ${[id]}::integer[]`,
    holds: ({ abilita }, { id }) => abilita.includes(id),
    remedy: 'corso',
  },
  orario: {
    sql: ({ orario }) => hasBit(orarioBit(orario)),
    holds: ({ flags }, { orario }) => (flags & orarioBit(orario)) !== 0,
    remedy: 'accordo',
  },
  turni: {
    sql: () => hasBit(TURNI_BIT),
    holds: ({ flags }) => (flags & TURNI_BIT) !== 0,
    remedy: 'accordo',
  },
  sabato: {
    sql: () => hasBit(SABATO_BIT),
    holds: ({ flags }) => (flags & SABATO_BIT) !== 0,
    remedy: 'accordo',
  },
  mezzo: {
    sql: ({ mezzo }) => hasBit(mezzoBit(mezzo)),
    holds: ({ flags }, { mezzo }) => (flags & mezzoBit(mezzo)) !== 0,
    remedy: null,
  },
  inizio: {
    sql: ({ by }) => sql`coalesce(c.free_from <= ${by}::date, true)`,
    holds: ({ freeFrom }, { by }) => freeFrom === null || freeFrom <= by,
    remedy: 'accordo',
  },
}

const of = (asked: Requisito) => CRITERIA[asked.kind] as Criterion<RequisitoKind>

/** Whether a requirement is met, as SQL. */
export const askedSql = (asked: Requisito): RawBuilder<boolean> => of(asked).sql(asked)

/** Whether a person meets a requirement. */
export const meets = (row: Candidato & { monthsThere: number }, asked: Requisito): boolean =>
  of(asked).holds(row, asked)

export const remedyOf = ({ kind }: Requisito) => CRITERIA[kind].remedy
