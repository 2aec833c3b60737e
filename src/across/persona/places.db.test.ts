import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'

let house: TestHouse
let desk: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
  desk = await house.browser('sportello')
})
afterAll(() => house.close())

test('who comes to the centre finds transfers and communications from the people, and where she is in the menu', async () => {
  const manager = await house.browser('responsabile')
  const people = await (await manager.get('/siul/persone')).text()
  expect(people).toContain('href="/siul/trasferimenti"')
  expect(people).toContain('href="/siul/comunicazioni"')
  expect(await (await desk.get('/siul/persone')).text()).not.toContain('href="/siul/comunicazioni"')
  const current = async (path: string) =>
    /href="([^"]+)"[^>]*aria-current="page"/.exec(await (await manager.get(path)).text())?.[1]
  expect(await current('/siul/trasferimenti')).toBe('/siul/persone')
  expect(await current('/siul/comunicazioni')).toBe('/siul/persone')
  expect(await current('/siul/gruppi')).toBe('/siul/agenda')
  expect(await current('/siul/mediazione')).toBe('/siul/accoglienza')
})

test('a search as long as a book still has an address a browser takes', async () => {
  const asked = await desk.post('/siul/persone', { q: 'x'.repeat(30_000) })
  expect(asked.status).toBe(303)
  expect(asked.headers.get('location')?.length).toBeLessThan(1_000)
})
