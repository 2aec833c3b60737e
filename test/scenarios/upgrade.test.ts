import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../src/across/demo/index.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { setServingPasswords } from '../../src/platform/db/serving-role.ts'
import { seedAbilita } from '../../src/records/abilita/index.ts'
import { seedTerritorio } from '../../src/records/centro/index.ts'
import { refreshAllScadenze } from '../../src/records/scadenza/index.ts'
import { crawl } from '../builders/crawl.ts'
import { openTestDatabase, SERVING_SECRET } from '../builders/database.ts'
import { openHouseOver, type TestHouse } from '../builders/house.ts'
import { loadRelease, openRelease, packRelease, readRelease, type Release } from '../builders/release.ts'

// The database of release 0.1 as it was left on a day of work: sixty people of its demo, two schede joined, papers issued,
// the queue, an interview in the middle, a patto that waits for its signature, numbers that the region decided.
const MIGRATIONS = join(import.meta.dirname, '../../migrations')
const AT = '2026-11-10T09:14:00Z'

let release: Release
let loaded: Release
let upgraded: Release
let house: TestHouse
beforeAll(async () => {
  release = await openRelease('release-0.1')
  const database = await openTestDatabase('template0')
  const { ownerUrl } = database
  const quiet = () => undefined
  const dir = await mkdtemp(join(tmpdir(), 'siul-release-'))
  for (const name of release.migrations) await cp(join(MIGRATIONS, name), join(dir, name))
  await migrate({ url: ownerUrl, dir, log: quiet })
  await rm(dir, { recursive: true })
  await loadRelease(ownerUrl, release)
  loaded = await readRelease(ownerUrl)
  await migrate({ url: ownerUrl, dir: MIGRATIONS, log: quiet })
  upgraded = await readRelease(ownerUrl)
  // What the program does when it starts.
  await setServingPasswords(ownerUrl, SERVING_SECRET)
  await seedTerritorio(ownerUrl)
  await seedAbilita(ownerUrl)
  house = openHouseOver(database, AT)
})
afterAll(() => house.close())

const rowsOf = (of: Release, table: string) => of.tables[table] ?? []

describe('the data of the release', () => {
  test('are those that were kept, to the byte', () => {
    expect(packRelease(loaded)).toEqual(packRelease(release))
    expect(release.migrations.at(-1)).toBe('0007_unione.sql')
    const empty = Object.keys(release.tables).filter((table) => rowsOf(release, table).length === 0)
    expect(empty).toEqual(['session'])
  })

  test('are all there after the migrations, every value as it was', () => {
    expect(upgraded.migrations.length).toBeGreaterThan(release.migrations.length)
    for (const [table, before] of Object.entries(release.tables)) {
      const columns = Object.keys(before[0] ?? {})
      const after = rowsOf(upgraded, table).map((row) =>
        JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]]))),
      )
      expect(after.toSorted(), table).toEqual(before.map((row) => JSON.stringify(row)).toSorted())
    }
  })

  test('keep a ledger that holds', async () => {
    expect(await house.sql('select * from ledger_broken()')).toEqual([])
  })
})

