import { afterAll, beforeAll, expect, test } from 'vitest'
import { planGiro } from '../../src/areas/e-datori-di-lavoro/e1-scouting/e1.command.ts'
import { giveAzienda, partitaIvaOf } from '../builders/azienda.ts'
import { openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

/** Tuesday 10 November 2026, four minutes past ten in Perugia. */
let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
})
afterAll(() => site.close())

const looksRightOnPhone = async (visitor: Visitor, name: string) => {
  const before = visitor.page.viewportSize()
  await visitor.page.setViewportSize(PHONE)
  await visitor.looksRight(name)
  if (before) await visitor.page.setViewportSize(before)
}

test('an employer is welcomed in four inputs at most, and leaves with a name and a day', async () => {
  const partitaIva = partitaIvaOf(71)
  await giveAzienda(site, { partitaIva, name: 'Mensa Valfiorita srl' })
  const desk = await site.visitor('sportello')
  await desk.goto('/siul/accoglienza')
  await desk.goto('/siul/aziende/accoglienza')
  await desk.looksRight('a3-start')
  desk.inputs = 0
  await desk.scan(desk.page.locator('#q'), partitaIva)
  await desk.page.getByText('Mensa Valfiorita srl').waitFor()
  await desk.check(desk.page.getByLabel('Cerca personale'))
  site.setNow('2026-11-10T09:22:00Z')
  await desk.click(desk.button('Affida'))
  expect(desk.inputs).toBeLessThanOrEqual(4)
  await desk.page.getByText('Vi risponde Luca Benedetti').waitFor()
  // Three open days after Tuesday 10: Friday 13.
  expect(await desk.page.locator('main').innerText()).toContain('venerdì 13 novembre 2026')
  await desk.page.getByText('Accoglienza registrata: 18 minuti.').waitFor()
  await desk.looksRight('a3-promise')
  await looksRightOnPhone(desk, 'a3-promise')
  await desk.click(desk.link('Apri la scheda'))
  await desk.page.getByText('Cerca personale: risponde Luca Benedetti').waitFor()
  await desk.looksRight('azienda')
  await looksRightOnPhone(desk, 'azienda')
})

test('a company nobody knows is welcomed with its name alone', async () => {
  site.setNow('2026-11-10T10:00:00Z')
  const desk = await site.visitor('sportello')
  await desk.goto('/siul/aziende/accoglienza')
  desk.inputs = 0
  await desk.scan(desk.page.locator('#q'), partitaIvaOf(72))
  await desk.fill(desk.field('name'), 'Ceramiche Roccasole')
  await desk.check(desk.page.getByLabel('Formazione'))
  await desk.looksRight('a3-new')
  await looksRightOnPhone(desk, 'a3-new')
  site.setNow('2026-11-10T10:10:00Z')
  await desk.click(desk.button('Affida'))
  expect(desk.inputs).toBeLessThanOrEqual(4)
  // Ten minutes are fewer than the fifteen of the card: said, never forbidden.
  await desk.page.getByText('meno dei 15 della scheda A3').waitFor()
})

