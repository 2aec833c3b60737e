import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { closeColloquio, proposeNow, savePart, startColloquio } from './colloquio.command.ts'
import {
  closingPage,
  colloquioPage,
  comparePage,
  partPage,
  proposePage,
  startPage,
} from './colloquio.page.tsx'
import { beforeColloquio, readColloquio } from './colloquio.query.ts'

export { colloquioBox } from './colloquio.page.tsx'

const tag = 'd1'
const ONE = '/prestazioni/{prestazioneId}/incrocio'

/** D1, the interview for the match of a citizen with the jobs there are. */
export const d1: Menu = {
  code: 'D1',
  requests: [startColloquio, readColloquio, beforeColloquio, savePart, proposeNow, closeColloquio],
  pages: [startPage, colloquioPage, partPage, comparePage, proposePage, closingPage],
  api: defineApi(
    {
      method: 'post',
      path: '/persone/{personaId}/colloqui/incrocio',
      request: startColloquio,
      success: 201,
      summary: 'Begins the interview for the match, or goes on with the open one.',
      tag,
    },
    {
      method: 'get',
      path: ONE,
      request: readColloquio,
      summary: 'The interview with what is known: parts, preconditions, jobs that fit, jobs one thing away.',
      tag,
    },
    {
      method: 'put',
      path: `${ONE}/blocchi/{block}`,
      request: savePart,
      summary: 'Saves a part (`block`: cerca, ha, manca, note).',
      tag,
    },
    {
      method: 'post',
      path: `${ONE}/proposte`,
      request: proposeNow,
      success: 201,
      summary: 'Proposes a job in front of the person: the duty of D2 is met that day.',
      tag,
    },
    {
      method: 'post',
      path: `${ONE}/chiusura`,
      request: closeColloquio,
      summary: 'Closes the interview; `proposalMinutes` of it are a delivery of D2, blocked until a hiring.',
      tag,
    },
  ),
}
