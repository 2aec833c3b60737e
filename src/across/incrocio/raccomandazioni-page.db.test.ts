import { Command as Program } from 'commander'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { takeVacancy } from '../../areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { propose } from '../../areas/d-inserimento-lavorativo/d2-incrocio/proposta.command.ts'
import { workAs } from '../../platform/work/index.ts'
import { addVoce } from '../../records/persona/index.ts'
import { addRecommend } from './raccomandazioni.cli.ts'
import { raccomandazioniJobs } from './raccomandazioni.job.ts'
import { countOffers, countRecommended } from './offerte.query.ts'
import { recommendedFor } from './raccomandazioni.query.ts'

let house: TestHouse
let vacancyId = ''
const people: string[] = []

/** Cooks of Perugia, the first with most months in the trade. */
async function giveCook(n: number): Promise<string> {
  const id = await givePersona(house, {
    name: 'Maria',
    surname: `Bordoni${'abcdefgh'[n]}`,
    birthOn: `1970-02-0${n + 1}`,
  })
  await house.sql("update persona set comune = 'G478' where id = $1", [id])
  await workAs(house.engine, await house.actor('sportello'), async (work) => {
    await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
    await addVoce(work, id, {
      kind: 'esperienza',
      data: {
        mansione: 'Cuoca',
        azienda: 'Prova',
        from: '2015-01-01',
        until: `${2023 - n}-01-01`,
        contract: 'subordinato',
        openEnded: false,
      },
    })
    await addVoce(work, id, {
      kind: 'disponibilita',
      data: { orari: [], turni: false, sabato: true, raggioKm: 20, mezzi: [] },
    })
    await addVoce(work, id, { kind: 'patente', data: { patente: 'HACCP' } })
  })
  return id
}

/** Runs a job as the clock would. */
const job = (wanted: string) =>
  raccomandazioniJobs(house.engine)
    .find(({ name }) => name === wanted)
    ?.run(new AbortController().signal)
const night = () => job('raccomandazioni-notte')
const minute = () => job('raccomandazioni')

beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  const aziendaId = await giveAzienda(house, 'Mensa del Colle Srl')
  for (let n = 0; n < 7; n++) people.push(await giveCook(n))
  const taken = await house.ask('imprese', takeVacancy, { aziendaId, content: cook(), publish: true })
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken))
  vacancyId = taken.value.vacancyId
}, 60_000)
afterAll(() => house.close())