test('visits are written without signal, leave when it is back, and arrive once', async () => {
  site.setNow('2026-11-10T14:00:00Z')
  const aziende = [
    await giveAzienda(site, { name: 'Officina Tre Gelsi' }),
    await giveAzienda(site, { name: 'Forno Cerquetta' }),
  ]
  expect((await site.ask('imprese', planGiro, { aziende, day: '2026-11-10' })).kind).toBe('done')
  const phone = await site.visitor('imprese', { viewport: PHONE })
  await phone.goto('/siul/scouting/giro')
  await phone.looksRight('giro')
  await phone.context.setOffline(true)
  const stop = phone.page.locator('section', { hasText: 'Officina Tre Gelsi' }).last()
  phone.inputs = 0
  await phone.click(stop.getByText('Visita fatta'))
  await phone.check(stop.getByLabel('Cerca personale'))
  await phone.check(stop.getByLabel('Interessata', { exact: true }))
  await phone.fill(stop.getByLabel('Note'), 'Cercano una persona al tornio.')
  await phone.click(stop.getByRole('button', { name: 'Salva la visita' }))
  expect(phone.inputs).toBeLessThanOrEqual(5)
  await phone.page.getByText('Salvata sul telefono').waitFor()
  await phone.page.getByText('Visite da inviare: 1.').waitFor()
  expect(await count('contatto', aziende[0])).toBe(0)
  await phone.context.setOffline(false)
  await phone.page.getByText('Inviate: 1.').waitFor()
  expect(await count('contatto', aziende[0])).toBe(1)
  // The console of the browser says that it was offline: nothing else.
  expect(phone.said.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  phone.said.length = 0
  await phone.goto('/siul/scouting/giro')
  await phone.page.getByText(/Fatta alle/).waitFor()
  await phone.looksRight('giro-done')
  const [prestazione] = await site.sql<Record<string, unknown>>(
    'select service_code, minutes, session_cents, awaiting_placement from prestazione where azienda_id = $1',
    [aziende[0]],
  )
  expect(prestazione).toEqual({ service_code: 'E1', minutes: 30, session_cents: 0, awaiting_placement: true })
})

const count = async (table: 'contatto' | 'visita', aziendaId: string | undefined) => {
  const [row] = await site.sql<{ n: number }>(
    `select count(*)::int as n from ${table} where azienda_id = $1`,
    [aziendaId],
  )
  return row?.n
}

test('what was sent but not acknowledged is sent again, and is one visit', async () => {
  site.setNow('2026-11-10T15:00:00Z')
  const aziendaId = await giveAzienda(site, { name: 'Cantina Monterovo' })
  await site.ask('imprese', planGiro, { aziende: [aziendaId], day: '2026-11-10' })
  const phone = await site.visitor('imprese', { viewport: PHONE })
  await phone.goto('/siul/scouting/giro')
  // The line falls after the server has written: the phone never hears of it.
  let lost = 0
  await phone.page.route('**/api/v1/scouting/visite', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    return route.abort('internetdisconnected')
  })
  const stop = phone.page.locator('section', { hasText: 'Cantina Monterovo' }).last()
  await phone.tap(stop.getByText('Visita fatta'))
  await phone.tap(stop.getByRole('button', { name: 'Salva la visita' }))
  await phone.page.getByText('Visite da inviare: 1.').waitFor()
  expect(await count('contatto', aziendaId)).toBe(1)
  await phone.page.reload()
  await phone.page.getByText('Inviate: 1.').waitFor()
  expect(lost).toBe(2)
  expect(await count('contatto', aziendaId)).toBe(1)
})

test('a visit of another day leaves from a day without stops; one whose stop is gone shows what was written', async () => {
  site.setNow('2026-11-11T15:00:00Z')
  const [kept, gone] = [
    await giveAzienda(site, { name: 'Vetreria Fosso Secco' }),
    await giveAzienda(site, { name: 'Torrefazione Colfiorito' }),
  ]
  await site.ask('imprese', planGiro, { aziende: [kept, gone], day: '2026-11-11' })
  const phone = await site.visitor('imprese', { viewport: PHONE })
  await phone.goto('/siul/scouting/giro')
  await phone.page.route('**/api/v1/scouting/visite', (route) => route.abort('internetdisconnected'))
  for (const name of ['Vetreria Fosso Secco', 'Torrefazione Colfiorito']) {
    const stop = phone.page.locator('section', { hasText: name }).last()
    await phone.tap(stop.getByText('Visita fatta'))
    await stop.getByLabel('Note').fill(`Nota di ${name}`)
    await phone.tap(stop.getByRole('button', { name: 'Salva la visita' }))
  }
  await phone.page.getByText('Visite da inviare: 2.').waitFor()
  await site.sql('delete from visita where azienda_id = $1', [gone])
  await phone.page.unroute('**/api/v1/scouting/visite')
  await phone.goto('/siul/scouting/giro?giorno=2026-11-13')
  await phone.page.getByText('Le visite di questo giorno appariranno qui').waitFor()
  await phone.page.getByText('Inviate: 1.').waitFor()
  expect(await count('contatto', kept)).toBe(1)
  await phone.page.getByText(/Non accettata:.*Nota di Torrefazione Colfiorito/).waitFor()
  await phone.tap(phone.button('Toglila dal telefono'))
  phone.said.length = 0
  await phone.goto('/siul/scouting/giro?giorno=2026-11-13')
  await phone.looksRight('giro-vuoto')
  await expect.poll(() => phone.page.getByText('Non accettata').count()).toBe(0)
  await phone.context.close()
})

