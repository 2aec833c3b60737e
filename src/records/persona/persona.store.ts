import type { JsonValue } from '../../platform/db/schema.ts'
import type { CodiceFiscale, Sex } from '../../platform/identifiers/index.ts'
import { displayName, searchKey } from '../../platform/names/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { findCompetente } from '../centro/index.ts'
import {
  FIELDS,
  mergeAnagrafica,
  type Anagrafica,
  type Channel,
  type Conflict,
  type Datum,
  type Field,
  type Need,
  type Seen,
  type Source,
} from './anagrafica.ts'

export interface Birth {
  sex: Sex
  /** `YYYY-MM-DD`. */
  birthOn: string
  birthPlaceCode: string | null
  birthPlaceName: string
}

export type NewPersona = Anagrafica &
  Birth & { codice: CodiceFiscale; referenteId?: string | null; source?: Source }

export interface Persona extends Anagrafica, Birth {
  id: string
  codiceFiscale: string
  cfKind: 'definitivo' | 'provvisorio'
  comuneName: string | null
  /** The competent centre, by domicile. */
  centroCode: string | null
  centroName: string | null
  referenteId: string | null
  referente: string | null
  version: number
  createdAt: Date
}

/** Makes the file of a person. Refused `persona.codice-gia-presente` where another has the same code. */
export async function createPersona(work: Work, persona: NewPersona): Promise<Outcome<string>> {
  const { codice, source = 'operatore', referenteId = null, ...rest } = persona
  const values = await columnsOf(work, rest)
  const row = await work.tx
    .insertInto('persona')
    .values({
      ...rest,
      ...values,
      ...keysOf(rest),
      referenteId,
      codiceFiscale: codice.codice,
      cfCanonical: codice.canonical,
      cfKind: codice.kind,
      createdAt: work.now,
      createdBy: work.actor.id,
    })
    .onConflict((on) => on.column('codiceFiscale').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return refused('persona.codice-gia-presente')
  const born = { sex: rest.sex, birthOn: rest.birthOn, birthPlaceName: rest.birthPlaceName }
  const birthSource: Source = codice.kind === 'definitivo' ? 'codice-fiscale' : source
  await writeData(work, { personaId: row.id, version: 1, values: born, source: birthSource })
  await writeData(work, { personaId: row.id, version: 1, values: given({ ...rest, ...values }), source })
  return done(row.id)
}

/** One person, or undefined where there is none, the actor may not see her, or her scheda was joined to another. */
export async function findPersona(work: Work, personaId: string): Promise<Persona | undefined> {
  const row = await work.tx
    .selectFrom('persona as p')
    .leftJoin('comune as c', 'c.belfiore', 'p.comune')
    .leftJoin('centro as z', 'z.code', 'p.centroCode')
    .leftJoin('account as a', 'a.id', 'p.referenteId')
    .where('p.id', '=', personaId)
    .where('p.mergedInto', 'is', null)
    .select([
      'p.id',
      'p.codiceFiscale',
      'p.cfKind',
      'p.sex',
      'p.birthOn',
      'p.birthPlaceCode',
      'p.birthPlaceName',
    ])
    .select(['p.surname', 'p.name', 'p.phone', 'p.email', 'p.preferredChannel', 'p.preferredLanguage'])
    .select(['p.address', 'p.comune', 'p.needs', 'p.centroCode', 'p.referenteId', 'p.version', 'p.createdAt'])
    .select(['c.name as comuneName', 'z.name as centroName', 'a.displayName as referente'])
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    sex: row.sex as Sex,
    cfKind: row.cfKind as Persona['cfKind'],
    preferredChannel: row.preferredChannel as Channel | null,
    needs: row.needs as Need[],
  }
}

/** The id of the person with this very code, or who had it and it was hers. */
export async function findPersonaIdByCodice(work: Work, codice: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom('persona')
    .where('codiceFiscale', '=', codice)
    .where('mergedInto', 'is', null)
    .select('id')
    .executeTakeFirst()
  return row?.id ?? findPersonaIdByFormerCodice(work, codice)
}

async function findPersonaIdByFormerCodice(work: Work, codice: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom('codicePrecedente')
    .where('codiceFiscale', '=', codice)
    .where('reason', '<>', 'errore')
    .orderBy('replacedAt', 'desc')
    .select('personaId')
    .executeTakeFirst()
  return row?.personaId
}

