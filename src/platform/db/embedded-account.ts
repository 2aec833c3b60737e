import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A Unix account, by number. */
export interface Account {
  uid: number
  gid: number
}

const execute = promisify(execFile)

/** Whether this program runs as root, whom PostgreSQL refuses to serve. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The account that owns nothing, `nobody`, as this machine numbers it. */
export async function getNobody(): Promise<Account> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const [, , uid = '65534', gid = '65534'] = /^nobody:.*$/m.exec(passwd)?.[0].split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether the account can enter the folder and write in it: asked to a shell that runs as that account. */
export function mayWriteIn(dir: string, account: Account): Promise<boolean> {
  return succeeds('/bin/sh', ['-c', 'cd -- "$1" && test -w .', 'sh', dir], account)
}

/** Whether the account can run a program (its libraries included), asked by running it. */
export function mayRun(program: string, account: Account): Promise<boolean> {
  return succeeds(program, ['--version'], account)
}

/** Makes a folder that every account may pass through, whatever the umask; one that is there stays as it is. */
export async function makePassable(dir: string): Promise<void> {
  const created = await mkdir(dir, { recursive: true })
  if (created && isRoot()) await chmod(dir, 0o755)
}

function succeeds(program: string, args: string[], account: Account): Promise<boolean> {
  return execute(program, args, { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )
}
