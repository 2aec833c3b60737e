import { createHash } from 'node:crypto'
import { chown, mkdtemp, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getNobody, isRoot, makePassable, mayWriteIn, type Account } from './embedded-account.ts'
import { findPostmaster } from './embedded-pidfile.ts'

/** Where a data directory keeps its database, and the account it runs under (undefined: this program's own). */
export interface Place {
  /** The folder of what only this program reads: secret, log. */
  dataDir: string
  /** The folder of the cluster; almost always inside `dataDir`. */
  cluster: string
  account: Account | undefined
}

const POINTER = 'DOVE-SONO-I-DATI.txt'
const ELSEWHERE = '/var/lib/siul'

/**
 * Chooses where the database of `dataDir` lives. As root the server needs an unprivileged account: where that account
 * cannot reach `dataDir`, the cluster goes under `/var/lib/siul` and a text file in `dataDir` says so.
 * Throws where no place serves.
 */
export async function choosePlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  await makePassable(dataDir)
  const own = await realpath(dataDir)
  const cluster = join((await findPointed(own)) ?? own, 'pg')
  const found = await stat(cluster).catch(() => undefined)
  if (found) return { dataDir: own, cluster, account: await getKeeper(cluster, found) }
  return isRoot() ? settle(own, log) : placeIn(own, own)
}

/** Where an earlier start of root's had to settle. */
async function findPointed(dataDir: string): Promise<string | undefined> {
  const pointer = await readFile(join(dataDir, POINTER), 'utf8').catch(() => '')
  return pointer.split('\n').find((line) => line.startsWith('/'))
}

/** Only the account that owns a cluster may open it; root may become that account. */
async function getKeeper(cluster: string, owner: Account): Promise<Account | undefined> {
  const { uid, gid } = owner
  if (!isRoot()) {
    if (uid === (process.getuid?.() ?? uid)) return undefined
    throw new Error(
      `I dati in ${cluster} sono dell’utente n. ${uid}: avviare il programma con quell’utente, o come root.`,
    )
  }
  if (uid !== 0 && (await mayWriteIn(cluster, { uid, gid }))) return { uid, gid }
  throw new Error(
    `I dati sono in ${cluster}, ma l’utente n. ${uid}, che li possiede, non può raggiungerli. ` +
      `Rendere attraversabili le cartelle che li contengono (chmod a+x), o avviare il programma con quell’utente.`,
  )
}

async function settle(dataDir: string, log: (line: string) => void): Promise<Place> {
  const account = await getNobody()
  if (await welcomes(dataDir, account)) return placeIn(dataDir, dataDir, account)

  const fresh = join(ELSEWHERE, createHash('sha256').update(dataDir).digest('hex'))
  // Of two programs starting at once, the one that writes the pointer moves; the other follows it.
  const first = await writeFile(join(dataDir, POINTER), pointerTo(fresh), { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  if (first) await setAside(fresh, log)
  const home = (await findPointed(dataDir)) ?? fresh
  await makePassable(ELSEWHERE).catch(() => undefined)
  if (!(await welcomes(home, account))) {
    await rm(join(dataDir, POINTER))
    throw new Error(
      `PostgreSQL non può girare come root, e l’utente senza privilegi non raggiunge né ${dataDir} né ${home}. ` +
        `Indicare con SIUL_DATA una cartella raggiungibile, o avviare il programma con un utente normale.`,
    )
  }
  log(`L’utente senza privilegi non raggiunge ${dataDir}: i dati stanno in ${home}`)
  return placeIn(home, dataDir, account)
}

/** A folder whose pointer was thrown away belongs to a past that somebody wanted to forget: kept, but not opened. */
async function setAside(home: string, log: (line: string) => void): Promise<void> {
  const forgotten = findPostmaster(join(home, 'pg'))
  if (forgotten) process.kill(forgotten.pid, 'SIGINT')
  const past = `${home}.${Date.now()}`
  const moved = await rename(home, past).then(
    () => true,
    () => false,
  )
  if (moved) log(`Dati di un’installazione precedente messi da parte in ${past}`)
}

/** Whether a folder made in `home` for the account can be used by it: permissions of every parent, read-only disks… */
async function welcomes(home: string, account: Account): Promise<boolean> {
  try {
    await makePassable(home)
    const probe = await mkdtemp(join(home, '.prova-'))
    try {
      await chown(probe, account.uid, account.gid)
      return await mayWriteIn(probe, account)
    } finally {
      await rm(probe, { recursive: true })
    }
  } catch {
    return false
  }
}

function placeIn(home: string, dataDir: string, account?: Account): Place {
  return { dataDir, cluster: join(home, 'pg'), account }
}

function pointerTo(home: string): string {
  return [
    'Il database di questa installazione non è in questa cartella: il programma gira come root, e PostgreSQL,',
    'che per sicurezza gira con un utente senza privilegi, non può raggiungerla. I dati sono in:',
    '',
    home,
    '',
    'Nelle copie di sicurezza comprendere quella cartella. Cancellando questo file si ricomincia da zero.',
    '',
  ].join('\n')
}
