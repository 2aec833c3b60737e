import { defineApi } from '../../../surfaces/door/api.ts'
import {
  annulMancanza,
  decideMancanza,
  justifyMancanza,
  proposeConsequence,
  readMancanze,
  registerMancanza,
  tellReasons,
} from './mancanza.command.ts'
import { addPasso, amendPasso, setPasso } from './passo.command.ts'
import { readPassi, readPasso } from './passo.query.ts'

const PASSI = '/persone/{personaId}/patto/passi'
const MANCANZE = '/persone/{personaId}/mancanze'
const tag = 'Patto'

export const pattoApi = defineApi(
  { method: 'get', path: PASSI, request: readPassi, summary: 'The steps of the patto in force', tag },
  { method: 'post', path: PASSI, request: addPasso, success: 201, summary: 'Add a step to the PAI', tag },
  { method: 'get', path: `${PASSI}/{passoId}`, request: readPasso, summary: 'A step and how it went', tag },
  { method: 'put', path: `${PASSI}/{passoId}`, request: setPasso, summary: 'Say how a step goes', tag },
  {
    method: 'patch',
    path: `${PASSI}/{passoId}`,
    request: amendPasso,
    summary: 'Move the day of a step, or take it out of the patto',
    tag,
  },
  { method: 'get', path: MANCANZE, request: readMancanze, summary: 'The duties not kept', tag },
  {
    method: 'post',
    path: MANCANZE,
    request: registerMancanza,
    success: 201,
    summary: 'Register a duty not kept and ask why',
    tag,
  },
  {
    method: 'put',
    path: `${MANCANZE}/{mancanzaId}/motivi`,
    request: tellReasons,
    summary: 'Write what the person says',
    tag,
  },
  {
    method: 'post',
    path: `${MANCANZE}/{mancanzaId}/giustificazione`,
    request: justifyMancanza,
    summary: 'Accept a justified reason',
    tag,
  },
  {
    method: 'post',
    path: `${MANCANZE}/{mancanzaId}/proposta`,
    request: proposeConsequence,
    summary: 'Propose what the law makes follow',
    tag,
  },
  {
    method: 'post',
    path: `${MANCANZE}/{mancanzaId}/decisione`,
    request: decideMancanza,
    summary: 'Decide on the proposal, as the manager',
    tag,
  },
  {
    method: 'post',
    path: `${MANCANZE}/{mancanzaId}/annullamento`,
    request: annulMancanza,
    summary: 'Annul it, with why',
    tag,
  },
)
