import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { holdPersona } from '../stato/index.ts'
import { differences, sealOf, type PattoContent, type PattoText } from './content.ts'
import { takeStep, type VersionState } from './patto.ts'
import { COLUMNS, versionOf, type PattoVersione } from './versione.ts'

/** The versions of a person's patti, those of the open one before those of closed ones, the newest first. */
export async function listVersions(work: Work, personaId: string): Promise<PattoVersione[]> {
  const rows = await work.tx
    .selectFrom('pattoVersione')
    .where('personaId', '=', personaId)
    .orderBy(
      sql`exists (select from patto p where p.id = patto_versione.patto_id and p.closed_on is null)`,
      'desc',
    )
    .orderBy('draftedAt', 'desc')
    .orderBy('n', 'desc')
    .select(COLUMNS)
    .execute()
  return rows.map(versionOf)
}

/** A version of the person's last patto, by its number; undefined where there is none. */
export async function findVersion(
  work: Work,
  personaId: string,
  n: number,
): Promise<PattoVersione | undefined> {
  return (await listVersions(work, personaId)).find((version) => version.n === n)
}

/** The version in force: signed, and not yet followed by another. */
export async function findSignedVersion(work: Work, personaId: string): Promise<PattoVersione | undefined> {
  return (await listVersions(work, personaId)).find(({ state }) => state === 'firmata')
}

/** The version a delivery prepared, the last one. */
export async function findVersionOf(work: Work, prestazioneId: string): Promise<PattoVersione | undefined> {
  const row = await work.tx
    .selectFrom('pattoVersione')
    .where('prestazioneId', '=', prestazioneId)
    .orderBy('n', 'desc')
    .select(COLUMNS)
    .executeTakeFirst()
  return row && versionOf(row)
}

export interface Draft {
  personaId: string
  person: PattoContent['person']
  referente: string
  /** The delivery the text comes from, or null. */
  prestazioneId: string | null
  text: PattoText
  /** The centre the number belongs to. */
  centro: string
}

/**
 * Writes the text as the draft of the next version (or over the draft there is), opening the patto where none is open.
 * Refuses with `patto.alla-firma` while the person has a text to answer.
 */
export async function draftVersion(work: Work, draft: Draft): Promise<Outcome<PattoVersione>> {
  await holdPersona(work, draft.personaId)
  const patto = (await findOpenPatto(work, draft.personaId)) ?? (await openPatto(work, draft))
  const [latest, before] = await latestTwo(work, patto.id)
  if (latest?.state === 'alla-firma') return refused('patto.alla-firma')
  const over = latest?.state === 'bozza' ? latest : undefined
  const previous = over ? before : latest
  const n = over?.n ?? (latest?.n ?? 0) + 1
  const { text, person, referente } = draft
  const content: PattoContent = { ...text, number: patto.number, version: n, person, referente }
  const values = {
    content: JSON.stringify(content),
    changes: JSON.stringify(previous ? differences(previous.content, content) : []),
    prestazioneId: draft.prestazioneId,
    draftedAt: work.now,
    draftedBy: work.actor.id,
    sha256: null,
  }
  const row = over
    ? await work.tx
        .updateTable('pattoVersione')
        .set(values)
        .where('id', '=', over.id)
        .returning(COLUMNS)
        .executeTakeFirstOrThrow()
    : await work.tx
        .insertInto('pattoVersione')
        .values({ ...values, pattoId: patto.id, personaId: draft.personaId, n, state: 'bozza' })
        .returning(COLUMNS)
        .executeTakeFirstOrThrow()
  return done(versionOf(row))
}

/** Freezes the text for the person to answer: from here on it has its hash and does not change. */
export async function freezeVersion(work: Work, version: PattoVersione): Promise<Outcome<PattoVersione>> {
  return step(work, version, {
    step: 'freeze',
    set: { sha256: sealOf(version.content), frozenAt: work.now, frozenBy: work.actor.id },
  })
}

/** Takes the text back from the person, to write it again. */
export function withdrawVersion(work: Work, version: PattoVersione): Promise<Outcome<PattoVersione>> {
  return step(work, version, { step: 'withdraw', set: { sha256: null, frozenAt: null, frozenBy: null } })
}

type Changes = Partial<{
  sha256: string | null
  frozenAt: Date | null
  frozenBy: string | null
  answer: string
  signature: string
  signaturePng: Buffer
  signedAt: Date
}>

const OPEN = ['bozza', 'sottoscritto']

/** One transition of a patto that is open, only from the state it was decided on: somebody else's one in between refuses it. */
export async function step(
  work: Work,
  version: { id: string; state: VersionState },
  change: { step: Parameters<typeof takeStep>[1]; set: Changes },
): Promise<Outcome<PattoVersione>> {
  const next = takeStep(version.state, change.step)
  if (!next.ok) return next
  const row = await work.tx
    .updateTable('pattoVersione')
    .set({ ...change.set, state: next.value })
    .where('id', '=', version.id)
    .where('state', '=', version.state)
    .where('pattoId', 'in', work.tx.selectFrom('patto').where('state', 'in', OPEN).select('id'))
    .returning(COLUMNS)
    .executeTakeFirst()
  return row ? done(versionOf(row)) : refused('patto.passo-impossibile', { state: 'già cambiato' })
}

/** The picture of a drawn signature; undefined where the version was not signed so. */
export async function findStrokes(work: Work, versioneId: string): Promise<Buffer | undefined> {
  const row = await work.tx
    .selectFrom('pattoVersione')
    .where('id', '=', versioneId)
    .select('signaturePng')
    .executeTakeFirst()
  return row?.signaturePng ?? undefined
}

function findOpenPatto(work: Work, personaId: string) {
  return work.tx
    .selectFrom('patto')
    .where('personaId', '=', personaId)
    .where('state', 'in', OPEN)
    .select(['id', 'number'])
    .executeTakeFirst()
}

async function openPatto(work: Work, { personaId, centro }: Draft) {
  const year = Number(work.today.slice(0, 4))
  const { last } = await work.tx
    .insertInto('counter')
    .values({ kind: `patto-${centro}`, year, last: 1 })
    .onConflict((on) => on.columns(['kind', 'year']).doUpdateSet({ last: sql<number>`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  const number = `${centro}-${year}-${String(last).padStart(6, '0')}`
  return work.tx
    .insertInto('patto')
    .values({ personaId, number, state: 'bozza', openedOn: work.today })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
}

async function latestTwo(work: Work, pattoId: string): Promise<PattoVersione[]> {
  const rows = await work.tx
    .selectFrom('pattoVersione')
    .where('pattoId', '=', pattoId)
    .orderBy('n', 'desc')
    .limit(2)
    .select(COLUMNS)
    .execute()
  return rows.map(versionOf)
}

/** Whether no version of a patto was ever signed. */
export async function isUnsigned(work: Work, pattoId: string): Promise<boolean> {
  const { state } = await work.tx
    .selectFrom('patto')
    .where('id', '=', pattoId)
    .select('state')
    .executeTakeFirstOrThrow()
  return state === 'bozza'
}
