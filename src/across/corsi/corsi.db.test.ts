import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { workAs } from '../../platform/work/index.ts'
import { seedAbilita } from '../../records/abilita/index.ts'
import type { Requisito } from '../../records/candidato/index.ts'
import { addVoce } from '../../records/persona/index.ts'
import { createVacancy, publishVacancy } from '../../records/vacancy/index.ts'
import { findOffers } from '../incrocio/index.ts'
import { addCorso, changeCorso, dropCorso, importCorsi } from './corsi.command.ts'
import { listCorsi, readCorso } from './corsi.query.ts'
import { findRimedi } from './rimedi.ts'

const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await seedAbilita(house.ownerUrl)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
  await house.sql(
    "insert into comune (belfiore, istat, name, province) values ('G478', '054039', 'Perugia', 'PG'), ('L117', '055032', 'Terni', 'TR') on conflict do nothing",
  )
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate corso cascade')
})

const haccp = (more: Record<string, unknown> = {}) => ({
  title: 'HACCP per addetti',
  body: 'Scuola di prova',
  hours: 12,
  comune: 'G478',
  startsOn: '2026-11-18',
  seats: 10,
  patente: 'HACCP',
  ...more,
})
const add = (more: Record<string, unknown> = {}, who = 'responsabile') =>
  house.ask(who, addCorso, { content: haccp(more) })
const given = async (more: Record<string, unknown> = {}) => {
  const answer = await add(more)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.corsoId
}
const listed = async (more: Record<string, unknown> = {}) => {
  const answer = await house.ask('sportello', listCorsi, more)
  return answer.kind === 'done' ? answer.value.rows.map(({ title }) => title) : answer
}

describe('who keeps the catalogue', () => {
  test.each(['responsabile', 'imprese', 'orientatore'])('%s adds', async (who) => {
    expect((await add({}, who)).kind).toBe('done')
  })
  test.each(['sportello', 'regione', 'ente'])('%s does not', async (who) => {
    expect((await add({}, who)).kind).toBe('forbidden')
    expect((await house.ask(who, importCorsi, { corsi: [haccp()] })).kind).toBe('forbidden')
  })
  test('everybody at the centres reads, the body outside does not', async () => {
    await given()
    expect(await listed()).toEqual(['HACCP per addetti'])
    expect((await house.ask('ente', listCorsi, {})).kind).toBe('forbidden')
  })
})

describe('a course', () => {
  test('once: the same title, body, start and place is there already, however it is spelt', async () => {
    await given()
    expect(await add({ title: 'haccp  per ADDETTI' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'corso.gia-presente' },
    })
    expect((await add({ startsOn: '2026-11-19' })).kind).toBe('done')
    expect((await add({ comune: 'L117' })).kind).toBe('done')
    expect((await add({ comune: null })).kind).toBe('done')
    expect((await add({ comune: null })).kind).toBe('refused')
  })

  test('two who add it at the same moment: one does', async () => {
    const kinds = (await Promise.all([add(), add({}, 'imprese')])).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['done', 'refused'])
  })

  test('gives skills by any of their names; an unknown one is refused and nothing is written', async () => {
    const corsoId = await given({ patente: null, abilita: ['tirare la sfoglia', 'Pasta fresca'] })
    const answer = await house.ask('sportello', readCorso, { corsoId })
    expect(answer).toMatchObject({
      kind: 'done',
      value: { abilita: [{ name: 'Pasta fresca' }], comuneName: 'Perugia' },
    })
    expect(await add({ title: 'Altro', abilita: ['Volare'] })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'corso.abilita-sconosciuta', facts: { name: 'Volare' } },
    })
    expect(await listed()).toHaveLength(1)
  })

  test('is changed as it was seen; of two who change it together, one is told', async () => {
    const corsoId = await given()
    const change = (hours: number) =>
      house.ask('imprese', changeCorso, { corsoId, version: 1, content: haccp({ hours }) })
    const kinds = (await Promise.all([change(20), change(30)])).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['done', 'refused'])
    expect(await change(40)).toMatchObject({ kind: 'refused', refusal: { code: 'corso.cambiato' } })
  })

  test('does not become another that is there', async () => {
    await given()
    const corsoId = await given({ title: 'Altro' })
    const answer = await house.ask('imprese', changeCorso, { corsoId, version: 1, content: haccp() })
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'corso.gia-presente' } })
  })

  test('withdrawn, it is out of the list, cannot be changed, and may come again', async () => {
    const corsoId = await given()
    expect((await house.ask('orientatore', dropCorso, { corsoId })).kind).toBe('done')
    expect(await listed()).toEqual([])
    expect(await listed({ all: true })).toEqual([])
    for (const again of [
      await house.ask('orientatore', dropCorso, { corsoId }),
      await house.ask('imprese', changeCorso, { corsoId, version: 1, content: haccp() }),
    ])
      expect(again).toMatchObject({ kind: 'refused', refusal: { code: 'corso.non-trovato' } })
    await given()
    expect(await listed()).toHaveLength(1)
  })
})

