import type { Menu } from '../../surfaces/door/menu.ts'
import { personaTrasferimentoPage } from './persona-trasferimento.page.tsx'
import { trasferimentiApi } from './trasferimenti.api.ts'
import { acceptPersona, returnPersona, sendPersona, withdrawPersona } from './trasferimenti.command.ts'
import { trasferimentiPage } from './trasferimenti.page.tsx'
import { listPassages, readTrasferimento } from './trasferimenti.query.ts'

/** People who pass from a centre to another. */
export const trasferimenti: Menu = {
  code: 'trasferimenti',
  requests: [sendPersona, acceptPersona, returnPersona, withdrawPersona, readTrasferimento, listPassages],
  pages: [trasferimentiPage, personaTrasferimentoPage],
  api: trasferimentiApi,
}
