import { CENTRO } from '../../../records/accesso/index.ts'
import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { accoglienzaPage } from './accoglienza.page.tsx'
import { createScheda } from './create-scheda.command.ts'
import { createSchedaPage } from './create-scheda.page.tsx'
import { didApi, didPages, didRequests } from './did.ts'
import { identify } from './identify.query.ts'
import { more } from './more.ts'
import { printScheda } from './print-scheda.command.ts'
import { schedaPdfPage } from './print-scheda.page.ts'
import { turno } from './turno.ts'

export { listaBox } from './lista-box.tsx'
export { hereBox } from './turno-box.tsx'

/** A1: who comes in is known, or gets a scheda. */
export const a1: Menu = {
  code: 'A1',
  requests: [identify, createScheda, printScheda, ...didRequests, ...turno.requests, ...more.requests],
  pages: [accoglienzaPage, createSchedaPage, schedaPdfPage, ...didPages, ...turno.pages, ...more.pages],
  api: [
    ...defineApi({
      method: 'post',
      path: '/persone',
      request: createScheda,
      success: 201,
      summary: 'Make the scheda of a person',
      tag: 'A1',
    }),
    ...didApi,
    ...turno.api,
    ...more.api,
  ],
  nav: [
    {
      href: '/siul/accoglienza',
      icon: 'it-card',
      label: { it: 'Accoglienza', en: 'Front desk' },
      may: CENTRO,
      order: 20,
      holds: ['/siul/mediazione'],
    },
  ],
}
