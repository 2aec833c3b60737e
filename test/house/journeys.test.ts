import { expect, test } from 'vitest'
import { faultsOf, listSources, tell } from './sources.ts'

const WHY = 'a click that may lead to a page waits for it whole: visitor.click() or visitor.tap()'
const RAW = /\.click\(\)(?!\s*\n\s*await on\.waitForLoadState)/g

test('no journey reads a page that is still arriving', () => {
  expect(tell(faultsOf({ path: 'x', text: "a\nawait luca.button('Salva').click()\n" }, RAW, WHY))).toEqual([
    `x:2 ${WHY}`,
  ])
  expect(tell(listSources('test/journeys', /\.ts$/).flatMap((source) => faultsOf(source, RAW, WHY)))).toEqual(
    [],
  )
})
