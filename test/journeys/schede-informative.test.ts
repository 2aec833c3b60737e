import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
})
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'the region writes a sheet again from a day on, and the consultant reads it that day, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    site.setNow('2026-11-10T09:04:00Z')
    await site.sql('truncate scheda_informativa')
    const region = await site.visitor('regione', { viewport })
    await region.goto('/siul/schede-informative')
    await region.looksRight('schede')
    await region.click(region.link('Tirocini extracurriculari'))
    await region.looksRight('scheda-regione')
    region.inputs = 0
    await region.fill(region.field('lines'), 'Il tirocinio non è un lavoro.\nServono due tutor.')
    await region.fill(region.field('validFrom'), '12/11/2026')
    await region.click(region.button('Salva la versione'))
    expect(region.inputs).toBe(3)
    await region.page.getByText('Versione salvata.').waitFor()
    await region.page.getByText('Versione 1, dal 12 nov 2026').waitFor()
    await region.page.getByText('non ancora in vigore').waitFor()
    await region.tap(region.page.getByText('Che cosa cambia rispetto alla versione prima'))
    await expect.poll(() => region.page.locator('del').count()).toBeGreaterThan(0)
    await region.looksRight('scheda-versione')

    const here = '/siul/schede-informative/tirocini'
    const before = await site.visitor('imprese', { viewport })
    await before.goto(here)
    await before.page.getByText('versione originale').waitFor()
    site.setNow('2026-11-12T09:04:00Z')
    const consultant = await site.visitor('imprese', { viewport })
    await consultant.goto(here)
    await consultant.page.getByText('Servono due tutor.').first().waitFor()
    await consultant.page.getByText('versione 1, dal 12 nov 2026', { exact: true }).waitFor()
    await consultant.looksRight('scheda-consulente')
  },
)

test('a new sheet without JavaScript: what is missing is said, then it is there', async () => {
  site.setNow('2026-11-10T09:04:00Z')
  const region = await site.visitor('regione', { javaScriptEnabled: false })
  await region.goto('/siul/schede-informative')
  await region.click(region.link('Nuova scheda'))
  await region.fill(region.field('title'), 'Bonus giovani 2027')
  await region.fill(region.field('lines'), 'Contributi ridotti per un anno.')
  await region.fill(region.field('from'), '01/01/2027')
  await region.click(region.button('Salva la versione'))
  expect(await region.page.locator('.si-error-summary').innerText()).toContain('con l’anno')
  await region.fill(region.field('source'), 'L. 1/2027, art. 3')
  await region.click(region.button('Salva la versione'))
  await region.page.getByText('Versione salvata.').waitFor()
  await region.page.getByRole('heading', { name: 'Bonus giovani 2027' }).waitFor()
})
