import { violatedConstraint } from '../../platform/db/connection.ts'
import type { CodiceFiscale } from '../../platform/identifiers/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Birth } from './persona.store.ts'

/** Why a person has another code: the definitive one came, letters of omocodia were given, the one written was not hers. */
export const CODICE_REASONS = ['definitivo', 'omocodia', 'errore'] as const
export type CodiceReason = (typeof CODICE_REASONS)[number]

/** A code that a person had: also that of a scheda joined to hers (`unione`). */
export interface CodicePrecedente {
  codice: string
  reason: CodiceReason | 'unione'
  replacedAt: Date
  by: string | null
}

/** The codes a person had, latest first. */
export async function listCodiciPrecedenti(work: Work, personaId: string): Promise<CodicePrecedente[]> {
  const rows = await work.tx
    .selectFrom('codicePrecedente as c')
    .leftJoin('account as a', 'a.id', 'c.replacedBy')
    .where('c.personaId', '=', personaId)
    .orderBy('c.replacedAt', 'desc')
    .select(['c.codiceFiscale as codice', 'c.reason', 'c.replacedAt', 'a.displayName as by'])
    .execute()
  return rows.map((row) => ({ ...row, reason: row.reason as CodicePrecedente['reason'] }))
}

export interface NewCodice {
  personaId: string
  /** As it was seen. */
  version: number
  codice: CodiceFiscale
  birth: Birth
  reason: CodiceReason
}

/**
 * Gives a person another code, her birth with it; the code she had stays known. The caller has looked that it is nobody
 * else's. Refused `accesso.non-trovata`, `persona.codice-uguale`, `unione.cambiata` where the scheda is not as it was seen.
 */
export async function changeCodice(work: Work, asked: NewCodice): Promise<Outcome<{ version: number }>> {
  const { personaId, codice, birth, reason } = asked
  const row = await work.tx
    .selectFrom('persona')
    .where('id', '=', personaId)
    .select(['codiceFiscale', 'cfCanonical', 'version'])
    .forUpdate()
    .executeTakeFirst()
  if (!row) return refused('accesso.non-trovata')
  if (row.codiceFiscale === codice.codice) return refused('persona.codice-uguale')
  if (row.version !== asked.version) return refused('unione.cambiata')
  const version = row.version + 1
  const stamp = { replacedAt: work.now, replacedBy: work.actor.id }
  await work.tx
    .insertInto('codicePrecedente')
    .values({ personaId, codiceFiscale: row.codiceFiscale, cfCanonical: row.cfCanonical, reason, ...stamp })
    .execute()
  const code = { codiceFiscale: codice.codice, cfCanonical: codice.canonical, cfKind: codice.kind }
  try {
    await work.tx
      .updateTable('persona')
      .set({ ...birth, ...code, version })
      .where('id', '=', personaId)
      .execute()
  } catch (error) {
    // Somebody else was quicker.
    if (violatedConstraint(error) === 'persona_codice_fiscale_key')
      return refused('persona.codice-gia-presente')
    throw error
  }
  await writeCodice(work, { ...asked, version })
  return done({ version })
}

/** Where the new code and the birth come from. */
async function writeCodice(work: Work, { personaId, version, codice, birth }: NewCodice): Promise<void> {
  const { sex, birthOn, birthPlaceName } = birth
  const data = { codiceFiscale: codice.codice, ...(codice.decoded && { sex, birthOn, birthPlaceName }) }
  const source = codice.decoded ? 'codice-fiscale' : 'operatore'
  await work.tx
    .insertInto('personaDatum')
    .values(
      Object.entries(data).map(([field, value]) => ({
        personaId,
        version,
        field,
        value: JSON.stringify(value),
        source,
        recordedAt: work.now,
        recordedBy: work.actor.id,
      })),
    )
    .execute()
}
