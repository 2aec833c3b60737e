import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { ANONYMOUS, SYSTEM } from '../../records/accesso/index.ts'
import { createVacancy, forgetCallers, publishVacancy, rewriteVacancy } from '../../records/vacancy/index.ts'
import { cercaLavoro } from './cerca.query.ts'
import { sendPublications } from './lavoro.job.ts'
import { callMe, listSoonOver, listWaiting, tellCalled } from './richiamata.command.ts'

const NAME = 'Tessitura Zafferanella Srl'
let house: TestHouse
let azienda = ''
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  azienda = await giveAzienda(house, NAME)
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.sql('truncate vacancy cascade')
  house.setNow('2026-11-10T11:00:00Z')
})

async function publish(more: Record<string, unknown> = {}) {
  return workAs(house.engine, await house.actor('imprese'), async (work) => {
    const made = await createVacancy(work, { aziendaId: azienda, requestedHow: 'telefono' }, cook(more))
    const published = await publishVacancy(work, { ...made, version: 1 }, { days: 60 })
    return { ...made, refusal: published.ok ? undefined : published.refusal }
  })
}

const html = async (path: string) => {
  const response = await house.app.request(path)
  return { status: response.status, text: await response.text() }
}

describe('a company that wants to stay unknown', () => {
  const SECRET = /zafferanella|via segreta/i

  test('is told by no door: page, data for search engines, feed, map, API', async () => {
    const { number } = await publish({ confidential: true, address: 'via Segreta 1' })
    const doors = [
      '/lavoro',
      '/lavoro?q=cuoco&dove=Perugia',
      `/lavoro/${number}`,
      `/lavoro/${number}-qualunque-cosa`,
      '/lavoro/feed.xml',
      '/lavoro/sitemap.xml',
      '/api/v1/offerte',
      `/api/v1/offerte/${number}`,
    ]
    for (const door of doors) {
      const { status, text } = await html(door)
      expect(status, door).toBe(200)
      expect(text, door).not.toMatch(SECRET)
      expect(text, door).not.toContain(azienda)
    }
    expect((await html(`/lavoro/${number}`)).text).toContain(
      'Impresa del settore alberghi e ristorazione, zona Perugia',
    )
  })

  test('is not found by its name, nor is its name guessed as a slip', async () => {
    await publish({ confidential: true })
    for (const q of ['Zafferanella', 'zaferanella', 'Tessitura Zafferanella Srl']) {
      const answer = await carryOut(house.engine, { actor: ANONYMOUS, request: cercaLavoro, input: { q } })
      expect(answer).toMatchObject({ kind: 'done', value: { total: 0, mended: [] } })
    }
  })

  test('is not told to other sites', async () => {
    await publish({ confidential: true, address: 'via Segreta 1' })
    const told: string[] = []
    const tell = (what: object) => {
      told.push(JSON.stringify(what))
      return Promise.resolve('R')
    }
    await sendPublications(house.engine, { 'bacheca-spi': { tell }, cliclavoro: { tell } })
    expect(told).toHaveLength(2)
    expect(told.join('')).not.toMatch(SECRET)
  })

  test('is not published while the text names it, in whatever letters; nor written so afterwards', async () => {
    const tasks = 'La TESSITURA  zafferanella cerca chi cucina.'
    expect((await publish({ confidential: true, tasks })).refusal?.code).toBe('vacancy.azienda-nel-testo')
    expect((await publish({ tasks })).refusal).toBeUndefined()
    const { vacancyId } = await publish({ confidential: true })
    const again = await workAs(house.engine, await house.actor('imprese'), (work) =>
      rewriteVacancy(work, { vacancyId, version: 2 }, cook({ confidential: true, tasks })),
    )
    expect(again).toMatchObject({ ok: false, refusal: { code: 'vacancy.azienda-nel-testo' } })
  })

  test('stays so once the job is over', async () => {
    const { number } = await publish({ confidential: true })
    house.setNow('2027-03-01T11:00:00Z')
    const { status, text } = await html(`/lavoro/${number}`)
    expect(status).toBe(410)
    expect(text).not.toMatch(SECRET)
  })
})