/** Every writing of every datum, latest first. */
export async function listHistory(work: Work, personaId: string): Promise<Datum[]> {
  return work.tx
    .selectFrom('personaDatum as d')
    .leftJoin('account as a', 'a.id', 'd.recordedBy')
    .where('d.personaId', '=', personaId)
    .orderBy('d.version', 'desc')
    .select(['d.field', 'd.version', 'd.value', 'd.source', 'd.recordedAt', 'a.displayName as by'])
    .execute()
}

export interface AnagraficaUpdate {
  personaId: string
  seen: Seen
  sent: Partial<Anagrafica>
  source?: Source
}

/**
 * Writes what was changed and gives the new version. Changes of two people in different fields both stay; in the same
 * field the second is refused `persona.modificata-da-altri` with `conflicts`, `version` and `by`.
 */
export async function updateAnagrafica(
  work: Work,
  { personaId, seen, sent, source = 'operatore' }: AnagraficaUpdate,
): Promise<Outcome<{ version: number; changed: Field[] }>> {
  const locked = await work.tx
    .selectFrom('persona')
    .where('id', '=', personaId)
    .where('mergedInto', 'is', null)
    .select('version')
    .forUpdate()
    .executeTakeFirst()
  if (!locked) return refused('accesso.non-trovata')
  const { changes, conflicts } = mergeAnagrafica(await listHistory(work, personaId), seen, sent)
  if (conflicts.length > 0) return refused('persona.modificata-da-altri', quarrel(conflicts, locked.version))
  const changed = FIELDS.filter((field) => field in changes)
  if (changed.length === 0) return done({ version: locked.version, changed })
  const version = locked.version + 1
  const values = await columnsOf(work, changes)
  const names = { surname: changes.surname, name: changes.name }
  await work.tx
    .updateTable('persona')
    .set({ ...values, ...keysOf(names), version })
    .where('id', '=', personaId)
    .execute()
  await writeData(work, { personaId, version, values: given(values), source })
  return done({ version, changed })
}

function quarrel(conflicts: Conflict[], version: number) {
  return { conflicts, version, by: [...new Set(conflicts.map(({ by }) => by ?? '–'))].join(', ') }
}

/** Whoever acts follows the person from now on, unless somebody already does. */
export async function followIfNobody(work: Work, personaId: string): Promise<void> {
  await work.tx
    .updateTable('persona')
    .set({ referenteId: work.actor.id })
    .where('id', '=', personaId)
    .where('referenteId', 'is', null)
    .execute()
}

/** The columns that changed data fill, the competent centre with the domicile. */
async function columnsOf(
  work: Work,
  data: Partial<Anagrafica>,
): Promise<Partial<Anagrafica> & { centroCode?: string | null }> {
  const { surname, name, comune } = data
  return {
    ...given(data),
    ...(surname !== undefined && { surname: displayName(surname) }),
    ...(name !== undefined && { name: displayName(name) }),
    ...(comune !== undefined && {
      centroCode: comune === null ? null : ((await findCompetente(work, comune, work.today)) ?? null),
    }),
  }
}

function keysOf({ surname, name }: { surname?: string | undefined; name?: string | undefined }) {
  return {
    ...(surname !== undefined && { surnameKey: searchKey(surname) }),
    ...(name !== undefined && { nameKey: searchKey(name) }),
  } as { surnameKey: string; nameKey: string }
}

/** Only the data of the anagrafica that are there. */
function given(data: Partial<Anagrafica>): Partial<Anagrafica> {
  return Object.fromEntries(
    FIELDS.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
  )
}

async function writeData(
  work: Work,
  {
    personaId,
    version,
    values,
    source,
  }: { personaId: string; version: number; values: object; source: Source },
): Promise<void> {
  const written = Object.entries(values).filter(([, value]) => version > 1 || !isEmpty(value))
  if (written.length === 0) return
  const stamp = { personaId, version, source, recordedAt: work.now, recordedBy: work.actor.id }
  await work.tx
    .insertInto('personaDatum')
    .values(written.map(([field, value]) => ({ ...stamp, field, value: JSON.stringify(value as JsonValue) })))
    .execute()
}

/** At the beginning what is empty is not a datum. */
const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
