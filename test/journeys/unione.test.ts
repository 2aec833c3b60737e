import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeCodiceFiscale } from '../../src/platform/identifiers/index.ts'
import { createScheda } from '../../src/areas/a-base/a1-accoglienza/create-scheda.command.ts'
import { registerDid } from '../../src/areas/a-base/a1-accoglienza/register-did.command.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 60_000)
afterAll(() => site.close())

const codeOf = (birthOn: string) =>
  composeCodiceFiscale({ surname: 'Conti', name: 'Paola', birthOn, sex: 'F', placeCode: 'G478' })
async function create(birthOn: string, more: object): Promise<string> {
  const codice = codeOf(birthOn)
  const people = await site.sql<{ id: string }>('select id from persona')
  const seen = people.map(({ id }) => id)
  const answer = await site.ask('sportello', createScheda, {
    codice,
    surname: 'Conti',
    name: 'Paola',
    seen,
    ...more,
  })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  const { personaId } = answer.value
  await site.ask('sportello', registerDid, { personaId, unemploymentFrom: '2026-09-01', declared: true })
  return personaId
}

let day = 10
test.each(Object.entries({ desk: DESK, phone: PHONE }))(
  'two schede of one person become one and two again, on a %s',
  async (_size, viewport) => {
    const phone = `347 12345${day}`
    const one = await create(`1978-05-${day++}`, { phone, address: 'via Prova 1' })
    const other = await create(`1978-05-${day++}`, {
      phone,
      email: 'paola@example.org',
      address: 'via Nuova 2',
    })
    const operator = await site.visitor('sportello', { viewport })
    const { page } = operator
    await operator.goto(`/siul/persone/${one}/anagrafica`)
    await operator.looksRight('unione-da-anagrafica')
    await operator.click(operator.link('Unisci con un’altra scheda'))
    await page.waitForURL('**/unione')
    await operator.looksRight('unione-simili')
    await operator.click(page.locator(`main a[href$="con=${other}"]`).first())
    await page.waitForURL('**con=**')
    await operator.looksRight('unione-confronto')
    expect(await page.textContent('main')).toContain('si chiude con motivo «unione»')
    await operator.check(page.getByRole('radio', { name: /via Prova 1/ }))
    await operator.click(operator.button('Unisci le due schede'))
    await page.waitForURL('**esito=unita')
    await operator.looksRight('unione-fatta')
    expect(await page.textContent('main')).toContain('via Prova 1')
    await operator.goto(`/siul/persone/${other}`)
    expect(new URL(page.url()).pathname).toBe(`/siul/persone/${one}`)
    await operator.click(operator.link('Vedi l’unione'))
    await page.waitForURL('**/unione')
    await operator.looksRight('unione-annullabile')
    await operator.click(operator.button('Annulla l’unione'))
    await page.waitForURL('**esito=divisa')
    await operator.goto(`/siul/persone/${other}`)
    expect(new URL(page.url()).pathname).toBe(`/siul/persone/${other}`)
    expect(operator.said).toEqual([])
    await operator.context.close()
  },
  60_000,
)

test.each(Object.entries({ desk: DESK, phone: PHONE }))(
  'another code, another referente, everybody to a colleague, on a %s',
  async (_size, viewport) => {
    const id = await create(`1979-05-${day++}`, {})
    const manager = await site.visitor('responsabile', { viewport })
    const { page } = manager
    for (const part of ['codice', 'referente']) {
      await manager.goto(`/siul/persone/${id}/${part}`)
      await manager.looksRight(`persona-${part}`)
    }
    await manager.choose(
      manager.field('referenteId'),
      { desk: 'Anna Ricci', phone: 'Elena Sarti' }[_size] ?? '',
    )
    await manager.click(manager.button('Cambia referente'))
    await page.waitForURL('**esito=affidata')
    await manager.goto('/siul/persone')
    await manager.click(manager.link('Passa le persone a un’altra referente'))
    await page.waitForURL('**/passaggio')
    await manager.choose(manager.field('da'), { desk: 'Anna Ricci', phone: 'Elena Sarti' }[_size] ?? '')
    await manager.click(manager.button('Conta'))
    await page.waitForURL('**da=**')
    await manager.looksRight('passaggio-conta')
    await manager.choose(manager.field('a'), 'Marta Lindner')
    await manager.click(manager.button('Passa 1 persona'))
    await page.waitForURL('**esito=done')
    await manager.looksRight('passaggio-fatto')
    await manager.click(manager.button('Riprendi').first())
    await page.waitForURL('**esito=back')
    expect(manager.said).toEqual([])
    await manager.context.close()
  },
  60_000,
)
