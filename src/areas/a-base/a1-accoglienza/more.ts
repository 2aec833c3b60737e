import { defineApi } from '../../../surfaces/door/api.ts'
import { cancelEnrolment, enrol, issueIscrizione, readListe, searchLista } from './lista.command.ts'
import { listaPages } from './lista.page.tsx'
import { listeSearchPages } from './liste.page.tsx'
import {
  addMateriale,
  giveMateriale,
  readMateriali,
  restockMateriale,
  withdrawMateriale,
} from './materiali.command.ts'
import { materialiPages } from './materiali.page.tsx'

const tag = 'A1'

/** Leaflets and special lists, for the menu of A1. */
export const more = {
  requests: [
    readMateriali,
    giveMateriale,
    addMateriale,
    restockMateriale,
    withdrawMateriale,
    readListe,
    enrol,
    cancelEnrolment,
    searchLista,
    issueIscrizione,
  ],
  pages: [...materialiPages, ...listaPages, ...listeSearchPages],
  api: defineApi(
    {
      method: 'get',
      path: '/materiali',
      request: readMateriali,
      summary: 'The leaflets of the centre.',
      tag,
    },
    {
      method: 'post',
      path: '/materiali',
      request: addMateriale,
      success: 201,
      summary: 'Adds a leaflet to those of the centre.',
      tag,
    },
    {
      method: 'post',
      path: '/materiali/{materialeId}/consegne',
      request: giveMateriale,
      success: 201,
      summary: 'Gives copies out: to a person, to the number in front, or to nobody in particular.',
      tag,
    },
    {
      method: 'post',
      path: '/materiali/{materialeId}/copie',
      request: restockMateriale,
      success: 201,
      summary: 'Adds copies that came in.',
      tag,
    },
    {
      method: 'delete',
      path: '/materiali/{materialeId}',
      request: withdrawMateriale,
      summary: 'Takes a leaflet off the list.',
      tag,
    },
    {
      method: 'get',
      path: '/persone/{personaId}/liste',
      request: readListe,
      summary: 'The special lists of a person, of those the actor may see.',
      tag,
    },
    {
      method: 'post',
      path: '/persone/{personaId}/liste',
      request: enrol,
      success: 201,
      summary: 'Enrols a person; refused with `requisiti`, each met, not met or not known, with its source.',
      tag,
    },
    {
      method: 'post',
      path: '/liste/{iscrizioneId}/cancellazione',
      request: cancelEnrolment,
      summary: 'Cancels an enrolment from a day, with the reason.',
      tag,
    },
    {
      method: 'get',
      path: '/liste',
      request: searchLista,
      summary: 'Who is in a list of the centre on a day.',
      tag,
    },
  ),
}