test('without JavaScript a visit is a form as any other, and a wrong hour is said beside it', async () => {
  site.setNow('2026-11-10T16:00:00Z')
  const aziendaId = await giveAzienda(site, { name: 'Trasporti Passoquieto' })
  await site.ask('imprese', planGiro, { aziende: [aziendaId], day: '2026-11-10' })
  const phone = await site.visitor('imprese', { viewport: PHONE, javaScriptEnabled: false })
  await phone.goto('/siul/scouting/giro')
  const stop = phone.page.locator('section', { hasText: 'Trasporti Passoquieto' }).last()
  await phone.tap(stop.getByText('Visita fatta'))
  await phone.tap(stop.getByText('Un altro giorno o un’altra ora'))
  await stop.getByLabel('Ora di inizio').fill('16:50')
  await phone.tap(stop.getByRole('button', { name: 'Salva la visita' }))
  expect(await phone.page.locator('.si-error-summary').innerText()).toContain('non è ancora finito')
  await stop.getByLabel('Ora di inizio').fill('16:10')
  await phone.tap(stop.getByRole('button', { name: 'Salva la visita' }))
  await phone.page.getByText('Visita registrata.').waitFor()
  expect(await count('contatto', aziendaId)).toBe(1)
})

test('the other pages of a company hold on a desk and on a phone', async () => {
  const aziendaId = await giveAzienda(site, { name: 'Maglificio Borgolente', ateco: '14.13' })
  const desk = await site.visitor('imprese')
  const pages = {
    aziende: '/siul/aziende',
    nuova: '/siul/aziende/nuova',
    dati: `/siul/aziende/${aziendaId}/dati`,
    contatto: `/siul/aziende/${aziendaId}/contatti/nuovo`,
    fabbisogni: `/siul/aziende/${aziendaId}/fabbisogni`,
    rilevazione: `/siul/aziende/${aziendaId}/fabbisogni?cosa=b`,
    consulenze: `/siul/aziende/${aziendaId}/consulenze`,
    accordi: `/siul/aziende/${aziendaId}/accordi`,
    'accordo-nuovo': `/siul/aziende/${aziendaId}/accordi/nuovo`,
    scouting: '/siul/scouting?settore=industria',
    scheda: '/siul/schede-informative/apprendistato',
  }
  for (const [name, path] of Object.entries(pages)) {
    await desk.goto(path)
    await desk.looksRight(name)
    await looksRightOnPhone(desk, name)
  }
})

test('an agreement is prepared by one, printed, and its signature registered by another', async () => {
  const aziendaId = await giveAzienda(site, { name: 'Albergo Fontecupa' })
  const one = await site.visitor('imprese')
  await one.goto(`/siul/aziende/${aziendaId}/accordi/nuovo`)
  await one.fill(one.field('goal'), 'Due persone per la stagione, anche da formare.')
  await one.click(one.button('Salva la bozza'))
  await one.page.getByText('Bozza salvata.').waitFor()
  await one.click(one.button('Manda alla firma'))
  await one.page.getByText('La firma la registra un’altra persona del centro').waitFor()
  await one.looksRight('accordo-alla-firma')
  const pdf = await one.page.request.get((await one.link('Stampa (PDF)').getAttribute('href')) ?? '')
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const other = await site.visitor('responsabile')
  await other.goto(new URL(one.page.url()).pathname)
  await other.fill(other.field('signer'), 'Rita Provini')
  await other.fill(other.field('signerJob'), 'titolare')
  await other.looksRight('accordo-firma')
  await looksRightOnPhone(other, 'accordo-firma')
  await other.click(other.button('Registra la firma'))
  await other.page.getByText('Firma registrata.').waitFor()
  await other.page.getByText('Firmato da Rita Provini (titolare)').waitFor()
})
