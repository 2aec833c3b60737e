import { workAs, type Engine, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { refreshStaleCandidati, reorderCandidati, searchCandidati } from '../../records/candidato/index.ts'
import {
  markAllVacancies,
  RECOMMENDED,
  reckonAlone,
  spreadMarks,
  takeMarked,
  writeRaccomandazioni,
} from '../../records/raccomandazione/index.ts'
import { findVacancy, type Vacancy } from '../../records/vacancy/index.ts'
import { ricercatoOf } from './ricercato.ts'

/** Vacancies in one transaction. */
const AT_ONCE = 25

export interface Refreshed {
  /** Vacancies reckoned, and those whose names changed. */
  vacancies: number
  changed: number
}

/**
 * Reckons the best people for the vacancies that something changed for since the last time. Each transaction takes some
 * marks and writes what they ask for, or neither: interrupted, it goes on from there.
 */
export async function refreshRaccomandazioni(
  engine: Engine,
  { stopping, onProgress }: { stopping?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<Refreshed> {
  await workAs(engine, SYSTEM, async (work) => {
    await reckonAlone(work)
    await spreadMarks(work)
  })
  const all = { vacancies: 0, changed: 0 }
  const isOver = () => stopping?.aborted ?? false
  while (!isOver()) {
    const some = await workAs(engine, SYSTEM, reckonSome)
    if (some.vacancies === 0) break
    all.vacancies += some.vacancies
    all.changed += some.changed
    onProgress?.(all.vacancies)
  }
  return all
}

async function reckonSome(work: Work): Promise<Refreshed> {
  await reckonAlone(work)
  const marked = await takeMarked(work, AT_ONCE)
  let changed = 0
  for (const vacancyId of marked) if (await reckon(work, vacancyId)) changed++
  return { vacancies: marked.length, changed }
}

async function reckon(work: Work, vacancyId: string): Promise<boolean> {
  const vacancy = await findVacancy(work, vacancyId)
  const best =
    vacancy && isOpen(vacancy, work.today)
      ? await searchCandidati(work, ricercatoOf(vacancy), { limit: RECOMMENDED })
      : undefined
  return writeRaccomandazioni(work, vacancyId, best?.rows ?? [])
}

/** Whether it is published and its days are not over. */
export const isOpen = ({ state, expiresOn }: Vacancy, today: string): boolean =>
  state !== 'da-qualificare' && state !== 'chiusa' && expiresOn !== null && expiresOn >= today

/** The same for every open vacancy, after the night's changes of the people themselves. */
export async function refreshAllRaccomandazioni(
  engine: Engine,
  options: { stopping?: AbortSignal; onProgress?: (done: number, all: number) => void } = {},
): Promise<Refreshed> {
  while (!options.stopping?.aborted && (await workAs(engine, SYSTEM, refreshStaleCandidati)) > 0);
  await workAs(engine, SYSTEM, reorderCandidati)
  const all = await workAs(engine, SYSTEM, markAllVacancies)
  const { onProgress, ...rest } = options
  return refreshRaccomandazioni(engine, {
    ...rest,
    ...(onProgress && { onProgress: (done) => onProgress(done, all) }),
  })
}
