import { describe, expect, test } from 'vitest'
import { readCp, readEsco } from './read-classificazioni.ts'

const HEAD = 'conceptType,conceptUri,skillType,preferredLabel,altLabels,status\n'
const row = (uri: string, name: string, names = '') =>
  `KnowledgeSkillCompetence,${uri},skill,${name},"${names}",released\n`

describe('a file of ESCO', () => {
  test('gives uri, name and the other names, a line each', async () => {
    const text = HEAD + row('http://example.org/1', 'cuocere prove', 'arrostire prove\n\n lessare prove ')
    expect(await readEsco([text])).toEqual([
      {
        uri: 'http://example.org/1',
        name: 'cuocere prove',
        names: ['arrostire prove', 'lessare prove'],
        codes: [],
      },
    ])
  })

  test.each([
    ['', 1, 'vuoto'],
    ['conceptUri,altLabels\n', 1, 'preferredLabel'],
    [HEAD + row('1', 'senza indirizzo'), 2, 'conceptUri'],
    [HEAD + row('javascript:alert(1)', 'cattiva'), 2, 'conceptUri'],
    [HEAD + row('http://example.org/1', ''), 2, 'preferredLabel'],
    [HEAD + row('http://example.org/1', 'x'.repeat(251)), 2, 'preferredLabel'],
    [HEAD + row('http://example.org/1', 'a') + row('http://example.org/1', 'b'), 3, 'due volte'],
    [HEAD + row('http://example.org/1', 'a', 'n\n'.repeat(201)), 2, 'altLabels'],
    [HEAD + row('http://example.org/1', 'a', 'x\ny') + row('', 'b'), 4, 'conceptUri'],
  ])('refused %#', async (text, line, why) => {
    await expect(readEsco([text])).rejects.toMatchObject({
      line,
      message: expect.stringContaining(why) as string,
    })
  })
})

describe('a file of ISTAT', () => {
  test('gives the occupations of five levels, counts the groups, and needs no head', async () => {
    const body = '5;GRANDE GRUPPO\n5.2.2;classe\n5.2.2.1.0;Cuochi di prova\n'
    const read = { professioni: [{ code: '5.2.2.1.0', name: 'Cuochi di prova' }], groups: 2 }
    expect(await readCp([`code;name\n${body}`])).toEqual(read)
    expect(await readCp([body])).toEqual(read)
  })

  test.each([
    ['', 1, 'nessuna professione'],
    ['code;name\n5.2;solo gruppi\n', 1, 'nessuna professione'],
    ['code;name\n5.2.2.1.0;\n', 2, 'il nome'],
    ['code;name\n5.2.2.10;storto\n', 2, 'non è un codice'],
    ['code;name\n5.2.2.1.0;a\nnome;5.2.2.1.0\n', 3, 'non è un codice'],
    ['5.2.2.1.0;a\n5.2.2.1.0;b\n', 2, 'due volte'],
  ])('refused %#', async (text, line, why) => {
    await expect(readCp([text])).rejects.toMatchObject({
      line,
      message: expect.stringContaining(why) as string,
    })
  })
})
