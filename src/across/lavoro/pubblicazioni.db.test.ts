import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBacheca, type Bacheca } from '../../../test/builders/bacheca.ts'
import { factsOf } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { openBachecaSpi } from '../../links/bacheca-spi/index.ts'
import { openClicLavoro } from '../../links/cliclavoro/index.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import {
  closeVacancy,
  createVacancy,
  listPublications,
  publishVacancy,
  renewVacancy,
  rewriteVacancy,
  withdrawExpired,
} from '../../records/vacancy/index.ts'
import { sendPublications, type Channels } from './lavoro.job.ts'

let house: TestHouse
let azienda = ''
let clic: Bacheca
let spi: Bacheca
let channels: Channels
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  azienda = await giveAzienda(house)
  clic = await openBacheca()
  spi = await openBacheca()
  channels = {
    'bacheca-spi': openBachecaSpi({ BACHECA_SPI_URL: spi.url }),
    cliclavoro: openClicLavoro({ CLICLAVORO_URL: clic.url, CLICLAVORO_TOKEN: 'k' }),
  }
})
afterAll(async () => {
  await clic.close()
  await spi.close()
  await house.close()
})
beforeEach(async () => {
  await house.sql('truncate vacancy cascade')
  house.setNow('2026-11-10T11:00:00Z')
  for (const site of [clic, spi]) Object.assign(site, { published: [], told: 0, trouble: undefined })
})

const asConsultant = async <T>(run: Parameters<typeof workAs<T>>[2]) =>
  workAs(house.engine, await house.actor('imprese'), run)

/** Writes and publishes a vacancy; gives its id and number, and how to act on it as it then is. */
async function publish(more: Record<string, unknown> = {}) {
  const made = await asConsultant(async (work) => {
    const created = await createVacancy(work, { aziendaId: azienda, requestedHow: 'telefono' }, cook(more))
    const published = await publishVacancy(work, { ...created, version: 1 }, { days: 60 })
    if (!published.ok) throw new Error(published.refusal.code)
    return created
  })
  return made
}

const send = () => sendPublications(house.engine, channels)
const rows = async (vacancyId: string) => {
  const all = await workAs(house.engine, SYSTEM, (work) => listPublications(work, vacancyId))
  return all.filter(({ channel }) => channel === 'cliclavoro')
}

const factsAbout = async (vacancyId: string) =>
  (await factsOf(house, 'vacancy.pubblicata')).filter(({ data }) => data['vacancy'] === vacancyId)

describe('what other sites are told', () => {
  test('each once, with its receipt; the fact is written for the indicator when ClicLavoro has it', async () => {
    const { vacancyId, number } = await publish()
    await send()
    await send()
    expect([clic.told, spi.told]).toEqual([1, 1])
    expect(clic.published[0]).toMatchObject({ key: `${number}-2-pubblica`, type: 'application/xml' })
    expect(await rows(vacancyId)).toMatchObject([{ state: 'fatta', receipt: 'R-1', tries: 1, error: null }])
    const [fact] = await factsOf(house, 'vacancy.pubblicata')
    expect(fact).toMatchObject({
      service: 'E1',
      data: { vacancy: vacancyId, channel: 'cliclavoro', on: '2026-11-10' },
    })
    expect(JSON.parse(spi.published[0]?.body ?? '')).toMatchObject({
      act: 'pubblica',
      number,
      employer: 'Mensa Prova Srl',
    })
  })

  test('the XML has the parts of a vacancy, whatever is written in it', async () => {
    await publish({ title: 'Cuoco/a & <pizzaiolo> "bravo"', tasks: 'Prepara ]]> piatti' })
    await send()
    const { vacancy } = new XMLParser({ ignoreAttributes: false }).parse(clic.published[0]?.body ?? '') as {
      vacancy: Record<string, unknown>
    }
    expect(vacancy).toMatchObject({
      '@_act': 'pubblica',
      employer: { '@_anonymous': 'false', name: 'Mensa Prova Srl' },
      workers: 1,
      profession: { '@_cp': '5.2.2.1.0' },
      title: 'Cuoco/a & <pizzaiolo> "bravo"',
      tasks: 'Prepara ]]> piatti',
      place: { '@_belfiore': 'G478' },
      contract: { '@_kind': 'tempo-determinato', months: 6 },
      pay: { '@_per': 'mese', from: 1300, until: 1400 },
      law68: false,
      system: { expiresOn: '2027-01-09' },
    })
  })

  test('in order: nothing is changed or taken away before it is there, however the first fails', async () => {
    const { vacancyId } = await publish()
    await asConsultant((work) => rewriteVacancy(work, { vacancyId, version: 2 }, cook({ people: 3 })))
    await asConsultant((work) => closeVacancy(work, { vacancyId, version: 3 }, { reason: 'coperta' }))
    clic.trouble = 503
    await send()
    expect(clic.told).toBe(1)
    expect(spi.published.map(({ body }) => (JSON.parse(body) as { act: string }).act)).toEqual([
      'pubblica',
      'aggiorna',
      'ritira',
    ])
    clic.trouble = undefined
    house.setNow('2026-11-10T11:02:00Z')
    await send()
    expect(clic.published.map(({ key }) => key.split('-').at(-1))).toEqual(['pubblica', 'aggiorna', 'ritira'])
  })
})

