import { isServiceCode, type ServiceCode } from '../../standard/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { Day } from '../../records/persona/index.ts'
import { Month } from './list-due.query.ts'
import { VIEWS, type View } from './list-view.query.ts'
import { SCOPES, type Scope } from './scope.ts'

/** What the page is asked to show. */
export interface Filter {
  chi?: Scope | undefined
  servizio?: ServiceCode | undefined
  vista?: View | 'ieri' | undefined
  /** The month of the last day, `YYYY-MM`. */
  mese?: string | undefined
  /** One rule and one last day: of those who are due together, each person. */
  regola?: string | undefined
  scade?: string | undefined
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
    vista: [...VIEWS, 'ieri' as const].find((view) => view === visit.query('vista')),
    mese: Month.safeParse(visit.query('mese')).data,
    ...termOf(visit),
    pagina: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

function termOf(visit: Visit): Pick<Filter, 'regola' | 'scade'> {
  const [regola, scade] = [visit.query('regola'), Day.safeParse(visit.query('scade'))]
  return regola !== undefined && regola.length <= 80 && scade.success ? { regola, scade: scade.data } : {}
}

/** The address of a view of the page. */
export function address({ pagina = 1, ...filter }: Filter): string {
  const query = new URLSearchParams()
  for (const name of ['chi', 'servizio', 'vista', 'mese', 'regola', 'scade'] as const) {
    const value = filter[name]
    if (value) query.set(name, value)
  }
  if (pagina > 1) query.set('pagina', String(pagina))
  return `/siul/oggi?${query.toString()}`
}
