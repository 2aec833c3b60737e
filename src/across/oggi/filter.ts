import { isServiceCode, type ServiceCode } from '../../standard/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { SCOPES, type Scope } from './scope.ts'

/** What the page is asked to show. */
export interface Filter {
  chi?: Scope | undefined
  servizio?: ServiceCode | undefined
  vista?: 'ieri' | undefined
  /** From 1. */
  pagina?: number | undefined
}

/** What the address says; what it says wrongly is as if it said nothing. */
export function filterOf(visit: Visit): Filter {
  const servizio = visit.query('servizio') ?? ''
  const page = Number(visit.query('pagina') ?? 1)
  return {
    chi: SCOPES.find((scope) => scope === visit.query('chi')),
    servizio: isServiceCode(servizio) ? servizio : undefined,
    vista: visit.query('vista') === 'ieri' ? 'ieri' : undefined,
    pagina: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The address of a view of the page. */
export function address({ chi, servizio, vista, pagina = 1 }: Filter): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ chi, servizio, vista })) if (value) query.set(name, value)
  if (pagina > 1) query.set('pagina', String(pagina))
  return `/siul/oggi?${query.toString()}`
}