describe('what the migrations derive', () => {
  test('every promise of a signed patto is a step, to be done, with its day', async () => {
    const key = (...parts: unknown[]) => JSON.stringify(parts)
    interface Promised {
      text: string
      by?: string
    }
    const promised = rowsOf(release, 'patto_versione')
      .filter(({ state }) => state === 'firmata')
      .flatMap(({ patto_id, n, content }) => {
        const { ours, theirs } = content as { ours: Promised[]; theirs: Promised[] }
        const of = (side: string, list: Promised[]) =>
          list.map(({ text, by }) => key(patto_id, n, side, text, by ?? null, 'da-fare'))
        return [...of('noi', ours), ...of('tu', theirs)]
      })
    const steps = rowsOf(upgraded, 'passo').map(({ patto_id, since_n, side, text, by_on, state }) =>
      key(patto_id, since_n, side, text, by_on, state),
    )
    expect(steps.length).toBeGreaterThan(100)
    expect(steps.toSorted()).toEqual([...new Set(promised)].toSorted())
    expect(rowsOf(upgraded, 'passo_storia')).toEqual([])
  })

  test('who looks for work is in the table of the matching as the last migration would put her there', async () => {
    const table = () =>
      house.sql('select to_jsonb(c) as row from candidato c order by persona_id, profession_group')
    const before = await table()
    const looking = await house.sql(
      `select distinct v.persona_id from voce v join persona p on p.id = v.persona_id
       join voce d on d.persona_id = p.id and d.kind = 'disponibilita' and d.removed_at is null
       where v.kind = 'professione' and v.removed_at is null and p.comune is not null and p.merged_into is null`,
    )
    expect(looking.length).toBeGreaterThan(20)
    expect(new Set(rowsOf(upgraded, 'candidato').map((row) => row['persona_id'])).size).toBe(looking.length)
    await house.sql('select candidato_refresh(array(select id from persona))')
    expect(await table()).toEqual(before)
  })

  test('the skills people wrote have their number, and the list that ships gathers them', async () => {
    const lost = await house.sql(
      `select data->>'nome' as name from voce where kind = 'competenza' and removed_at is null
         and not exists (select from abilita_nome where key = text_key(data->>'nome'))`,
    )
    expect(lost).toEqual([])
    expect(rowsOf(upgraded, 'abilita').length).toBeGreaterThan(10)
  })

  test('what is due is counted in each centre as it is', () => {
    const counted = Map.groupBy(rowsOf(upgraded, 'scadenza_conto'), (row) => row['centro_code'])
    const due = Map.groupBy(
      rowsOf(release, 'scadenza').filter(({ met_on, due_on }) => met_on === null && due_on !== null),
      (row) => row['centro_code'],
    )
    expect(due.size).toBeGreaterThan(3)
    expect(new Set(counted.keys())).toEqual(new Set(due.keys()))
    for (const [centre, rows] of counted)
      expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBe(due.get(centre)?.length)
  })

  test('papers issued then are genuine still, and new ones take the next numbers', async () => {
    const desk = await house.browser('sportello')
    for (const { code, number } of rowsOf(release, 'documento')) {
      const html = await (await house.app.request(`/verifica?codice=${code as string}`)).text()
      if (number !== null) expect(html).toContain(number)
    }
    const [did] = await house.sql<{ persona_id: string }>(
      `select persona_id from did d where closed_on is null
         and not exists (select from documento where persona_id = d.persona_id) order by id limit 1`,
    )
    const paper = await desk.get(`/siul/persone/${did?.persona_id}/certificato.pdf`)
    expect(paper.status).toBe(200)
    const [row] = await house.sql<{ n: number }>(
      `select count(*)::int as n from documento where kind = 'certificato-stato'
       group by number having count(*) > 1`,
    )
    expect(row).toBeUndefined()
  })
})

test('nothing is due that was not, and nothing is late that was not', async () => {
  const verdicts = async () => rowsOf(await readRelease(house.ownerUrl), 'scadenza')
  const { people } = await refreshAllScadenze(house.engine)
  expect(people).toBeGreaterThan(40)
  // Whose each duty is, and its fingerprint, were not written then: the first time every row is written again, as it was.
  const known = (await verdicts()).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([column]) => column !== 'referente_id' && column !== 'fingerprint'),
    ),
  )
  expect(known).toEqual(rowsOf(release, 'scadenza'))
  expect(await refreshAllScadenze(house.engine)).toEqual({ people, changed: 0 })
})

describe('the rooms', () => {
  test('show every file of the release', async () => {
    const browser = await house.browser('responsabile')
    for (const { id, merged_into } of rowsOf(release, 'persona'))
      for (const part of ['', '/anagrafica', '/esperienze', '/did', '/stato', '/patto', '/scadenze'])
        expect((await browser.get(`/siul/persone/${id as string}${part}`)).status, part).toBe(
          merged_into === null ? 200 : 303,
        )
  }, 120_000)

  describe('with what the demo adds to them today', () => {
    beforeAll(async () => {
      const { people, added } = await loadDemo({ ownerUrl: house.ownerUrl, today: '2026-12-01', people: 70 })
      expect([people, added]).toEqual([70, 10])
    })

    test('companies, vacancies and groups are there, and the ledger holds', async () => {
      const [there] = await house.sql(
        `select (select count(*) > 0 from azienda) as azienda, (select count(*) > 0 from vacancy) as vacancy,
           (select count(*) > 0 from gruppo) as gruppo`,
      )
      expect(there).toEqual({ azienda: true, vacancy: true, gruppo: true })
      expect(await house.sql('select * from ledger_broken()')).toEqual([])
    })

    test('every link of the portal leads to a page, for whoever has not come in', async () => {
      const anybody = { get: async (path: string) => house.app.request(path) }
      const { kinds, broken } = await crawl(anybody, '/')
      expect(broken).toEqual([])
      expect(kinds.size).toBeGreaterThan(10)
    }, 120_000)

    const STAFF = 'sportello orientatore imprese mirato eures responsabile regione ente amministratore'.split(
      ' ',
    )
    test.each(STAFF)(
      'every link that %s sees leads to a page',
      async (username) => {
        const { kinds, broken } = await crawl(await house.browser(username), '/siul')
        expect(broken).toEqual([])
        expect(kinds.size).toBeGreaterThan(30)
      },
      120_000,
    )
  })
})
