import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { book, bookFirst, giveMorning, giveWaiting, placesFor } from '../../../test/builders/agenda.ts'
import { giveGruppo } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { addAbsence } from '../../records/agenda/index.ts'
import { plainDate } from '../../standard/index.ts'
import { coverAbsence, undoCover } from './cover.command.ts'
import { previewCover, readAssenze } from './cover.query.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
const WEDNESDAY = '2026-11-11'
let house: TestHouse
let anna = ''
let paolo = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  anna = (await house.actor('orientatore')).id ?? ''
  paolo = (await house.actor('responsabile')).id ?? ''
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql(
    'truncate appuntamento, disponibilita_operatore, assenza, copertura, sala, gruppo, messaggio cascade',
  )
})

const away = () => ({ operatorId: anna, from: WEDNESDAY, until: WEDNESDAY })
async function preview(username = 'responsabile') {
  const answer = await house.ask(username, previewCover, away())
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}
async function cover(username = 'responsabile') {
  const answer = await house.ask(username, coverAbsence, { ...away(), plan: (await preview()).mark })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}
const live = () =>
  house.sql<{ operator_id: string; starts_at: Date; persona_id: string; id: string; version: number }>(
    "select id, operator_id, persona_id, starts_at, version from appuntamento where state = 'fissato' order by starts_at",
  )

/** Anna sees so many people on Wednesday from nine; Paolo has so many hours that morning. */
async function give(people: number, colleague: number): Promise<string[]> {
  await giveMorning(house, 4)
  const all: string[] = []
  for (let at = 0; at < people; at++) {
    const persona = await giveWaiting(house)
    await bookFirst(house, persona)
    all.push(persona)
  }
  if (colleague > 0) await giveMorning(house, colleague, 'responsabile')
  return all
}

