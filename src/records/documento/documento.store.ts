import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

export const DOCUMENT_KINDS = [
  'ricevuta-did',
  'certificato-stato',
  'scheda',
  'attestato-gruppo',
  'iscrizione-lista',
  'avvio-perdita',
  'decisione-perdita',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** A paper that was given out: whoever holds it can ask by its code. */
export interface Documento {
  code: string
  kind: DocumentKind
  number: string
  centroCode: string
  issuedAt: Date
}

/** The next number of a kind in the year of today, without holes: `1043/2026`. */
export async function nextNumber(work: Work, kind: string): Promise<string> {
  const year = Number(work.today.slice(0, 4))
  const { last } = await work.tx
    .insertInto('counter')
    .values({ kind, year, last: 1 })
    .onConflict((on) => on.columns(['kind', 'year']).doUpdateSet({ last: sql<number>`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${last}/${year}`
}

export interface NewDocumento {
  kind: DocumentKind
  number: string
  personaId: string
  centroCode: string
  /** What the paper is of: printed again it keeps its code. Left out, each print is a paper of its own. */
  subjectId?: string
}

/** Registers a paper that is given out, or finds it where the same was given out before. */
export async function issueDocumento(work: Work, documento: NewDocumento): Promise<Documento> {
  const { kind, subjectId } = documento
  const known = subjectId && (await findOf(work, kind, subjectId))
  if (known) return known
  const row = await work.tx
    .insertInto('documento')
    .values({ ...documento, code: newCode(), issuedAt: work.now, issuedBy: work.actor.id })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  return row as Documento
}

/** The paper of a code, however it was typed; undefined where none has it. */
export async function findDocumento(work: Work, typed: string): Promise<Documento | undefined> {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  const code = `${letters.slice(0, 4)}-${letters.slice(4)}`
  const row = await work.tx
    .selectFrom('documento')
    .where('code', '=', code)
    .select(COLUMNS)
    .executeTakeFirst()
  return row as Documento | undefined
}

async function findOf(work: Work, kind: string, subjectId: string): Promise<Documento | undefined> {
  const row = await work.tx
    .selectFrom('documento')
    .where('kind', '=', kind)
    .where('subjectId', '=', subjectId)
    .select(COLUMNS)
    .executeTakeFirst()
  return row as Documento | undefined
}

const COLUMNS = ['code', 'kind', 'number', 'centroCode', 'issuedAt'] as const

/** No letter that looks like another: the code is read from paper. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

function newCode(): string {
  const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
