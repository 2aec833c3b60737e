import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'

/** How long before its hour an appointment may be moved or called off, in hours. */
export interface Finestra {
  validFrom: PlainDate | null
  /** By the person herself: never later than this. */
  personaHours: number
  /** By staff: later than this with a reason. */
  operatoreHours: number
}

/** Where a centre has decided nothing. */
const DEFAULT: Finestra = { validFrom: null, personaHours: 24, operatoreHours: 24 }

/** What holds at a centre today. */
export async function loadFinestra(work: Work, centroCode: string | null): Promise<Finestra> {
  const row = await work.tx
    .selectFrom('finestraAgenda')
    .where('centroCode', '=', centroCode)
    .where('validFrom', '<=', work.today)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .select(['validFrom', 'personaHours', 'operatoreHours'])
    .executeTakeFirst()
  return (row as Finestra | undefined) ?? DEFAULT
}

/** What holds at a centre from days still to come, the nearest first. */
export async function listFinestreFuture(work: Work, centroCode: string): Promise<Finestra[]> {
  const rows = await work.tx
    .selectFrom('finestraAgenda')
    .where('centroCode', '=', centroCode)
    .where('validFrom', '>', work.today)
    .orderBy('validFrom')
    .select(['validFrom', 'personaHours', 'operatoreHours'])
    .execute()
  return rows as unknown as Finestra[]
}

/** Sets what holds at a centre from a day on; said again for the same day, the last one counts. */
export async function setFinestra(
  work: Work,
  centroCode: string,
  { validFrom, personaHours, operatoreHours }: Finestra & { validFrom: PlainDate },
): Promise<void> {
  const said = { personaHours, operatoreHours, setBy: work.actor.id ?? '', setAt: work.now }
  await work.tx
    .insertInto('finestraAgenda')
    .values({ centroCode, validFrom, ...said })
    .onConflict((at) => at.columns(['centroCode', 'validFrom']).doUpdateSet(said))
    .execute()
}
