import { expect, test } from 'vitest'
import { csvText } from './csv.ts'

test('rows with semicolons, quotes doubled, each line ended', () => {
  expect(
    csvText([
      ['n', 'chi'],
      [3, 'Rossi "Maria"; detta Mia'],
    ]),
  ).toBe('\uFEFF"n";"chi"\r\n"3";"Rossi ""Maria""; detta Mia"\r\n')
})
test.each(['=1+1', '+39', '-2', '@SUM(A1)', '\tx'])('%j is never a formula', (text) =>
  expect(csvText([[text]])).toBe(`\uFEFF"'${text}"\r\n`),
)
