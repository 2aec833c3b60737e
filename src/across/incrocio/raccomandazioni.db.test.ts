import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveCandidati, inventCandidato, seeded } from '../../../test/builders/candidati.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { contentOf, kept, lookingAt, searched, somebody } from '../../../test/builders/raccomandazioni.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { cellOf, searchCandidati } from '../../records/candidato/index.ts'
import { markAllVacancies } from '../../records/raccomandazione/index.ts'
import {
  closeVacancy,
  createVacancy,
  findVacancy,
  publishVacancy,
  renewVacancy,
  rewriteVacancy,
} from '../../records/vacancy/index.ts'
import { refreshAllRaccomandazioni, refreshRaccomandazioni } from './raccomandazioni.ts'
import { ricercatoOf } from './ricercato.ts'

const PEOPLE = 1_500
const VACANCIES = 40
let house: TestHouse
let aziendaId: string
let vacancies: string[]
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  aziendaId = await giveAzienda(house)
  await giveCandidati(
    house,
    Array.from({ length: PEOPLE }, (_, index) => somebody(index)),
  )
  vacancies = []
  for (let index = 0; index < VACANCIES; index++) vacancies.push(await giveVacancy(contentOf(index)))
}, 60_000)
afterAll(() => house.close())

const asConsultant = async <T>(run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor('imprese'), run)

async function giveVacancy(content: ReturnType<typeof cook>, publish = true): Promise<string> {
  return asConsultant(async (work) => {
    const { vacancyId } = await createVacancy(work, { aziendaId, requestedHow: 'telefono' }, content)
    if (publish) await publishVacancy(work, { vacancyId, version: 1 }, { days: 30 })
    return vacancyId
  })
}

const seen = async (work: Work, vacancyId: string) => ({
  vacancyId,
  version: (await findVacancy(work, vacancyId))?.version ?? 0,
})
const close = (vacancyId: string) =>
  asConsultant(async (work) => closeVacancy(work, await seen(work, vacancyId), { reason: 'ritirata' }))

const marks = async () =>
  (await house.sql<{ n: number }>('select count(*)::integer as n from raccomandazione_segno'))[0]?.n

async function inStep(): Promise<void> {
  const now = await kept(house)
  expect(now).toEqual(await searched(house))
  expect(await refreshAllRaccomandazioni(house.engine)).toMatchObject({ changed: 0 })
  expect(await kept(house)).toEqual(now)
  expect(await marks()).toBe(0)
}

let next = PEOPLE
/** Something that happens to people or vacancies, always the same for a number. */
async function happen(number: number): Promise<void> {
  const draw = seeded(7_000 + number)
  const vacancyId = vacancies[draw(vacancies.length)] ?? ''
  switch (draw(6)) {
    case 0:
      await house.sql('delete from candidato where persona_id = $1', [
        inventCandidato(draw(PEOPLE)).personaId,
      ])
      return
    case 1:
      await giveCandidati(house, [somebody(next++)])
      return
    case 2: {
      const row = somebody(draw(PEOPLE))
      await house.sql('delete from candidato where persona_id = $1', [row.personaId])
      await giveCandidati(house, [{ ...row, months: row.months.map(() => draw(200)), commute: 1_000 }])
      return
    }
    case 3:
      vacancies.push(await giveVacancy(contentOf(500 + number)))
      return
    case 4:
      await asConsultant(async (work) =>
        rewriteVacancy(work, await seen(work, vacancyId), contentOf(900 + number)),
      )
      return
    default:
      await close(vacancyId)
  }
}

