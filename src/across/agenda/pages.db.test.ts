import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'

// Tuesday, 10:04 in Italy.
let house: TestHouse
let anna: TestBrowser
let silvia: TestBrowser
let maria = ''
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  await logIn()
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, created_at)
     values ('PROVA00000000001', 'PROVA00000000001', 'definitivo', 'Serafini', 'Maria', 'F', '1980-05-10', 'Perugia',
       'serafini', 'maria', 'PG', now()) returning id`,
  )
  maria = row?.id ?? ''
  await house.sql(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
     values ($1, 'A2.primo-colloquio-entro-tre-mesi', 'A2', 'PG', '2026-08-12', '2026-11-11',
       '{"source": "Allegato A", "parameters": {"months": 3}}')`,
    [maria],
  )
})
afterAll(() => house.close())

/** A session does not last until the day after. */
async function logIn(): Promise<void> {
  anna = await house.browser('orientatore')
  silvia = await house.browser('sportello')
}

const textOf = async (response: Response) => response.text()
const HOURS = '/siul/agenda/disponibilita'

test('without hours the agenda asks for them, with the working mornings already written', async () => {
  expect(await textOf(await anna.get('/siul/agenda'))).toContain('I tuoi orari appariranno qui')
  const page = await textOf(await anna.get(HOURS))
  expect(page.match(/value="09:00"/g)).toHaveLength(5)
  expect(page.match(/value="13:00"/g)).toHaveLength(5)
})

test('a wrong hour is said beside its field, and what was typed stays', async () => {
  const { status, html } = await anna.send(HOURS, {
    '2.0.from': '11:00',
    '2.0.until': '10:00',
    services: 'A2',
  })
  expect(status).toBe(422)
  expect(html).toContain('L’ora di fine viene dopo quella di inizio.')
  expect(html).toMatch(/name="2\.0\.until" [^>]*aria-invalid="true"/)
  expect(html).toContain('value="11:00"')
})

test('hours without a service would be no hours', async () => {
  const { status, html } = await anna.send(HOURS, { '2.0.from': '9:00', '2.0.until': '10:00' })
  expect(status).toBe(422)
  expect(html).toContain('Scegli almeno un servizio.')
})

test('hours are kept, and places appear in the file of a person', async () => {
  const fields = { '3.0.from': '09:00', '3.0.until': '13:00', services: 'A2', validFrom: '10/11/2026' }
  const { at, html } = await anna.send(HOURS, fields)
  expect(at).toBe(`${HOURS}?esito=saved`)
  expect(html).toContain('Orari salvati.')
  const file = await textOf(await silvia.get(`/siul/persone/${maria}`))
  expect(file).toContain('Primi posti per A2')
  expect(file.match(/mercoledì 11 novembre 2026, \d+:00/g)).toHaveLength(3)
})

const placesIn = (html: string): string[] =>
  Array.from(html.matchAll(/name="place" value="([^"]+)"/g), ([, code = '']) => code)

test('a place taken meanwhile is refused, with the next three to choose from', async () => {
  const here = `/siul/persone/${maria}/prenota`
  const [first = ''] = placesIn(await textOf(await silvia.get(here)))
  expect(first).toContain('2026-11-11T08:00')
  const luca = await other()
  await anna.send(`/siul/persone/${luca}/prenota`, { service: 'A2', place: first })
  const { status, html } = await silvia.send(here, { service: 'A2', place: first })
  expect(status).toBe(409)
  expect(html).toContain('Qualcuno ha appena preso questo posto.')
  expect(placesIn(html).map((code) => code.slice(0, 16))).toEqual([
    '2026-11-11T09:00',
    '2026-11-11T10:00',
    '2026-11-11T11:00',
  ])
  expect(html).toMatch(/value="2026-11-11T09:00[^"]*" checked/)
})

test('beyond the legal date the reason is asked, in its own field', async () => {
  const here = `/siul/persone/${maria}/prenota`
  await house.sql("update scadenza set due_on = '2026-11-10'")
  const page = await textOf(await silvia.get(here))
  expect(page).toContain('oltre la scadenza del 10 nov 2026')
  const [first = ''] = placesIn(page)
  const { status, html } = await silvia.send(here, { service: 'A2', place: first })
  expect(status).toBe(409)
  expect(html).toMatch(/name="lateReason" [^>]*aria-invalid="true"/)
  const booked = await silvia.send(here, { service: 'A2', place: first, lateReason: 'Era malata' })
  expect(booked.html).toContain('Appuntamento fissato.')
  expect(booked.html).toContain('Era malata')
})

