import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { codeOf, value } from '../../../test/builders/coda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import {
  addMediatore,
  assignMediatore,
  bookMediazione,
  callOffMediazione,
  noteMediazione,
  retireMediatore,
} from './mediazione.command.ts'
import { countMediazioni, listOfPersona, readMediazioni } from './mediazione.query.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
let mira = ''
let maria = ''
let luca = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  maria = await givePersona(house)
  luca = await givePersona(house, { name: 'Luca', birthOn: '1980-01-01' })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate mediazione_erogazione, mediazione, mediatore cascade')
  mira = value(await house.ask('sportello', addMediatore, MIRA)).mediatoreId
})

const MIRA = {
  name: 'Mira Prova',
  body: 'Cooperativa Prova',
  languages: ['sq', 'en'],
  weekdays: [2, 3],
  from: '9:00',
  until: '12:00',
  hourEuro: '24.50',
}
const book = (input: object = {}, who = 'sportello') =>
  house.ask(who, bookMediazione, {
    personaId: maria,
    language: 'sq',
    service: 'A2',
    on: '2026-11-11',
    from: '9:00',
    minutes: 60,
    mediatoreId: mira,
    ...input,
  })

describe('booking', () => {
  test('of two at the same instant one gets her', async () => {
    const answers = await Promise.all([book(), book({ personaId: luca, from: '9:30' })])
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'mediazione.occupata'])
    expect(await house.sql('select 1 from mediazione')).toHaveLength(1)
  })
  test('one after the other both get her', async () => {
    await book()
    expect(codeOf(await book({ personaId: luca, from: '10:00' }))).toBe('done')
  })
  test('a person is with one mediator at a time, also while one is to be found', async () => {
    await book({ mediatoreId: undefined })
    expect(codeOf(await book({ from: '9:59' }))).toBe('mediazione.persona-impegnata')
    expect(codeOf(await book({ from: '10:00' }))).toBe('done')
  })
  test.each([
    ['a language she does not speak', { language: 'ar' }, 'mediazione.altra-lingua'],
    ['a day she does not come', { on: '2026-11-12' }, 'mediazione.fuori-orario'],
    ['past her hours', { from: '11:01' }, 'mediazione.fuori-orario'],
    ['yesterday', { on: '2026-11-09', mediatoreId: undefined }, 'mediazione.nel-passato'],
    ['this very minute', { on: '2026-11-10', from: '10:04' }, 'mediazione.nel-passato'],
    ['no hour', { from: '25:00' }, 'mediazione.ora-impossibile'],
    ['Italian', { language: 'it' }, 'invalid'],
    ['nobody’s file', { personaId: '00000000-0000-4000-8000-000000000000' }, 'accesso.non-trovata'],
  ])('%s is refused', async (_, input, code) => expect(codeOf(await book(input))).toBe(code))
  test('the bodies and the region book nothing', async () => {
    for (const who of ['ente', 'regione']) expect(codeOf(await book({}, who))).toBe('forbidden')
  })
})

describe('one that is to be found', () => {
  test('is given to who is free, called off with a reason, and then is nobody’s', async () => {
    const { mediazioneId } = value(await book({ mediatoreId: undefined }))
    expect(value(await house.ask('sportello', readMediazioni, {}))).toMatchObject([
      { id: mediazioneId, state: 'da-trovare', mediatoreName: null },
    ])
    const assign = () => house.ask('orientatore', assignMediatore, { mediazioneId, mediatoreId: mira })
    expect(codeOf(await assign())).toBe('done')
    expect(value(await house.ask('sportello', listOfPersona, { personaId: maria }))).toMatchObject([
      { state: 'fissata', mediatoreName: 'Mira Prova' },
    ])
    const off = (reason: string) => house.ask('sportello', callOffMediazione, { mediazioneId, reason })
    expect(codeOf(await off(''))).toBe('invalid')
    expect(codeOf(await off('non serve più'))).toBe('done')
    expect(codeOf(await off('non serve più'))).toBe('mediazione.non-trovata')
    expect(codeOf(await assign())).toBe('mediazione.non-trovata')
    // The hour is free again.
    expect(codeOf(await book())).toBe('done')
  })
  test('is not given to who is with somebody else, or was taken off the register', async () => {
    await book({ personaId: luca })
    const { mediazioneId } = value(await book({ mediatoreId: undefined }))
    const assign = () => house.ask('sportello', assignMediatore, { mediazioneId, mediatoreId: mira })
    expect(codeOf(await assign())).toBe('mediazione.occupata')
    await house.ask('sportello', retireMediatore, { mediatoreId: mira })
    expect(codeOf(await assign())).toBe('mediazione.mediatore-non-trovato')
  })
})

