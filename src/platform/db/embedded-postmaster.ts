import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Binaries } from './embedded-binaries.ts'
import { findPostmaster, listWorkers } from './embedded-pidfile.ts'
import type { Place } from './embedded-place.ts'

const LOG_LIMIT_BYTES = 10_000_000

/** What every embedded server is told. Statements and row values stay out of its log: they are people's data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  jit: 'off',
}

/** Starts a server on the cluster; it outlives this program if need be. Its log grows in the data directory. */
export function launchPostmaster(
  place: Place,
  binaries: Binaries,
  settings: Record<string, string | number>,
): ChildProcess {
  const log = openSync(rotate(logOf(place)), 'a', 0o600)
  const args = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...args], {
    ...place.account,
    cwd: place.cluster,
    // Its own process group: Ctrl-C is for the program, which then stops the server in good order.
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  })
  closeSync(log)
  child.on('error', () => undefined)
  child.unref()
  return child
}

/** Stops the server of the cluster in good order: transactions are rolled back, data is flushed. By force if it must. */
export async function stopPostmaster(place: Place, binaries: Binaries): Promise<void> {
  await stopBy('fast', { place, binaries, seconds: 20 })
  await forcePostmaster(place, binaries)
}

/** Stops a server that does not answer. Nothing acknowledged is lost: the next start reads its journal again. */
export async function forcePostmaster(place: Place, binaries: Binaries): Promise<void> {
  await stopBy('immediate', { place, binaries, seconds: 3 })
  const deaf = findPostmaster(place.cluster)
  if (deaf) process.kill(deaf.pid, 'SIGKILL')
}

interface Stopping {
  place: Place
  binaries: Binaries
  seconds: number
}

async function stopBy(mode: 'fast' | 'immediate', { place, binaries, seconds }: Stopping): Promise<void> {
  const { cluster, account } = place
  if (!findPostmaster(cluster)) return
  const args = ['stop', '-D', cluster, '-m', mode, '-w', '-t', String(seconds)]
  await promisify(execFile)(binaries.pgCtl, args, { ...account, cwd: cluster }).catch(() => undefined)
}

/**
 * Removes what a server killed outright leaves behind and a new one trips over: its number taken by another process,
 * its children still at work.
 */
export async function clearRemains({ cluster }: Place): Promise<void> {
  if (findPostmaster(cluster)) return
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  for (const pid of listWorkers(cluster)) process.kill(pid, 'SIGKILL')
  await sleep(50)
}

/** The end of the server's log, for an error that has to explain itself. */
export function readLogTail(place: Place): string {
  return readFileSync(logOf(place), 'utf8').trimEnd().split('\n').slice(-8).join('\n')
}

function logOf(place: Place): string {
  return join(place.dataDir, 'postgresql.log')
}

function rotate(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`)
  return path
}
