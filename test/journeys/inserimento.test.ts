import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCentreQuality } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/qualita.command.ts'
import { giveCook, giveSentRosa, giveVacancy, valueOf } from '../builders/inserimento.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
let maria = ''
let sent: Awaited<ReturnType<typeof giveSentRosa>>

beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  maria = await giveCook(site, 'Bruni')
  await giveVacancy(site)
  await giveVacancy(site)
  sent = await giveSentRosa(site, 2, { selectionRequested: true })
}, 120_000)
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'an interview for the match, from the file to its closing, at $width',
  { timeout: 120_000 },
  async (viewport) => {
    site.setNow(viewport === DESK ? '2026-11-10T10:00:00Z' : '2026-11-11T10:00:00Z')
    const anna = await site.visitor('orientatore', { viewport })
    await anna.goto(`/siul/persone/${maria}`)
    await anna.looksRight('inserimento-persona')
    anna.inputs = 0
    await anna.click(anna.button('Inizia il colloquio per l’incrocio'))
    await anna.looksRight('inserimento-cerca')
    await anna.click(anna.button('Confermato'))
    await anna.looksRight('inserimento-ha')
    await anna.click(anna.button('Confermato'))
    await anna.looksRight('inserimento-manca')
    await anna.click(anna.button('Confermato'))
    await anna.looksRight('inserimento-opportunita')
    await anna.click(anna.page.getByRole('button', { name: 'Proponi: dice sì' }).first())
    await anna.looksRight('inserimento-proposta')
    expect(await anna.page.getByText('Proposta: ha detto sì').count()).toBe(viewport === DESK ? 1 : 2)
    // They talk, she is at the page: nobody is logged out.
    for (const minutes of ['20', '45']) {
      site.setNow(`${viewport === DESK ? '2026-11-10' : '2026-11-11'}T10:${minutes}:00Z`)
      await anna.page.reload()
    }
    await anna.page.getByLabel('Di cui minuti per le proposte').fill('60')
    await anna.click(anna.page.getByRole('button', { name: /Chiudi/ }))
    await expect
      .poll(() => anna.page.getByText('I minuti delle proposte sono una parte del colloquio').count())
      .toBe(1)
    // The browser told of the refusal, as it should.
    anna.said.length = 0
    await anna.page.getByLabel('Di cui minuti per le proposte').fill('15')
    await anna.click(anna.page.getByRole('button', { name: /Chiudi/ }))
    await anna.looksRight('inserimento-chiuso')
    await expect.poll(() => anna.page.getByText('Invio a colloquio di lavoro').count()).toBe(1)
    // A click a part, one for the job, one to close: and one too many, the mistake above.
    expect(anna.inputs).toBeLessThanOrEqual(7)
    await anna.goto(`/siul/persone/${maria}/candidature`)
    await anna.looksRight('inserimento-candidature')
    await anna.context.close()
  },
)

test.for([DESK, PHONE])(
  'the work on a vacancy and its selection, at $width',
  { timeout: 120_000 },
  async (viewport) => {
    site.setNow(viewport === DESK ? '2026-11-12T10:00:00Z' : '2026-11-13T10:00:00Z')
    const luca = await site.visitor('imprese', { viewport })
    await luca.goto(`/siul/vacancy/${sent.vacancyId}`)
    await luca.looksRight('inserimento-vacancy')
    await luca.click(luca.link('Registra il lavoro fatto'))
    await luca.looksRight('inserimento-lavoro-vuoto')
    await luca.page.getByLabel('Minuti').fill('40')
    for (const box of await luca.page.getByRole('checkbox').all()) await box.check()
    await luca.click(luca.button(/^Registra$/))
    await luca.looksRight('inserimento-lavoro')
    expect(await luca.page.getByText('bloccato fino all’assunzione').count()).toBeGreaterThanOrEqual(2)
    await luca.goto(`/siul/vacancy/${sent.vacancyId}/selezione`)
    await luca.tap(luca.page.locator('summary', { hasText: 'Registra un colloquio' }).first())
    await luca.tap(luca.button('Salva il colloquio').first())
    await luca.looksRight('inserimento-selezione')
    expect(await luca.page.getByText('Colloquio registrato.').count()).toBe(1)
    await luca.context.close()
  },
)

test(
  'the outcomes are called for until the company tells them; then it says how it went with us',
  { timeout: 120_000 },
  async () => {
    site.setNow('2026-11-25T10:00:00Z')
    const luca = await site.visitor('imprese')
    await luca.goto('/siul/vacancy')
    await luca.looksRight('inserimento-esiti')
    expect(await luca.page.getByText('Esiti da sentire (1)').count()).toBeGreaterThanOrEqual(1)
    expect(await luca.page.getByText('Ultimo giorno').count()).toBe(1)

    const company = await site.visitor(undefined, { viewport: PHONE })
    await company.goto(`/imprese/rose/${sent.codice}`)
    await company.looksRight('inserimento-qualita-impresa')
    for (const _ of sent.persone) {
      await company.tap(company.page.getByText('No, perché').first())
      await company.tap(company.button('Il posto è già coperto').first())
    }
    await company.tap(company.button('Manda la risposta'))
    await expect.poll(() => company.page.locator('.si-field--error').count()).toBe(3)
    // The browser told of the refusal, as it should.
    company.said.length = 0
    for (const name of ['persone', 'tempi', 'ancora'])
      await company.page.locator(`input[name="${name}"][value="4"]`).check()
    await company.tap(company.button('Manda la risposta'))
    await expect.poll(() => company.page.getByText('Grazie, abbiamo la tua risposta.').count()).toBe(1)
    await company.looksRight('inserimento-qualita-grazie')

    await luca.goto('/siul/vacancy')
    expect(await luca.page.getByText('Esiti da sentire').count()).toBe(0)
    await luca.goto(`/siul/vacancy/${sent.vacancyId}`)
    await luca.looksRight('inserimento-vacancy-qualita')
    for (const viewport of [DESK, PHONE]) {
      const elena = await site.visitor('responsabile', { viewport })
      await elena.goto('/siul/cruscotto/qualita')
      await elena.looksRight('inserimento-qualita')
      await elena.context.close()
    }
    const { mean } = await valueOf(site.ask('responsabile', readCentreQuality, {}))
    expect(mean).toEqual({ persone: 4, tempi: 4, ancora: 4 })
    await luca.context.close()
    await company.context.close()
  },
)
