import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../../test/builders/house.ts'

const DESK = '/siul/accoglienza'

let house: TestHouse
let silvia: TestBrowser
let anna: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

let day = 9
const at = (time: string) => house.setNow(`2026-11-${String(day).padStart(2, '0')}T${time}:00Z`)
beforeEach(async () => {
  day++
  at('09:00')
  ;[silvia, anna] = await Promise.all([house.browser('sportello'), house.browser('orientatore')])
})

const textOf = async (response: Response | Promise<Response>) => (await response).text()
const nobody = (path: string, init?: RequestInit) => house.app.request(path, init)

/** Takes a number through the form, and gives the code printed on its ticket. */
async function take(fields: Record<string, string> = {}): Promise<string> {
  const { at: address, status } = await silvia.send(`${DESK}/turni`, { reason: 'informazioni', ...fields })
  expect(status).toBe(200)
  return address.replace(`${DESK}/biglietto/`, '')
}

const idOf = async (number: number) => {
  const [row] = await house.sql<{ id: string }>(
    'select id from turno where day = $1 and number = $2 order by letter desc',
    [`2026-11-${String(day).padStart(2, '0')}`, number],
  )
  return row?.id ?? ''
}

describe('the desk', () => {
  test('an empty room says so, and what will be there', async () => {
    const html = await textOf(silvia.get(DESK))
    expect(html).toContain('Sala libera')
    expect(html).not.toContain('Chiama il prossimo')
  })

  test('from the file of a person to her number, her call and the end', async () => {
    const personaId = await givePersona(house, { birthOn: '1985-01-01' })
    expect(await textOf(silvia.get(`/siul/persone/${personaId}`))).toContain('È qui: dai il numero')
    const code = await take({ personaId, reason: 'did' })
    const ticket = await textOf(silvia.get(`${DESK}/biglietto/${code}`))
    expect(ticket).toContain('S-01')
    expect(ticket).not.toContain('Serafini')
    expect(ticket).toMatch(/CPI Perugia, [a-zì]+ \d+ [a-z]+ 20\d\d, ore \d+:\d\d/)
    expect(await textOf(silvia.get(`/siul/persone/${personaId}`))).toContain('È in sala con il numero S-01')

    at('09:06')
    const waiting = await textOf(anna.get(DESK))
    expect(waiting).toContain('Serafini Maria')
    expect(waiting).toContain('6 min')
    const called = await silvia.send(`${DESK}/turni/chiamata`, { place: 'sportello 2', letter: 'S' })
    expect(called.html).toContain('con te, sportello 2')
    expect(await textOf(anna.get(DESK))).toContain('Silvia Fabbri, sportello 2')

    at('09:26')
    const served = await silvia.send(`${DESK}/turni/${await idOf(1)}/servita`, { place: 'x', letter: '' })
    expect(served.html).toContain('S-01: concluso in 20 min, nei 15–30 della scheda A1')
    expect(served.html).toContain('Sala libera')
    // Nobody else reads it by its address.
    expect(await textOf(anna.get(served.at))).not.toContain('concluso in 20')
  })

  test('called from nowhere: what is wrong takes the focus, not the search box', async () => {
    await take({})
    const { status, html } = await silvia.send(`${DESK}/turni/chiamata`, { place: '', letter: 'S' })
    expect(status).toBe(422)
    expect(html).toContain('scrivi dove sei')
    expect(html.match(/autofocus/g)).toHaveLength(1)
    expect(html).toMatch(/class="si-error-summary"[^>]*autofocus/)
  })

  test('whoever is found by name gets her number from there, and only one', async () => {
    const personaId = await givePersona(house, { surname: 'Trovata', birthOn: '1985-01-02' })
    const search = () => silvia.send(DESK, { q: 'trovata 85' })
    const found = (await search()).html
    expect(found).toContain('È qui: dai il numero')
    expect(found).toContain(`value="${personaId}"`)
    expect(found).not.toContain('Numero senza nome')
    await take({ personaId })
    expect((await search()).html).toContain('È in sala con il numero S-01')
    const again = await silvia.send(`${DESK}/turni`, { personaId, reason: 'did' })
    expect(again).toMatchObject({ status: 409 })
    expect(again.html).toContain('ha già un numero e sta aspettando: è S-01')
  })

  test('short or long, the desk is told', async () => {
    for (const [minutes, words] of [
      [14, 'sotto i 15'],
      [31, 'oltre i 30'],
    ] as const) {
      const personaId = await givePersona(house, { birthOn: `1985-01-${minutes}` })
      at(minutes === 14 ? '09:00' : '09:15')
      await take({ personaId })
      await silvia.send(`${DESK}/turni/chiamata`, { place: 'sportello 2' })
      at('09:14')
      if (minutes === 31) {
        // Somebody at work: the session does not sleep in between.
        at('09:30')
        await silvia.get(DESK)
        at('09:46')
      }
      const id = await idOf(minutes === 14 ? 1 : 2)
      expect((await silvia.send(`${DESK}/turni/${id}/servita`, {})).html).toContain(words)
    }
  })

  test('a place that is missing is asked for; a refusal is said on the desk', async () => {
    await take()
    const missing = await silvia.send(`${DESK}/turni/chiamata`, { place: ' ' })
    expect(missing.status).toBe(422)
    expect(missing.html).toContain('Errore: ')
    expect(missing.html).toContain('href="#f-place"')
    const empty = await silvia.send(`${DESK}/turni/chiamata`, { place: 'sala 1', letter: 'M' })
    expect(empty).toMatchObject({ status: 409 })
    expect(empty.html).toContain('In questa fila non aspetta nessuno')
    // The page loaded again is the desk.
    const again = await silvia.get(`${DESK}/turni/chiamata`)
    expect(again.headers.get('location')).toBe(DESK)
  })

  test('entrusted to a colleague, and gone', async () => {
    await take()
    const id = await idOf(1)
    const form = await textOf(silvia.get(`${DESK}/turni/${id}/affida`))
    expect(form).toContain('Anna Ricci')
    expect(form).not.toContain('Ilir Marku')
    expect((await silvia.post(`${DESK}/turni/${id}/affida`, {})).status).toBe(422)
    const [row] = await house.sql<{ id: string }>("select id from account where username = 'orientatore'")
    const referred = await silvia.send(`${DESK}/turni/${id}/affida`, { to: row?.id ?? '' })
    expect(referred.html).toContain('aspetta Anna Ricci')
    expect((await anna.send(`${DESK}/turni/${id}/uscita`, {})).html).toContain('Numero tolto dalla sala')
    expect((await silvia.get(`${DESK}/turni/${id}/affida`)).status).toBe(404)
  })

  test('more than twenty: the first, and the way to all', async () => {
    for (let n = 0; n < 21; n++) await take()
    const html = await textOf(silvia.get(DESK))
    expect(html).toContain('In sala ci sono 21 persone')
    expect(html).not.toContain('S-21')
    expect(await textOf(silvia.get(`${DESK}?sala=tutte`))).toContain('S-21')
  })

  test('a name with markup in it stays a name', async () => {
    const personaId = await givePersona(house, { birthOn: '1985-03-01', surname: 'Rossi' })
    await house.sql("update persona set surname = '<b>Rossi' where id = $1", [personaId])
    await take({ personaId })
    expect(await textOf(silvia.get(DESK))).toContain('&lt;b&gt;Rossi')
  })
})

