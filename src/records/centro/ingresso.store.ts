import type { Work } from '../../platform/work/index.ts'

/** What the codes shown in the waiting room of a centre are made of: never leaves the program. Undefined where there is none. */
export async function findIngresso(work: Work, centroCode: string): Promise<Buffer | undefined> {
  const row = await work.tx
    .selectFrom('centroIngresso')
    .where('centroCode', '=', centroCode)
    .select('roomSecret')
    .executeTakeFirst()
  return row?.roomSecret
}
