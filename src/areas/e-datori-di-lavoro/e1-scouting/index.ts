import type { Menu } from '../../../surfaces/door/menu.ts'
import { contattoPage } from './contatto.page.tsx'
import { e1Api } from './e1.api.ts'
import { dropTargets, dropVisita, planGiro, recordContatto, recordVisita, saveTargets } from './e1.command.ts'
import { listTargets, readGiro, readNewContatto } from './e1.query.ts'
import { giroActs, giroPage } from './giro.page.tsx'
import { scoutingActs, scoutingPage } from './scouting.page.tsx'

/** E1: promotion, scouting of needs, visits. The vacancies have a room of their own. */
export const e1: Menu = {
  code: 'E1',
  requests: [
    listTargets,
    saveTargets,
    dropTargets,
    planGiro,
    readGiro,
    recordVisita,
    dropVisita,
    readNewContatto,
    recordContatto,
  ],
  pages: [contattoPage, scoutingPage, ...scoutingActs, giroPage, ...giroActs],
  api: e1Api,
}
