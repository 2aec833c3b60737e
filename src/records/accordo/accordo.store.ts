import { sql, type RawBuilder } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { nextNumber } from '../documento/index.ts'
import { revokeFirme } from '../firma/index.ts'
import {
  accordoChanges,
  mayRegister,
  sealOf,
  takeStep,
  type AccordoContent,
  type AccordoService,
  type AccordoSignature,
  type AccordoState,
  type AccordoStep,
  type AccordoText,
} from './accordo.ts'

/** One version of an agreement with a company. */
export interface AccordoVersione {
  id: string
  accordoId: string
  aziendaId: string
  number: string
  service: AccordoService
  closedOn: PlainDate | null
  closedReason: string | null
  n: number
  state: AccordoState
  content: AccordoContent
  /** What it changes of the version before, in Italian. */
  changes: string[]
  sha256: string | null
  draftedAt: Date
  draftedBy: string
  /** Empty where who asks sees no colleagues: the company. */
  draftedByName: string
  frozenBy: string | null
  frozenAt: Date | null
  signature: AccordoSignature | null
  signedAt: Date | null
  version: number
}

/** The versions of the agreements with a company, the newest agreement first, its last version first. */
export const listAccordi = (work: Work, aziendaId: string): Promise<AccordoVersione[]> =>
  read(work, sql`o.azienda_id = ${aziendaId}`)

/** The versions of one agreement, the last first; none where there is no such agreement. */
export const listVersioni = (work: Work, accordoId: string): Promise<AccordoVersione[]> =>
  read(work, sql`o.id = ${accordoId}`)

/** Of each agreement in such a list, its last version. */
export const lastOf = (versions: readonly AccordoVersione[]): AccordoVersione[] =>
  versions.filter(({ accordoId }, at) => versions.findIndex((each) => each.accordoId === accordoId) === at)

/** All that whoever asks may see: of the holder of an address that version, of a company that signed in its own. */
export const listShown = (work: Work): Promise<AccordoVersione[]> => read(work, sql`true`)

async function read(work: Work, where: RawBuilder<unknown>): Promise<AccordoVersione[]> {
  const { rows } = await sql<AccordoVersione>`
    select v.id, v.accordo_id, o.azienda_id, o.number, o.service_code as service, o.closed_on, o.closed_reason, v.n, v.state,
      v.content, v.changes, v.sha256, v.drafted_at, v.drafted_by, coalesce(a.display_name, '') as drafted_by_name, v.frozen_by,
      v.frozen_at, v.signature, v.signed_at, v.version
    from accordo_versione v join accordo o on o.id = v.accordo_id left join account a on a.id = v.drafted_by
    where ${where} order by o.opened_on desc, o.id desc, v.n desc`.execute(work.tx)
  return rows
}

export interface NewAccordo {
  azienda: { id: string; name: string; partitaIva: string }
  service: AccordoService
  centro: string
  text: AccordoText
}

/** Opens an agreement with its first version, a draft. Gives the id of the agreement. */
export async function openAccordo(work: Work, { azienda, service, centro, text }: NewAccordo) {
  const number = `${centro}-A${await nextNumber(work, `accordo-${centro}`)}`
  const { id } = await work.tx
    .insertInto('accordo')
    .values({ aziendaId: azienda.id, number, serviceCode: service, openedOn: work.today })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { name, partitaIva } = azienda
  const content = { ...text, number, version: 1, service, azienda: { name, partitaIva }, centro }
  await insertDraft(work, { accordoId: id, content, changes: [] })
  return id
}

/**
 * Writes the text over the draft there is, or as the next version after a signed one. Refused `accordo.alla-firma` while a
 * text waits to be signed, `accordo.chiuso`, or `accordo.cambiato` where the last version is not as it was seen.
 */
