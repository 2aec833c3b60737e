import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { conteggiCsvPage, conteggiPage } from './conteggi.page.tsx'
import { mediatorePage, mediatoriPage } from './mediatori.page.tsx'
import {
  addMediatore,
  assignMediatore,
  bookMediazione,
  callOffMediazione,
  noteMediazione,
  retireMediatore,
} from './mediazione.command.ts'
import { mediazionePage, mediazioniPage } from './mediazione.page.tsx'
import {
  countMediazioni,
  listOfPersona,
  readMediatori,
  readMediazione,
  readMediazioni,
  readOfPersona,
} from './mediazione.query.ts'
import { noteMediazionePage, personaMediazionePage } from './persona.page.tsx'

export { mediazioneBox } from './mediazione-box.tsx'

const tag = 'mediazione'

/** Intercultural mediation: a resource one books, and an attribute of any delivery. */
export const mediazione: Menu = {
  code: 'mediazione',
  requests: [
    readMediazioni,
    readMediazione,
    readMediatori,
    readOfPersona,
    listOfPersona,
    countMediazioni,
    bookMediazione,
    assignMediatore,
    callOffMediazione,
    noteMediazione,
    addMediatore,
    retireMediatore,
  ],
  pages: [
    mediazioniPage,
    mediatoriPage,
    mediatorePage,
    conteggiPage,
    conteggiCsvPage,
    mediazionePage,
    personaMediazionePage,
    noteMediazionePage,
  ],
  api: defineApi(
    {
      method: 'get',
      path: '/mediazioni',
      request: readMediazioni,
      summary: 'What is to come at the centre.',
      tag,
    },
    {
      method: 'get',
      path: '/mediazioni/conteggi',
      request: countMediazioni,
      summary: 'Mediation of a month (`mese`) by language, with the deliveries behind the counts.',
      tag,
    },
    {
      method: 'get',
      path: '/persone/{personaId}/mediazioni',
      request: listOfPersona,
      summary: 'What is booked or asked for, for a person.',
      tag,
    },
    {
      method: 'post',
      path: '/persone/{personaId}/mediazioni',
      request: bookMediazione,
      success: 201,
      summary: 'Books a mediator, or asks for one still to be found (no `mediatoreId`).',
      tag,
    },
    {
      method: 'put',
      path: '/mediazioni/{mediazioneId}/mediatore',
      request: assignMediatore,
      summary: 'Gives a mediation to a mediator.',
      tag,
    },
    {
      method: 'post',
      path: '/mediazioni/{mediazioneId}/annullamento',
      request: callOffMediazione,
      summary: 'Calls a mediation off, with the `reason`.',
      tag,
    },
    {
      method: 'post',
      path: '/prestazioni/{prestazioneId}/mediazioni',
      request: noteMediazione,
      success: 201,
      summary: 'Writes the mediation that a closed delivery had: language, mediator, minutes.',
      tag,
    },
    { method: 'get', path: '/mediatori', request: readMediatori, summary: 'The register of mediators.', tag },
    {
      method: 'post',
      path: '/mediatori',
      request: addMediatore,
      success: 201,
      summary: 'Adds somebody to the register.',
      tag,
    },
    {
      method: 'delete',
      path: '/mediatori/{mediatoreId}',
      request: retireMediatore,
      summary: 'Takes somebody off the register.',
      tag,
    },
  ),
}