test('booked, it is in the file, in the agendas of the two, and in the day of the counsellor', async () => {
  const file = await textOf(await silvia.get(`/siul/persone/${maria}`))
  expect(file).toContain('mercoledì 11 novembre 2026, 10:00–11:00')
  expect(file).not.toContain('Primi posti')
  expect(await textOf(await anna.get('/siul/agenda'))).toContain('Serafini')
  expect(await textOf(await silvia.get('/siul/agenda'))).not.toContain('Serafini')
  expect(await textOf(await silvia.get('/siul/agenda?chi=squadra'))).toContain('Anna Ricci')
  expect(await textOf(await anna.get('/siul/oggi'))).not.toContain('La mia giornata')
  house.setNow('2026-11-11T07:30:00Z')
  await logIn()
  expect(await textOf(await anna.get('/siul/oggi'))).toContain('La mia giornata (2)')
  expect(await textOf(await silvia.get('/siul/oggi'))).not.toContain('La mia giornata')
})

test('booking again for the same service, the page says what there is already and leads to it', async () => {
  const [row] = await house.sql<{ id: string }>('select id from appuntamento where persona_id = $1', [maria])
  const booking = `/siul/persone/${maria}/prenota`
  const again = await textOf(await silvia.get(`${booking}?servizio=A2`))
  expect(again).toContain('Ha già un appuntamento per A2')
  expect(again).toContain(`href="/siul/agenda/appuntamenti/${row?.id ?? ''}"`)
  expect(again).toContain('name="place"')
  expect(await textOf(await silvia.get(`${booking}?servizio=D1`))).not.toContain('Ha già un appuntamento')
})

test('its page: here, over; what is over cannot be moved', async () => {
  const [row] = await house.sql<{ id: string }>('select id from appuntamento where persona_id = $1', [maria])
  const here = `/siul/agenda/appuntamenti/${row?.id ?? ''}`
  expect(await textOf(await silvia.get(here))).toContain('Annulla l’appuntamento')
  expect((await silvia.send(`${here}/presente`, { version: '1' })).html).toContain('Segnato: è qui.')
  const late = await silvia.send(`${here}/annulla`, { version: '1' })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Nel frattempo qualcuno ha cambiato questo appuntamento.')
  const over = await silvia.send(`${here}/svolto`, { version: '2' })
  expect(over.html).toContain('Segnato: incontro finito.')
  expect(over.html).not.toContain('Sposta qui')
  const openings = await house.sql(
    "select 1 from access_log where persona_id = $1 and door = 'appuntamenti'",
    [maria],
  )
  expect(openings.length).toBeGreaterThan(0)
})

test('days away: written, seen, taken away', async () => {
  const added = await anna.send('/siul/agenda/assenze', { from: '11/11/2026', until: '12/11/2026' })
  expect(added.html).toContain('Appuntamenti da spostare: 1.')
  const wrong = await anna.send('/siul/agenda/assenze', { from: '20/11/2026', until: '19/11/2026' })
  expect(wrong.status).toBe(422)
  const [row] = await house.sql<{ id: string }>('select id from assenza')
  const removed = await anna.send(`/siul/agenda/assenze/${row?.id ?? ''}`, {})
  expect(removed.html).toContain('Assenza tolta.')
})

test('an address that names nothing shows nothing', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000'
  for (const path of [
    `/siul/agenda/appuntamenti/${nobody}`,
    '/siul/agenda/appuntamenti/x',
    `/siul/persone/${nobody}/prenota`,
  ])
    expect((await silvia.get(path)).status, path).toBe(404)
  expect((await silvia.get('/siul/agenda?dal=boh&vista=anno&chi=tutti')).status).toBe(200)
  const regione = await house.browser('regione')
  expect((await regione.get('/siul/agenda')).status).toBe(403)
})

test('programs book too', async () => {
  const luca = await other()
  const offer = await silvia.api('GET', `/persone/${luca}/posti?service=A2`)
  const { places } = (await offer.json()) as { places: { code: string }[] }
  const booked = await silvia.api('POST', `/persone/${luca}/appuntamenti`, {
    service: 'A2',
    place: places[0]?.code,
  })
  expect(booked.status).toBe(201)
  const again = await silvia.api('POST', `/persone/${await other()}/appuntamenti`, {
    service: 'A2',
    place: places[0]?.code,
  })
  expect(again.status).toBe(409)
  expect(await again.json()).toMatchObject({ code: 'agenda.posto-preso', facts: { next: [{}, {}, {}] } })
})

let many = 1
async function other(): Promise<string> {
  const code = `PROVA${String(++many).padStart(11, '0')}`
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, created_at)
     values ($1, $1, 'definitivo', 'Altri', 'Luca', 'M', '1980-05-10', 'Perugia', 'altri', 'luca', 'PG', now()) returning id`,
    [code],
  )
  return row?.id ?? ''
}
