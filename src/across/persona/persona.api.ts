import { defineApi } from '../../surfaces/door/api.ts'
import { changeCodice } from './codice.command.ts'
import { dividi } from './dividi.command.ts'
import { listAccessi } from './list-accessi.query.ts'
import { getScheda } from './get-scheda.query.ts'
import { listVoci } from './list-voci.query.ts'
import { readCodiceFiscale } from './read-codice-fiscale.query.ts'
import { affida, passaTutte, readPassaggio, riprendiTutte } from './referente.command.ts'
import { readUnione } from './unione.query.ts'
import { unisci } from './unisci.command.ts'
import { updateAnagrafica } from './update-anagrafica.command.ts'
import { addVoce, changeVoce, confirmVoce, removeVoce, undoVoce } from './voci.command.ts'

const tag = 'persone'
const one = '/persone/{personaId}'
const voce = `${one}/voci/{voceId}`

export const personaApi = defineApi(
  { method: 'get', path: one, request: getScheda, summary: 'The scheda of a person', tag },
  {
    method: 'patch',
    path: one,
    request: updateAnagrafica,
    summary: 'Correct personal data and contacts',
    tag,
  },
  { method: 'get', path: `${one}/voci`, request: listVoci, summary: 'The lines of the scheda', tag },
  { method: 'post', path: `${one}/voci`, request: addVoce, success: 201, summary: 'Add a line', tag },
  { method: 'put', path: voce, request: changeVoce, summary: 'Change a line', tag },
  { method: 'delete', path: voce, request: removeVoce, summary: 'Remove a line', tag },
  { method: 'post', path: `${voce}/conferma`, request: confirmVoce, summary: 'Confirm a line', tag },
  {
    method: 'post',
    path: `${voce}/annulla`,
    request: undoVoce,
    summary: 'Undo the last change of a line',
    tag,
  },
  { method: 'get', path: `${one}/accessi`, request: listAccessi, summary: 'Who opened the file', tag },
  { method: 'get', path: `${one}/unioni`, request: readUnione, summary: 'Two files side by side', tag },
  {
    method: 'post',
    path: `${one}/unioni`,
    request: unisci,
    success: 201,
    summary: 'Join another file of the same person to this one',
    tag,
  },
  { method: 'delete', path: `${one}/unioni/{unioneId}`, request: dividi, summary: 'Undo a union', tag },
  {
    method: 'put',
    path: `${one}/codice`,
    request: changeCodice,
    summary: 'Give another codice fiscale',
    tag,
  },
  { method: 'put', path: `${one}/referente`, request: affida, summary: 'Give to another counsellor', tag },
  { method: 'get', path: '/passaggi', request: readPassaggio, summary: 'What a handover would pass on', tag },
  {
    method: 'post',
    path: '/passaggi',
    request: passaTutte,
    success: 201,
    summary: 'Pass everybody one follows to another counsellor',
    tag,
  },
  {
    method: 'delete',
    path: '/passaggi/{passaggioId}',
    request: riprendiTutte,
    summary: 'Take a handover back',
    tag,
  },
  {
    method: 'post',
    path: '/codici-fiscali/lettura',
    request: readCodiceFiscale,
    summary: 'What a codice fiscale says, or what is wrong with it',
    tag,
  },
)
