import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { sampleOf, timed } from './measure.ts'
import type { Person } from './records.ts'
import { say, timesRow, type Row } from './table.ts'

const SECONDS = 4
const CONNECTIONS = 16
const STARTS = 3

/** The program behind its real door, on this machine only. */
export async function measureWeb(
  root: string,
  { dataDir, people }: { dataDir: string; people: readonly Person[] },
): Promise<Row[]> {
  const starts: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const program = await startProgram(root, dataDir)
    starts.push(program.startedIn)
    if (start < STARTS - 1) await program.stop()
    else {
      try {
        const bare = await measureBare()
        return [startRow(starts), ...(await measurePages(program.url, { people, bare }))]
      } finally {
        await program.stop()
      }
    }
  }
  return []
}

async function startProgram(root: string, dataDir: string) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/siul.mjs'), 'serve'], {
    cwd: root,
    env: { ...process.env, SIUL_DATA: dataDir, SIUL_DEMO: '1', PORT: String(port), SIUL_LOG: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGINT')
    await ended
  }
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null) throw new Error('the program ended before it answered')
    await sleep(20)
  }
  return { url, startedIn: performance.now() - started, stop }
}

const isHealthy = async (url: string): Promise<boolean> =>
  (await fetch(`${url}/salute`).catch(() => undefined))?.status === 200

function startRow(starts: readonly number[]): Row {
  return {
    what: 'avvio, fino al primo 200 di /salute',
    measured: `p50 ${say(sampleOf(starts).p50 / 1_000)} s`,
    ratio: '',
    aim: '',
  }
}

/** What Node itself can answer here and now, with nothing behind. */
async function measureBare(): Promise<number> {
  const server = createServer((_request, response) => response.end('ok')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const rate = await requestsPerSecond(`http://127.0.0.1:${port}/`)
  server.close()
  return rate
}

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS })
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} refusals`)
  return result.requests.average
}

async function measurePages(
  url: string,
  { people, bare }: { people: readonly Person[]; bare: number },
): Promise<Row[]> {
  const cookie = await logIn(url)
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`, { headers: { cookie } })
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
    await response.arrayBuffer()
  }
  const health = await timed(people, () => get('/salute'))
  const beside = { base: health.p50, beside: '/salute' }
  const simple = await requestsPerSecond(`${url}/`)
  return [
    {
      what: 'pagina semplice (casa del portale)',
      measured: `${say(simple)} al secondo`,
      ratio: `${say(simple / bare)} × Node da solo`,
      aim: '≥ 1.000 al secondo',
      reached: simple >= 1_000,
    },
    timesRow('pagina di una persona, via HTTP', await timed(people, ({ id }) => get(`/siul/persone/${id}`)), {
      ...beside,
      aim: { of: 'p50', milliseconds: 30 },
    }),
    timesRow('pagina Oggi, via HTTP', await timed(people.slice(0, 60), () => get('/siul/oggi')), {
      ...beside,
      aim: { of: 'p50', milliseconds: 50 },
    }),
  ]
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/sessioni`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'orientatore', password: 'demo-orientatore' }),
  })
  if (response.status !== 201) throw new Error(`login: ${response.status}`)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
