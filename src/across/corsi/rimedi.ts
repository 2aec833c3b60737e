import type { Work } from '../../platform/work/index.ts'
import { remedyOf, type Candidato, type Requisito, type Scored } from '../../records/candidato/index.ts'
import { listOpenCorsi, rimediOf, type Rimedi } from '../../records/corso/index.ts'

type Who = Pick<Candidato, 'x' | 'y' | 'commute'>

/** For each requirement somebody lacks, a course that gives it: still to begin, and as near as she goes. */
export type RimediFor = (requisiti: readonly Requisito[], scored: Pick<Scored, 'met'>, who: Who) => Rimedi

/** Reads the catalogue once, to answer for any person; not at all where no course can give any of `requisiti`. */
export async function findRimedi(work: Work, requisiti: readonly Requisito[]): Promise<RimediFor> {
  const corsi = requisiti.some((each) => remedyOf(each) === 'corso') ? await listOpenCorsi(work) : []
  return (asked, { met }, { x, y, commute }) =>
    rimediOf(corsi, asked, { x, y, radius: commute }).map((corso, at) => (met & (1 << at) ? null : corso))
}
