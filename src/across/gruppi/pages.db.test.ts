import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeAt, enrolAt, giveGruppo, givePeople, modelloOf } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'

const NOW = '2026-11-10T09:04:00Z'
const AFTER = '2026-11-13T12:00:00Z'
let house: TestHouse
let anna: TestBrowser
let silvia: TestBrowser
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  await isNow(NOW)
  await house.sql('truncate iscrizione_gruppo, gruppo, partecipazione, prestazione cascade')
})

/** The moment, with sessions of that moment. */
async function isNow(at: string) {
  house.setNow(at)
  anna = await house.browser('orientatore')
  silvia = await house.browser('sportello')
}

const NOBODY = '00000000-0000-4000-8000-000000000000'
const textOf = async (browser: TestBrowser, path: string) => (await browser.get(path)).text()

describe('the list', () => {
  test('says how many places are left, who waits, and that it is full', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 3 })
    expect(await textOf(anna, '/siul/gruppi')).toContain('restano 3 posti')
    const people = await givePeople(house, 4)
    for (const personaId of people.slice(0, 2)) await enrolAt(house, gruppoId, personaId)
    expect(await textOf(anna, '/siul/gruppi')).toContain('resta 1 posto')
    for (const personaId of people.slice(2)) await enrolAt(house, gruppoId, personaId)
    expect(await textOf(anna, '/siul/gruppi')).toContain('completo · 1 in attesa')
  })

  test.each([
    ['2026-11', 200, true],
    ['2026-12', 200, false],
    ['novembre', 200, true],
    ["2026-11' or 1=1", 200, true],
  ])('of the month %j: %i', async (mese, status, isThere) => {
    await giveGruppo(house)
    const response = await anna.get(`/siul/gruppi?mese=${encodeURIComponent(mese)}`)
    expect(response.status).toBe(status)
    expect((await response.text()).includes('Aula prova')).toBe(isThere)
  })
})