describe('the list', () => {
  test('filters by words, place and what is given', async () => {
    await given()
    await given({ title: 'Inglese', comune: 'L117', patente: null, lingua: 'en', livello: 'B1' })
    await given({ title: 'Pasta', patente: null, abilita: ['Pasta fresca'], startsOn: '2026-11-12' })
    expect(await listed()).toEqual(['Pasta', 'HACCP per addetti', 'Inglese'])
    expect(await listed({ q: 'hàccp' })).toEqual(['HACCP per addetti'])
    expect(await listed({ q: "100%' or true --" })).toEqual([])
    expect(await listed({ comune: 'L117' })).toEqual(['Inglese'])
    expect(await listed({ gives: 'lingua' })).toEqual(['Inglese'])
    expect(await listed({ gives: 'abilita' })).toEqual(['Pasta'])
    expect(await listed({ gives: 'patente', comune: 'L117' })).toEqual([])
  })

  test.each([
    ['2026-11-17T12:00:00Z', true],
    ['2026-11-18T12:00:00Z', true],
    ['2026-11-18T22:59:00Z', true],
    ['2026-11-18T23:01:00Z', false],
  ])('at %s in Rome the course of the 18th is still to begin: %s', async (at, isOpen) => {
    await given()
    house.setNow(at)
    expect((await listed()) as string[]).toHaveLength(isOpen ? 1 : 0)
    expect(await listed({ all: true })).toHaveLength(1)
  })

  test.each([
    ['2026-11-11T12:00:00Z', false],
    ['2026-11-12T12:00:00Z', true],
    ['2026-11-14T12:00:00Z', true],
    ['2026-11-15T12:00:00Z', false],
  ])('in the catalogue from the 12th to the 14th: at %s %s', async (at, isIn) => {
    await given({ validFrom: '2026-11-12', validUntil: '2026-11-14' })
    house.setNow(at)
    expect((await listed()) as string[]).toHaveLength(isIn ? 1 : 0)
  })
})

describe('many at once', () => {
  test('all or none; done again none comes twice, what changed is written anew', async () => {
    const corsi = [haccp(), haccp({ title: 'Altro', abilita: ['Potatura'] })]
    expect(await house.ask('imprese', importCorsi, { corsi })).toEqual({
      kind: 'done',
      value: { added: 2, updated: 0 },
    })
    const later = [haccp({ seats: 5 }), corsi[1]]
    expect(await house.ask('imprese', importCorsi, { corsi: later })).toEqual({
      kind: 'done',
      value: { added: 0, updated: 2 },
    })
    expect(await house.sql("select seats from corso where title like 'HACCP%'")).toEqual([{ seats: 5 }])
    const bad = [haccp({ title: 'Terzo' }), haccp({ title: 'Quarto', abilita: ['Volare'] })]
    expect((await house.ask('imprese', importCorsi, { corsi: bad })).kind).toBe('refused')
    expect(await listed()).toHaveLength(2)
  })
})

