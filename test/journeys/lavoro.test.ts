import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventOfferte, PUBLISH_OFFERTE } from '../builders/offerte.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'
import { giveAzienda } from '../builders/vacancy.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  const azienda = await giveAzienda(site, 'Mensa del Colle Srl')
  const [account] = await site.sql<{ id: string }>("select id from account where username = 'imprese'")
  await site.sql(PUBLISH_OFFERTE, [azienda, account?.id, JSON.stringify(inventOfferte(300))])
  await site.sql(
    "update centro set phone = '+390751234567', address = 'via Prova 1, Perugia' where code = 'PG'",
  )
  await site.sql("update vacancy set confidential = true where '5.2.2.4.0' = any(professioni)")
})
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'from the home of the portal to asking for a call, in at most eight inputs, at $width',
  async (viewport) => {
    const ada = await site.visitor(undefined, { viewport })
    await ada.goto('/')
    await ada.looksRight('lavoro-casa')
    await ada.fill(ada.field('q'), 'camerirea')
    await ada.fill(ada.field('dove'), 'Perugia')
    await ada.click(ada.button('Cerca offerte'))
    await ada.page.waitForURL(/\/lavoro\?/)
    await ada.looksRight('lavoro-elenco')
    expect(await ada.page.getByText(/Ho cercato «camerier[aei]» al posto di «camerirea»/).count()).toBe(1)
    const first = ada.page.locator('main h3 a').first()
    expect(await first.innerText()).toContain('Cameriere/a')
    await ada.click(first)
    await ada.page.waitForURL(/\/lavoro\/\d+-/)
    await ada.looksRight('lavoro-offerta')
    const data = await ada.page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'JobPosting', directApply: false })
    await ada.fill(ada.field('name'), 'Ada Prova')
    await ada.fill(ada.field('phone'), `333 000 ${viewport.width}`)
    await ada.click(ada.button('Chiedi di essere chiamato/a'))
    await expect.poll(() => ada.page.locator('.si-error-summary a').count()).toBe(1)
    // The browser itself tells the console of every 422.
    expect(ada.said.splice(0)).toHaveLength(1)
    await ada.looksRight('lavoro-senza-consenso')
    await ada.check(ada.field('consent'))
    ada.inputs--
    await ada.click(ada.button('Chiedi di essere chiamato/a'))
    await ada.page.waitForURL(/esito=richiamata/)
    await ada.looksRight('lavoro-richiamata')
    expect(ada.inputs).toBeLessThanOrEqual(8)
    await ada.context.close()
  },
)

test('who looks after the vacancy finds who wants to be called, and says when it is done', async () => {
  const luca = await site.visitor('imprese')
  const [row] = await site.sql<{ vacancy_id: string }>('select vacancy_id from richiamata limit 1')
  await luca.goto(`/siul/vacancy/${row?.vacancy_id}`)
  await luca.looksRight('lavoro-vacancy-richiamate')
  await luca.click(luca.button('Ho chiamato Ada Prova').first())
  await luca.page.waitForURL(/\/siul\/vacancy\//)
  const [left] = await site.sql<{ called: number }>('select count(called_at)::int as called from richiamata')
  expect(left?.called).toBe(1)
  await luca.context.close()
})

test('without JavaScript: filters, pages, nothing found, what is gone; a hidden company stays hidden', async () => {
  const ada = await site.visitor(undefined, { javaScriptEnabled: false, viewport: PHONE })
  await ada.goto('/lavoro')
  await ada.tap(ada.page.getByText('Filtri'))
  await ada.field('contratto').selectOption('tempo-determinato')
  await ada.field('patente').check()
  await ada.tap(ada.button('Cerca offerte'))
  await expect.poll(() => ada.page.getByText('Filtri: 2 attivi').count()).toBe(1)
  await ada.tap(ada.page.getByRole('link', { name: /Avanti|Successiva|Pagina successiva/ }))
  expect(ada.page.url()).toContain('pagina=2')
  await ada.goto('/lavoro?q=barista')
  const text = await ada.page.locator('main').innerText()
  expect(text).toContain('Impresa del settore alberghi e ristorazione, zona')
  expect(text).not.toContain('Mensa del Colle')
  await ada.goto('/lavoro?q=astronauta&dove=Perugia')
  await expect.poll(() => ada.page.getByText('Nessuna offerta per «astronauta»').count()).toBe(1)
  const [gone] = await site.sql<{ number: number }>(
    "update vacancy set expires_on = '2026-11-09' where number = (select max(number) from vacancy) returning number",
  )
  await ada.goto(`/lavoro/${gone?.number}`)
  await expect.poll(() => ada.page.getByText('Questa offerta non c’è più').count()).toBe(1)
  expect(await ada.page.locator('main h3 a').count()).toBeGreaterThan(0)
  await ada.context.close()
})

test.for([DESK, PHONE])('nothing found and gone hold for everybody, at $width', async (viewport) => {
  const ada = await site.visitor(undefined, { viewport })
  await ada.goto('/lavoro?q=astronauta')
  await ada.looksRight('lavoro-niente')
  await ada.goto('/lavoro?q=barista&dove=Terni&km=5&contratto=tirocinio')
  await ada.looksRight('lavoro-piu-lontano')
  await ada.context.close()
})
