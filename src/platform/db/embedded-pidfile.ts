import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** A running server, as it describes itself in its cluster. */
export interface Postmaster {
  pid: number
  port: number
}

/**
 * The server that holds this cluster, if one is alive. A process that merely got the number of a dead server is not
 * it: where the system tells, a postmaster works inside its cluster.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const [pid, , , port] = readPidFile(cluster).split('\n').map(Number)
  if (!pid || !port) return undefined
  return worksIn(pid, cluster) ? { pid, port } : undefined
}

/** Every process at work inside the cluster, a dead server's children included; none where the system does not tell. */
export function listWorkers(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && worksIn(pid, cluster))
}

function readPidFile(cluster: string): string {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8')
  } catch {
    return ''
  }
}

function worksIn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
