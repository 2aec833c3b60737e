import type { Work } from '../../platform/work/index.ts'

export const TRANSFER_REASONS = ['domicilio', 'richiesta'] as const
export type TransferReason = (typeof TRANSFER_REASONS)[number]
export type TransferState = 'inviato' | 'accettato' | 'restituito' | 'ritirato'

/** The passage of a person from a centre to another. */
export interface Trasferimento {
  id: string
  personaId: string
  surname: string
  name: string
  fromCentro: string
  toCentro: string
  fromName: string
  toName: string
  reason: TransferReason
  comune: string | null
  comuneName: string | null
  address: string | null
  note: string | null
  state: TransferState
  sentAt: Date
  sentBy: string | null
  answeredAt: Date | null
  answeredBy: string | null
  answerNote: string | null
}

export interface NewTrasferimento {
  personaId: string
  fromCentro: string
  toCentro: string
  reason: TransferReason
  comune: string | null
  address: string | null
  note: string | null
}

const select = (work: Work) =>
  work.tx
    .selectFrom('trasferimento as t')
    .innerJoin('persona as p', 'p.id', 't.personaId')
    .innerJoin('centro as f', 'f.code', 't.fromCentro')
    .innerJoin('centro as d', 'd.code', 't.toCentro')
    .leftJoin('comune as c', 'c.belfiore', 't.comune')
    .leftJoin('account as s', 's.id', 't.sentBy')
    .leftJoin('account as a', 'a.id', 't.answeredBy')
    .select([
      't.id',
      't.personaId',
      'p.surname',
      'p.name',
      't.fromCentro',
      't.toCentro',
      'f.name as fromName',
    ])
    .select([
      'd.name as toName',
      't.reason',
      't.comune',
      'c.name as comuneName',
      't.address',
      't.note',
      't.state',
    ])
    .select([
      't.sentAt',
      's.displayName as sentBy',
      't.answeredAt',
      'a.displayName as answeredBy',
      't.answerNote',
    ])

/** The passages of a person, the latest first. */
export async function listTrasferimenti(work: Work, personaId: string): Promise<Trasferimento[]> {
  const rows = await select(work).where('t.personaId', '=', personaId).orderBy('t.sentAt', 'desc').execute()
  return rows as Trasferimento[]
}

/** What comes to a centre and waits for its answer, the first sent first; and what it sent, the latest first. */
export async function listOfCentro(
  work: Work,
  centro: string,
  limit: number,
): Promise<{ incoming: Trasferimento[]; sent: Trasferimento[] }> {
  const incoming = select(work)
    .where('t.toCentro', '=', centro)
    .where('t.state', '=', 'inviato')
    .orderBy('t.sentAt')
  const sent = select(work).where('t.fromCentro', '=', centro).orderBy('t.sentAt', 'desc')
  return {
    incoming: (await incoming.limit(limit).execute()) as Trasferimento[],
    sent: (await sent.limit(limit).execute()) as Trasferimento[],
  }
}

export async function findTrasferimento(work: Work, id: string): Promise<Trasferimento | undefined> {
  return (await select(work).where('t.id', '=', id).executeTakeFirst()) as Trasferimento | undefined
}

/** Sends a person to another centre. Who asks holds the person and has seen that nothing is under way. */
export async function sendTrasferimento(work: Work, sent: NewTrasferimento): Promise<string> {
  const { id } = await work.tx
    .insertInto('trasferimento')
    .values({ ...sent, state: 'inviato', sentAt: work.now, sentBy: work.actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Answers a passage that waits: false where it no longer does. */
export async function answerTrasferimento(
  work: Work,
  id: string,
  answer: { state: Exclude<TransferState, 'inviato'>; note?: string | undefined },
): Promise<boolean> {
  const row = await work.tx
    .updateTable('trasferimento')
    .set({
      state: answer.state,
      answerNote: answer.note ?? null,
      answeredAt: work.now,
      answeredBy: work.actor.id,
    })
    .where('id', '=', id)
    .where('state', '=', 'inviato')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a person to a centre: nobody there follows her yet. A centre that she asked for stands against her domicile. */
export async function handOver(
  work: Work,
  { personaId, toCentro, reason }: Pick<Trasferimento, 'personaId' | 'toCentro' | 'reason'>,
): Promise<void> {
  await work.tx
    .updateTable('persona')
    .set({ centroCode: toCentro, centroScelto: reason === 'richiesta' ? toCentro : null, referenteId: null })
    .where('id', '=', personaId)
    .execute()
}

/** The appointments to come at other centres than one: to be booked anew. */
export async function listElsewhere(
  work: Work,
  personaId: string,
  centro: string,
): Promise<{ id: string; service: string; startsAt: Date }[]> {
  return work.tx
    .selectFrom('appuntamento')
    .where('personaId', '=', personaId)
    .where('state', '=', 'fissato')
    .where('startsAt', '>', work.now)
    .where('centroCode', '<>', centro)
    .orderBy('startsAt')
    .select(['id', 'serviceCode as service', 'startsAt'])
    .execute()
}