describe('the page of a job', () => {
  test('is there in the same minute, until its last day; then 410 with what is alike', async () => {
    const { number } = await publish()
    await publish({ title: 'Cuoco/a di albergo' })
    expect((await html(`/lavoro/${number}`)).text).toContain('application/ld+json')
    await house.sql("update vacancy set expires_on = '2026-11-09' where number = $1", [number])
    const gone = await html(`/lavoro/${number}`)
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('Cuoco/a di albergo')
    expect((await html(`/api/v1/offerte/${number}`)).status).toBe(410)
    expect((await html('/api/v1/offerte/999999')).status).toBe(404)
  })

  test('of one not published yet is not there', async () => {
    const { number } = await workAs(house.engine, await house.actor('imprese'), (work) =>
      createVacancy(work, { aziendaId: azienda, requestedHow: 'telefono' }, cook()),
    )
    expect((await html(`/lavoro/${number}`)).status).toBe(404)
  })

  test('the feed and the map are XML that holds whatever is written', async () => {
    await publish({ title: 'Cuoco/a & <b>pizzaiolo</b> ]]>' })
    const feed = await html('/lavoro/feed.xml')
    expect(feed.text).toContain('Cuoco/a &amp; &lt;b&gt;pizzaiolo&lt;/b&gt;')
    expect((await html('/lavoro/sitemap.xml')).text).toMatch(
      /<loc>http[^<]+\/lavoro\/\d+-cuoco-b-pizzaiolo<\/loc>/,
    )
    expect((await html('/robots.txt')).text).toContain('Disallow: /siul/')
  })
})

describe('who wants to be called', () => {
  const call = (number: number, phone = '333 123 4567') =>
    carryOut(house.engine, {
      actor: ANONYMOUS,
      request: callMe,
      input: { number, name: 'Ada Prova', phone, consent: 'on' },
    })

  test('is on the list of who looks after the job, once however often she asks, until she is called', async () => {
    const { vacancyId, number } = await publish()
    await Promise.all([call(number), call(number), call(number)])
    const waiting = await house.ask('imprese', listWaiting, { vacancyId })
    expect(waiting).toMatchObject({ kind: 'done', value: [{ name: 'Ada Prova', phone: '+393331234567' }] })
    const richiamataId = waiting.kind === 'done' ? (waiting.value[0]?.id ?? '') : ''
    expect((await house.ask('imprese', tellCalled, { richiamataId })).kind).toBe('done')
    expect(await house.ask('imprese', tellCalled, { richiamataId })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'richiamata.non-trovata' },
    })
    expect(await house.ask('imprese', listWaiting, { vacancyId })).toMatchObject({ value: [] })
  })

  test('at most five times a day from a telephone; the next day again', async () => {
    const offers = await Promise.all(Array.from({ length: 7 }, () => publish()))
    const kinds = []
    for (const { number } of offers.slice(0, 6)) kinds.push((await call(number)).kind)
    expect(kinds).toEqual(['done', 'done', 'done', 'done', 'done', 'refused'])
    house.setNow('2026-11-11T11:00:01Z')
    expect((await call(offers[6]?.number ?? 0)).kind).toBe('done')
  })

  test('may not be about what is not published', async () => {
    expect(await call(999_999)).toMatchObject({ kind: 'refused', refusal: { code: 'offerta.non-trovata' } })
  })

  test('is read by nobody in particular, nor by who does not work with companies', async () => {
    const { vacancyId, number } = await publish()
    await call(number)
    await expect(
      workAs(house.engine, ANONYMOUS, (work) => work.tx.selectFrom('richiamata').selectAll().execute()),
    ).rejects.toThrow(/permission denied/)
    expect((await house.ask('sportello', listWaiting, { vacancyId })).kind).toBe('forbidden')
    expect((await house.ask('ente', listWaiting, { vacancyId })).kind).toBe('forbidden')
    const desk = await house.browser('sportello')
    expect(await (await desk.get(`/siul/vacancy/${vacancyId}`)).text()).not.toContain('Ada Prova')
    const luca = await house.browser('imprese')
    expect(await (await luca.get(`/siul/vacancy/${vacancyId}`)).text()).toContain('Ada Prova')
  })

  test('is forgotten thirty days after the call, not before', async () => {
    const { vacancyId, number } = await publish()
    await call(number)
    const forget = () => workAs(house.engine, SYSTEM, forgetCallers)
    house.setNow('2026-12-30T11:00:00Z')
    expect(await forget()).toBe(0)
    await house.sql("update richiamata set called_at = '2026-11-30T11:00:00Z'")
    expect(await forget()).toBe(0)
    house.setNow('2026-12-30T11:00:01Z')
    expect(await forget()).toBe(1)
    expect(await house.ask('imprese', listWaiting, { vacancyId })).toMatchObject({ value: [] })
  })
})

test('what ends within a week is said to who looks after it, the eighth day is not', async () => {
  const soon = async (at: string) => {
    house.setNow(at)
    const answer = await house.ask('imprese', listSoonOver, {})
    return answer.kind === 'done' ? answer.value.rows.length : -1
  }
  await publish()
  expect(await soon('2027-01-01T11:00:00Z')).toBe(0)
  expect(await soon('2027-01-02T11:00:00Z')).toBe(1)
  expect(await soon('2027-01-20T11:00:00Z')).toBe(1)
  const board = await (await (await house.browser('imprese')).get('/siul/vacancy')).text()
  expect(board).toContain('scaduta il')
})
