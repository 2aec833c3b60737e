import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedTerritorio } from '../../src/records/centro/index.ts'
import { openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  await seedTerritorio(site.ownerUrl)
  await site.sql(
    `insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at, minutes, verdicts)
     select 'A2', 'chiusa', 'individual', case when i % 3 = 0 then 'TR' else 'PG' end, 'sede', a.id,
       timestamptz '2026-06-01 08:00Z' + i * interval '1 day', timestamptz '2026-06-01 10:00Z' + i * interval '1 day',
       30 + i, '[]'
     from generate_series(1, 90) i, account a where a.username = 'orientatore'`,
  )
})
afterAll(() => site.close())

const FIELD = '/siul/impostazioni/standard/A2.individual.minutes.max'

test('a.7.4: a standard changed from a day, its effect seen first, by two people and no developer', async () => {
  const monti = await site.visitor('regione')
  await monti.goto('/siul/impostazioni')
  await monti.looksRight('impostazioni-standard')
  monti.inputs = 0
  await monti.click(monti.page.locator('#A2').getByRole('link', { name: 'Massimo, individuale' }))
  await monti.looksRight('parametro')
  await monti.fill(monti.field('value'), '75')
  await monti.fill(monti.field('validFrom'), '1/1/2027')
  await monti.fill(monti.field('source'), 'DGR di prova n. 15')
  await monti.click(monti.button('Simula'))
  await monti.looksRight('simulazione')
  expect(await monti.page.locator('main').innerText()).toMatch(/Tutta la regione/)
  await monti.click(monti.button('Proponi il valore'))
  expect(monti.inputs).toBe(6)
  await monti.looksRight('proposto')
  expect(await monti.button(/^Approva/).count()).toBe(0)

  const conti = await site.visitor('amministratore')
  await conti.goto('/siul/impostazioni/standard')
  await conti.click(conti.link('A2 · Massimo, individuale'))
  await conti.looksRight('da-approvare')
  await conti.click(conti.button(/^Approva/))
  await conti.looksRight('approvato')
  expect(await conti.page.locator('main').innerText()).toContain('approvato da Nadia Conti')
})

test('what is wrong is said beside the field, and what was typed stays', async () => {
  const monti = await site.visitor('regione')
  await monti.goto(FIELD)
  await monti.fill(monti.field('value'), '20')
  await monti.fill(monti.field('validFrom'), '1/1/2027')
  await monti.fill(monti.field('source'), 'DGR di prova n. 16')
  await monti.click(monti.button('Simula'))
  await monti.page.waitForLoadState('networkidle')
  monti.said.length = 0
  await monti.looksRight('simulazione-rifiutata')
  expect(await monti.page.locator('main').innerText()).toContain('il minimo supera il massimo')
  expect(await monti.field('value').inputValue()).toBe('20')
})

test('the other pages, at the desk and on the phone', async () => {
  for (const viewport of [undefined, PHONE]) {
    const monti = await site.visitor('regione', viewport && { viewport })
    for (const page of [
      'impostazioni/scadenze',
      'impostazioni/competenze',
      'impostazioni/standard/A2.primo-colloquio-entro-tre-mesi.months',
      'impostazioni/standard/A2.individual.minutes.max/simulazione?value=50&validFrom=2026-07-01&source=x&certainty=certo',
      'impostazioni/standard/D4.preselezione-entro-venti-giorni.days/simulazione?value=15&validFrom=2027-01-01',
      'impostazioni/standard/B3.ucs.cents/simulazione?value=34,50&validFrom=2027-01-01',
    ]) {
      await monti.goto(`/siul/${page}`)
      await monti.looksRight(page.replaceAll(/\W+/g, '-').slice(0, 60))
    }
  }
})

test('ticked comuni pass to a centre', async () => {
  const monti = await site.visitor('regione')
  await monti.goto('/siul/impostazioni/competenze?centro=OR')
  await monti.click(monti.button('Salva la competenza'))
  await monti.page.waitForLoadState('networkidle')
  monti.said.length = 0
  await monti.looksRight('competenze-errori')
  await monti.check(monti.page.getByLabel('Segna Fabro'))
  await monti.page.selectOption('[name=centro]', 'TR')
  await monti.fill(monti.field('validFrom'), '1/1/2027')
  await monti.fill(monti.field('source'), 'Decreto di prova n. 3')
  await monti.click(monti.button('Salva la competenza'))
  expect(await monti.page.locator('main').innerText()).toContain('dal 1 gen 2027: Terni')
  await monti.looksRight('competenze-salvate')
})
