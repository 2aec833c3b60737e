import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openSite, PHONE, type Site } from '../builders/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const SIZES = { desk: DESK, phone: PHONE }

test.each(Object.entries(SIZES))('the act, on a %s', async (_size, viewport) => {
  const reader = await site.visitor('orientatore', { viewport })
  for (const path of ['', '/A2', '/B2', '/C5', '/D4', '/prova', '/prova?about=vacancy']) {
    await reader.goto(`/siul/standard${path}`)
    await reader.looksRight(`standard${path.replaceAll(/\W/g, '-')}`)
  }
  await reader.context.close()
})

test('from a rule of a card to the same facts in the trial in one click, then another day, without JavaScript', async () => {
  const reader = await site.visitor('orientatore', { javaScriptEnabled: false })
  await reader.goto('/siul/standard/A2')
  await reader.click(reader.link('Prova con altri giorni').first())
  await reader.page.waitForURL('**/prova?**')
  expect(await reader.page.textContent('main')).toContain('nei tempi: è l’ultimo giorno')
  await reader.fill(reader.field('on'), '01/03/2014')
  await reader.click(reader.button('Chiedi all’atto'))
  await reader.page.waitForURL('**on=01%2F03%2F2014**')
  expect(await reader.page.textContent('main')).toContain('fuori termine di 1 giorno')
  expect(reader.inputs).toBe(3)
  await reader.context.close()
})

test.each(Object.entries(SIZES))('the services of the portal, on a %s', async (_size, viewport) => {
  const citizen = await site.visitor(undefined, { viewport })
  for (const path of ['', '/primo-colloquio-e-patto', '/imprese/selezione-del-personale']) {
    await citizen.goto(`/servizi${path}`)
    await citizen.looksRight(`servizi${path.replaceAll(/\W/g, '-')}`)
  }
  await citizen.click(citizen.link('Trova il tuo centro'))
  await citizen.page.waitForURL('**/centri')
  await citizen.context.close()
})