describe('what the room sees', () => {
  test('the screen has numbers and places, never a name or a reason', async () => {
    const personaId = await givePersona(house, { birthOn: '1985-04-01' })
    await take({ personaId, reason: 'did' })
    await take({ reason: 'primo-colloquio' })
    await silvia.send(`${DESK}/turni/chiamata`, { place: 'sportello 2', letter: 'S' })
    const response = await silvia.get(`${DESK}/sala`)
    expect(response.headers.get('refresh')).toBe('10')
    const html = await response.text()
    for (const shown of ['S-01', 'sportello 2', 'O-01']) expect(html).toContain(shown)
    for (const hidden of ['Serafini', 'Silvia', 'DID', 'colloquio']) expect(html).not.toContain(hidden)
    expect((await nobody(`${DESK}/sala`)).status).not.toBe(200)
  })

  test('the ticket tells how many before, where to go, and may be given up, in both languages', async () => {
    const personaId = await givePersona(house, { birthOn: '1985-04-02' })
    await take({ personaId })
    const code = await take()
    const path = `/coda/${code}`
    const waiting = await nobody(path)
    expect(waiting.headers.get('refresh')).toBe(`30; url=${path}`)
    const html = await waiting.text()
    expect(html).toContain('Il tuo numero è S-02')
    expect(html).toContain('Hai davanti 1 persona')
    expect(html).not.toContain('Serafini')
    const english = await textOf(nobody(path, { headers: { cookie: 'lingua=en' } }))
    expect(english).toContain('1 person is before you')

    await silvia.send(`${DESK}/turni/chiamata`, { place: 'sala 3', turnoId: await idOf(2) })
    expect(await textOf(nobody(path))).toContain('Vai qui: sala 3')
    const late = await nobody(path, { method: 'POST', body: new URLSearchParams() })
    expect(late.status).toBe(409)

    const other = await take()
    const given = await nobody(`/coda/${other}`, { method: 'POST', body: new URLSearchParams() })
    expect(given.status).toBe(303)
    const over = await nobody(`/coda/${other}`)
    expect(over.headers.get('refresh')).toBeNull()
    expect(await over.text()).toContain('Questo numero non vale più')
  })

  test('an address nobody was given opens nothing', async () => {
    expect((await nobody('/coda/inventato')).status).toBe(404)
    expect((await nobody(`/coda/${'x'.repeat(65)}`)).status).toBe(404)
    expect((await silvia.get(`${DESK}/biglietto/inventato`)).status).toBe(404)
  })
})

test('the same by API: staff take and call, whoever holds the code asks without a login', async () => {
  const taken = await silvia.api('POST', '/turni', { reason: 'certificati' })
  expect(taken.status).toBe(201)
  const { code, turnoId } = (await taken.json()) as { code: string; turnoId: string }
  const asked = await nobody(`/api/v1/coda/${code}`)
  expect(await asked.json()).toMatchObject({ number: 'S-01', ahead: 0, state: 'in-attesa' })
  expect((await nobody('/api/v1/turni')).status).toBe(401)
  expect((await silvia.api('POST', '/turni/chiamata', { place: 'sportello 1' })).status).toBe(200)
  const served = await silvia.api('POST', `/turni/${turnoId}/servizio`)
  expect(await served.json()).toMatchObject({ number: 'S-01', prestazioneId: null })
  expect((await nobody(`/api/v1/coda/${code}/rinuncia`, { method: 'POST' })).status).toBe(409)
})