describe('the attribute of a delivery', () => {
  const deliver = async (people: string[], mode = 'individual', state = 'chiusa') => {
    const id = (await house.actor('orientatore')).id
    const at = `2026-11-0${2 + (await house.sql('select 1 from prestazione')).length}`
    const [row] = await house.sql<{ id: string }>(
      `insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at, minutes, verdicts)
       values ('A2', $1, $2, 'PG', 'x', $3, $4::date + time '09:00', case when $1 = 'chiusa' then $4::date + time '09:40' end,
         case when $1 = 'chiusa' then 40 end, case when $1 = 'chiusa' then '[]'::jsonb end) returning id`,
      [state, mode, id, at],
    )
    for (const persona of people)
      await house.sql('insert into partecipazione (prestazione_id, persona_id) values ($1, $2)', [
        row?.id,
        persona,
      ])
    return row?.id ?? ''
  }
  const note = (prestazioneId: string, input: object = {}) =>
    house.ask('sportello', noteMediazione, {
      prestazioneId,
      language: 'sq',
      mediatoreId: mira,
      minutes: 40,
      ...input,
    })

  test('its minutes are at most those of the delivery, once a language', async () => {
    const one = await deliver([maria])
    expect(codeOf(await note(one, { minutes: 41 }))).toBe('mediazione.troppi-minuti')
    expect(codeOf(await note(one))).toBe('done')
    expect(codeOf(await note(one, { minutes: 20 }))).toBe('mediazione.gia-scritta')
    expect(codeOf(await note(one, { language: 'en', minutes: 20 }))).toBe('done')
    expect(codeOf(await note(one, { language: 'ar' }))).toBe('mediazione.altra-lingua')
    expect(codeOf(await note(await deliver([maria], 'individual', 'in-corso')))).toBe(
      'mediazione.incontro-aperto',
    )
  })
  test('a group is counted once, its people each; the ledger is told once a person', async () => {
    const group = await deliver([maria, luca], 'group')
    value(await note(group, { minutes: 30 }))
    const counted = value(await house.ask('orientatore', countMediazioni, { mese: '2026-11', lingua: 'sq' }))
    expect(counted.counts).toEqual([
      // Half an hour of 24,50 euro.
      { language: 'sq', deliveries: 1, people: 2, minutes: 30, cents: 1225 },
    ])
    expect(counted.rows).toMatchObject([{ mode: 'group', people: 2, mediatore: 'Mira Prova' }])
    const told = await house.sql<{ persona: string }>(
      `select persona_id as persona from ledger where kind = 'mediazione.svolta' and data->>'prestazione' = $1`,
      [group],
    )
    expect(told.map(({ persona }) => persona).toSorted()).toEqual([maria, luca].toSorted())
    const other = value(await house.ask('orientatore', countMediazioni, { mese: '2026-10' }))
    expect(other).toMatchObject({ counts: [], rows: [] })
  })
  test('a booking becomes the delivery of who had it, not of another', async () => {
    const { mediazioneId } = value(await book())
    expect(codeOf(await note(await deliver([luca]), { mediazioneId }))).toBe('mediazione.non-trovata')
    expect(codeOf(await note(await deliver([maria]), { mediazioneId }))).toBe('done')
    expect(value(await house.ask('sportello', listOfPersona, { personaId: maria }))).toEqual([])
    const off = await house.ask('sportello', callOffMediazione, { mediazioneId, reason: 'errore' })
    expect(codeOf(off)).toBe('mediazione.non-trovata')
  })
  test('the pages: the count with its rows, the file to keep, the person’s timeline', async () => {
    value(await note(await deliver([maria])))
    const browser = await house.browser('sportello')
    const page = await (await browser.get('/siul/mediazione/conteggi?mese=2026-11')).text()
    expect(page).toContain('albanese')
    const csv = await browser.get('/siul/mediazione/conteggi/mediazione.csv?mese=2026-11')
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await csv.text()).toContain('"sq";"Mira Prova";"Cooperativa Prova";"1";"40"')
    const file = await (await browser.get(`/siul/persone/${maria}`)).text()
    expect(file).toContain('Incontro con mediazione')
    expect(file).toContain('albanese, 40 min')
    expect((await browser.get('/siul/mediazione/conteggi?mese=novembre')).status).toBe(200)
  })
})
