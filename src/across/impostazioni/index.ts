import { REGION } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { changeCompetenze } from './change-competenze.command.ts'
import { competenzePage } from './competenze.page.tsx'
import { readCompetenze } from './competenze.query.ts'
import { approve, withdraw } from './decide.command.ts'
import { HOME } from './frame.tsx'
import { listParametri, readParametro } from './list-parametri.query.ts'
import { decidePage, parametroPage } from './parametro.page.tsx'
import { propose } from './propose.command.ts'
import { simulate, simulateProposal } from './simulate.query.ts'
import { simulationPage } from './simulation.page.tsx'
import { deadlinesPage, durationsPage, settingsPage } from './standard.page.tsx'

export { SettingsPage } from './frame.tsx'

const tag = 'impostazioni'
const PROPOSALS = '/standard/parametri/{code}/proposte'

/** The region edits the act: each number from a day on, tried on the recorded history, approved by a second person. */
export const impostazioni: Menu = {
  code: 'impostazioni',
  requests: [
    listParametri,
    readParametro,
    simulate,
    simulateProposal,
    propose,
    approve,
    withdraw,
    readCompetenze,
    changeCompetenze,
  ],
  pages: [
    settingsPage,
    durationsPage,
    deadlinesPage,
    competenzePage,
    simulationPage,
    decidePage,
    parametroPage,
  ],
  api: defineApi(
    {
      method: 'get',
      path: '/standard/parametri',
      request: listParametri,
      summary: 'Every legal number as it stands today',
      tag,
    },
    {
      method: 'get',
      path: '/standard/parametri/{code}',
      request: readParametro,
      summary: 'A legal number: its values in time, its proposals',
      tag,
    },
    {
      method: 'get',
      path: '/standard/parametri/{code}/simulazione',
      request: simulate,
      summary: 'What a value would have changed in the recorded history',
      tag,
    },
    { method: 'post', path: PROPOSALS, request: propose, success: 201, summary: 'Proposes a value', tag },
    {
      method: 'post',
      path: `${PROPOSALS}/{id}/approvazione`,
      request: approve,
      summary: 'Another person puts a proposal into force',
      tag,
    },
    {
      method: 'post',
      path: `${PROPOSALS}/{id}/ritiro`,
      request: withdraw,
      summary: 'Takes a proposal back',
      tag,
    },
    {
      method: 'get',
      path: `${PROPOSALS}/{id}/simulazione`,
      request: simulateProposal,
      summary: 'What a proposal would change, with the history of today',
      tag,
    },
    {
      method: 'get',
      path: '/competenze',
      request: readCompetenze,
      summary: 'The centre of each comune',
      tag,
    },
    {
      method: 'post',
      path: '/competenze',
      request: changeCompetenze,
      summary: 'Gives some comuni to a centre from a day on',
      tag,
    },
  ),
  nav: [
    {
      href: HOME,
      icon: 'it-settings',
      label: { it: 'Impostazioni', en: 'Settings' },
      may: REGION,
      order: 94,
    },
  ],
}
