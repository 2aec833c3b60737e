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
    summary: 'Inizia il colloquio, o torna a quello aperto',
    tag: 'A2',
  },
  {
    method: 'get',
    path: '/prestazioni/{prestazioneId}',
    request: readInterview,
    summary: 'Il colloquio con quanto è noto',
    tag: 'A2',
  },
  {
    method: 'put',
    path: '/prestazioni/{prestazioneId}/blocchi/{block}',
    request: saveInterviewBlock,
    summary: 'Salva una parte del colloquio',
    tag: 'A2',
  },
  {
    method: 'post',
    path: '/prestazioni/{prestazioneId}/patto',
    request: preparePatto,
    success: 201,
    summary: 'Prepara il patto e lo manda alla firma',
    tag: 'A2',
  },
  {
    method: 'post',
    path: '/prestazioni/{prestazioneId}/chiusura',
    request: closeInterviewByHand,
    summary: 'Chiude il colloquio',
    tag: 'A2',
  },
  {
    method: 'get',
    path: '/persone/{personaId}/patto',
    request: readPatto,
    summary: 'Il patto con le sue versioni',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: '/persone/{personaId}/patto/versioni',
    request: draftPatto,
    success: 201,
    summary: 'Scrive la bozza della prossima versione',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: `${VERSION}/firma`,
    request: sendPatto,
    success: 201,
    summary: 'Apre la versione sul tablet, per dieci minuti e una volta',
    tag: 'Patto',
  },
  {
    method: 'delete',
    path: `${VERSION}/firma`,
    request: withdrawPatto,
    summary: 'Ritira la versione dal tablet',
    tag: 'Patto',
  },
  {
    method: 'post',
    path: `${VERSION}/carta`,
    request: witnessPatto,
    success: 201,
    summary: 'Registra la firma su carta, da una seconda persona del centro',
    tag: 'Patto',
  },
)
