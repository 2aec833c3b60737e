import { afterAll, beforeAll, expect, test } from 'vitest'
import { accordiOf, type GivenAccordo } from '../builders/accordo.ts'
import { comeIn, giveIdentity } from '../builders/identita.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

/** Tuesday 10 November 2026, four minutes past ten in Perugia. */
let site: Site
let accordi: ReturnType<typeof accordiOf>
beforeAll(async () => {
  site = await openSite('2026-11-10T09:04:00Z')
  accordi = accordiOf(site)
})
afterAll(() => site.close())

const pageOf = ({ aziendaId, accordoId }: GivenAccordo) => `/siul/aziende/${aziendaId}/accordi/${accordoId}`

/** Asks for the code and types it. */
async function typeCode(company: Visitor, given: GivenAccordo): Promise<void> {
  await company.click(company.button('Mandami il codice'))
  await company.fill(company.field('cifre'), await accordi.digitsOf(given))
  await company.click(company.button('Continua'))
}

async function pdfOf(visitor: Visitor, name: string): Promise<string> {
  const href = (await visitor.link(name).first().getAttribute('href')) ?? ''
  const pdf = await visitor.page.request.get(href)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  return (await pdf.body()).subarray(0, 5).toString()
}

test.for([DESK, PHONE])(
  'sent in one input, signed by the company in six, seen signed by who sent it, at $width',
  { timeout: 120_000 },
  async (viewport) => {
    const given = await accordi.giveFrozen()
    const luca = await site.visitor('imprese', { viewport })
    await luca.goto(pageOf(given))
    await luca.looksRight('accordo-da-inviare')
    luca.inputs = 0
    await luca.click(luca.button('Manda il link'))
    expect(luca.inputs).toBe(1)
    await luca.page.getByText('Link inviato').waitFor()
    await luca.page.getByText('Inviato', { exact: true }).waitFor()
    await luca.looksRight('accordo-inviato')

    const company = await site.visitor(undefined, { viewport })
    await company.goto(`/imprese/accordi/${await accordi.codiceOf(given)}`)
    await company.looksRight('accordo-impresa')
    await company.page.getByText('Due persone per la stagione').waitFor()
    expect(await pdfOf(company, 'Leggi il documento (PDF)')).toBe('%PDF-')
    company.inputs = 0
    await company.click(company.button('Mandami il codice'))
    await company.looksRight('accordo-impresa-codice')
    await company.fill(company.field('cifre'), '000 00')
    await company.click(company.button('Continua'))
    await company.page.getByText('Il codice è di 6 cifre').first().waitFor()
    company.said.length = 0
    await company.looksRight('accordo-impresa-codice-corto')
    company.inputs = 1
    await company.fill(company.field('cifre'), await accordi.digitsOf(given))
    await company.click(company.button('Continua'))
    await company.looksRight('accordo-impresa-firma')
    await company.click(company.button('Firma l’accordo'))
    expect(company.inputs).toBeLessThanOrEqual(6)
    await company.page.getByRole('heading', { name: 'Fatto: l’accordo è firmato' }).waitFor()
    await company.page.getByText('r•••@azienda.example').waitFor()
    await company.looksRight('accordo-impresa-firmato')
    expect(await pdfOf(company, 'Apri la tua copia (PDF)')).toBe('%PDF-')

    await luca.goto(pageOf(given))
    await luca.page.getByText('Firmato da Rita Provini (titolare)').waitFor()
    await luca.page.getByText('rita@azienda.example').waitFor()
    await luca.looksRight('accordo-firmato')
  },
)

test('without JavaScript the company says no and why; the link is taken back and opens no more', async () => {
  const given = await accordi.giveSent()
  const company = await site.visitor(undefined, { viewport: PHONE, javaScriptEnabled: false })
  const address = `/imprese/accordi/${given.codice}`
  await company.goto(address)
  await typeCode(company, given)
  await company.tap(company.page.getByText('Se non va bene, non firmare'))
  await company.click(company.button('Non firmo'))
  expect(await company.page.locator('.si-error-summary').innerText()).toContain('manca questa risposta')
  await company.fill(company.field('reason'), 'La data del primo impegno è troppo vicina.')
  await company.click(company.button('Non firmo'))
  await company.page.getByRole('heading', { name: 'Fatto: non hai firmato' }).waitFor()

  const luca = await site.visitor('imprese')
  await luca.goto(pageOf(given))
  await luca.page.getByText('Rifiutato', { exact: true }).waitFor()
  await luca.page.getByText('La data del primo impegno è troppo vicina.').waitFor()
  await luca.looksRight('accordo-rifiutato')
  site.setNow('2026-11-10T09:30:00Z')
  await luca.click(luca.button('Manda di nuovo'))
  const again = `/imprese/accordi/${await accordi.codiceOf(given)}`
  expect(again).not.toBe(address)
  await luca.click(luca.button('Revoca il link'))
  await luca.page.getByText('Link revocato').waitFor()
  await luca.looksRight('accordo-revocato')
  await company.page.goto(again)
  await company.page.getByText('lo ha ripreso').waitFor()
})

test('the company finds it in its own area, and signs it from there', async () => {
  site.setNow('2026-11-10T09:04:00Z')
  const given = await accordi.giveSent()
  const [azienda] = await site.sql<{ iva: string }>('select partita_iva as iva from azienda where id = $1', [
    given.aziendaId,
  ])
  await giveIdentity(site, { username: 'impresa', kind: 'impresa', code: azienda?.iva ?? '' })
  const company = await site.visitor(undefined, { viewport: PHONE })
  await comeIn(company, 'impresa', 'impresa')
  await company.looksRight('area-impresa-accordi')
  await company.click(company.link('Due persone per la stagione'))
  await company.looksRight('area-impresa-accordo')
  expect(await pdfOf(company, 'Leggi il documento (PDF)')).toBe('%PDF-')
  await company.click(company.button('Leggi e firma'))
  await typeCode(company, given)
  await company.click(company.button('Firma l’accordo'))
  await company.page.getByRole('heading', { name: 'Fatto: l’accordo è firmato' }).waitFor()
  await company.goto('/imprese/area')
  await company.page.getByText('firmato il').waitFor()
  await company.click(company.link('Due persone per la stagione'))
  await company.page.getByText('Firmato da Rita Provini (titolare)').waitFor()
  await company.looksRight('area-impresa-accordo-firmato')
})
