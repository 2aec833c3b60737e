import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { AziendaId, Referente, Sede, SedeKind } from './azienda.ts'

export interface NewSede {
  kind: SedeKind
  /** Belfiore code of a comune of Umbria, or null with `place`. */
  comune: string | null
  place: string | null
  address: string | null
}

/** The sites of a company still open, the registered one first. */
export async function listSedi(work: Work, aziendaId: string): Promise<Sede[]> {
  const { rows } = await sql<Sede>`
    select s.id, s.azienda_id, s.kind, s.comune, c.istat, coalesce(c.name, s.place) as place_name, s.address,
      coalesce(s.x, p.x) as x, coalesce(s.y, p.y) as y, s.closed_on
    from azienda_sede s left join comune c on c.belfiore = s.comune left join posizione p on p.belfiore = s.comune
    where s.azienda_id = ${aziendaId} and s.closed_on is null
    order by s.kind, place_name, s.id`.execute(work.tx)
  return rows
}

/** Adds a site. Gives its id. */
export async function addSede(work: Work, aziendaId: AziendaId, sede: NewSede): Promise<string> {
  const { id } = await work.tx
    .insertInto('aziendaSede')
    .values({ ...sede, aziendaId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Nobody works there any more; false where the company has no such open site. */
export async function closeSede(
  work: Work,
  { aziendaId, sedeId, on }: { aziendaId: string; sedeId: string; on: PlainDate },
): Promise<boolean> {
  const closed = await work.tx
    .updateTable('aziendaSede')
    .set({ closedOn: on })
    .where('id', '=', sedeId)
    .where('aziendaId', '=', aziendaId)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}

/** Whom to ask for at a company. */
export function listReferenti(work: Work, aziendaId: string): Promise<Referente[]> {
  return work.tx
    .selectFrom('aziendaReferente')
    .where('aziendaId', '=', aziendaId)
    .where('removedOn', 'is', null)
    .orderBy('id')
    .select(['id', 'name', 'job', 'phone', 'email'])
    .execute()
}

export async function addReferente(
  work: Work,
  aziendaId: AziendaId,
  referente: Omit<Referente, 'id'>,
): Promise<string> {
  const { id } = await work.tx
    .insertInto('aziendaReferente')
    .values({ ...referente, aziendaId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** She no longer is whom to ask for; false where the company has no such contact. */
export async function removeReferente(
  work: Work,
  { aziendaId, referenteId }: { aziendaId: string; referenteId: string },
): Promise<boolean> {
  const removed = await work.tx
    .updateTable('aziendaReferente')
    .set({ removedOn: work.today })
    .where('id', '=', referenteId)
    .where('aziendaId', '=', aziendaId)
    .where('removedOn', 'is', null)
    .executeTakeFirst()
  return removed.numUpdatedRows > 0n
}
