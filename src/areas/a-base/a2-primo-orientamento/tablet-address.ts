import { getCookie, setCookie } from 'hono/cookie'
import type { PattoVersione } from '../../../records/patto/index.ts'
import { FIRMA_MINUTES } from '../../../records/firma/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'

const COOKIE = 'tablet'

/**
 * The database keeps only the hash of a tablet's address, so the desk that opened it keeps the address itself, in a
 * cookie that lasts as long as it does.
 */
export function giveAddress(visit: Visit, version: { personaId: string; n: number }, code: string): void {
  setCookie(visit.c, COOKIE, `${version.personaId}.${version.n}.${code}`, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/siul',
    maxAge: FIRMA_MINUTES * 60,
    secure: visit.origin.startsWith('https:'),
  })
}

/** The tablet's address of a version, where this desk gave it. */
export function addressOf(visit: Visit, version: PattoVersione): string | undefined {
  const [personaId, n, code] = (getCookie(visit.c, COOKIE) ?? '').split('.')
  if (!code || personaId !== version.personaId || n !== String(version.n)) return undefined
  return `${visit.origin}/firma/${code}`
}
