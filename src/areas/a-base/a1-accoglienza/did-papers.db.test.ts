import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../../test/builders/house.ts'
import { readPdfText } from '../../../platform/pdf/read-pdf.ts'

let house: TestHouse
let desk: TestBrowser
let personaId = ''
beforeAll(async () => {
  house = await openTestHouse('2026-03-02T09:04:00Z')
  desk = await house.browser('sportello')
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, comune, centro_code, created_at)
     values ('PROVA00000000001', 'PROVA00000000001', 'definitivo', 'Prova', 'Maria', 'F', '1980-05-10', 'Foligno',
       'prova', 'maria', 'D653', 'FO', now()) returning id`,
  )
  personaId = row?.id ?? ''
})
afterAll(() => house.close())

const page = (path: string) => desk.get(`/siul/persone/${personaId}/${path}`)
const text = async (path: string) => {
  const response = await page(path)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  return readPdfText(new Uint8Array(await response.arrayBuffer()))
}

test('the form is shown again with what was typed and what is missing', async () => {
  const response = await desk.post(`/siul/persone/${personaId}/did`, {
    unemploymentFrom: '28/02/2026',
    givenOn: '03/03/2026',
    channel: 'inps',
  })
  expect(response.status).toBe(422)
  const html = await response.text()
  expect(html).toContain('Quel giorno non è ancora venuto')
  expect(html).toContain('value="03/03/2026"')
})

test('taken at the desk, it is shown with its receipt; another centre is competent', async () => {
  const response = await desk.post(`/siul/persone/${personaId}/did`, {
    unemploymentFrom: '28/02/2026',
    givenOn: '02/03/2026',
    channel: 'sportello',
    declared: 'on',
  })
  expect(response.status).toBe(303)
  const html = await (await desk.get(response.headers.get('location') ?? '')).text()
  expect(html).toContain('Ricevuta n. 1/2026')
  expect(html).toContain('registrata a Perugia, competente: Foligno')
  expect(html).not.toContain('name="declared"')
})

test('the receipt says number, instant and next step, and keeps its code when printed again', async () => {
  const [did] = await house.sql<{ id: string }>('select id from did')
  const [first, again] = [await text(`did/${did?.id}.pdf`), await text(`did/${did?.id}.pdf`)]
  expect(first).toContain('N. 1/2026')
  expect(first).toContain('lunedì 2 marzo 2026, ore 10:04')
  expect(first).toContain('sabato 28 febbraio 2026')
  // Three months from 28 February, not from the day of the declaration.
  expect(first).toContain('entro giovedì 28 maggio 2026')
  expect(first).toContain('Centro per l’impiego di Foligno')
  expect(again).toBe(first)
  expect(await house.sql('select from documento')).toHaveLength(1)
})

test('a certificate says the status of its day, each with a number of its own', async () => {
  expect(await text('certificato.pdf?al=01/03/2026')).toContain('non è in stato di disoccupazione')
  const today = await text('certificato.pdf')
  expect(today).toContain('N. 2/2026')
  expect(today).toContain('Maria Prova è in stato di disoccupazione')
  expect(today).toContain('non può essere prodotto agli organi della pubblica amministrazione')
  expect((await page('certificato.pdf?al=03/03/2026')).status).toBe(422)
  expect((await page('certificato.pdf?al=30/02/2026')).status).toBe(422)
  const facts = await house.sql(`select from ledger where kind = 'certificato.rilasciato'`)
  expect(facts).toHaveLength(2)
})

test('who is suspended by a short job is not certified as unemployed, and reads why', async () => {
  const job = {
    from: '2026-04-01',
    until: '2026-05-31',
    contract: 'subordinato',
    yearlyIncomeCents: 2_000_000,
  }
  await house.sql(
    `insert into voce (persona_id, kind, data, source, recorded_at) values ($1, 'esperienza', $2, 'operatore', now())`,
    [personaId, JSON.stringify(job)],
  )
  house.setNow('2026-05-31T20:00:00Z')
  desk = await house.browser('sportello')
  const suspended = await text('certificato.pdf')
  expect(suspended).toContain('non è in stato di disoccupazione')
  expect(suspended).toContain('resta valida')
  expect(await text('certificato.pdf?al=31/03/2026')).not.toContain('non è in stato')
})

test('whoever holds a paper can ask whether it is genuine, and learns no name', async () => {
  const [row] = await house.sql<{ code: string }>(`select code from documento where kind = 'ricevuta-did'`)
  const code = row?.code ?? ''
  for (const typed of [code, code.toLowerCase().replace('-', ' ')]) {
    const html = await (await house.app.request(`/verifica?codice=${encodeURIComponent(typed)}`)).text()
    expect(html).toContain('Ricevuta della DID n. 1/2026')
    expect(html).not.toMatch(/Prova|Maria|PROVA/)
  }
  expect(await (await house.app.request('/verifica/ABCD-234567')).text()).toContain('Nessun documento')
})

test('papers of nobody, of another person or asked by who may not', async () => {
  const [did] = await house.sql<{ id: string }>('select id from did')
  const nobody = '00000000-0000-7000-8000-000000000000'
  expect((await desk.get(`/siul/persone/${nobody}/did/${did?.id}.pdf`)).status).toBe(404)
  expect((await page(`did/${nobody}.pdf`)).status).toBe(404)
  const eures = await house.browser('eures')
  expect((await eures.get(`/siul/persone/${personaId}/certificato.pdf`)).status).toBe(403)
})
