import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedAbilita } from '../../src/records/abilita/index.ts'
import { givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { giveAzienda } from '../builders/vacancy.ts'

const CALL = `Cerchiamo un cuoco per la mensa di Perugia, tempo pieno, contratto a tempo determinato di sei mesi.
Serve l'HACCP. Deve saper fare la pasta in casa, gradite le grigliate.`

let site: Site
let azienda = ''
let persona = ''
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  await seedAbilita(site.ownerUrl)
  azienda = await giveAzienda(site, 'Mensa del Colle Srl')
  persona = await givePersona(site, { unemployedFrom: null })
  await site.sql(
    "insert into comune (belfiore, istat, name, province) values ('G478', '054039', 'Perugia', 'PG') on conflict do nothing",
  )
  await site.sql("update persona set comune = 'G478' where id = $1", [persona])
})
afterAll(() => site.close())

test('a skill is suggested by the occupation, and any other text may be written', async () => {
  const sara = await site.visitor('sportello', { viewport: DESK })
  const page = `/siul/persone/${persona}/esperienze`
  await sara.goto(`${page}?aggiungi=professione`)
  await sara.field('data.code').selectOption('5.2.2.1.0')
  await sara.tap(sara.button('Salva'))
  await sara.goto(`${page}?aggiungi=disponibilita`)
  await sara.field('data.raggioKm').fill('20')
  await sara.tap(sara.button('Salva'))
  await sara.goto(`${page}?aggiungi=competenza`)
  expect(await sara.page.locator('datalist option[value="Pasta fresca"]').count()).toBe(1)
  await sara.looksRight('corsi-competenza')
  for (const nome of ['tirare la sfoglia', 'Racconto fiabe']) {
    await sara.goto(`${page}?aggiungi=competenza`)
    await sara.field('data.nome').fill(nome)
    await sara.tap(sara.button('Salva'))
    await sara.page.getByText(nome).first().waitFor()
  }
  await sara.context.close()
})

test('a vacancy is read: its skills are there, with the words they were read in', async () => {
  const luca = await site.visitor('imprese', { viewport: DESK })
  await luca.goto(`/siul/vacancy/nuova?azienda=${azienda}`)
  await luca.fill(luca.field('text'), CALL)
  await luca.click(luca.button('Leggi la richiesta'))
  await luca.looksRight('corsi-vacancy-letta')
  const rows = await Promise.all([0, 1, 2].map((at) => luca.field(`req.${at}.text`).inputValue()))
  expect(rows).toEqual(['HACCP (alimenti)', 'Pasta fresca', 'Cottura alla griglia'])
  expect(await luca.field('req.2.required').inputValue()).toBe('no')
  await luca.field('req.3.text').fill('piatti senza glutine')
  await luca.field('req.3.required').selectOption('no')
  await luca.click(luca.button('Controlla'))
  await expect
    .poll(() => luca.page.getByText('Cucina per allergie e intolleranze').count())
    .toBeGreaterThan(0)
  await luca.click(luca.button('Pubblica ora'))
  await luca.page.waitForURL(/esito=published/)
  await luca.context.close()
})

test.for([DESK, PHONE])(
  'a course is added in few inputs and answers what a person lacks, at $width',
  async (viewport) => {
    await site.sql('truncate corso cascade')
    const luca = await site.visitor('imprese', { viewport })
    await luca.goto('/siul/formazione')
    await luca.looksRight('corsi-vuoto')
    luca.inputs = 0
    await luca.click(luca.link('Aggiungi un corso'))
    await luca.looksRight('corsi-nuovo')
    await luca.fill(luca.field('content.title'), 'HACCP per addetti')
    await luca.fill(luca.field('content.body'), 'Scuola di prova')
    await luca.fill(luca.field('content.hours'), '12')
    await luca.field('content.comune').selectOption('G478')
    await luca.fill(luca.field('content.startsOn'), '18/11/2026')
    await luca.fill(luca.field('content.seats'), '10')
    await luca.field('content.patente').selectOption('HACCP')
    await luca.click(luca.button('Salva'))
    await luca.page.waitForURL(/esito=added/)
    await luca.looksRight('corsi-aggiunto')
    expect(luca.inputs).toBeLessThanOrEqual(10)
    await luca.goto('/siul/formazione')
    await luca.looksRight('corsi-catalogo')
    await luca.goto('/siul/formazione/carica')
    await luca.looksRight('corsi-carica')

    const sara = await site.visitor('sportello', { viewport })
    await sara.goto(`/siul/persone/${persona}/candidature`)
    await sara.looksRight('corsi-candidature')
    await sara.click(sara.link('corso «HACCP per addetti» di 12 ore, dal 18 nov a Perugia'))
    await sara.page.getByRole('heading', { level: 1, name: 'HACCP per addetti' }).waitFor()
    await Promise.all([luca.context.close(), sara.context.close()])
  },
)

test('without JavaScript a mistake keeps what was written', async () => {
  const luca = await site.visitor('imprese', { javaScriptEnabled: false })
  await luca.goto('/siul/formazione/nuovo')
  await luca.field('content.title').fill('Volo')
  await luca.field('content.body').fill('Scuola di prova')
  await luca.field('content.hours').fill('tante')
  await luca.field('content.startsOn').fill('18/11/2026')
  await luca.field('content.seats').fill('10')
  await luca.field('abilita.0').fill('Volare')
  await luca.tap(luca.button('Salva'))
  await expect.poll(() => luca.page.locator('.si-error-summary a').count()).toBe(1)
  await luca.field('content.hours').fill('10')
  await luca.tap(luca.button('Salva'))
  await expect.poll(() => luca.page.getByText('«Volare» non è una competenza').count()).toBeGreaterThan(0)
  expect(await luca.field('content.title').inputValue()).toBe('Volo')
  await luca.field('abilita.0').fill('potare')
  await luca.tap(luca.button('Salva'))
  await luca.page.waitForURL(/esito=added/)
  expect(await luca.page.getByText('Potatura').count()).toBeGreaterThan(0)
  await luca.tap(luca.button('Ritira dal catalogo'))
  await luca.page.waitForURL(/esito=withdrawn/)
  await luca.context.close()
})

test.for([DESK, PHONE])('the region sees the classifications, at $width', async (viewport) => {
  const anna = await site.visitor('regione', { viewport })
  await anna.goto('/siul/impostazioni/classificazioni')
  await anna.looksRight('corsi-classificazioni')
  await anna.context.close()
})
