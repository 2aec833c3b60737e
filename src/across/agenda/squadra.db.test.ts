import ical from 'node-ical'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveMorning, giveWaiting } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cancelAppuntamento } from './agenda.command.ts'
import { closeAddress, makeAddress } from './calendario.command.ts'
import { addMyAbsence } from './hours.command.ts'
import { listDueInWeek, readPrevisione } from './previsione.query.ts'
import { readSquadra } from './squadra.query.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
const WEDNESDAY = '2026-11-11'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql(
    'truncate appuntamento, disponibilita_operatore, assenza, copertura, attesa, scadenza, calendario cascade',
  )
})

async function team(input: Record<string, unknown> = {}, username = 'sportello') {
  const answer = await house.ask(username, readSquadra, { dal: WEDNESDAY, ...input })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}

describe('the day of a team', () => {
  test('each colleague, what is booked and what is free', async () => {
    await giveMorning(house, 3)
    await giveMorning(house, 2, 'responsabile')
    await bookFirst(house, await giveWaiting(house))
    const { rows, counts } = await team()
    expect(rows.map(({ name, booked, free }) => [name, booked.length, free.length])).toEqual([
      ['Anna Ricci', 1, 2],
      ['Paolo Giorgetti', 0, 2],
    ])
    expect(counts).toEqual([{ service: 'A2', free: 4 }])
    expect((await team({ servizio: 'B1' })).rows.flatMap(({ free }) => free)).toEqual([])
  })

  test('for a person, nothing at an hour at which she is somewhere else', async () => {
    await giveMorning(house, 2)
    await giveMorning(house, 1, 'responsabile')
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    expect((await team({ persona: maria })).rows.map(({ free }) => free.length)).toEqual([1, 0])
    expect((await team()).rows.map(({ free }) => free.length)).toEqual([1, 1])
  })

  test('who is away has nothing free; each centre sees its own; the region none', async () => {
    await giveMorning(house, 2)
    await house.ask('orientatore', addMyAbsence, { from: WEDNESDAY, until: WEDNESDAY })
    expect((await team()).rows).toMatchObject([{ away: true, free: [] }])
    expect((await team({}, 'orientatore-terni')).rows).toEqual([])
    expect((await house.ask('regione', readSquadra, {})).kind).toBe('forbidden')
  })

  test('from a free hour of a colleague to the booking, with the person asked for by post', async () => {
    await giveMorning(house, 4)
    const maria = await giveWaiting(house)
    const silvia = await house.browser('sportello')
    const page = await (await silvia.get(`/siul/agenda/squadra?dal=${WEDNESDAY}`)).text()
    const links = Array.from(
      page.matchAll(/href="(\/siul\/agenda\/squadra\/prenota\?[^"]+)"/g),
      ([, to = '']) => to,
    )
    expect(links).toHaveLength(4)
    const last = (links[3] ?? '').replaceAll('&amp;', '&')
    const [row] = await house.sql<{ codice_fiscale: string }>(
      'select codice_fiscale from persona where id = $1',
      [maria],
    )
    const found = await silvia.send(last, { q: row?.codice_fiscale ?? '' })
    expect(found.at).not.toContain(row?.codice_fiscale)
    const [, to = ''] = /href="(\/siul\/persone\/[^"]+prenota[^"]+)"/.exec(found.html) ?? []
    const booking = await (await silvia.get(to.replaceAll('&amp;', '&'))).text()
    const chosen = /value="(2026-11-11T11:00:00\.000Z[^"]+)" checked/.exec(booking)?.[1]
    expect(chosen).toBeDefined()
    const booked = await silvia.send(`/siul/persone/${maria}/prenota`, { service: 'A2', place: chosen ?? '' })
    expect(booked.html).toContain('Appuntamento fissato.')
  })
})

