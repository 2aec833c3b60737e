import { describe, expect, test } from 'vitest'
import { importsOf, type Import } from './imports.ts'
import { faultsOf, program, tell, type Fault, type Source } from './sources.ts'
import { CLI_TOOL, DOORS, FLOORS, JUDGES, KINDS, SQL_FLOOR, TOOLS } from './walls.ts'

const below = (path: string) => path.replace(/^src\//, '')
const floorOf = (path: string) => below(path).split('/')[0] ?? ''
const suffixOf = (path: string) => /\.([a-z-]+)\.tsx?$/.exec(path)?.[1] ?? ''

/** `records/patto`, `areas/a-base/a1-accoglienza`; the act is one room; a file of a floor is its own. */
function roomOf(path: string): string {
  const parts = below(path).split('/')
  if (parts[0] === 'standard') return 'standard'
  return parts.slice(0, parts[0] === 'areas' ? 3 : 2).join('/')
}

const isOurs = ({ to }: Import) => to.startsWith('src/')

/** What is wrong with one import of a file, or undefined. */
function trespass(path: string, one: Import): string | undefined {
  if (!isOurs(one))
    return floorOf(path) === 'standard' ? `imports ${one.to}: the act needs no package` : undefined
  const target = below(one.to)
  if (suffixOf(path) === 'cli' && one.to === CLI_TOOL) return undefined
  for (const [place, wall] of [...Object.entries(FLOORS), ...Object.entries(TOOLS)]) {
    if (below(path).startsWith(`${place}/`) && !wall.may.test(target)) return `imports ${one.to}: ${wall.why}`
  }
  if (roomOf(path) === roomOf(one.to)) return undefined
  if (floorOf(path) === 'areas' && floorOf(one.to) === 'areas')
    return `imports ${one.to}: no service imports another; what two need goes into across or records`
  const door = DOORS[floorOf(one.to)]
  return door && !door.test(target) ? `imports ${one.to}: another room is entered by its index.ts` : undefined
}

function kindTrespasses(path: string, one: Import): string[] {
  const bans = (KINDS[suffixOf(path)] ?? []).filter(({ no, but }) => no.test(one.to) && !but?.test(one.to))
  const plainSql = /^(kysely|pg)$/.test(one.to) && !SQL_FLOOR.test(path) && !KINDS[suffixOf(path)]
  const whys = bans.map(({ why }) => `imports ${one.to}: a .${suffixOf(path)} may not: ${why}`)
  return plainSql
    ? [...whys, `imports ${one.to}: SQL lives in .store, .query, platform/db and platform/work`]
    : whys
}

/** Every import that breaks a wall. */
function trespasses(files: readonly Source[]): Fault[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const whys = [trespass(file.path, one), ...kindTrespasses(file.path, one)]
      return whys.filter((why) => why !== undefined).map((why) => ({ path: file.path, line: one.line, why }))
    }),
  )
}

/** Doors that take a store's function, or a judge, through an index. */
function reaches(files: readonly Source[]): Fault[] {
  const stores = files.filter(({ path }) => /^src\/records\/.*\.(store|query)\.ts$/.test(path))
  const functions = new Set(
    stores.flatMap(({ text }) =>
      Array.from(text.matchAll(/^export (?:async )?function (\w+)/gm), ([, name = '']) => name),
    ),
  )
  const doors = files.filter(({ path }) => /^src\/(areas|across)\/.*\.(page|api|cli)\.tsx?$/.test(path))
  return doors.flatMap((file) =>
    importsOf(file).flatMap(({ line, to, names }) => [
      ...names
        .filter((name) => to.startsWith('src/records/') && functions.has(name))
        .map((name) => ({
          path: file.path,
          line,
          why: `takes ${name} of a store: ask a command or a query`,
        })),
      ...names
        .filter((name) => to.startsWith('src/standard/') && JUDGES.includes(name))
        .map((name) => ({
          path: file.path,
          line,
          why: `takes ${name}: a door receives verdicts, its query judges`,
        })),
    ]),
  )
}

/** Rooms that import one another in a ring, as `a → b → a`. */
function rings(files: readonly Source[]): string[] {
  const graph = new Map<string, Set<string>>()
  for (const file of files) {
    const room = roomOf(file.path)
    const to = importsOf(file)
      .filter(isOurs)
      .map((one) => roomOf(one.to))
    graph.set(room, new Set([...(graph.get(room) ?? []), ...to.filter((other) => other !== room)]))
  }
  const told = new Set<string>()
  return [...graph.keys()].flatMap((room) => {
    const ring = told.has(room) ? undefined : wayBack(graph, room)
    for (const each of ring ?? []) told.add(each)
    return ring ? [ring.join(' → ')] : []
  })
}

/** The shortest way from a room to itself. */
function wayBack(graph: ReadonlyMap<string, ReadonlySet<string>>, room: string): string[] | undefined {
  const seen = new Set<string>()
  const ways = [[room]]
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === room) return [...way, room]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}

