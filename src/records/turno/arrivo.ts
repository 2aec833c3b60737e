import type { ServiceCode } from '../../standard/index.ts'
import type { Reason } from './turno.ts'

/** The reason, and so the queue, of who comes for an appointment of a service. */
export function reasonFor(service: ServiceCode): Reason {
  if (service === 'A1') return 'informazioni'
  if (service === 'A2') return 'primo-colloquio'
  if (service.startsWith('C')) return 'collocamento-mirato'
  return service === 'A3' || service.startsWith('E') ? 'cerca-personale' : 'orientamento'
}