describe('eight weeks ahead', () => {
  const see = async (username = 'responsabile') => {
    const answer = await house.ask(username, readPrevisione, {})
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.value
  }
  const loads = async () => (await see()).services.find(({ service }) => service === 'A2')?.loads ?? []

  test('people due and not booked against free places', async () => {
    await giveMorning(house, 1)
    for (const dueOn of ['2026-11-11', '2026-11-15', '2026-11-15', '2026-11-16'])
      await giveWaiting(house, dueOn)
    expect((await loads()).slice(0, 2)).toMatchObject([
      { from: '2026-11-09', until: '2026-11-15', people: 3, booked: 0, free: 1, missing: 2 },
      { from: '2026-11-16', people: 1, free: 1, missing: 0 },
    ])
    const maria = await giveWaiting(house, '2026-11-13')
    await bookFirst(house, maria)
    expect((await loads())[0]).toMatchObject({ people: 4, booked: 1, free: 0, missing: 3 })
  })

  test('late ones apart; who was seen not at all', async () => {
    await giveWaiting(house, '2026-11-08')
    await giveWaiting(house, '2026-11-09')
    await giveWaiting(house, '2026-11-10')
    await house.sql("update scadenza set met_on = '2026-11-01' where due_on = '2026-11-10'")
    expect((await see()).late).toEqual([{ service: 'A2', people: 1 }])
    expect((await loads())[0]?.people).toBe(1)
  })

  test('every number opens: the people are as many as it says', async () => {
    const [one, two] = [await giveWaiting(house, '2026-11-12'), await giveWaiting(house, '2026-11-10')]
    const ask = (input: unknown) => house.ask('responsabile', listDueInWeek, input)
    const answer = await ask({ settimana: 0, servizio: 'A2' })
    expect(answer.kind === 'done' && answer.value.rows.map(({ personaId }) => personaId)).toEqual([two, one])
    for (const settimana of [-1, 8, 'x'])
      expect((await ask({ settimana, servizio: 'A2' })).kind).toBe('invalid')
  })

  test('another centre’s are not counted', async () => {
    await giveWaiting(house, '2026-11-12')
    const { services } = await see('orientatore-terni')
    expect(services).toEqual([])
    expect((await house.ask('ente', readPrevisione, {})).kind).toBe('forbidden')
  })
})

describe('the calendar one reads elsewhere', () => {
  const make = async (username = 'orientatore') => {
    const answer = await house.ask(username, makeAddress, {})
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.value.secret
  }
  const read = (secret: string) => house.app.request(`/agenda/ics/${secret}.ics`)

  test('a calendar without names, for services or reasons; kept by nobody', async () => {
    await giveMorning(house, 2)
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    await house.sql("update persona set surname = 'Serafini', name = 'Maria' where id = $1", [maria])
    const response = await read(await make())
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/calendar')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await response.text()
    expect(text).not.toMatch(/Serafini|Maria|A2|PROVA/)
    const events = Object.values(ical.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT')
    expect(events).toMatchObject([
      {
        summary: 'Appuntamento M.S.',
        start: new Date('2026-11-11T08:00:00Z'),
        end: new Date('2026-11-11T09:00:00Z'),
      },
    ])
  })

  test('what was called off is not in it; an empty one is still a calendar', async () => {
    await giveMorning(house, 2)
    const mine = await bookFirst(house, await giveWaiting(house))
    const secret = await make()
    await house.ask('sportello', cancelAppuntamento, { appuntamentoId: mine, version: 1 })
    const text = await (await read(secret)).text()
    expect(text).toContain('BEGIN:VCALENDAR')
    expect(text).not.toContain('BEGIN:VEVENT')
  })

  test('a new address kills the old one; closed, none opens; the database keeps no secret', async () => {
    const old = await make()
    const secret = await make()
    expect((await read(old)).status).toBe(404)
    expect((await read(secret)).status).toBe(200)
    expect(JSON.stringify(await house.sql('select * from calendario'))).not.toContain(secret)
    await house.ask('orientatore', closeAddress, {})
    expect((await read(secret)).status).toBe(404)
  })

  test('of who no longer works here nothing is read', async () => {
    const secret = await make()
    await house.sql("update account set active = false where username = 'orientatore'")
    const { status } = await read(secret)
    await house.sql("update account set active = true where username = 'orientatore'")
    expect(status).toBe(404)
  })

  test('asked too often it says so; others are not touched', async () => {
    const [mine, hers] = [await make(), await make('responsabile')]
    const statuses: number[] = []
    for (let at = 0; at < 31; at++) statuses.push((await read(mine)).status)
    expect(statuses.slice(0, 30).every((status) => status === 200)).toBe(true)
    expect(statuses[30]).toBe(429)
    expect((await read(hers)).status).toBe(200)
  })

  test.each(['x', 'A'.repeat(43), "'--", '../../etc'])('the secret %j opens nothing', async (secret) => {
    expect((await read(encodeURIComponent(secret))).status).toBe(404)
  })

  test('its own page shows the address once; the region has none', async () => {
    const anna = await house.browser('orientatore')
    const shown = await (await anna.post('/siul/agenda/calendario', {})).text()
    const secret = /\/agenda\/ics\/([\w-]{43})\.ics/.exec(shown)?.[1] ?? ''
    expect((await read(secret)).status).toBe(200)
    expect(await (await anna.get('/siul/agenda/calendario')).text()).not.toContain(secret)
    expect((await house.ask('regione', makeAddress, {})).kind).toBe('forbidden')
  })
})
