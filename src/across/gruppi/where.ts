import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { listSale, listSaleLibere } from '../../records/sala/index.ts'

interface Sought {
  centro: string
  startsAt: Date
  endsAt: Date
  maxPeople: number
  salaId?: string | undefined
  place?: string | undefined
}

/**
 * The room that was chosen; elsewhere, where one said so; otherwise the smallest that is free and big enough. Refused
 * `sala.non-trovata`, `gruppi.senza-sala`.
 */
export async function whereIs(
  work: Work,
  { centro, startsAt: from, endsAt: until, maxPeople: seats, salaId, place }: Sought,
): Promise<Outcome<{ salaId: string | null; place: string }>> {
  if (salaId) {
    const sala = (await listSale(work, centro)).find(({ id }) => id === salaId)
    return sala ? done({ salaId, place: sala.name }) : refused('sala.non-trovata')
  }
  if (place) return done({ salaId: null, place })
  const [free] = await listSaleLibere(work, { centro, from, until, use: 'gruppo', seats })
  return free ? done({ salaId: free.id, place: free.name }) : refused('gruppi.senza-sala')
}
