import { expect, test } from 'vitest'
import { readFile } from './index.ts'

const XML = `<?xml version="1.0"?><co:comunicazioni xmlns:co="urn:prova">
  <co:comunicazione><codice>1900000000000001</codice><datoreNome>Bar &amp; Caffè</datoreNome><fine/></co:comunicazione>
</co:comunicazioni>`

test('XML and JSON give the same lines; figures stay as they are written', () => {
  const lines = [{ codice: '1900000000000001', datoreNome: 'Bar & Caffè' }]
  expect(readFile(XML)).toEqual(lines)
  expect(readFile(JSON.stringify(lines))).toEqual(lines)
  expect(readFile(`\uFEFF${JSON.stringify({ comunicazioni: lines })}`)).toEqual(lines)
})

test.each([
  ['', 'non è un file JSON'],
  ['{"a":1}', 'manca l’elenco'],
  ['<altro/>', 'manca l’elenco'],
  ['<comunicazioni><comunicazione></comunicazioni>', 'ben formato'],
  ['<!DOCTYPE x [<!ENTITY a "aaaa">]><comunicazioni/>', 'DOCTYPE'],
])('%s is no file of communications', (text, why) => {
  expect(() => readFile(text)).toThrow(why)
})

test('what is no line is kept, to be shown; an empty list is empty', () => {
  expect(readFile('[1, "due"]')).toEqual([{ riga: 1 }, { riga: 'due' }])
  expect(readFile('<comunicazioni></comunicazioni>')).toEqual([])
})
