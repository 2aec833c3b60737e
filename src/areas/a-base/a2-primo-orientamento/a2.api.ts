import { defineApi } from '../../../surfaces/door/api.ts'
import { closeInterviewByHand } from './close-interview.command.ts'
import { preparePatto } from './prepare-patto.command.ts'
import { readInterview } from './read-interview.query.ts'
import { readPatto } from './read-patto.query.ts'
import { saveInterviewBlock } from './save-block.command.ts'
import { sendPatto, withdrawPatto } from './send-patto.command.ts'
import { startInterview } from './start-interview.command.ts'
import { witnessPatto } from './witness-patto.command.ts'
import { draftPatto } from './draft-patto.command.ts'

const VERSION = '/persone/{personaId}/patto/versioni/{n}'

export const a2Api = defineApi(
  {
    method: 'post',
    path: '/persone/{personaId}/colloqui',
    request: startInterview,
    success: 201,
    summary: 'Begin the interview, or go on with the open one',
    tag: 'A2',
  },
  {
    method: 'get',
    path: '/prestazioni/{prestazioneId}',
    request: readInterview,
    summary: 'The interview with what is known',
    tag: 'A2',
  },
  {
    method: 'put',
    path: '/prestazioni/{prestazioneId}/blocchi/{block}',
    request: saveInterviewBlock,
    summary: 'Save a part of the interview',
    tag: 'A2',
  },
  {
    method: 'post',
    path: '/prestazioni/{prestazioneId}/patto',
    request: preparePatto,
    success: 201,
    summary: 'Prepare the patto and send it to be signed',
    tag: 'A2',
  },
  {
    method: 'post',
    path: '/prestazioni/{prestazioneId}/chiusura',
    request: closeInterviewByHand,
    summary: 'Close the interview',
    tag: 'A2',
  },
  {
    method: 'get',
    path: '/persone/{personaId}/patto',
    request: readPatto,
    summary: 'The patto with its versions',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: '/persone/{personaId}/patto/versioni',
    request: draftPatto,
    success: 201,
    summary: 'Draft the next version',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: `${VERSION}/firma`,
    request: sendPatto,
    success: 201,
    summary: 'Open the version on the tablet, for ten minutes and once',
    tag: 'Patto',
  },
  {
    method: 'delete',
    path: `${VERSION}/firma`,
    request: withdrawPatto,
    summary: 'Withdraw the version from the tablet',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: `${VERSION}/carta`,
    request: witnessPatto,
    success: 201,
    summary: 'Register the signature on paper, by a second person of the centre',
    tag: 'Patto',
  },
)
