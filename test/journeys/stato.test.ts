import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../builders/colloquio.ts'
import { codeOf, hire, send } from '../builders/comunicazioni.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
let births = 0
beforeAll(async () => {
  // Tuesday, 10:04 in Italy.
  site = await openSite('2026-11-10T09:04:00Z')
})
afterAll(() => site.close())

async function givePerson(): Promise<string> {
  const maria = await givePersona(site, { birthOn: `1979-05-${String(++births).padStart(2, '0')}` })
  await site.sql(`update persona set comune = 'G478', centro_code = 'PG' where id = $1`, [maria])
  return maria
}

test.for([DESK, PHONE])(
  'a life is read, a work told twice is chosen, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const maria = await givePerson()
    await send(site, hire(await codeOf(site, maria)), { ...hire('RSSMRA72L09H501S'), contratto: 'Z.00.00' })
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto(`/siul/persone/${maria}/stato/lavoro`)
    await silvia.looksRight('stato-lavoro')
    await silvia.fill(silvia.field('employerName'), 'Mensa Prova')
    await silvia.check(silvia.page.getByLabel('Dipendente'))
    await silvia.fill(silvia.field('from'), '14/09/2026')
    await silvia.fill(silvia.field('until'), '30/09/2026')
    await silvia.click(silvia.button('Salva il lavoro'))
    await silvia.page.waitForURL(/esito=lavoro/)
    await silvia.looksRight('stato')
    await silvia.check(silvia.page.getByLabel('Vale quello che dice la persona'))
    await silvia.fill(silvia.field('reason'), 'Ha la lettera di fine')
    await silvia.click(silvia.button('Conferma la scelta'))
    await silvia.page.waitForURL(/esito=scelto/)
    await expect.poll(() => silvia.page.getByText('si spostano di 17 giorni').count()).toBe(1)
    await silvia.goto(`/siul/persone/${maria}/stato/lavori`)
    await silvia.looksRight('stato-lavori')
    await silvia.goto('/siul/comunicazioni')
    await silvia.looksRight('comunicazioni')
    await silvia.context.close()
  },
)

test.for([DESK, PHONE])(
  'a loss from its notice to its annulment, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const maria = await givePerson()
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto(`/siul/persone/${maria}/stato/perdita`)
    await silvia.looksRight('perdita-avvio')
    await silvia.check(silvia.page.getByLabel('Assenza a una convocazione'))
    await silvia.fill(silvia.field('facts'), 'Non si è presentata il 5 novembre.')
    await silvia.fill(silvia.field('lostOn'), '05/11/2026')
    await silvia.click(silvia.button('Avvia il procedimento'))
    await silvia.page.waitForURL(/esito=avviata/)
    await silvia.looksRight('perdita-avviata')
    await silvia.fill(silvia.field('observations'), 'Era malata, porta il foglio domani')
    await silvia.click(silvia.button('Scrivi la risposta'))
    await silvia.page.waitForURL(/esito=fatto/)
    const address = new URL(silvia.page.url()).pathname
    await silvia.context.close()

    const carla = await site.visitor('responsabile', { viewport })
    await carla.goto(address)
    await carla.check(carla.page.getByLabel('Lo stato è perso'))
    await carla.fill(carla.field('reason'), 'Il foglio non è arrivato')
    await carla.looksRight('perdita-decisione')
    await carla.click(carla.button('Firma la decisione'))
    await carla.page.waitForURL(/esito=fatto/)
    await carla.fill(carla.field('reason'), 'Il foglio è arrivato')
    await carla.click(carla.button('Annulla la perdita'))
    await expect.poll(() => carla.page.getByText('Perdita annullata').count()).toBe(1)
    await carla.looksRight('perdita-annullata')
    await carla.context.close()
  },
)

test.for([DESK, PHONE])(
  'sent to another centre and taken back, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const maria = await givePerson()
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto(`/siul/persone/${maria}/trasferimento`)
    await silvia.looksRight('trasferimento')
    silvia.inputs = 0
    await silvia.check(silvia.page.getByLabel('Ha cambiato domicilio'))
    await silvia.choose(silvia.field('comune'), 'L117')
    await silvia.click(silvia.button('Invia al nuovo centro'))
    await silvia.page.waitForURL(/esito=inviato/)
    expect(silvia.inputs).toBeLessThanOrEqual(3)
    await silvia.looksRight('trasferimento-inviato')
    await silvia.goto('/siul/trasferimenti')
    await silvia.looksRight('trasferimenti')
    await silvia.goto(`/siul/persone/${maria}/trasferimento`)
    await silvia.click(silvia.button('Ritira il trasferimento'))
    await silvia.page.waitForURL(/esito=ritirato/)
    await silvia.context.close()
  },
)
