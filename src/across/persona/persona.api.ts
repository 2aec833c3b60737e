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
  { method: 'get', path: one, request: getScheda, summary: 'La scheda di una persona', tag },
  { method: 'patch', path: one, request: updateAnagrafica, summary: 'Corregge l’anagrafica', tag },
  { method: 'get', path: `${one}/voci`, request: listVoci, summary: 'Le voci della scheda', tag },
  { method: 'post', path: `${one}/voci`, request: addVoce, success: 201, summary: 'Aggiunge una voce', tag },
  { method: 'put', path: voce, request: changeVoce, summary: 'Cambia una voce', tag },
  { method: 'delete', path: voce, request: removeVoce, summary: 'Toglie una voce', tag },
  { method: 'post', path: `${voce}/conferma`, request: confirmVoce, summary: 'Conferma una voce', tag },
  { method: 'post', path: `${voce}/annulla`, request: undoVoce, summary: 'Annulla l’ultima modifica', tag },
  { method: 'get', path: `${one}/accessi`, request: listAccessi, summary: 'Chi ha aperto la scheda', tag },
  {
    method: 'get',
    path: '/codici-fiscali/{codice}',
    request: readCodiceFiscale,
    summary: 'Legge un codice fiscale',
    tag,
  },
)
