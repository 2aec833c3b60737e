import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readInput } from './read-input.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-input-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const file = (text: string): string => {
  const path = join(folder, `${count++}.json`)
  writeFileSync(path, text)
  return path
}

test('without a file there is no input', () => {
  for (const none of [undefined, true, false]) expect(readInput(none)).toEqual({})
})

test('an object is read as it is', () => {
  expect(readInput(file('{"nome": "Prova", "n": 1}'))).toEqual({ nome: 'Prova', n: 1 })
})

test.each(['', '{', '[]', 'null', '"x"', '7', '[{"a":1}]'])(
  '%j is no object: it ends with 2, and names the file',
  (text) => {
    const path = file(text)
    expect(() => readInput(path)).toThrow(
      expect.objectContaining({ exitCode: 2, message: `${path} non contiene un oggetto JSON` }) as Error,
    )
  },
)

test('a file that is not there ends with 2 too', () => {
  const path = join(folder, 'nessuno.json')
  expect(() => readInput(path)).toThrow(
    expect.objectContaining({ exitCode: 2, message: `non riesco a leggere ${path}` }) as Error,
  )
})