describe('what can be done about what is missing', () => {
  const HACCP: Requisito = { kind: 'patente', patente: 'HACCP', required: true }
  const PERUGIA = { x: 10_086, y: 47_832, commute: 200 }

  test('is a course, only for what is missing', async () => {
    await given()
    await workAs(house.engine, await house.actor('sportello'), async (work) => {
      const rimediFor = await findRimedi(work, [HACCP])
      expect(rimediFor([HACCP], { met: 0 }, PERUGIA)[0]?.hours).toBe(12)
      expect(rimediFor([HACCP], { met: 1 }, PERUGIA)).toEqual([null])
      expect(rimediFor([HACCP], { met: 0 }, { ...PERUGIA, x: 10_600, commute: 100 })).toEqual([null])
    })
  })

  test('in the file of a person, for a job one thing away: the course, its day and its place', async () => {
    const id = await givePersona(house, { unemployedFrom: null })
    await house.sql('update persona set comune = $1 where id = $2', ['G478', id])
    await workAs(house.engine, await house.actor('sportello'), async (work) => {
      await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
      await addVoce(work, id, {
        kind: 'disponibilita',
        data: { orari: [], turni: false, sabato: true, raggioKm: 20, mezzi: [] },
      })
    })
    const aziendaId = await giveAzienda(house)
    await workAs(house.engine, await house.actor('imprese'), async (work) => {
      const { vacancyId } = await createVacancy(work, { aziendaId, requestedHow: 'telefono' }, cook())
      await publishVacancy(work, { vacancyId, version: 1 }, { days: 60 })
    })
    const page = async () =>
      (await (await house.browser('sportello')).get(`/siul/persone/${id}/candidature`)).text()
    expect(await page()).toContain('si può fare un corso')
    const corsoId = await given()
    const html = await page()
    expect(html).toContain('corso «HACCP per addetti» di 12 ore, dal 18 nov a Perugia')
    expect(html).toContain(`/siul/formazione/${corsoId}`)
    expect(html).not.toContain('si può fare un corso')
    const answer = await house.ask('sportello', findOffers, { personaId: id })
    expect(answer).toMatchObject({
      kind: 'done',
      value: { near: [{ missing: 0, rimedi: [{ id: corsoId }, null] }] },
    })
  })
})

describe('the pages', () => {
  test('who may not keep the catalogue sees no button and gets no form', async () => {
    const corsoId = await given()
    const desk = await house.browser('sportello')
    expect(await (await desk.get('/siul/formazione')).text()).not.toContain('/siul/formazione/nuovo')
    expect(await (await desk.get(`/siul/formazione/${corsoId}`)).text()).not.toContain('Ritira dal catalogo')
    for (const path of ['nuovo', 'carica', `${corsoId}/modifica`])
      expect((await desk.get(`/siul/formazione/${path}`)).status).toBeGreaterThanOrEqual(400)
    expect((await desk.post(`/siul/formazione/${corsoId}`, {})).status).toBeGreaterThanOrEqual(400)
  })

  test('a file pasted with a wrong line says which, and writes nothing', async () => {
    const browser = await house.browser('imprese')
    const load = (text: string) => browser.post('/siul/formazione/carica', { text })
    const head = 'titolo;ente;ore;comune;inizio;posti;patente\n'
    const bad = await load(`${head}A;B;12;Perugia;18/11/2026;9;HACCP\nC;D;tante;Terni;18/11/2026;9;HACCP\n`)
    expect(bad.status).toBe(422)
    expect(await bad.text()).toContain('Riga 3, «ore»')
    expect(await (await load('<script>alert(1)</script>')).text()).not.toContain('<script>alert')
    expect(await listed()).toEqual([])
    const good = await load(`${head}A;B;12;Perugia;18/11/2026;9;HACCP\n`)
    expect(good.headers.get('location')).toContain('nuovi=1')
  })
})