describe('when something goes wrong', () => {
  test('it is said, and tried again later: not before, then at the minute', async () => {
    const { vacancyId } = await publish()
    clic.trouble = 500
    await send()
    expect(await rows(vacancyId)).toMatchObject([
      { state: 'errore', tries: 1, error: 'il servizio ha risposto 500', receipt: null },
    ])
    clic.trouble = undefined
    house.setNow('2026-11-10T11:00:59Z')
    await send()
    expect(clic.told).toBe(1)
    house.setNow('2026-11-10T11:01:00Z')
    await send()
    expect(await rows(vacancyId)).toMatchObject([{ state: 'fatta', tries: 2, error: null, receipt: 'R-1' }])
  })

  test('dying between the sending and the receipt publishes once: the next try has the same key', async () => {
    const { vacancyId } = await publish()
    const dying: Channels = {
      ...channels,
      cliclavoro: {
        async tell(told) {
          await channels.cliclavoro.tell(told)
          // What the database sees of a kill: the connection is gone before anything was written.
          await house.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
          )
          return 'never written'
        },
      },
    }
    await expect(sendPublications(house.engine, dying)).rejects.toThrow()
    expect(await rows(vacancyId)).toMatchObject([{ state: 'da-inviare', tries: 0 }])
    expect(await factsAbout(vacancyId)).toHaveLength(0)
    await send()
    expect(clic.told).toBe(2)
    expect(clic.published).toHaveLength(1)
    expect(await rows(vacancyId)).toMatchObject([{ state: 'fatta', receipt: 'R-1' }])
    expect(await factsAbout(vacancyId)).toHaveLength(1)
  })

  test('several programs at once send each thing once', async () => {
    for (let n = 0; n < 6; n++) await publish()
    await Promise.all([send(), send(), send()])
    expect([clic.told, spi.told]).toEqual([6, 6])
  })

  test('nobody there, or an answer without a receipt, is an error that staff can read', async () => {
    const { vacancyId } = await publish()
    const gone = openClicLavoro({ CLICLAVORO_URL: 'http://127.0.0.1:9/' })
    await sendPublications(house.engine, { ...channels, cliclavoro: gone })
    expect(await rows(vacancyId)).toMatchObject([{ error: 'il servizio non risponde' }])
    expect(() => openClicLavoro({ CLICLAVORO_URL: 'ftp://x' })).toThrow('CLICLAVORO_URL')
    expect(() => openBachecaSpi({ BACHECA_SPI_URL: 'niente' })).toThrow('BACHECA_SPI_URL')
  })

  test('without an address it is simulated: the same thing has the same receipt', async () => {
    const { vacancyId } = await publish()
    await sendPublications(house.engine, { ...channels, cliclavoro: openClicLavoro({}) })
    expect(await rows(vacancyId)).toMatchObject([{ state: 'fatta' }])
    expect((await rows(vacancyId))[0]?.receipt).toMatch(/^CL-PROVA-[0-9a-f]{10}$/)
  })
})

describe('the end', () => {
  const withdraw = () => workAs(house.engine, SYSTEM, withdrawExpired)
  const acts = async (id: string) => (await rows(id)).map(({ act }) => act).toSorted()

  test('what is over is taken away once, the day after; the vacancy stays, and renewed comes back', async () => {
    const { vacancyId } = await publish()
    house.setNow('2027-01-09T11:00:00Z')
    expect(await withdraw()).toBe(0)
    house.setNow('2027-01-10T11:00:00Z')
    expect(await withdraw()).toBe(1)
    expect(await withdraw()).toBe(0)
    house.setNow('2027-01-11T11:00:00Z')
    expect(await withdraw()).toBe(0)
    expect(await acts(vacancyId)).toEqual(['pubblica', 'ritira'])
    const [row] = await house.sql<{ state: string }>('select state from vacancy')
    expect(row?.state).toBe('pubblicata')
    await asConsultant((work) => renewVacancy(work, { vacancyId, version: 2 }, { days: 60 }))
    expect(await withdraw()).toBe(0)
    await send()
    expect(clic.published.map(({ key }) => key.split('-').at(-1))).toEqual(['pubblica', 'ritira', 'pubblica'])
    house.setNow('2027-05-01T11:00:00Z')
    expect(await withdraw()).toBe(1)
    expect(await acts(vacancyId)).toEqual(['pubblica', 'pubblica', 'ritira', 'ritira'])
  })

  test('what was closed is not taken away twice', async () => {
    const { vacancyId } = await publish()
    await asConsultant((work) => closeVacancy(work, { vacancyId, version: 2 }, { reason: 'coperta' }))
    house.setNow('2027-06-01T11:00:00Z')
    expect(await withdraw()).toBe(0)
    expect(await acts(vacancyId)).toEqual(['pubblica', 'ritira'])
  })
})
