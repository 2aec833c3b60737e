import { afterAll, beforeAll, expect, test } from 'vitest'
import { takeVacancy } from '../../src/areas/d-inserimento-lavorativo/d4-incrocio-datori/vacancy.command.ts'
import { propose } from '../../src/areas/d-inserimento-lavorativo/d2-incrocio/proposta.command.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { addVoce } from '../../src/records/persona/index.ts'
import { givePersona } from '../builders/colloquio.ts'
import { comeIn, giveIdentity } from '../builders/identita.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { cook, giveAzienda } from '../builders/vacancy.ts'

const PEOPLE = 18

let site: Site
let vacancyId = ''
let people: string[] = []

/** Cooks of Perugia; the first twelve have HACCP. */
async function giveCooks(): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < PEOPLE; n++) {
    const id = await givePersona(site, {
      name: 'Maria',
      surname: `Serafini${'abcdefghilmnopqrst'[n]}`,
      birthOn: `1970-02-${String(n + 1).padStart(2, '0')}`,
    })
    ids.push(id)
    await site.sql('update persona set comune = $1 where id = $2', ['G478', id])
    await workAs(site.engine, await site.actor('sportello'), async (work) => {
      await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
      await addVoce(work, id, {
        kind: 'disponibilita',
        data: { orari: [], turni: false, sabato: n % 2 === 0, raggioKm: 20, mezzi: [] },
      })
      if (n < 12) await addVoce(work, id, { kind: 'patente', data: { patente: 'HACCP' } })
    })
  }
  return ids
}

beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  const aziendaId = await giveAzienda(site, 'Mensa del Colle Srl')
  people = await giveCooks()
  const content = cook({
    requisiti: [
      { kind: 'patente', patente: 'HACCP', required: false },
      { kind: 'sabato', required: false },
    ],
  })
  const taken = await site.ask('imprese', takeVacancy, { aziendaId, content, publish: true })
  if (taken.kind !== 'done') throw new Error(JSON.stringify(taken))
  vacancyId = taken.value.vacancyId
  // In their interviews three of them had said yes.
  for (const personaId of people.slice(0, 3))
    await site.ask('orientatore', propose, { personaId, vacancyId, how: 'colloquio', answer: 'si' })
}, 120_000)
afterAll(() => site.close())

const visitor = async (...who: Parameters<Site['visitor']>) => {
  const made = await site.visitor(...who)
  made.page.setDefaultTimeout(8_000)
  return made
}

test(
  'from the vacancy to the rosa in at most five inputs; the company answers on its phone',
  { timeout: 120_000 },
  async () => {
    const luca = await visitor('imprese')
    await luca.goto(`/siul/vacancy/${vacancyId}`)
    luca.inputs = 0
    await luca.click(luca.link('Trova candidati'))
    await luca.looksRight('rosa-incrocio')
    expect(await luca.page.getByText('18 persone adatte').count()).toBe(1)
    await luca.click(luca.link('HACCP (alimenti): restano 12'))
    await luca.looksRight('rosa-incrocio-leva')
    await luca.click(luca.button('Prendi le 12'))
    await luca.looksRight('rosa-in-mano')
    // Written and not saved: what is on the page is what leaves. It is no input of the shortest way.
    await luca.page.locator(`[id="s-${people[0] ?? ''}"]`).fill('Dodici anni nelle cucine di un ospedale.')
    await luca.click(luca.button('Invia la rosa'))
    await luca.looksRight('rosa-inviata')
    expect(luca.inputs).toBeLessThanOrEqual(5)
    const link =
      (await luca.page.locator('.si-code').textContent())?.match(/\/imprese\/rose\/[\w-]+/)?.[0] ?? ''
    expect(link).not.toBe('')

    const company = await visitor(undefined, { viewport: PHONE })
    await company.goto(link)
    await company.looksRight('rosa-impresa')
    expect(await company.page.locator('.si-candidate h2').count()).toBe(3)
    expect(await company.page.content()).not.toContain('Serafinia')
    expect(await company.page.getByText('Dodici anni nelle cucine di un ospedale.').count()).toBe(1)
    await company.tap(company.button('Mi interessa').first())
    expect(await company.page.content()).toContain('Serafini')
    await company.tap(company.button('Assunta').first())
    await company.tap(company.page.getByText('No, perché').first())
    await company.tap(company.button('Gli orari non vanno').first())
    await company.looksRight('rosa-impresa-risposto')

    await luca.goto(`/siul/vacancy/${vacancyId}/rosa`)
    await luca.looksRight('rosa-esiti')
    expect(await luca.page.getByText('L’azienda ha detto no: gli orari non vanno').count()).toBe(1)
    await luca.context.close()
    await company.context.close()
  },
)

