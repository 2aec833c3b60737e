import { describe, expect, test } from 'vitest'
import { placeOf, readCorsi } from './read-corsi.ts'

const HEAD = 'titolo;ente;ore;comune;inizio;posti;costo;patente;lingua;livello;competenze;dal;fino al\n'

test('a line is a course: comune by name, skills parted by bars, empty cells left out', async () => {
  const text = `${HEAD}HACCP;Scuola;12;città di castello;18/11/2026;10;;HACCP;;;Potatura | Vendemmia;;\nA;B;1;;1/12/2026;5;;;;;;;\n`
  expect(await readCorsi([text])).toEqual([
    {
      line: 2,
      content: {
        title: 'HACCP',
        body: 'Scuola',
        hours: '12',
        comune: 'C745',
        startsOn: '18/11/2026',
        seats: '10',
        patente: 'HACCP',
        abilita: ['Potatura', 'Vendemmia'],
      },
    },
    { line: 3, content: { title: 'A', body: 'B', hours: '1', startsOn: '1/12/2026', seats: '5' } },
  ])
})

test('columns come in any order, with capitals; blank lines do not count', async () => {
  const [only] = await readCorsi(['Posti;Inizio;Ore;Ente;TITOLO\n;;;;\n8;1/12/2026;4;Ente;Corso\n'])
  expect(only).toEqual({
    line: 3,
    content: { seats: '8', startsOn: '1/12/2026', hours: '4', body: 'Ente', title: 'Corso' },
  })
})

describe('what is no catalogue is refused with its line', () => {
  test.each([
    ['', 1, 'nessun corso'],
    [HEAD, 1, 'nessun corso'],
    ['titolo;ente;ore;inizio\n', 1, '«posti»'],
    [`${HEAD.trim()};segreto\n`, 1, '«segreto»'],
    ['titolo;toString;ore\n', 1, '«tostring»'],
    [`${HEAD}A;B;1;Milano;1/12/2026;5\n`, 2, '«Milano»'],
    [`${HEAD}A;B;1;;1/12/2026;5;;;;;;;;di troppo\n`, 2, 'caselle'],
    [`${HEAD}${'A;B;1;;1/12/2026;5\n'.repeat(1_001)}`, 1_002, '1000 corsi'],
  ])('%#', async (text, line, why) => {
    await expect(readCorsi([text])).rejects.toMatchObject({
      line,
      message: expect.stringContaining(why) as string,
    })
  })
})

test('a complaint about a field is told at its line and column', async () => {
  const read = await readCorsi([`${HEAD}A;B;1;;1/12/2026;5\n\nC;D;x;;1/12/2026;5\n`])
  expect(placeOf('corsi.1.hours', read)).toEqual({ line: 4, column: 'ore' })
  expect(placeOf('corsi.0.abilita.3', read)).toEqual({ line: 2, column: 'competenze' })
  expect(placeOf('corsi.9.hours', read)).toBeUndefined()
  expect(placeOf('corsi', read)).toBeUndefined()
})
