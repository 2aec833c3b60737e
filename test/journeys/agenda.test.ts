import { afterAll, beforeAll, expect, test } from 'vitest'
import { setMyHours } from '../../src/across/agenda/hours.command.ts'
import { givePersona } from '../builders/colloquio.ts'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
let maria = ''
beforeAll(async () => {
  // Tuesday, 10:04 in Italy.
  site = await openSite('2026-11-10T09:04:00Z')
  maria = await givePersona(site)
  const stretches = [2, 3].map((weekday) => ({ weekday, from: '9:00', until: '13:00' }))
  await site.ask('orientatore', setMyHours, { services: ['A2'], stretches })
})
afterAll(() => site.close())

test.for([DESK, PHONE])(
  'an appointment in at most three inputs, at $width',
  { timeout: 60_000 },
  async (viewport) => {
    const silvia = await site.visitor('sportello', { viewport })
    await silvia.goto(`/siul/persone/${maria}`)
    await silvia.looksRight('agenda-scheda')
    silvia.inputs = 0
    await silvia.click(silvia.link(/^Prenota/))
    await silvia.looksRight('agenda-prenota')
    await silvia.check(silvia.page.getByRole('radio').nth(1))
    await silvia.click(silvia.button('Conferma'))
    await silvia.page.waitForURL(/\/siul\/agenda\/appuntamenti\//)
    expect(silvia.inputs).toBeLessThanOrEqual(3)
    await expect.poll(() => silvia.page.getByText('Appuntamento fissato.').count()).toBe(1)
    await silvia.looksRight('agenda-appuntamento')
    await silvia.goto('/siul/agenda?chi=squadra')
    await silvia.looksRight('agenda-settimana')
    await silvia.context.close()
  },
)

test.for([DESK, PHONE])('the hours, the day, what one finds in the morning, at $width', async (viewport) => {
  const anna = await site.visitor('orientatore', { viewport })
  await anna.goto('/siul/agenda/disponibilita')
  await anna.looksRight('agenda-orari')
  await anna.click(anna.button('Salva i miei orari'))
  await anna.page.waitForURL(/esito=saved/)
  await anna.goto('/siul/agenda?vista=giorno')
  await anna.looksRight('agenda-giorno')
  await anna.goto('/siul/oggi')
  expect(await anna.page.getByRole('heading', { name: /La mia giornata/ }).count()).toBe(1)
  await anna.looksRight('agenda-oggi')
  await anna.context.close()
})
