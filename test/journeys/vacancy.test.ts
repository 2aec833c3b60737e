import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  renewVacancyCommand,
  takeVacancy,
} from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { cook, giveAzienda } from '../builders/vacancy.ts'

const CALL = `Cerchiamo due aiuto cuochi per la mensa di Perugia, tempo pieno, 40 ore settimanali, contratto a tempo
determinato di sei mesi, da 1.300 a 1.400 euro al mese. Serve l'HACCP. Si lavora su turni. Gradita la patente B.`

let site: Site
let azienda = ''
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  azienda = await giveAzienda(site, 'Mensa del Colle Srl')
})
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'from the call to the published vacancy in at most six inputs, at $width',
  async (viewport) => {
    const luca = await site.visitor('imprese', { viewport })
    await luca.goto(`/siul/aziende/${azienda}`)
    await luca.looksRight('vacancy-azienda')
    luca.inputs = 0
    await luca.click(luca.link('Nuova vacancy'))
    await luca.looksRight('vacancy-testo')
    await luca.fill(luca.field('text'), CALL)
    await luca.click(luca.button('Leggi la richiesta'))
    await luca.looksRight('vacancy-campi')
    expect(await luca.field('professione.0').inputValue()).toBe('Aiuto cuoco/a')
    expect(await luca.field('content.people').inputValue()).toBe('2')
    expect(await luca.field('pay.from').inputValue()).toBe('1300')
    await luca.click(luca.button('Controlla'))
    await luca.looksRight('vacancy-controllo')
    await luca.click(luca.button('Pubblica ora'))
    await luca.page.waitForURL(/\/siul\/vacancy\/[0-9a-f-]{36}\?esito=published/)
    expect(luca.inputs).toBeLessThanOrEqual(6)
    await luca.looksRight('vacancy-pubblicata')
    const [row] = await site.sql<{
      state: string
      people: number
      tasks: string
      source_text: string
      requisiti: unknown
    }>('select state, people, tasks, source_text, requisiti from vacancy order by number desc limit 1')
    expect(row).toMatchObject({ state: 'pubblicata', people: 2 })
    expect(row?.source_text.replaceAll('\r', '')).toBe(CALL)
    expect(row?.requisiti).toEqual([
      { kind: 'patente', patente: 'HACCP', required: true },
      { kind: 'turni', required: true },
      { kind: 'patente', patente: 'B', required: false },
    ])
    await luca.goto('/siul/vacancy')
    await luca.looksRight('vacancy-bacheca')
    await luca.context.close()
  },
)

test('without JavaScript, a mistake at a field keeps all that was written; what may not be asked is said', async () => {
  const luca = await site.visitor('imprese', { javaScriptEnabled: false })
  await luca.goto(`/siul/vacancy/nuova?azienda=${azienda}`)
  await luca.field('text').fill('Cercasi barista a Todi, max 30 anni, bella presenza')
  // The terms of the act count from this day: one that is not in the calendar is not taken for today.
  await luca.field('requestedOn').fill('31/02/2026')
  await luca.tap(luca.button('Leggi la richiesta'))
  await expect.poll(() => luca.page.locator('.si-error-summary a').count()).toBe(1)
  await luca.field('requestedOn').fill('09/11/2026')
  await luca.tap(luca.button('Leggi la richiesta'))
  await expect.poll(() => luca.page.getByText('Questo non si può chiedere').count()).toBe(1)
  expect(await luca.page.getByText('Vuoi dire: contatto con il pubblico?').count()).toBe(1)
  await luca.field('content.tasks').fill('Servizio al banco e ai tavoli, contatto con il pubblico.')
  await luca.field('professione.0').fill('Astronauta')
  await luca.field('req.0.text').fill('Bella presenza')
  await luca.field('pay.from').fill('tanto')
  await luca.tap(luca.button('Controlla'))
  await expect.poll(() => luca.page.locator('.si-error-summary a').count()).toBe(4)
  expect(await luca.field('content.tasks').inputValue()).toContain('contatto con il pubblico')
  await luca.field('professione.0').fill('Barista')
  await luca.field('req.0.text').fill('')
  await luca.field('pay.from').fill('1.200')
  await luca.field('content.contract').selectOption('tempo-determinato')
  await luca.tap(luca.button('Controlla'))
  await luca.tap(luca.button('Torna a correggere'))
  expect(await luca.field('pay.from').inputValue()).toBe('1.200')
  await luca.tap(luca.button('Controlla'))
  await luca.tap(luca.button('Salva senza pubblicare'))
  await luca.page.waitForURL(/esito=taken/)
  await luca.tap(luca.button('Pubblica ora'))
  await luca.page.waitForURL(/esito=published/)
  await luca.tap(luca.page.getByRole('link', { name: 'Modifica' }))
  expect(await luca.field('professione.0').inputValue()).toBe('Barista')
  await luca.field('content.people').fill('3')
  await luca.tap(luca.button('Salva'))
  await luca.page.waitForURL(/esito=saved/)
  await luca.tap(luca.page.getByRole('link', { name: 'Chiudi' }))
  await luca.tap(luca.button('Chiudi'))
  await expect.poll(() => luca.page.locator('.si-error-summary').count()).toBe(1)
  await luca.page.getByLabel('I posti sono coperti').check()
  await luca.tap(luca.button('Chiudi'))
  await luca.page.waitForURL(/esito=closed/)
  await luca.context.close()
})

