import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite('2026-11-10T08:00:00Z')
})
afterAll(() => site.close())

/** The page as it is holds on a desk and on a phone, from one visitor to the other. */
async function looksRightEverywhere(visitor: Visitor, name: string): Promise<void> {
  for (const viewport of [DESK, PHONE]) {
    await visitor.page.setViewportSize(viewport)
    await visitor.looksRight(name)
  }
  await visitor.page.setViewportSize(DESK)
}

for (const javaScriptEnabled of [true, false]) {
  test(`from the door to the desk and out${javaScriptEnabled ? '' : ', without JavaScript'}`, async () => {
    const day = javaScriptEnabled ? '2026-11-10' : '2026-11-11'
    const at = (time: string) => site.setNow(`${day}T${time}:00Z`)
    at('08:00')
    const personaId = await givePersona(site, { birthOn: javaScriptEnabled ? '1979-05-02' : '1979-05-03' })
    const [row] = await site.sql<{ codice_fiscale: string }>(
      'select codice_fiscale from persona where id = $1',
      [personaId],
    )
    const desk = await site.visitor('sportello', { javaScriptEnabled })
    const look = async (visitor: Visitor, name: string) => {
      if (javaScriptEnabled) await looksRightEverywhere(visitor, `coda-${name}`)
    }
    await desk.goto('/siul/accoglienza')
    await look(desk, 'sala-libera')

    // Scan and «È qui»: two inputs from the door to the number.
    await desk.scan(desk.page.locator('main [name=q]'), row?.codice_fiscale ?? '')
    await desk.page.waitForURL(`**/siul/persone/${personaId}`)
    await desk.click(desk.button('È qui: dai il numero'))
    await desk.page.waitForURL('**/biglietto/*')
    expect(desk.inputs).toBe(2)
    await look(desk, 'biglietto')
    const address = (await desk.link('Apri la pagina del numero').getAttribute('href')) ?? ''

    const phone = await site.visitor(undefined, { javaScriptEnabled })
    await phone.goto(address)
    expect(await phone.page.textContent('h1')).toBe('Il tuo numero è S-01')
    await look(phone, 'numero')

    at('08:07')
    await desk.click(desk.link('Torna all’accoglienza'))
    expect(await desk.page.textContent('main')).toContain('7 min')
    await look(desk, 'in-sala')
    await desk.fill(desk.field('place'), 'sportello 2')
    await desk.click(desk.button('Chiama il prossimo'))
    await desk.page.waitForURL('**/accoglienza?esito=chiamato')
    await look(desk, 'chiamato')

    const screen = await site.visitor('responsabile', { javaScriptEnabled })
    await screen.goto('/siul/accoglienza/sala')
    const shown = (await screen.page.textContent('body')) ?? ''
    expect(shown).toContain('S-01')
    expect(shown).toContain('sportello 2')
    expect(shown).not.toContain('Serafini')
    await look(screen, 'schermo')
    await phone.goto(address)
    expect(await phone.page.textContent('main')).toContain('Vai qui: sportello 2')
    await look(phone, 'tocca-a-te')

    at('08:25')
    await desk.click(desk.button('Concludi S-01'))
    await desk.page.waitForURL('**/accoglienza?servita=*')
    expect(await desk.page.textContent('main')).toContain('S-01: concluso in 18 min')
    const recorded = await site.sql(
      `select p.service_code, p.minutes from prestazione p join partecipazione q on q.prestazione_id = p.id
       where q.persona_id = $1`,
      [personaId],
    )
    expect(recorded).toEqual([{ service_code: 'A1', minutes: 18 }])
  })
}

test('whoever cannot wait gives the number up, and a colleague takes the next', async () => {
  site.setNow('2026-11-12T09:00:00Z')
  const desk = await site.visitor('sportello')
  const take = async () => {
    await desk.goto('/siul/accoglienza')
    await desk.tap(desk.page.getByText('Numero senza nome'))
    await desk.choose(desk.field('reason'), 'primo-colloquio')
    await desk.click(desk.button('Prendi numero'))
    await desk.page.waitForURL('**/biglietto/*')
    return (await desk.link('Apri la pagina del numero').getAttribute('href')) ?? ''
  }
  const first = await take()
  await take()
  const phone = await site.visitor(undefined, { viewport: PHONE })
  await phone.goto(first)
  await phone.click(phone.button('Rinuncio al mio numero'))
  await phone.page.getByRole('heading', { name: 'Il numero O-01 è concluso' }).waitFor()
  await phone.looksRight('coda-rinuncia')

  await desk.goto('/siul/accoglienza')
  await desk.click(desk.link('Affida a un collega O-02'))
  await looksRightEverywhere(desk, 'coda-affida')
  await desk.check(desk.page.getByLabel('Anna Ricci'))
  await desk.click(desk.button('Affida il numero'))
  await desk.page.waitForURL('**/accoglienza?esito=affidato')
  expect(await desk.page.textContent('main')).toContain('aspetta Anna Ricci')
})
