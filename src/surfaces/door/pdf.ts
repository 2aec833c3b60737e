import type { Visit } from './visit.ts'

/** A PDF that the browser shows, with the name it is kept under: `ricevuta-12.pdf`. */
export function pdf(visit: Visit, bytes: Uint8Array, name: string): Response {
  return visit.c.body(Uint8Array.from(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name.replaceAll('/', '-')}"`,
  })
}