describe('planning', () => {
  // An explanation (`si-why`) closes as soon as the focus leaves it: fields may not be inside one.
  test('the fields that are folded stay open while the rest of the form is filled in', async () => {
    const modelloId = await modelloOf(house, 'B2')
    const gruppoId = await giveGruppo(house)
    const [personaId = ''] = await givePeople(house, 1)
    await enrolAt(house, gruppoId, personaId)
    for (const path of [`/siul/gruppi/nuovo?modello=${modelloId}`, `/siul/gruppi/${gruppoId}/appello`]) {
      const html = await textOf(anna, path)
      expect(html).toMatch(/<details class="si-details"/)
      expect(html).not.toMatch(
        /<details class="si-why"[^>]*>(?:(?!<\/details>)[\s\S])*<(?:input|select|textarea)/,
      )
    }
  })

  test('what is wrong is said beside its field, and what was typed is kept', async () => {
    const modelloId = await modelloOf(house, 'B2')
    const to = `/siul/gruppi/nuovo?modello=${modelloId}`
    const response = await anna.post(to, {
      modelloId,
      on: '13/11/2026',
      at: 'mattina',
      place: 'Aula <b>magna</b>',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('Scrivi l’ora così: 9:30.')
    expect(html).toContain('Aula &lt;b&gt;magna&lt;/b&gt;')
  })

  test('without a free room it says where to look', async () => {
    const modelloId = await modelloOf(house, 'B2')
    const response = await anna.post(`/siul/gruppi/nuovo?modello=${modelloId}`, {
      modelloId,
      on: '13/11/2026',
      at: '9:30',
    })
    expect([response.status, (await response.text()).includes('non c’è una sala libera')]).toEqual([
      409,
      true,
    ])
  })

  test.each(['/siul/gruppi/nuovo', '/siul/gruppi/modelli', `/siul/gruppi/${NOBODY}/appello`])(
    'the desk does not see %s',
    async (path) => {
      expect([403, 404]).toContain((await silvia.get(path)).status)
    },
  )

  test('a model of the centre is added, chosen from, taken away; those of every centre stay', async () => {
    const model = {
      service: 'B2',
      title: 'Laboratorio prova',
      minutes: '120',
      maxPeople: '5',
      invite: 'Vieni',
    }
    expect((await anna.send('/siul/gruppi/modelli', model)).html).toContain('Laboratorio prova')
    const [row] = await house.sql<{ id: string }>(
      "select id from gruppo_modello where title = 'Laboratorio prova'",
    )
    const html = (await anna.send(`/siul/gruppi/modelli/${row?.id}`, {})).html
    expect(html).not.toContain('Laboratorio prova')
    const common = await modelloOf(house, 'B2')
    expect((await anna.post(`/siul/gruppi/modelli/${common}`, {})).status).toBe(404)
    const school = { ...model, service: 'A2', schoolToWork: 'on' }
    expect((await anna.post('/siul/gruppi/modelli', school)).status).toBe(422)
  })
})

describe('a group', () => {
  test.each([`/siul/gruppi/${NOBODY}`, '/siul/gruppi/x', `/siul/gruppi/${NOBODY}/cartello.pdf`])(
    '%s is not found',
    async (path) => {
      expect((await anna.get(path)).status).toBe(404)
    },
  )

  test('a codice fiscale gives the place at once; a name shows whom it may be', async () => {
    const gruppoId = await giveGruppo(house)
    const [personaId = ''] = await givePeople(house, 1)
    await house.sql('update persona set codice_fiscale = $2, cf_canonical = $2 where id = $1', [
      personaId,
      'SPCMRA80E50G478M',
    ])
    const to = `/siul/gruppi/${gruppoId}/aggiungi`
    const shown = await silvia.send(to, { q: 'Prova' })
    expect(shown.at).not.toContain('Prova')
    expect(shown.html).toContain('Dai il posto')
    const given = await silvia.send(to, { personaId })
    expect(given.at).toBe(`/siul/gruppi/${gruppoId}?esito=aggiunta`)
    expect((await silvia.post(to, { personaId })).status).toBe(409)
  })

  test('nobody is in the address: neither by name nor by code', async () => {
    const gruppoId = await giveGruppo(house)
    const response = await silvia.post(`/siul/gruppi/${gruppoId}/aggiungi?qui=1`, { q: 'Rossi Maria' })
    const to = response.headers.get('location') ?? ''
    expect(to).toMatch(/\?r=.+&qui=1$/)
    expect(to.toLowerCase()).not.toContain('rossi')
  })

  test('calling it off asks why', async () => {
    const gruppoId = await giveGruppo(house)
    expect((await anna.post(`/siul/gruppi/${gruppoId}/annulla`, {})).status).toBe(422)
    const { html } = await anna.send(`/siul/gruppi/${gruppoId}/annulla`, { reason: 'Sala inagibile' })
    expect(html).toContain('Sala inagibile')
    expect(html).toContain('Annullato')
  })
})

describe('the roll-call', () => {
  async function full(count: number) {
    const gruppoId = await giveGruppo(house)
    const people = await givePeople(house, count)
    for (const personaId of people) await enrolAt(house, gruppoId, personaId)
    await isNow(AFTER)
    return { gruppoId, people, to: `/siul/gruppi/${gruppoId}/appello` }
  }
  const hours = { from: '9:30', until: '11:30', operators: '1' }
  const how = (people: string[]) =>
    Object.fromEntries(people.map((personaId) => [`come.${personaId}.assenza`, 'assente-avvisato']))

  test('saved with a late one and an absent one, it is as it was left; then it is closed', async () => {
    const { people, to, gruppoId } = await full(2)
    const [one = '', other = ''] = people
    const form = { ...hours, ...how(people), 'qui[]': one, [`come.${one}.arrivo`]: '9:50' }
    const saved = await anna.send(`${to}/salva`, form)
    expect(saved.html).toContain('Appello salvato.')
    expect(saved.html).toContain('Una persona presente: 66,00')
    const rows = await house.sql('select persona_id, presence from iscrizione_gruppo')
    expect(Object.fromEntries(rows.map((row) => [row['persona_id'], row['presence']]))).toEqual({
      [one]: 'in-ritardo',
      [other]: 'assente-avvisato',
    })
    expect((await anna.send(to, form)).at).toBe(`/siul/gruppi/${gruppoId}?esito=chiuso`)
    // The page that was left open, posted again.
    expect((await anna.send(to, form)).at).toBe(`/siul/gruppi/${gruppoId}?esito=chiuso`)
    expect(await house.sql('select 1 from prestazione')).toHaveLength(1)
    expect((await anna.get(to)).headers.get('location')).toBe(`/siul/gruppi/${gruppoId}`)
  })

  // B2 is recognised from two hours on.
  test('a wrong hour for which nothing would be recognised does not close it unseen', async () => {
    const { people, to, gruppoId } = await full(1)
    const form = { ...hours, ...how(people), 'qui[]': people[0] ?? '', from: '9:30', until: '11:29' }
    const warned = await anna.send(to, form)
    expect(warned.at).toContain(`${to}?esito=poco`)
    expect(warned.html).toContain('con queste ore non si riconosce nulla')
    expect(warned.html).not.toContain('0,00 € l’ora')
    expect(await house.sql('select 1 from prestazione')).toEqual([])
    const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(warned.html) ?? []
    expect((await anna.send(to, { ...form, seen })).at).toBe(`/siul/gruppi/${gruppoId}?esito=chiuso`)
  })

  test('an hour that is none is said beside the person it is of', async () => {
    const { people, to } = await full(1)
    const response = await anna.post(to, {
      ...hours,
      ...how(people),
      'qui[]': people[0] ?? '',
      [`come.${people[0]}.uscita`]: 'tardi',
    })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain(`href="#f-come-${people[0]}-uscita"`)
  })

  test('nobody ticked is nobody, also when the page is shown again', async () => {
    const { people, to } = await full(2)
    const wrong = await anna.post(to, { ...hours, ...how(people), until: '9:00' })
    expect(wrong.status).toBe(409)
    expect(await wrong.text()).not.toMatch(/type="checkbox"[^>]*checked/)
    await anna.send(to, { ...hours, ...how(people) })
    expect(await house.sql('select 1 from prestazione')).toEqual([])
  })

  test('who comes without a place is called with the others', async () => {
    const { to, gruppoId } = await full(2)
    const [late = ''] = await givePeople(house, 1)
    const added = await anna.send(`/siul/gruppi/${gruppoId}/aggiungi?qui=1`, { personaId: late })
    expect(added.at).toBe(to)
    expect(added.html).toContain('è qui senza posto')
  })
})

describe('the papers', () => {
  test('the sheet is for who leads, the certificate for who was there, each under its own person', async () => {
    const gruppoId = await giveGruppo(house)
    const [one = '', other = ''] = await givePeople(house, 2)
    for (const personaId of [one, other]) await enrolAt(house, gruppoId, personaId)
    for (const paper of ['foglio-firme', 'cartello']) {
      const response = await anna.get(`/siul/gruppi/${gruppoId}/${paper}.pdf`)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    }
    expect((await silvia.get(`/siul/gruppi/${gruppoId}/foglio-firme.pdf`)).status).toBe(403)
    const [row] = await house.sql<{ id: string }>('select id from iscrizione_gruppo where persona_id = $1', [
      one,
    ])
    const paper = `/siul/gruppi/${gruppoId}/attestati/${row?.id}.pdf`
    expect((await silvia.get(paper)).status).toBe(409)
    await isNow(AFTER)
    await closeAt(house, gruppoId)
    const response = await silvia.get(paper)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect((await silvia.get(`/siul/gruppi/${NOBODY}/attestati/${row?.id}.pdf`)).status).toBe(404)
  })
})

describe('for programs', () => {
  test('publish, enrol, leave, close, in one go', async () => {
    const made = await anna.api('POST', '/gruppi', {
      modelloId: await modelloOf(house, 'B3'),
      start: '2026-11-13T08:30:00.000Z',
      place: 'A distanza',
    })
    expect(made.status).toBe(201)
    const { gruppoId } = (await made.json()) as { gruppoId: string }
    const [one = '', other = ''] = await givePeople(house, 2)
    for (const personaId of [one, other])
      expect((await silvia.api('POST', `/gruppi/${gruppoId}/iscrizioni`, { personaId })).status).toBe(201)
    expect((await silvia.api('DELETE', `/gruppi/${gruppoId}/iscrizioni/${other}`)).status).toBe(200)
    await isNow(AFTER)
    const close = () =>
      anna.api('POST', `/gruppi/${gruppoId}/chiusura`, { from: '9:30', until: '10:35', people: [] })
    const [first, again] = [await (await close()).json(), await (await close()).json()]
    expect(again).toEqual(first)
    expect(await house.sql('select session_cents from prestazione')).toEqual([{ session_cents: 3575 }])
  })
})