describe('the people recommended', () => {
  test('are those of the search, for every open vacancy', async () => {
    expect(await refreshRaccomandazioni(house.engine)).toMatchObject({ vacancies: VACANCIES })
    const found = await kept(house)
    expect(found.length).toBeGreaterThan(VACANCIES * 3)
    await inStep()
  })

  test('after whatever happens are, mark by mark, what a whole reckoning gives', async () => {
    let changed = 0
    for (let round = 0; round < 8; round++) {
      for (let number = 0; number < 12; number++) await happen(round * 12 + number)
      changed += (await refreshRaccomandazioni(house.engine)).changed
      expect(await kept(house), `round ${round}`).toEqual(await searched(house))
    }
    expect(changed).toBeGreaterThan(20)
    await inStep()
  }, 60_000)

  test('one person touches only the vacancies that look there for her group; nobody waits, nothing is done', async () => {
    const near = await giveVacancy(cook({ requisiti: [], radiusKm: 20 }))
    const remote = await giveVacancy(cook({ requisiti: [], remote: true, comune: undefined }))
    const far = await giveVacancy(cook({ requisiti: [], comune: 'L117', radiusKm: 20 }))
    const other = await giveVacancy(cook({ requisiti: [], professioni: ['6.1.2.1.0'] }))
    vacancies.push(near, remote, far, other)
    await refreshRaccomandazioni(house.engine)
    expect(await refreshRaccomandazioni(house.engine)).toEqual({ vacancies: 0, changed: 0 })
    const [x, y] = [10_086, 47_832]
    const cook522 = { ...somebody(next++), professionGroup: 522, professions: [52210], months: [119], x, y }
    await giveCandidati(house, [{ ...cook522, cell: cellOf(x, y), commute: 5_000 }])
    const before = await marks()
    expect(before).toBe(1)
    const { vacancies: reckoned } = await refreshRaccomandazioni(house.engine)
    expect(reckoned).toBe(await lookingAt(house, 522, { x: 10_000, y: 47_800 }))
    expect(reckoned).toBeLessThan(vacancies.length / 2)
    const hers = (await kept(house)).filter((each) => each.persona_id === cook522.personaId)
    expect(hers.map((each) => each.vacancy_id)).toEqual(expect.arrayContaining([near, remote]))
    expect(hers.map((each) => each.vacancy_id)).not.toContain(other)
    expect(hers.map((each) => each.vacancy_id)).not.toContain(far)
    await inStep()
  })

  test('of a vacancy that is closed or whose days are over: nobody; renewed: again', async () => {
    const vacancyId = await giveVacancy(cook({ requisiti: [] }))
    await refreshRaccomandazioni(house.engine)
    const names = async () => (await kept(house)).filter((each) => each.vacancy_id === vacancyId).length
    const before = await names()
    expect(before).toBeGreaterThan(0)
    house.setNow('2026-12-10T09:00:00Z')
    await refreshAllRaccomandazioni(house.engine)
    expect(await names()).toBe(before)
    house.setNow('2026-12-11T09:00:00Z')
    await refreshAllRaccomandazioni(house.engine)
    expect(await names()).toBe(0)
    await asConsultant(async (work) => renewVacancy(work, await seen(work, vacancyId), { days: 30 }))
    await refreshRaccomandazioni(house.engine)
    expect(await names()).toBe(before)
    house.setNow('2026-11-10T09:04:00Z')
    await close(vacancyId)
    await refreshRaccomandazioni(house.engine)
    expect(await names()).toBe(0)
    await refreshAllRaccomandazioni(house.engine)
  })

  test('a draft recommends nobody', async () => {
    await giveVacancy(cook(), false)
    expect(await marks()).toBe(0)
  })

  test('who looks in two of the groups asked is one person', async () => {
    const content = cook({ requisiti: [], professioni: ['5.2.2.1.0', '8.1.4.3.0'], radiusKm: 10 })
    const vacancyId = await giveVacancy(content)
    const [x, y] = [10_086, 47_832]
    const her = { ...somebody(next++), x, y, cell: cellOf(x, y), commute: 1_000, flags: 0 }
    await giveCandidati(house, [
      { ...her, professionGroup: 522, professions: [52210], months: [2] },
      { ...her, professionGroup: 814, professions: [81430], months: [110] },
    ])
    const found = await asConsultant(async (work) => {
      const vacancy = await findVacancy(work, vacancyId)
      if (!vacancy) throw new Error('no vacancy')
      return searchCandidati(work, ricercatoOf(vacancy), { limit: 1_000 })
    })
    const hers = found.rows.filter(({ personaId }) => personaId === her.personaId)
    expect(hers).toMatchObject([{ monthsThere: 110, exact: 300 }])
    expect(found.total).toBe(new Set(found.rows.map(({ personaId }) => personaId)).size)
    expect(found.rows).toHaveLength(found.total)
    await refreshRaccomandazioni(house.engine)
    await inStep()
  })
})

describe('nothing is lost', () => {
  test('what is undone leaves no mark', async () => {
    const before = await marks()
    await expect(
      asConsultant(async (work) => {
        await closeVacancy(work, await seen(work, vacancies.at(-1) ?? ''), { reason: 'ritirata' })
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await marks()).toBe(before)
  })

  test('stopped in the middle it goes on from there', async () => {
    await workAs(house.engine, SYSTEM, markAllVacancies)
    const all = await marks()
    await house.sql('delete from raccomandazione')
    // The thirtieth vacancy in line cannot be written: the transactions before it stand, hers leaves nothing.
    await house.sql(`create function broken() returns trigger language plpgsql as $$
      begin if (select count(distinct vacancy_id) from raccomandazione) > 28 then raise exception 'power failure'; end if;
      return new; end $$`)
    await house.sql(
      'create trigger broken after insert on raccomandazione for each row execute function broken()',
    )
    await expect(refreshRaccomandazioni(house.engine)).rejects.toThrow('power failure')
    const left = await marks()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(all ?? 0)
    await house.sql('drop trigger broken on raccomandazione')
    expect(await refreshRaccomandazioni(house.engine)).toMatchObject({ vacancies: left })
    await inStep()
  })

  test('with several at work while people and vacancies change', async () => {
    const stop = new AbortController()
    const worker = async () => {
      while (!stop.signal.aborted) await refreshRaccomandazioni(house.engine)
    }
    const workers = [worker(), worker()]
    for (let number = 300; number < 340; number++) await happen(number)
    stop.abort()
    await Promise.all(workers)
    await refreshRaccomandazioni(house.engine)
    await inStep()
  }, 60_000)

  test('one told to stop stops', async () => {
    await workAs(house.engine, SYSTEM, markAllVacancies)
    const before = await marks()
    expect(await refreshRaccomandazioni(house.engine, { stopping: AbortSignal.abort() })).toEqual({
      vacancies: 0,
      changed: 0,
    })
    expect(await marks()).toBe(before)
    await refreshRaccomandazioni(house.engine)
  })
})

test('staff reads and writes nothing; an accredited body does not even read; the marks are the program’s', async () => {
  const [{ vacancy_id: vacancyId } = { vacancy_id: '' }] = await kept(house)
  const denied = /permission denied/
  await expect(
    asConsultant((work) =>
      work.tx.deleteFrom('raccomandazione').where('vacancyId', '=', vacancyId).execute(),
    ),
  ).rejects.toThrow(denied)
  await expect(
    asConsultant((work) => work.tx.selectFrom('raccomandazioneSegno').selectAll().execute()),
  ).rejects.toThrow(denied)
  await expect(
    workAs(house.engine, await house.actor('ente'), (work) =>
      work.tx.selectFrom('raccomandazione').selectAll().execute(),
    ),
  ).rejects.toThrow(denied)
})
