import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { seedAbilita } from '../../records/abilita/index.ts'
import { addCorsi } from '../corsi/corsi.cli.ts'
import { addClassificazioni } from './classificazioni.cli.ts'
import { joinName, showClassificazioni, takeAbilita } from './classificazioni.command.ts'

let house: TestHouse
let folder: string
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  folder = await mkdtemp(join(tmpdir(), 'siul-classificazioni-'))
  await seedAbilita(house.ownerUrl)
  await house.sql(
    "insert into comune (belfiore, istat, name, province) values ('G478', '054039', 'Perugia', 'PG') on conflict do nothing",
  )
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true })
})

async function siul(...argv: string[]): Promise<string> {
  const said: string[] = []
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined })
  const console = {
    open: () => Promise.resolve({ ...house.engine, ownerUrl: house.ownerUrl }),
    write: (text: string) => void said.push(text),
    progress: () => undefined,
  }
  addClassificazioni(program, console)
  addCorsi(program, console)
  await program.parseAsync(argv, { from: 'user' })
  return said.join('\n')
}
const file = async (name: string, content: string | Buffer) => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const HEAD = 'conceptUri,preferredLabel,altLabels\n'

describe('siul classificazioni import-esco', () => {
  const load = async (content: string | Buffer, as = 'regione') =>
    siul('classificazioni', 'import-esco', '--file', await file('skills.csv', content), '--as', as, '--json')

  test('takes a file in, and says what it did; again, nothing', async () => {
    const text = `${HEAD}http://example.org/1,Potare gli olivi,"sfoltire le chiome\ncimare"\nhttp://example.org/2,volare,\n`
    expect(JSON.parse(await load(text))).toEqual({ added: 1, updated: 1, known: 0, names: 3, gathered: 0 })
    expect(JSON.parse(await load(text))).toEqual({ added: 0, updated: 0, known: 2, names: 0, gathered: 0 })
  })

  test('a whole classification in one go, larger than a piece of the stream', async () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, at) => `http://example.org/m${at},molte ${at},"m a ${at}\nm b ${at}"`,
    )
    expect(JSON.parse(await load(HEAD + rows.join('\n')))).toMatchObject({ added: 6_000, names: 18_000 })
  })

  test.each([
    [`${HEAD}http://example.org/9,nona,\nsenza,decima,\n`, /riga 3: .*Non è stato scritto nulla/],
    [
      Buffer.concat([
        Buffer.from(`${HEAD}http://example.org/9,perch`),
        Buffer.from([0xe9]),
        Buffer.from(',\n'),
      ]),
      /UTF-8/,
    ],
    ['', /riga 1/],
  ])('a wrong file writes nothing %#', async (content, why) => {
    await expect(load(content)).rejects.toThrow(why)
    expect(await house.sql("select from abilita where uri = 'http://example.org/9'")).toEqual([])
  })

  test('a file that is not there, an account that is not, one that may not', async () => {
    await expect(
      siul('classificazioni', 'import-esco', '--file', '/nessuno', '--as', 'regione'),
    ).rejects.toThrow('non c’è')
    const text = `${HEAD}http://example.org/9,nona,\n`
    await expect(load(text, 'nessuno')).rejects.toThrow('nessuno')
    await expect(load(text, 'sportello')).rejects.toThrow()
    expect(await house.sql("select from abilita where uri = 'http://example.org/9'")).toEqual([])
  })
})

test('siul classificazioni import-cp tells the codes that are missing', async () => {
  const path = await file('cp.csv', 'codice;nome\n5.2;gruppo\n5.2.2.1.0;Cuochi di prova\n')
  const said = await siul('classificazioni', 'import-cp', '--file', path, '--as', 'regione')
  expect(said).toContain('Professioni aggiunte: 1')
  expect(said).toContain('Gruppi lasciati fuori: 1')
  expect(said).toContain('5.2.2.2.1')
  expect(said).not.toContain('5.2.2.1.0,')
})

test('siul corsi importa tells the line of what is wrong', async () => {
  const head = 'titolo;ente;ore;comune;inizio;posti;competenze\n'
  const load = async (text: string) =>
    siul('corsi', 'importa', '--file', await file('corsi.csv', text), '--as', 'imprese')
  expect(await load(`${head}A;B;10;Perugia;18/11/2026;9;Potatura\n`)).toBe('Corsi aggiunti: 1. Riscritti: 0.')
  await expect(load(`${head}C;D;dieci;Perugia;18/11/2026;9;Potatura\n`)).rejects.toThrow(
    /riga 2, colonna «ore»/,
  )
})

describe('the region', () => {
  test('joins what people wrote to a skill; an unknown skill is refused', async () => {
    const joined = await house.ask('regione', joinName, { said: 'sistemare gli olivi', name: 'potatura' })
    expect(joined).toMatchObject({ kind: 'done', value: { names: 1 } })
    expect(await house.ask('regione', joinName, { said: 'x', name: 'mai sentita' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'corso.abilita-sconosciuta' },
    })
  })

  test.each(['sportello', 'imprese', 'responsabile', 'ente'])('is not %s', async (who) => {
    for (const answer of [
      await house.ask(who, showClassificazioni, {}),
      await house.ask(who, joinName, { said: 'a', name: 'b' }),
      await house.ask(who, takeAbilita, { abilita: [{ uri: 'http://example.org/z', name: 'z', names: [] }] }),
    ])
      expect(answer.kind).toBe('forbidden')
  })

  test('sees the page, and a mistake at its field', async () => {
    const browser = await house.browser('regione')
    const html = await (await browser.get('/siul/impostazioni/classificazioni')).text()
    expect(html).toContain('Caricare i file ufficiali')
    const wrong = await browser.post('/siul/impostazioni/classificazioni', {
      said: 'a',
      name: 'mai <b>sentita',
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('mai &lt;b&gt;sentita')
    const sent = await browser.send('/siul/impostazioni/classificazioni', {
      said: 'curare le viti',
      name: 'Potatura',
    })
    expect(sent.html).toContain('Unite')
  })
})
