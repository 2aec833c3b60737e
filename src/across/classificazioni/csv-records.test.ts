import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText } from '../../surfaces/door/csv.ts'
import { CsvFault, csvRecords } from './csv-records.ts'

const read = async (...chunks: string[]) => {
  const found: string[][] = []
  for await (const { cells } of csvRecords(chunks)) found.push(cells)
  return found
}
const lines = async (text: string) => {
  const found: number[] = []
  for await (const { line } of csvRecords([text])) found.push(line)
  return found
}

describe('a table', () => {
  test.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['\uFEFFa;b', [['a', 'b']]],
    [
      'a;b\n\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"1,5","due\ntre"',
      [
        ['a', 'b'],
        ['1,5', 'due\ntre'],
      ],
    ],
    [
      'a;b\n"detto ""sì""";',
      [
        ['a', 'b'],
        ['detto "sì"', ''],
      ],
    ],
    [
      'a;b\n"";x',
      [
        ['a', 'b'],
        ['', 'x'],
      ],
    ],
    ['', []],
  ])('%j', async (text, rows) => expect(await read(text)).toEqual(rows))

  test('a record of many lines begins where it begins', async () => {
    expect(await lines('a,b\n"uno\ndue\ntre",x\nquattro,y')).toEqual([1, 2, 5])
  })

  test('arrives in pieces cut anywhere as if whole, whatever is in the cells', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'è', '"', ';', ',', '\n', ' b', '😀') })
      .map((text) => text.trim())
    const table = fc.array(
      fc.array(
        cell.filter((text) => text !== ''),
        { minLength: 2, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(200), { maxLength: 6 }), async (rows, cuts) => {
        const text = `testa;altra\n${csvText(rows).slice(1)}`
        const at = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length]
        const chunks = at.slice(1).map((end, place) => text.slice(at[place], end))
        expect((await read(...chunks)).slice(1)).toEqual(rows)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what is no table is refused with its line', () => {
  test.each([
    ['a;b\n"mai chiuse', 2, 'virgolette'],
    ['a;b\n1;2\n"x"y;2', 3, 'virgolette'],
    ['a;b\n1;\u0000', 2, 'file di testo'],
    [`a;b\n"${'x'.repeat(100_001)}`, 2, 'troppo lunga'],
    [`a;b\n${';'.repeat(201)}`, 2, 'colonne'],
  ])('%#', async (text, line, why) => {
    await expect(read(text)).rejects.toThrow(why)
    await expect(read(text)).rejects.toMatchObject({ line })
    await expect(read(text)).rejects.toBeInstanceOf(CsvFault)
  })
})
