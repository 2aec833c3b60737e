import { CENTRO, EVERYBODY } from '../../records/accesso/index.ts'
import { definePage } from '../../surfaces/door/page.ts'

/** Where each role begins its day. */
export function homeOf(role: string): string {
  if (CENTRO.some((each) => each === role)) return '/siul/oggi'
  return role === 'ente' ? '/siul/persone' : '/siul/standard'
}

export const homePage = definePage({
  path: '/siul',
  may: EVERYBODY,
  get: (visit) => visit.seeOther(homeOf(visit.actor.role)),
})
