import { romeDayOf } from '../../platform/clock/index.ts'
import type { Updateable } from 'kysely'
import type { DB } from '../../platform/db/schema.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import { withoutLegalForm } from '../azienda/index.ts'
import { findProfessione } from '../persona/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import { lastTold, queuePublication } from './pubblicazione.store.ts'
import { findVacancy } from './vacancy.query.ts'
import type { VacancyContent } from './vacancy.schema.ts'
import { nextStates, type ClosedReason, type Vacancy } from './vacancy.ts'

/** Who asked for what, besides the content. */
export interface Request {
  aziendaId: string
  sedeId?: string | null | undefined
  referenteId?: string | null | undefined
  requestedHow: string
  requestedOn?: PlainDate | undefined
  sourceText?: string | null | undefined
  selectionRequested?: boolean | undefined
}

/** A vacancy as it was seen: what changed meanwhile is refused `vacancy.cambiata`. */
export interface SeenVacancy {
  vacancyId: string
  version: number
}

/** Writes a new vacancy, not yet published. The actor looks after it. Gives its id and number. */
export async function createVacancy(
  work: Work,
  request: Request,
  content: VacancyContent,
): Promise<{ vacancyId: string; number: number }> {
  const { id, number } = await work.tx
    .insertInto('vacancy')
    .values({
      aziendaId: request.aziendaId,
      sedeId: request.sedeId ?? null,
      referenteId: request.referenteId ?? null,
      consulenteId: work.actor.id ?? '',
      centroCode: work.actor.centro ?? '',
      state: 'da-qualificare',
      requestedOn: request.requestedOn ?? work.today,
      requestedHow: request.requestedHow,
      sourceText: request.sourceText ?? null,
      selectionRequested: request.selectionRequested ?? false,
      ...(await columnsOf(work, content)),
      createdAt: work.now,
      createdBy: work.actor.id,
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
  await keepVersion(work, { vacancyId: id, version: 1 }, content)
  return { vacancyId: id, number }
}

/** Writes the content anew; what is published is told again to where it is. What was taken away stays away. */
export async function rewriteVacancy(
  work: Work,
  seen: SeenVacancy,
  content: VacancyContent,
): Promise<Outcome<Vacancy>> {
  return onSeen(work, seen, async (vacancy) => {
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    if (vacancy.publishedAt && betrays({ ...content, azienda: vacancy.azienda }))
      return refused('vacancy.azienda-nel-testo', { name: vacancy.azienda })
    const told = await lastTold(work, vacancy.id)
    const version = await set(work, vacancy, await columnsOf(work, content))
    await keepVersion(work, { vacancyId: vacancy.id, version }, content)
    if (told && told !== 'ritira')
      await queuePublication(work, { vacancyId: vacancy.id, version, act: 'aggiorna' })
    return done(vacancy)
  })
}

/** Publishes on every channel at once, until a day. */
export async function publishVacancy(
  work: Work,
  seen: SeenVacancy,
  { days }: { days: number },
): Promise<Outcome<{ expiresOn: PlainDate }>> {
  return onSeen(work, seen, async (vacancy) => {
    if (vacancy.state !== 'da-qualificare') return refused('vacancy.gia-pubblicata')
    if (betrays(vacancy)) return refused('vacancy.azienda-nel-testo', { name: vacancy.azienda })
    const expiresOn = addDays(plainDate(work.today), days)
    const version = await set(work, vacancy, { state: 'pubblicata', publishedAt: work.now, expiresOn })
    await queuePublication(work, { vacancyId: vacancy.id, version, act: 'pubblica' })
    return done({ expiresOn })
  })
}

/** Goes on for as many days again, from today; where it was over and taken away it is published anew. Refused where it is not published. */
export async function renewVacancy(
  work: Work,
  seen: SeenVacancy,
  { days }: { days: number },
): Promise<Outcome<{ expiresOn: PlainDate }>> {
  return onSeen(work, seen, async (vacancy) => {
    if (!vacancy.publishedAt || vacancy.state === 'chiusa') return refused('vacancy.non-pubblicata')
    const expiresOn = addDays(plainDate(work.today), days)
    const act = (await lastTold(work, vacancy.id)) === 'ritira' ? 'pubblica' : 'aggiorna'
    const version = await set(work, vacancy, { expiresOn, renewals: vacancy.renewals + 1 })
    await queuePublication(work, { vacancyId: vacancy.id, version, act })
    return done({ expiresOn })
  })
}

/** Whether the text names a company that wants to stay unknown, with its legal form or without. */
function betrays({
  confidential,
  azienda,
  title,
  tasks,
}: Pick<Vacancy, 'confidential' | 'azienda' | 'title' | 'tasks'>): boolean {
  const name = withoutLegalForm(searchKey(azienda))
  return confidential && ` ${searchKey(`${title} ${tasks}`)} `.includes(` ${name} `)
}

/** One step of the board that is not a publication, a rosa or a closing; the day is written the first time only. */
export async function stepVacancy(
  work: Work,
  seen: SeenVacancy,
  to: 'preselezione' | 'esiti' | 'rosa-inviata',
): Promise<Outcome<Vacancy>> {
  return onSeen(work, seen, async (vacancy) => {
    if (!nextStates(vacancy).includes(to)) return refused('vacancy.passo-impossibile')
    const day =
      to === 'preselezione'
        ? { preselectionOn: vacancy.preselectionOn ?? work.today }
        : to === 'esiti'
          ? { outcomesCheckedOn: vacancy.outcomesCheckedOn ?? work.today }
          : {}
    await set(work, vacancy, { state: to, ...day })
    return done(vacancy)
  })
}

/** The selection the company asked has begun. */
export async function startSelection(work: Work, seen: SeenVacancy): Promise<Outcome<Vacancy>> {
  return onSeen(work, seen, async (vacancy) => {
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    if (vacancy.selectionStartedOn) return refused('vacancy.passo-impossibile')
    await set(work, vacancy, { selectionRequested: true, selectionStartedOn: work.today })
    return done(vacancy)
  })
}

/** The company wants more than fifteen names: who said so. */
export async function widenRosa(work: Work, seen: SeenVacancy, by: string): Promise<Outcome<Vacancy>> {
  return onSeen(work, seen, async (vacancy) => {
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    await set(work, vacancy, { wantsMoreBy: by, wantsMoreOn: work.today })
    return done(vacancy)
  })
}

/** A rosa left: what the clock of the outcomes starts from. The preselection is done where nobody said so before. */
export async function rosaLeft(work: Work, vacancy: Vacancy, size: number): Promise<void> {
  await set(work, vacancy, {
    state: 'rosa-inviata',
    rosaSentOn: work.today,
    rosaSize: size,
    // Another rosa, another fifteen days.
    outcomesCheckedOn: null,
    preselectionOn: vacancy.preselectionOn ?? work.today,
  })
}

/** Closes it, and takes it away from where it is published. */
export async function closeVacancy(
  work: Work,
  seen: SeenVacancy,
  { reason, note }: { reason: ClosedReason; note?: string | undefined },
): Promise<Outcome<Vacancy>> {
  return onSeen(work, seen, async (vacancy) => {
    if (vacancy.state === 'chiusa') return refused('vacancy.chiusa')
    const version = await set(work, vacancy, {
      state: 'chiusa',
      closedOn: work.today,
      closedReason: reason,
      closedNote: note ?? null,
    })
    if (vacancy.publishedAt) await queuePublication(work, { vacancyId: vacancy.id, version, act: 'ritira' })
    return done(vacancy)
  })
}

/** The civil day it was published on, in Italy. */
export const publishedOn = ({ publishedAt }: Vacancy): string | null =>
  publishedAt ? romeDayOf(publishedAt) : null

async function onSeen<T>(
  work: Work,
  { vacancyId, version }: SeenVacancy,
  act: (vacancy: Vacancy) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  await work.tx.selectFrom('vacancy').where('id', '=', vacancyId).select('id').forUpdate().execute()
  const vacancy = await findVacancy(work, vacancyId)
  if (!vacancy) return refused('vacancy.non-trovata')
  return vacancy.version === version ? act(vacancy) : refused('vacancy.cambiata')
}

async function set(work: Work, { id, version }: Vacancy, values: Updateable<DB['vacancy']>): Promise<number> {
  const next = version + 1
  await work.tx
    .updateTable('vacancy')
    .set({ ...values, version: next })
    .where('id', '=', id)
    .execute()
  return next
}

/** The columns of a content: the place with its coordinates, the names of the occupations for who searches by words. */
async function columnsOf(work: Work, content: VacancyContent) {
  const { comune, remote, requisiti, ...rest } = content
  const place = comune
    ? await work.tx
        .selectFrom('posizione')
        .where('belfiore', '=', comune)
        .select(['x', 'y'])
        .executeTakeFirst()
    : undefined
  return {
    ...rest,
    remote,
    comune: comune ?? null,
    x: place?.x ?? null,
    y: place?.y ?? null,
    requisiti: JSON.stringify(requisiti),
    trades: content.professioni.map((code) => findProfessione(code)?.name ?? code).join(', '),
  }
}

async function keepVersion(
  work: Work,
  { vacancyId, version }: SeenVacancy,
  content: VacancyContent,
): Promise<void> {
  await work.tx
    .insertInto('vacancyVersione')
    .values({
      vacancyId,
      version,
      content: JSON.stringify(content),
      at: work.now,
      by: work.actor.id,
    })
    .execute()
}
