import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** How a request to be called ended. */
export type Asked = 'fatta' | 'gia-chiesta' | 'troppe' | 'non-trovata'

/** Somebody wants the centre to call about a job. `phone` in E.164. */
export async function askToBeCalled(
  work: Work,
  { number, name, phone }: { number: number; name: string; phone: string },
): Promise<Asked> {
  const { rows } = await sql<{ how: Asked }>`
    select richiamata_ask(${number}, ${name}, ${phone}, ${work.now}) as how`.execute(work.tx)
  return rows[0]?.how ?? 'non-trovata'
}

export interface Richiamata {
  id: string
  name: string
  phone: string
  askedAt: Date
}

/** Who waits to be called about a vacancy, the first who asked on top. */
export function listCallers(work: Work, vacancyId: string): Promise<Richiamata[]> {
  return work.tx
    .selectFrom('richiamata')
    .where('vacancyId', '=', vacancyId)
    .where('calledAt', 'is', null)
    .orderBy('askedAt')
    .select(['id', 'name', 'phone', 'askedAt'])
    .execute()
}

/** She was called. False where she was already, or never asked. Gives the vacancy otherwise. */
export async function markCalled(work: Work, id: string): Promise<string | undefined> {
  const row = await work.tx
    .updateTable('richiamata')
    .set({ calledAt: work.now, calledBy: work.actor.id })
    .where('id', '=', id)
    .where('calledAt', 'is', null)
    .returning('vacancyId')
    .executeTakeFirst()
  return row?.vacancyId
}

const KEPT_DAYS = 30

/** Names and telephones go thirty days after the call, or after the vacancy was closed. Gives how many. */
export async function forgetCallers(work: Work): Promise<number> {
  const before = new Date(work.now.getTime() - KEPT_DAYS * 86_400_000)
  const gone = await work.tx
    .deleteFrom('richiamata')
    .where((eb) =>
      eb.or([
        eb('calledAt', '<', before),
        eb('vacancyId', 'in', (sub) =>
          sub.selectFrom('vacancy').where('closedOn', '<', before.toISOString().slice(0, 10)).select('id'),
        ),
      ]),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
