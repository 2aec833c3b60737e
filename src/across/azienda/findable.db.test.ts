import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveAzienda, partitaIvaOf } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'

let house: TestHouse
let aziendaId: string
const IVA = partitaIvaOf(4_711)
beforeAll(async () => {
  house = await openTestHouse()
  aziendaId = await giveAzienda(house, { partitaIva: IVA, name: 'Mensa Valfiorita srl' })
})
afterAll(() => house.close())

interface Palette {
  groups: { label: string; items: { href: string; label: string; hint?: string }[] }[]
}

/** What the palette answers to a colleague; nothing where it is closed to her. */
async function palette(username: string, q: string): Promise<Palette['groups']> {
  const browser = await house.browser(username)
  const answer = await browser.post('/siul/cerca.json', { q, here: '/siul/oggi' })
  return answer.status === 200 ? ((await answer.json()) as Palette).groups : []
}
const companies = async (username: string, q: string) =>
  (await palette(username, q)).find(({ label }) => label === 'Aziende')?.items ?? []

describe('companies in the palette', () => {
  test.each([
    ['the name', 'valfiorita'],
    ['a part of it, as one types', 'mensa valf'],
    ['a name misspelt', 'valfiorta'],
    ['the partita IVA', IVA],
    ['the partita IVA with its country', `IT ${IVA}`],
  ])('are found by %s, at an address that says nothing', async (_what, q) => {
    const [found, ...others] = await companies('sportello', q)
    expect(others).toEqual([])
    expect(found).toMatchObject({ href: `/siul/aziende/${aziendaId}`, label: 'Mensa Valfiorita srl' })
    expect(found?.hint).toContain(IVA)
  })

  test.each(['', 'm', '   ', 'zzzzzz', IVA.slice(0, 10)])('«%s» finds none', async (q) => {
    expect(await companies('sportello', q)).toEqual([])
  })

  test('names are data, whatever they hold', async () => {
    const name = `Bar "><script>alert(1)</script>'; drop table azienda;--`
    await giveAzienda(house, { partitaIva: partitaIvaOf(4_712), name })
    expect(await companies('imprese', 'drop table azienda')).toMatchObject([{ label: name }])
    const browser = await house.browser('imprese')
    const led = await browser.post('/siul/cerca', { q: 'drop table azienda' })
    const html = await (await browser.get(led.headers.get('location') ?? '')).text()
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script>alert')
  })

  test.each(['sportello', 'orientatore', 'imprese', 'responsabile'])('«%s» sees them', async (username) => {
    expect(await companies(username, IVA)).toHaveLength(1)
  })

  test.each(['ente', 'regione'])('«%s», who may see no company, does not', async (username) => {
    expect(await companies(username, IVA)).toEqual([])
    expect(JSON.stringify(await palette(username, 'valfiorita'))).not.toContain('Valfiorita')
  })

  test('the page of results has them too, and its address holds neither name nor code', async () => {
    const browser = await house.browser('sportello')
    const led = await browser.post('/siul/cerca', { q: 'Mensa Valfiorita' })
    const address = led.headers.get('location') ?? ''
    expect(decodeURIComponent(address).toLowerCase()).not.toContain('valfiorita')
    const html = await (await browser.get(address)).text()
    expect(html).toContain(`href="/siul/aziende/${aziendaId}"`)
    // Nobody is called so: the company is enough of an answer.
    expect(html).not.toContain('Qui non c’è')
  })
})