test('a card moves with the keyboard alone and by its menu; what is missing is said; the list is the same', async () => {
  await site.sql('truncate vacancy cascade')
  const luca = await site.visitor('imprese')
  const content = cook({ requisiti: [] })
  const taken = await site.ask('imprese', takeVacancy, { aziendaId: azienda, content, publish: true })
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken))
  const { vacancyId } = taken.value
  await luca.goto('/siul/vacancy')
  const card = () => luca.page.locator(`[id="v-${vacancyId}"]`)
  await card().focus()
  await luca.press(']')
  await luca.page.getByText('«Cuoco/a per mensa» adesso è in: Preselezione.').waitFor()
  expect(await card().evaluate((link) => link.closest('section')?.textContent)).toContain('Preselezione (1)')
  await luca.looksRight('vacancy-bacheca-mossa')
  // From preselection the way forward is the rosa: the key leads to where it is made.
  await card().focus()
  await luca.press(']')
  await luca.page.waitForURL(new RegExp(`/siul/vacancy/${vacancyId}/rosa`))
  await luca.goto('/siul/vacancy')
  await luca.tap(luca.page.getByText('Sposta in…'))
  await luca.looksRight('vacancy-bacheca-menu')
  await luca.tap(luca.page.getByRole('link', { name: 'Chiusa: apri' }))
  await luca.page.waitForURL(/chiudi/)
  await luca.goto('/siul/vacancy')
  await luca.tap(luca.link('Vedi come elenco'))
  expect(await luca.page.locator('tbody tr').count()).toBe(1)
  await luca.looksRight('vacancy-elenco')
  await luca.page.setViewportSize(PHONE)
  await luca.looksRight('vacancy-elenco')
  await luca.goto('/siul/vacancy')
  await luca.looksRight('vacancy-bacheca-menu')
  await luca.context.close()
})

test('a correction of what is public asks again what may not be asked, and keeps what a colleague wrote', async () => {
  const luca = await site.visitor('imprese', { javaScriptEnabled: false })
  const taken = await site.ask('imprese', takeVacancy, {
    aziendaId: azienda,
    content: cook({ title: 'Cuoco/a di sera' }),
    publish: true,
  })
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken))
  const { vacancyId } = taken.value
  await luca.goto(`/siul/vacancy/${vacancyId}/modifica`)
  await luca.field('content.tasks').fill('Prepara i pasti. Solo donne, massimo 30 anni.')
  await luca.tap(luca.button('Salva'))
  await expect.poll(() => luca.page.locator('.si-error-summary').count()).toBe(1)
  expect(await luca.page.getByText('Questo non si può chiedere').count()).toBe(1)
  const publicTasks = async () =>
    (await site.sql<{ tasks: string }>('select tasks from vacancy where id = $1', [vacancyId]))[0]?.tasks
  expect(await publicTasks()).not.toContain('donne')
  // Meanwhile a colleague renews it: an error of one's own does not make this page forget what it had seen.
  const renewed = await site.ask('responsabile', renewVacancyCommand, { vacancyId, version: 2 })
  expect(renewed.kind).toBe('done')
  await luca.field('content.tasks').fill('Prepara i pasti della sera.')
  await luca.tap(luca.button('Salva'))
  await expect
    .poll(() => luca.page.getByText('Nel frattempo qualcuno ha cambiato').count())
    .toBeGreaterThan(0)
  expect(await luca.link(/si apre in un’altra scheda/).count()).toBe(1)
  await luca.tap(luca.button('Salva'))
  await luca.page.waitForURL(/esito=saved/)
  expect(await publicTasks()).toBe('Prepara i pasti della sera.')
  await luca.context.close()
})