const named = async () => {
  const answer = await house.ask('imprese', recommendedFor, { vacancyId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value.recommended.map(({ persona }) => persona.surname)
}
const page = async (username: string, path: string) =>
  (await (await house.browser(username)).get(path)).text()

test('before the night nobody; after it the first five, best first, with reasons and no numbers of points', async () => {
  expect(await named()).toEqual([])
  expect(await page('imprese', `/siul/vacancy/${vacancyId}`)).not.toContain('Consigliate stanotte')
  await night()
  expect(await named()).toEqual(['Bordonia', 'Bordonib', 'Bordonic', 'Bordonid', 'Bordonie'])
  const html = await page('imprese', `/siul/vacancy/${vacancyId}`)
  const box = html.slice(html.indexOf('Consigliate stanotte'), html.indexOf('Vedi tutte, con le leve'))
  expect(box).toContain('2 su 2')
  expect(box).toContain('HACCP')
  expect(box).not.toMatch(/punti|%|1970|anni\b|1 donna/)
  expect(await page('imprese', `/siul/vacancy/${vacancyId}?lang=en`)).toContain('Bordonia')
})

test('whoever it was proposed to makes room for the next, whatever the answer', async () => {
  await house.ask('orientatore', propose, { personaId: people[0], vacancyId, how: 'telefono', answer: 'no' })
  expect(await named()).toEqual(['Bordonib', 'Bordonic', 'Bordonid', 'Bordonie', 'Bordonif'])
})

test('a line taken off her scheda is followed at once, and within the minute in what is kept', async () => {
  await house.sql("update voce set removed_at = now() where persona_id = $1 and kind = 'disponibilita'", [
    people[1],
  ])
  const others = ['Bordonic', 'Bordonid', 'Bordonie', 'Bordonif', 'Bordonig']
  const kept = async () => (await house.sql('select from raccomandazione')).length
  expect([await named(), await kept()]).toEqual([others, 7])
  await minute()
  expect([await named(), await kept()]).toEqual([others, 6])
})

test('on her own file: for how many jobs; nothing where for none', async () => {
  const third = people[2] ?? ''
  expect(await house.ask('orientatore', countRecommended, { personaId: third })).toEqual({
    kind: 'done',
    value: { vacancies: 1 },
  })
  expect(await page('orientatore', `/siul/persone/${third}`)).toContain(
    'È fra le prime 15 persone per 1 offerta',
  )
  expect(await page('orientatore', `/siul/persone/${people[1] ?? ''}`)).not.toContain('fra le prime 15')
})

test('two schede that become one are one name', async () => {
  await house.sql('update persona set merged_into = $2 where id = $1', [people[3], people[2]])
  expect(await named()).not.toContain('Bordonid')
  await minute()
  const kept = await house.sql('select from raccomandazione where persona_id = $1', [people[3]])
  expect(kept).toEqual([])
})

test('by the API: the names for who deals with companies, refused to the desk and to whoever asks of none', async () => {
  const path = `/vacancy/${vacancyId}/raccomandazioni`
  const answer = await (await house.browser('imprese')).api('GET', path)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({
    recommended: [{ persona: { surname: 'Bordonic' } }, {}, {}, {}],
  })
  expect((await (await house.browser('sportello')).api('GET', path)).status).toBe(403)
  expect((await (await house.browser('ente')).api('GET', path)).status).toBe(403)
  const none = '00000000-0000-7000-8000-000000000000'
  expect((await (await house.browser('imprese')).api('GET', `/vacancy/${none}/raccomandazioni`)).status).toBe(
    404,
  )
  expect((await (await house.browser('imprese')).api('GET', `/vacancy/1'--/raccomandazioni`)).status).toBe(
    422,
  )
  const hers = `/persone/${people[2] ?? ''}/raccomandazioni`
  expect((await (await house.browser('sportello')).api('GET', hers)).status).toBe(200)
  expect((await (await house.browser('ente')).api('GET', hers)).status).toBe(403)
  expect(await page('sportello', `/siul/vacancy/${vacancyId}`)).not.toContain('Consigliate stanotte')
})

test('siul incrocio recommend reckons all and says how many', async () => {
  const run = async (...words: string[]) => {
    const written: string[] = []
    const program = new Program().exitOverride().configureOutput({ writeErr: () => undefined })
    addRecommend(program, {
      open: async () => ({ ...house.engine, ownerUrl: house.ownerUrl }),
      write: (text) => void written.push(text),
      progress: () => undefined,
    })
    await program.parseAsync(['incrocio', 'recommend', ...words], { from: 'user' })
    return written.join('\n')
  }
  await house.sql('delete from raccomandazione')
  expect(JSON.parse(await run('--json'))).toMatchObject({ vacancies: 1, changed: 1 })
  expect(await run()).toMatch(/^Vacancy: 1\. Con nomi diversi da prima: 0\. Tempo: [\d.]+ s\.$/)
  await expect(run('--tutte')).rejects.toThrow()
})

test('closed since the minute before: nobody for it, and for her file neither', async () => {
  const third = people[2] ?? ''
  const counts = async () => {
    const answer = await house.ask('orientatore', countOffers, { personaId: third })
    return answer.kind === 'done' ? answer.value : answer.kind
  }
  expect(await counts()).toEqual({ isReady: true, reached: 1, first: 1 })
  await house.sql(
    "update vacancy set state = 'chiusa', closed_on = '2026-11-10', closed_reason = 'ritirata' where id = $1",
    [vacancyId],
  )
  expect((await house.sql('select from raccomandazione')).length).toBeGreaterThan(0)
  expect(await counts()).toEqual({ isReady: true, reached: 0, first: 0 })
  expect(await house.ask('orientatore', countRecommended, { personaId: third })).toMatchObject({
    value: { vacancies: 0 },
  })
  expect(await page('orientatore', `/siul/persone/${third}`)).not.toContain('fra le prime 15')
  expect(await named()).toEqual([])
  expect(await page('imprese', `/siul/vacancy/${vacancyId}`)).not.toContain('Consigliate stanotte')
})
