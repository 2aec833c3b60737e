import { defineApi } from '../../surfaces/door/api.ts'
import { listAccessi } from './list-accessi.query.ts'
import { getScheda } from './get-scheda.query.ts'
import { listVoci } from './list-voci.query.ts'
import { readCodiceFiscale } from './read-codice-fiscale.query.ts'
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
  {
    method: 'post',
    path: '/codici-fiscali/lettura',
    request: readCodiceFiscale,
    summary: 'What a codice fiscale says, or what is wrong with it',
    tag,
  },
)
