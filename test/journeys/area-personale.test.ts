import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookFirst, giveMorning } from '../builders/agenda.ts'
import { codeOf, comeIn, giveIdentity } from '../builders/identita.ts'
import { giveReachable } from '../builders/messaggi.ts'
import { giveCooks, giveVacancy, ok } from '../builders/rosa.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let site: Site
let personaId: string
beforeAll(async () => {
  site = await openSite(NOW)
  await giveMorning(site, 3)
  personaId = await giveReachable(site, { phone: '+393470000001' })
  await giveIdentity(site, { username: 'cittadina', kind: 'cittadino', code: await codeOf(site, personaId) })
  await giveIdentity(site, { username: 'cittadino', kind: 'cittadino', code: 'RSSMRA80A01H501U' })
})
afterAll(() => site.close())

async function looksRightEverywhere(visitor: Visitor, name: string): Promise<void> {
  for (const size of [DESK, PHONE]) {
    await visitor.page.setViewportSize(size)
    await visitor.looksRight(name)
  }
}

for (const javaScriptEnabled of [true, false])
  test(`in, answered, out, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    await site.sql('truncate appuntamento, messaggio cascade')
    await bookFirst(site, personaId)
    const visitor = await site.visitor(undefined, { javaScriptEnabled })
    const look = (name: string) =>
      javaScriptEnabled ? looksRightEverywhere(visitor, name) : Promise.resolve()
    await visitor.goto('/')
    await visitor.click(visitor.link(/^Accedi/))
    await look('area-porta')
    await visitor.click(visitor.link('Entra per te'))
    await look('area-identita-di-prova')
    await visitor.fill(visitor.field('username'), 'cittadina')
    await visitor.fill(visitor.field('password'), 'demo-cittadino')
    await visitor.click(visitor.button('Conferma chi sei'))
    expect(await visitor.page.textContent('main')).toContain('non corrispondono')
    visitor.said.length = 0
    await look('area-identita-errore')
    await visitor.fill(visitor.field('password'), 'demo-cittadina')
    await visitor.click(visitor.button('Conferma chi sei'))
    await visitor.page.getByRole('heading', { name: 'Ciao Maria' }).waitFor()
    expect(new URL(visitor.page.url()).search).toBe('')
    await look('area-percorso')

    // From her page to the answer: one input.
    visitor.inputs = 0
    await visitor.click(visitor.button('Vorrei un’altra ora'))
    await visitor.page.getByText('ti chiamiamo noi per trovare').waitFor()
    expect(visitor.inputs).toBe(1)
    await visitor.click(visitor.button('Non vengo'))
    await visitor.page.getByText('il tuo posto va a un’altra persona').waitFor()
    expect(await site.sql('select state from appuntamento')).toEqual([{ state: 'annullato' }])

    for (const [name, page] of [
      ['Proposte di lavoro', 'area-proposte'],
      ['Documenti', 'area-documenti'],
      ['Chi ha visto i miei dati', 'area-accessi'],
    ] as const) {
      await visitor.click(visitor.page.getByRole('navigation').getByRole('link', { name }))
      await look(page)
    }
    await visitor.goto('/area-personale/documenti')
    const [downloaded] = await Promise.all([
      visitor.context.waitForEvent('response', (response) => response.url().endsWith('/documenti/stato')),
      visitor.button('Scarica il certificato (PDF)').click({ noWaitAfter: true }),
    ])
    expect(downloaded.headers()['content-type']).toBe('application/pdf')
    expect(await site.sql("select 1 from documento where kind = 'certificato-stato'")).not.toHaveLength(0)
    await visitor.goto('/area-personale/documenti')
    const kept = await visitor.context.cookies()
    const session = kept.find(({ name }) => name === 'lavoro')
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
    await visitor.click(visitor.page.locator('summary').filter({ hasText: 'Il mio profilo' }))
    await visitor.click(visitor.button('Esci'))
    await visitor.page.getByText('Sei fuori dalla tua area').waitFor()
    // The browser that kept the cookie keeps nothing.
    await visitor.context.addCookies([{ name: 'lavoro', value: session?.value ?? '', url: site.url }])
    await visitor.goto('/area-personale')
    expect(new URL(visitor.page.url()).pathname).toBe('/accesso')
  })

test('whoever has no scheda is told how to get one; none is made', async () => {
  const before = await site.sql('select count(*) from persona')
  const visitor = await site.visitor(undefined)
  await comeIn(visitor, 'cittadino', 'cittadino')
  await visitor.page.getByRole('heading', { name: 'Non ti troviamo' }).waitFor()
  expect(await visitor.page.textContent('main')).toContain('La apriamo insieme')
  visitor.said.length = 0
  await looksRightEverywhere(visitor, 'area-senza-scheda')
  expect(await site.sql('select count(*) from persona')).toEqual(before)
})

test('a company comes in, and staff beside it in the same browser', async () => {
  const people = await giveCooks(site, 2)
  const vacancy = await giveVacancy(site)
  await ok(vacancy.take(people))
  await vacancy.says(people[0] ?? '', 'si')
  await vacancy.describeAll(people)
  await vacancy.send()
  const [company] = await site.sql<{ partita_iva: string }>('select partita_iva from azienda')
  await giveIdentity(site, { username: 'impresa', kind: 'impresa', code: company?.partita_iva ?? '' })
  const visitor = await site.visitor('imprese')
  await comeIn(visitor, 'impresa', 'impresa')
  await visitor.page.getByRole('heading', { name: 'Le tue offerte' }).waitFor()
  expect(await visitor.page.textContent('main')).toContain('Rispondi: 1 persona ti aspetta')
  await looksRightEverywhere(visitor, 'area-impresa')
  await visitor.goto('/siul/oggi')
  expect(new URL(visitor.page.url()).pathname).toBe('/siul/oggi')
  await visitor.goto('/imprese/area')
  await visitor.click(visitor.page.locator('summary').filter({ hasText: 'Il mio profilo' }))
  await visitor.click(visitor.button('Esci'))
  await visitor.page.getByText('Sei fuori dalla tua area').waitFor()
})