export async function draftNext(
  work: Work,
  accordoId: string,
  { text, seen }: { text: AccordoText; seen: number },
): Promise<Outcome<number>> {
  await sql`select from accordo where id = ${accordoId} for update`.execute(work.tx)
  const [last, before] = await listVersioni(work, accordoId)
  if (!last) return refused('accordo.non-trovato')
  if (last.closedOn) return refused('accordo.chiuso')
  if (last.state === 'alla-firma') return refused('accordo.alla-firma')
  if (last.version !== seen) return refused('accordo.cambiato')
  const isOver = last.state === 'bozza'
  const previous = isOver ? before : last
  const n = isOver ? last.n : last.n + 1
  const content: AccordoContent = { ...last.content, ...text, version: n }
  const changes = previous ? accordoChanges(previous.content, content) : []
  if (!isOver) await insertDraft(work, { accordoId, content, changes })
  else
    await work.tx
      .updateTable('accordoVersione')
      .set({
        content: JSON.stringify(content),
        changes: JSON.stringify(changes),
        draftedAt: work.now,
        draftedBy: work.actor.id ?? '',
        version: seen + 1,
      })
      .where('id', '=', last.id)
      .execute()
  return done(n)
}

async function insertDraft(
  work: Work,
  { accordoId, content, changes }: { accordoId: string; content: AccordoContent; changes: string[] },
): Promise<void> {
  await work.tx
    .insertInto('accordoVersione')
    .values({
      accordoId,
      n: content.version,
      state: 'bozza',
      content: JSON.stringify(content),
      changes: JSON.stringify(changes),
      draftedAt: work.now,
      draftedBy: work.actor.id ?? '',
    })
    .execute()
}

/** Freezes the text to be signed, with its hash. */
export const freezeAccordo = (work: Work, seen: AccordoVersione): Promise<Outcome<void>> =>
  step(work, seen, {
    step: 'freeze',
    set: { sha256: sealOf(seen.content), frozenAt: work.now, frozenBy: work.actor.id },
  })

/** Takes the text back, to write it again: its addresses open no more. */
export async function withdrawAccordo(work: Work, seen: AccordoVersione): Promise<Outcome<void>> {
  await revokeFirme(work, { accordoVersioneId: seen.id })
  return step(work, seen, { step: 'withdraw', set: { sha256: null, frozenAt: null, frozenBy: null } })
}

/** Registers that both sides signed on paper: the addresses of the text open no more. Refused `accordo.stessa-persona`. */
export async function signAccordo(
  work: Work,
  seen: AccordoVersione,
  signature: AccordoSignature,
): Promise<Outcome<void>> {
  if (!mayRegister(seen, work.actor.id)) return refused('accordo.stessa-persona')
  await revokeFirme(work, { accordoVersioneId: seen.id })
  return writeSignature(work, seen, signature)
}

/** The signature of a frozen text: the version before gives way. */
export const writeSignature = (
  work: Work,
  seen: AccordoVersione,
  signature: AccordoSignature,
): Promise<Outcome<void>> =>
  step(work, seen, {
    step: 'sign',
    set: { signature: JSON.stringify(signature), signedAt: work.now },
  })

interface Change {
  step: AccordoStep
  set: Partial<{
    sha256: string | null
    frozenAt: Date | null
    frozenBy: string | null
    signature: string
    signedAt: Date
  }>
}

/** One transition, only from the state and the version it was decided on. */
async function step(work: Work, seen: AccordoVersione, { step: which, set }: Change): Promise<Outcome<void>> {
  if (seen.closedOn) return refused('accordo.chiuso')
  const next = takeStep(seen.state, which)
  if (!next.ok) return next
  const row = await work.tx
    .updateTable('accordoVersione')
    .set({ ...set, state: next.value, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('accordo.cambiato')
}

/** Ends an agreement before or at its day: what of it waited to be signed opens no more. Refused `accordo.chiuso`. */
export async function closeAccordo(
  work: Work,
  last: AccordoVersione,
  reason: string,
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('accordo')
    .set({ closedOn: work.today, closedReason: reason })
    .where('id', '=', last.accordoId)
    .where('closedOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!row) return refused('accordo.chiuso')
  await revokeFirme(work, { accordoVersioneId: last.id })
  return done(undefined)
}
