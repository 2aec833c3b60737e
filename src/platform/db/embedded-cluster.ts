import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, link, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { unlessThere, type Binaries } from './embedded-binaries.ts'
import type { Place } from './embedded-place.ts'

/** The role that owns everything and migrates; never the one that serves. */
export const OWNER = 'siul'

/**
 * The orders of the alphabet to try, best first: Italian by ICU, with the system's UTF-8 letters so that accented
 * words stay whole in full-text search; then what a poorer system has.
 */
const LOCALES = [
  ['--locale=C', '--lc-ctype=C.UTF-8', '--locale-provider=icu', '--icu-locale=it-IT'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=it-IT'],
  ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
]

/** The random secret of a data directory, made on the first call; readable by this program's account only. */
export async function getSecret(place: Place): Promise<string> {
  const path = join(place.dataDir, 'secret')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known) return known
  const draft = `${path}.${process.pid}`
  await writeDurably(draft, randomBytes(32).toString('hex'))
  // A link appears whole or not at all, and the first one stays: two programs starting at once agree.
  await link(draft, path).catch(unlessThere)
  await rm(draft)
  return readFile(path, 'utf8')
}

/**
 * Makes the cluster where there is none. It is built aside and then takes its name in one step: a program killed
 * half-way leaves nothing that looks like a database. Throws with the words of `initdb` where it fails.
 */
export async function ensureCluster(place: Place, binaries: Binaries, secret: string): Promise<void> {
  if (await readFile(join(place.cluster, 'PG_VERSION')).catch(() => undefined)) return
  const home = dirname(place.cluster)
  const draft = await mkdtemp(join(home, 'pg-in-corso-'))
  try {
    const password = join(draft, 'password')
    await writeFile(password, secret, { mode: 0o600 })
    if (place.account) {
      await chown(draft, place.account.uid, place.account.gid)
      await chown(password, place.account.uid, place.account.gid)
    }
    const data = await initialise(draft, { place, binaries, password })
    await rename(data, place.cluster).catch(unlessThere)
    await syncFolder(home)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

interface Building {
  place: Place
  binaries: Binaries
  password: string
}

async function initialise(draft: string, { place, binaries, password }: Building): Promise<string> {
  const data = join(draft, 'pg')
  const args = ['-D', data, '-U', OWNER, '-E', 'UTF8', '--auth=scram-sha-256', `--pwfile=${password}`]
  const failures: string[] = []
  for (const locale of LOCALES) {
    await rm(data, { recursive: true, force: true })
    try {
      await promisify(execFile)(binaries.initdb, [...args, ...locale], { ...place.account, cwd: draft })
      return data
    } catch (error) {
      failures.push((error as { stderr?: string }).stderr?.trim() || String(error))
    }
  }
  throw new Error(`Non si riesce a preparare il database in ${dirname(place.cluster)}:\n${failures.at(-1)}`)
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename survives a power cut once the folder itself is on the disk (Windows does this by itself). */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