test.for([DESK, PHONE])('the same rosa from the company’s own area, at $width', async (viewport) => {
  const [azienda] = await site.sql<{ iva: string }>(
    'select a.partita_iva as iva from azienda a join vacancy v on v.azienda_id = a.id where v.id = $1',
    [vacancyId],
  )
  await giveIdentity(site, { username: 'impresa', kind: 'impresa', code: azienda?.iva ?? '' })
  const company = await visitor(undefined, { viewport })
  await comeIn(company, 'impresa', 'impresa')
  await company.looksRight('area-impresa-rosa')
  company.inputs = 0
  const here = company.page.getByRole('link', { name: /Rispondi: \d person|Apri la rosa/ }).first()
  await company.click(here)
  await company.looksRight('area-impresa-risponde')
  // What was answered by the link is here; nobody else than the three who said yes.
  expect(await company.page.locator('.si-candidate h2').count()).toBe(3)
  const interested = company.button('Mi interessa').first()
  if ((await interested.count()) > 0) {
    await company.click(interested)
    expect(company.inputs).toBe(2)
  }
  expect(await company.page.locator('.si-candidate a[href^="tel:"]').count()).toBeGreaterThan(0)
  await company.looksRight('area-impresa-risposto')
  await company.context.close()
})

test('a company is found from anywhere with Ctrl K', async () => {
  const luca = await visitor('imprese')
  await luca.goto('/siul/oggi')
  luca.inputs = 0
  await luca.page.keyboard.press('Control+k')
  await luca.page.keyboard.type('mensa del c')
  await luca.page.getByRole('option', { name: /Mensa del Colle/ }).waitFor()
  await luca.looksRight('palette-aziende')
  await luca.page.keyboard.press('Enter')
  await luca.page.waitForURL(/\/siul\/aziende\/[\da-f-]{36}$/)
  await luca.goto('/siul/cerca')
  await luca.fill(luca.page.locator('#q'), 'Mensa del Colle')
  await luca.tap(luca.page.locator('main').getByRole('button', { name: 'Cerca' }))
  await luca.page.getByRole('heading', { name: 'Aziende' }).waitFor()
  expect(luca.page.url().toLowerCase()).not.toContain('mensa')
  await luca.looksRight('cerca-aziende')
  await luca.context.close()
})

test.for([DESK, PHONE])('four side by side, and the person’s own side, at $width', async (viewport) => {
  const luca = await visitor('imprese', { viewport })
  await luca.goto(
    `/siul/vacancy/${vacancyId}/confronto?${people
      .slice(0, 4)
      .map((id) => `p=${id}`)
      .join('&')}`,
  )
  await luca.looksRight('rosa-confronto')
  // On a phone the columns are gone: each value says whose it is.
  expect(await luca.page.locator('td[data-label^="Serafini"]').count()).toBeGreaterThanOrEqual(4 * 5)
  if (viewport === DESK) {
    await luca.tap(luca.button('Prendi le scelte'))
    await luca.page.waitForURL(/\/rosa\?esito=/)
  }
  await luca.goto(`/siul/vacancy/${vacancyId}/incrocio?leve=s0.s1.k10`)
  await luca.looksRight('rosa-leve')
  const anna = await visitor('orientatore', { viewport })
  await anna.goto(`/siul/persone/${people[viewport === DESK ? 15 : 16] ?? ''}/candidature`)
  await anna.looksRight('rosa-candidature')
  await anna.tap(anna.page.getByText('Proponi', { exact: true }).first())
  await anna.tap(anna.button('Al telefono').first())
  await anna.page.waitForURL(/esito=proposed/)
  await anna.tap(anna.page.getByText('Registra la risposta', { exact: true }).first())
  await anna.tap(anna.button('Ha detto sì').first())
  await anna.looksRight('rosa-proposte')
  await luca.context.close()
  await anna.context.close()
})

test('the person reads the job on her phone and answers, without a login', async () => {
  const [row] = await site.sql<{ link_path: string }>(
    "select link_path from messaggio where template = 'proposta.lavoro' order by created_at limit 1",
  )
  const maria = await visitor(undefined, { viewport: PHONE })
  await maria.goto(row?.link_path ?? '')
  await maria.looksRight('rosa-proposta')
  maria.inputs = 0
  await maria.click(maria.button('Sì, manda il mio nome'))
  expect(maria.inputs).toBe(1)
  expect(await maria.page.getByText('Hai detto sì.').count()).toBe(1)
  await maria.looksRight('rosa-proposta-si')
  await maria.goto('/proposta/xxxxxxxxxxxxxxxxxxxxxxxx')
  expect(await maria.page.getByText('Questo indirizzo non è valido').count()).toBe(1)
  await maria.context.close()
})
