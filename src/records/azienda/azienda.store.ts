import { searchKey } from '../../platform/names/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { withoutLegalForm, type Azienda, type AziendaId, type Profilo } from './azienda.ts'

export type NewAzienda = Profilo & Pick<Azienda, 'partitaIva' | 'codiceFiscale'>

export const nameKeyOf = (name: string): string => withoutLegalForm(searchKey(name))

/** Makes the file of a company. Refused `azienda.gia-presente` where another has the same partita IVA. */
export async function createAzienda(work: Work, azienda: NewAzienda): Promise<Outcome<AziendaId>> {
  const row = await work.tx
    .insertInto('azienda')
    .values({
      ...azienda,
      nameKey: nameKeyOf(azienda.name),
      createdAt: work.now,
      createdBy: work.actor.id,
    })
    .onConflict((on) => on.column('partitaIva').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? done(row.id as AziendaId) : refused('azienda.gia-presente')
}

/** Writes what was changed, if the file still is as it was seen. Refused `azienda.modificata-da-altri`. */
export async function updateAzienda(
  work: Work,
  { id, version }: { id: string; version: number },
  changes: Partial<Profilo>,
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('azienda')
    .set({
      ...changes,
      ...(changes.name !== undefined && { nameKey: nameKeyOf(changes.name) }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('azienda.modificata-da-altri')
}

/** A company; undefined where there is none or it may not be seen. */
export const findAzienda = (work: Work, id: string): Promise<Azienda | undefined> => find(work, 'a.id', id)

/** The company of a partita IVA of eleven digits. */
export const findAziendaByPartitaIva = (work: Work, partitaIva: string): Promise<Azienda | undefined> =>
  find(work, 'a.partitaIva', partitaIva)

/** A company that is there. Throws where it is not. */
export async function getAzienda(work: Work, id: string): Promise<Azienda> {
  const azienda = await findAzienda(work, id)
  if (!azienda) throw new Error(`no company ${id}`)
  return azienda
}

async function find(work: Work, by: 'a.id' | 'a.partitaIva', value: string): Promise<Azienda | undefined> {
  const row = await work.tx
    .selectFrom('azienda as a')
    .leftJoin('account as c', 'c.id', 'a.consulenteId')
    .where(by, '=', value)
    .select(['a.id', 'a.partitaIva', 'a.codiceFiscale', 'a.name', 'a.ateco', 'a.ccnl', 'a.sizeClass'])
    .select(['a.centroCode', 'a.consulenteId', 'c.displayName as consulente', 'a.phone', 'a.email'])
    .select(['a.version', 'a.createdAt'])
    .executeTakeFirst()
  return row && { ...row, id: row.id as AziendaId, sizeClass: row.sizeClass as Azienda['sizeClass'] }
}