describe('somebody is away', () => {
  test('the same hours go to the colleague, the rest where there is room; each person is told', async () => {
    await give(3, 2)
    await house.sql("update persona set phone = '+393331234567', preferred_channel = 'sms'")
    const plan = await preview()
    expect(plan.steps.map(({ same }) => same)).toEqual([true, true, false])
    expect(await cover()).toMatchObject({ moved: 3, left: 0 })
    expect(await live()).toMatchObject([
      { operator_id: paolo, starts_at: new Date('2026-11-11T08:00:00Z') },
      { operator_id: paolo, starts_at: new Date('2026-11-11T09:00:00Z') },
      { operator_id: paolo, starts_at: new Date('2026-11-18T08:00:00Z') },
    ])
    expect(await house.sql('select 1 from assenza')).toHaveLength(1)
    expect(await house.sql("select 1 from messaggio where template = 'appuntamento.spostato'")).toHaveLength(
      3,
    )
    const kept = await house.sql(
      "select 1 from appuntamento where state = 'spostato' and change_reason is not null",
    )
    expect(kept).toHaveLength(3)
  })

  test('only looking changes nothing', async () => {
    await give(2, 2)
    const before = await live()
    await preview()
    expect(await live()).toEqual(before)
    expect(await house.sql('select 1 from assenza')).toEqual([])
  })

  test('the groups she leads in those days are said, and stay hers until somebody decides', async () => {
    const gruppoId = await giveGruppo(house, { start: `${WEDNESDAY}T13:30:00.000Z` })
    await giveGruppo(house, { start: '2026-11-12T13:30:00.000Z' })
    const called = await giveGruppo(house, { start: `${WEDNESDAY}T08:00:00.000Z` })
    await house.sql("update gruppo set state = 'annullato', cancel_reason = 'Aula chiusa' where id = $1", [
      called,
    ])
    expect((await preview()).groups.map(({ id }) => id)).toEqual([gruppoId])
    const reader = await house.browser('responsabile')
    const page = await reader.get(
      `/siul/cruscotto/assenze/anteprima?chi=${anna}&dal=${WEDNESDAY}&al=${WEDNESDAY}`,
    )
    const html = await page.text()
    expect(html).toContain('Un gruppo resta senza chi lo conduce')
    expect(html).toContain(`href="/siul/gruppi/${gruppoId}/sposta"`)
    house.setNow(`${WEDNESDAY}T13:30:00Z`)
    expect((await preview()).groups).toEqual([])
  })

  test('what has no place stays, and is counted', async () => {
    await give(2, 0)
    expect(await cover()).toMatchObject({ moved: 0, left: 2, coperturaId: null })
    expect(await house.sql('select 1 from assenza')).toHaveLength(1)
    expect(await live()).toHaveLength(2)
  })

  test('beyond the legal term it says why by itself', async () => {
    await giveMorning(house, 1)
    const maria = await giveWaiting(house, '2026-11-12')
    await bookFirst(house, maria)
    await house.sql(
      `insert into disponibilita_operatore (account_id, weekday, from_minutes, until_minutes, services, valid_from)
       values ($1, 5, 540, 600, '{A2}', '2026-01-01')`,
      [paolo],
    )
    await cover()
    const [row] = await house.sql<{ late_reason: string }>(
      "select late_reason from appuntamento where state = 'fissato'",
    )
    expect(row?.late_reason).toContain('Assenza')
  })

  test('a plan that changed since it was shown is not carried out unseen', async () => {
    await give(1, 1)
    const { mark } = await preview()
    const luca = await giveWaiting(house)
    await book(house, luca, { place: `2026-11-11T08:00:00.000Z/${paolo}` })
    const answer = await house.ask('responsabile', coverAbsence, { ...away(), plan: mark })
    expect(answer).toMatchObject({ refusal: { code: 'agenda.piano-cambiato' } })
    expect(await house.sql('select 1 from assenza')).toEqual([])
  })

  test('two managers at the same moment: moved once', async () => {
    await give(2, 2)
    const { mark } = await preview()
    const input = { ...away(), plan: mark }
    const answers = await Promise.all([
      house.ask('responsabile', coverAbsence, input),
      house.ask('orientatore', coverAbsence, input),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
    expect(await live()).toHaveLength(2)
  })

  test('somebody books the colleague’s hour at the same moment: nobody is in two places', async () => {
    await give(1, 1)
    const luca = await giveWaiting(house)
    const { mark } = await preview()
    await Promise.all([
      house.ask('responsabile', coverAbsence, { ...away(), plan: mark }),
      book(house, luca, { place: `2026-11-11T08:00:00.000Z/${paolo}` }),
    ])
    const rows = await live()
    const places = rows.map(({ operator_id, starts_at }) => `${operator_id} ${starts_at.toISOString()}`)
    expect(new Set(places).size).toBe(places.length)
    expect(new Set(rows.map(({ persona_id }) => persona_id)).size).toBe(2)
  })

  test.each(['sportello', 'orientatore-terni'])('%s may not send Anna away', async (username) => {
    expect(await house.ask(username, coverAbsence, away())).toMatchObject({
      refusal: { code: 'agenda.non-tua-squadra' },
    })
  })

  test('one’s own absence one covers oneself; the database holds the rest', async () => {
    await give(1, 1)
    expect(await cover('orientatore')).toMatchObject({ moved: 1 })
    const silvia = await house.actor('sportello')
    const day = plainDate('2026-11-12')
    await expect(
      workAs(house.engine, silvia, (work) =>
        addAbsence(work, { operatorId: anna, fromOn: day, untilOn: day }),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test.each([
    [{ until: '2026-11-10' }, 'until'],
    [{ from: 'domani' }, 'from'],
    [{ operatorId: 'anna' }, 'operatorId'],
  ])('%j is no absence', async (more, field) => {
    const answer = await house.ask('responsabile', coverAbsence, { ...away(), ...more })
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })
})

describe('taking them back', () => {
  const undo = (coperturaId: string | null, username = 'responsabile') =>
    house.ask(username, undoCover, { coperturaId })

  test('each to its first colleague and hour, and the absence is over', async () => {
    const people = await give(3, 2)
    const before = await live()
    const { coperturaId } = await cover()
    expect(await undo(coperturaId)).toEqual({ kind: 'done', value: { back: 3, kept: 0 } })
    expect(
      (await live()).map(({ operator_id, starts_at, persona_id }) => [operator_id, starts_at, persona_id]),
    ).toEqual(before.map(({ operator_id, starts_at, persona_id }) => [operator_id, starts_at, persona_id]))
    expect(people).toHaveLength(3)
    expect(await house.sql('select 1 from assenza')).toEqual([])
    expect(await undo(coperturaId)).toMatchObject({ refusal: { code: 'agenda.gia-ripresa' } })
  })

  test('what was held meanwhile, or whose hour is past, stays with the colleague', async () => {
    await give(2, 2)
    const { coperturaId } = await cover()
    house.setNow('2026-11-11T08:30:00Z')
    expect(await undo(coperturaId)).toEqual({ kind: 'done', value: { back: 1, kept: 0 } })
    expect((await live()).map(({ operator_id }) => operator_id)).toEqual([paolo, anna])
  })

  test('her first place was given to another: she stays with the colleague, and nothing is lost', async () => {
    await give(1, 1)
    const { coperturaId } = await cover()
    await house.sql('delete from assenza')
    const luca = await giveWaiting(house)
    const place = (await placesFor(house, luca)).find(({ operatorId }) => operatorId === anna)
    await book(house, luca, { place: place?.code })
    expect(await undo(coperturaId)).toEqual({ kind: 'done', value: { back: 0, kept: 1 } })
    expect(await live()).toHaveLength(2)
  })

  test('nobody else, and no other centre', async () => {
    await give(1, 1)
    const { coperturaId } = await cover()
    expect(await undo(coperturaId, 'sportello')).toMatchObject({
      refusal: { code: 'agenda.non-tua-squadra' },
    })
    expect(await undo(coperturaId, 'orientatore-terni')).toMatchObject({
      refusal: { code: 'agenda.non-trovato' },
    })
  })

  test('days that are none are said beside their field, in words, and nothing typed is lost', async () => {
    const reader = await house.browser('responsabile')
    const page = await reader.get('/siul/cruscotto/assenze/anteprima?chi=&dal=31/02/2026&al=11.11.2026')
    const html = await page.text()
    expect(html).toContain('Chi è assente: manca questa risposta')
    expect(html).toContain('Primo giorno: questo giorno non c’è nel calendario')
    expect(html).toMatch(/value="31\/02\/2026"[\s\S]*value="11\.11\.2026"/)
    expect(html).not.toContain('UUID')
    const wrong = await reader.get(`/siul/cruscotto/assenze/anteprima?chi=${anna}&dal=domani&al=11/11/2026`)
    expect(await wrong.text()).toContain('Primo giorno: scrivi il giorno così')
  })

  test('the page of the absences says who is away and what is still to hold', async () => {
    await give(2, 2)
    await cover()
    const answer = await house.ask('responsabile', readAssenze, {})
    if (answer.kind !== 'done') throw new Error(answer.kind)
    expect(answer.value.absences).toMatchObject([{ operatorId: anna, operatorName: 'Anna Ricci' }])
    expect(answer.value.coperture).toMatchObject([{ operatorId: anna, open: 2, undoneAt: null }])
    house.setNow(`${WEDNESDAY}T06:00:00Z`)
    const then = await house.ask('responsabile', readAssenze, {})
    const today = then.kind === 'done' ? then.value.colleghi : []
    expect(today.find(({ id }) => id === anna)).toMatchObject({ away: true, today: 0 })
    expect(today.find(({ id }) => id === paolo)).toMatchObject({ away: false, today: 2 })
    expect((await house.ask('regione', readAssenze, {})).kind).toBe('forbidden')
  })
})
