import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { listParameters, type Parameters, type Series } from '../../standard/index.ts'
import type { Effect } from './effect.ts'
import { mergeSeries, type NewValue } from './series.ts'
import type { Versione } from './versione.ts'

let kept: { key: string; parameters: Parameters } | undefined

/**
 * The numbers that the region changed, each with its whole series in time: what every verdict is judged with. Read
 * once and kept until another version comes into force: versions in force are only ever added.
 */
export async function loadParameters(work: Work): Promise<Parameters> {
  const last = await work.tx
    .selectFrom('parametroVersione')
    .where('state', '=', 'in-vigore')
    .orderBy('approvedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .select((eb) => ['id', eb.fn.countAll<number>().over().as('count')])
    .executeTakeFirst()
  const key = last ? `${last.count} ${last.id}` : ''
  if (kept?.key !== key) kept = { key, parameters: last ? await readParameters(work) : new Map() }
  return kept.parameters
}

async function readParameters(work: Work): Promise<Parameters> {
  const rows = await work.tx
    .selectFrom('parametroVersione')
    .where('state', '=', 'in-vigore')
    .orderBy('approvedAt')
    .orderBy('id')
    .select(['code', 'value', 'validFrom', 'source', 'certainty'])
    .execute()
  const given = Map.groupBy(rows as unknown as (NewValue & { code: string })[], ({ code }) => code)
  // A number that the act no longer has is nobody's.
  return new Map(
    listParameters().flatMap(({ code, series }): [string, Series][] => {
      const values = given.get(code)
      return values ? [[code, mergeSeries(series, values)]] : []
    }),
  )
}

/** Versions of one number or of all, the last proposed first. */
export async function listVersioni(work: Work, code?: string): Promise<Versione[]> {
  const rows = await work.tx
    .selectFrom('parametroVersione as v')
    .innerJoin('account as p', 'p.id', 'v.proposedBy')
    .leftJoin('account as a', 'a.id', 'v.approvedBy')
    .$if(code !== undefined, (query) => query.where('v.code', '=', code ?? ''))
    .orderBy('v.proposedAt', 'desc')
    .orderBy('v.id', 'desc')
    .select(['v.id', 'v.code', 'v.value', 'v.validFrom', 'v.source', 'v.certainty', 'v.state'])
    .select(['v.proposedBy as proposedById', 'p.displayName as proposedBy', 'v.proposedAt'])
    .select(['a.displayName as approvedBy', 'v.approvedAt', 'v.replay'])
    .execute()
  return rows as unknown as Versione[]
}

/** Writes a proposal of whoever acts, with what it would have changed. Gives its id. */
export async function proposeVersione(
  work: Work,
  code: string,
  { replay, value, ...given }: NewValue & { replay: Effect },
): Promise<string> {
  if (work.actor.id === null) throw new Error('a proposal is somebody’s')
  const { id } = await work.tx
    .insertInto('parametroVersione')
    .values({
      ...given,
      code,
      value: JSON.stringify(value),
      replay: JSON.stringify(replay),
      state: 'proposta',
      proposedBy: work.actor.id,
      proposedAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Puts a proposal into force. Refused `normativa.serve-un-altro` to who proposed it, `normativa.gia-decisa` where
 * somebody else was quicker.
 */
export async function approveVersione(work: Work, proposal: Versione): Promise<Outcome<void>> {
  if (proposal.proposedById === work.actor.id) return refused('normativa.serve-un-altro')
  return decide(work, proposal.id, {
    state: 'in-vigore',
    approvedBy: work.actor.id,
    approvedAt: work.now,
  })
}

/** Takes a proposal back: it never comes into force. Refused `normativa.gia-decisa` where it was decided. */
export function withdrawVersione(work: Work, proposal: Versione): Promise<Outcome<void>> {
  return decide(work, proposal.id, { state: 'ritirata' })
}

async function decide(
  work: Work,
  id: string,
  how: { state: 'in-vigore' | 'ritirata'; approvedBy?: string | null; approvedAt?: Date },
): Promise<Outcome<void>> {
  const decided = await work.tx
    .updateTable('parametroVersione')
    .set(how)
    .where('id', '=', id)
    .where('state', '=', 'proposta')
    .returning('id')
    .executeTakeFirst()
  return decided ? done(undefined) : refused('normativa.gia-decisa')
}
