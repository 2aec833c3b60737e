import type { Parameter } from './parameter.ts'

/** What a legal number counts. `choice` is a yes or a no. */
export type Unit = 'months' | 'days' | 'minutes' | 'people' | 'cents' | 'choice'

/** The unit of a parameter, read from its code: `A2.group.minutes.max`, `B2.….opensAfterMonths`, `stato.attesa-…-mesi`. */
export function unitOf({ code, series }: Parameter): Unit {
  if (typeof series[0]?.value === 'boolean') return 'choice'
  if (/\.cents$|^stato\.reddito-/.test(code)) return 'cents'
  if (code.includes('.minutes')) return 'minutes'
  if (/months$|-mesi(?:-giovani)?$/i.test(code)) return 'months'
  return /days$/i.test(code) ? 'days' : 'people'
}
