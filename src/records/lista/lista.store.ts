import { sql, type RawBuilder } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Lista, ListaFacts, PlainDate, Requisito } from '../../standard/index.ts'
import { nextNumber } from '../documento/index.ts'
import type { Iscrizione } from './lista.ts'

export interface NewIscrizione {
  personaId: string
  lista: Lista
  centro: string
  fromOn: PlainDate
  facts: ListaFacts
  requisiti: readonly Requisito[]
}

/** Enrols a person. Gives the id and the number. Refused `lista.gia-iscritta`. */
export async function writeIscrizione(
  work: Work,
  given: NewIscrizione,
): Promise<Outcome<{ iscrizioneId: string; number: string }>> {
  const { personaId, lista, centro, fromOn } = given
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lista ${lista} ${personaId}`}, 0))`.execute(
    work.tx,
  )
  const [open] = await read(
    work,
    sql`i.persona_id = ${personaId} and i.lista = ${lista} and i.cancelled_on is null`,
  )
  if (open) return refused('lista.gia-iscritta')
  const number = await nextNumber(work, 'iscrizione-lista')
  const { id } = await work.tx
    .insertInto('iscrizioneLista')
    .values({
      personaId,
      lista,
      number,
      centroCode: centro,
      fromOn,
      facts: JSON.stringify(given.facts),
      requisiti: JSON.stringify(given.requisiti),
      recordedAt: work.now,
      recordedBy: work.actor.id ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return done({ iscrizioneId: id, number })
}

/** Cancels an enrolment that is open. Refused `lista.non-trovata`, `lista.prima-dell-iscrizione`. */
export async function cancelIscrizione(
  work: Work,
  { iscrizioneId, on, reason }: { iscrizioneId: string; on: PlainDate; reason: string },
): Promise<Outcome<Iscrizione>> {
  const found = await findIscrizione(work, iscrizioneId)
  if (!found || found.cancelledOn) return refused('lista.non-trovata')
  if (on < found.fromOn) return refused('lista.prima-dell-iscrizione')
  const row = await work.tx
    .updateTable('iscrizioneLista')
    .set({ cancelledOn: on, cancelReason: reason, cancelledBy: work.actor.id })
    .where('id', '=', iscrizioneId)
    .where('cancelledOn', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(found) : refused('lista.non-trovata')
}

/** An enrolment; undefined where there is none or it may not be seen. */
export async function findIscrizione(work: Work, iscrizioneId: string): Promise<Iscrizione | undefined> {
  const [row] = await read(work, sql`i.id = ${iscrizioneId}`)
  return row
}

/** The enrolments of a person, latest first. */
export const listIscrizioniOf = (work: Work, personaId: string): Promise<Iscrizione[]> =>
  read(work, sql`i.persona_id = ${personaId}`)

/** Who is in a list of the actor's centre on a day; with `all`, who ever was too. */
export function listIscrizioni(
  work: Work,
  { lista, on, all }: { lista: Lista; on: PlainDate; all: boolean },
): Promise<Iscrizione[]> {
  const inIt = sql`i.from_on <= ${on}::date and (i.cancelled_on is null or i.cancelled_on > ${on}::date)`
  return read(work, sql`i.lista = ${lista} and i.centro_code = ${work.actor.centro} and (${all} or ${inIt})`)
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Iscrizione[]> {
  const { rows } = await sql<Iscrizione>`
    select i.id, i.persona_id, p.surname, p.name, i.lista, i.number, i.centro_code as centro, i.from_on,
      i.requisiti, i.facts, i.cancelled_on, i.cancel_reason
    from iscrizione_lista i join persona p on p.id = i.persona_id
    where ${where} order by i.from_on desc, i.id desc limit 2000`.execute(work.tx)
  return rows
}
