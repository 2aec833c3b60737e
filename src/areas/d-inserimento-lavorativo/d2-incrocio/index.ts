import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { candidaturePage, proposteActPage } from './candidature.page.tsx'
import { recordProposalTime } from './minuti.command.ts'
import { proposalTimePage } from './minuti.page.tsx'
import { readProposal } from './minuti.query.ts'
import { answerFor, answerOwn, listProposte, propose, showProposta, withdraw } from './proposta.command.ts'
import { propostaPage } from './proposta.page.tsx'

export { offerteBox } from './candidature.page.tsx'

const tag = 'd2'

/** D2, the meeting of demand and supply for citizens: proposals and their answers. */
export const d2: Menu = {
  code: 'D2',
  requests: [
    propose,
    answerFor,
    withdraw,
    listProposte,
    showProposta,
    answerOwn,
    recordProposalTime,
    readProposal,
  ],
  pages: [candidaturePage, proposteActPage, proposalTimePage, propostaPage],
  api: defineApi(
    {
      method: 'get',
      path: '/persone/{personaId}/proposte',
      request: listProposte,
      summary: 'The jobs proposed to a person, latest first, with her answers.',
      tag,
    },
    {
      method: 'post',
      path: '/persone/{personaId}/proposte',
      request: propose,
      success: 201,
      summary:
        'Proposes an open vacancy (`how`: colloquio, telefono or messaggio): the duty of D2 is met that day.',
      tag,
    },
    {
      method: 'post',
      path: '/proposte/{propostaId}/risposta',
      request: answerFor,
      summary: 'What the person answered (`answer`: si, no or chiamami).',
      tag,
    },
    {
      method: 'post',
      path: '/persone/{personaId}/proposte/{propostaId}/tempo',
      request: recordProposalTime,
      success: 201,
      summary:
        'How long the proposal took: the front office of D2, 15 to 30 minutes, blocked until a hiring.',
      tag,
    },
    {
      method: 'delete',
      path: '/proposte/{propostaId}',
      request: withdraw,
      summary: 'Takes a proposal back.',
      tag,
    },
  ),
}