const WRITES =
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(|sql`\s*(?:insert|update|delete|truncate)\b/gi
const writesIn = (file: Source) =>
  faultsOf(file, WRITES, 'a .query never writes: writing is a store’s, asked by a command')

const files = program()

describe('the walls', () => {
  test('every import stays within them', () => expect(tell(trespasses(files))).toEqual([]))
  test('no door reaches a store or a judge through an index', () => expect(tell(reaches(files))).toEqual([]))
  test('no rooms import one another in a ring', () => expect(rings(files)).toEqual([]))
  test('no query writes', () => {
    const queries = files.filter(({ path }) => path.endsWith('.query.ts'))
    expect(tell(queries.flatMap(writesIn))).toEqual([])
  })
})

const A1 = 'src/areas/a-base/a1-accoglienza'
const B1 = 'src/areas/b-specialistici/b1-consulenza'

describe('the walls, where somebody trespasses', () => {
  test.each([
    ['src/platform/log/index.ts', '../../records/patto/index.ts', 'the cellar'],
    ['src/standard/a-base/a1.card.ts', 'zod', 'needs no package'],
    ['src/standard/a-base/a1.card.ts', '../../platform/words/index.ts', 'the act is pure'],
    ['src/records/patto/patto.ts', '../../across/oggi/index.ts', 'the memory'],
    ['src/records/patto/patto.ts', '../persona/persona.store.ts', 'entered by its index.ts'],
    ['src/across/oggi/oggi.ts', '../../areas/a-base/a1-accoglienza/index.ts', 'a hall serves every area'],
    ['src/across/oggi/oggi.ts', '../../surfaces/siul/frame.ts', 'a hall serves every area'],
    [`${A1}/did.page.tsx`, '../../../surfaces/cli/read-input.ts', 'design, door and documents'],
    [`${A1}/did.ts`, `../../b-specialistici/b1-consulenza/index.ts`, 'no service imports another'],
    [`${B1}/did.ts`, '../../../standard/a-base/labels.ts', 'entered by its index.ts'],
    ['src/surfaces/design/table.tsx', '../door/page.ts', 'design shows'],
    ['src/surfaces/siul/frame.ts', '../../across/oggi/index.ts', 'it knows no room'],
    [`${A1}/did.command.ts`, 'kysely', 'SQL lives in'],
    [`${A1}/did.command.ts`, 'hono/cookie', 'HTTP lives in'],
    [`${A1}/did.command.ts`, './other.command.ts', 'one request'],
    [`${A1}/did.command.ts`, '../../../surfaces/door/page.ts', 'only doors'],
    [`${A1}/did.page.tsx`, 'pg', 'SQL lives in'],
    [`${A1}/did.schema.ts`, '../../../surfaces/design/index.ts', 'only doors'],
    [`${A1}/birth.ts`, 'kysely', 'SQL lives in'],
    ['src/surfaces/design/elements/copy.element.ts', 'zod', 'runs in the browser'],
  ])('%s imports %s', (path, to, why) => {
    const faults = trespasses([{ path, text: `\nimport { x } from '${to}'\n` }])
    expect(faults).toHaveLength(1)
    expect(tell(faults)[0]).toMatch(`${path}:2 imports`)
    expect(faults[0]?.why).toContain(why)
  })

  test.each([
    [`${A1}/did.schema.ts`, '../../../surfaces/design/format.ts'],
    [`${A1}/did.cli.ts`, '../../../surfaces/cli/read-input.ts'],
    [`${A1}/did.command.ts`, './birth.ts'],
    [`${A1}/did.page.tsx`, '../../../across/persona/index.ts'],
    ['src/records/patto/patto.store.ts', 'kysely'],
    ['src/across/accesso/log-in.page.tsx', '../demo/accounts.ts'],
    ['src/main.ts', './surfaces/cli/serve.cli.ts'],
  ])('%s may import %s', (path, to) => {
    expect(tell(trespasses([{ path, text: `import { x } from '${to}'` }]))).toEqual([])
  })

  test('a store’s function through an index, a judge, a ring, a writing query', () => {
    const store = { path: 'src/records/patto/patto.store.ts', text: 'export async function signPatto() {}' }
    const text = `import { signPatto, type Patto } from '../../../records/patto/index.ts'\nimport {\n  costOf,\n} from '../../../standard/index.ts'`
    expect(reaches([store, { path: `${A1}/did.page.tsx`, text }]).map(({ line }) => line)).toEqual([1, 2])
    const a = { path: 'src/records/a/index.ts', text: "import { b } from '../b/index.ts'" }
    const b = { path: 'src/records/b/index.ts', text: "export * from '../a/index.ts'" }
    expect(rings([a, b])).toEqual(['records/a → records/b → records/a'])
    expect(rings([a])).toEqual([])
    const path = 'src/across/a/a.query.ts'
    expect(writesIn({ path, text: 'work.tx\n  .deleteFrom(x)' })).toHaveLength(1)
    expect(writesIn({ path, text: 'sql`update account set x = 1`' })).toHaveLength(1)
  })
})
