import {
  groupsOf,
  scoreOf,
  type Candidato,
  type Ricercato,
  type Scored,
} from '../../records/candidato/index.ts'

/**
 * How one person stands towards what is looked for, by the better of her rows in the groups asked, as the match sorts her.
 * Nothing where she does not fit.
 */
export function bestScore(rows: readonly Candidato[], asked: Ricercato): Scored | undefined {
  const groups = groupsOf(asked)
  let best: Scored | undefined
  for (const row of rows) {
    const scored = groups.includes(row.professionGroup) ? scoreOf(row, asked) : undefined
    if (scored && scored.total > (best?.total ?? -1)) best = scored
  }
  return best
}
