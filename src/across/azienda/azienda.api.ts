import { defineApi } from '../../surfaces/door/api.ts'
import {
  addContactPerson,
  addSite,
  closeNeed,
  closeSite,
  createCompany,
  removeContactPerson,
  updateCompany,
} from './azienda.command.ts'
import {
  listMyCompanies,
  listToAnswer,
  readPartitaIvaOf,
  readSchedaAzienda,
  searchCompanies,
} from './azienda.query.ts'

const tag = 'aziende'

export const aziendaApi = defineApi(
  {
    method: 'post',
    path: '/aziende/ricerca',
    request: searchCompanies,
    summary: 'Companies by partita IVA, codice fiscale or name, misspelt too (`q`).',
    tag,
  },
  {
    method: 'get',
    path: '/aziende/mie',
    request: listMyCompanies,
    summary: 'The companies I look after.',
    tag,
  },
  {
    method: 'get',
    path: '/aziende/da-rispondere',
    request: listToAnswer,
    summary: 'What I promised companies and did not answer yet.',
    tag,
  },
  {
    method: 'get',
    path: '/aziende/partita-iva/{partitaIva}',
    request: readPartitaIvaOf,
    summary: 'The company of a partita IVA, or null.',
    tag,
  },
  {
    method: 'post',
    path: '/aziende',
    request: createCompany,
    success: 201,
    summary:
      'Makes the file of a company; 409 `azienda.simili-da-vedere` lists similar names until `seen` is true.',
    tag,
  },
  {
    method: 'get',
    path: '/aziende/{aziendaId}',
    request: readSchedaAzienda,
    summary: 'The file of a company: sites, contacts, needs, visits, agreements, what happened.',
    tag,
  },
  {
    method: 'put',
    path: '/aziende/{aziendaId}',
    request: updateCompany,
    summary: 'Writes who a company is, as a whole; `version` is that seen.',
    tag,
  },
  {
    method: 'post',
    path: '/aziende/{aziendaId}/sedi',
    request: addSite,
    success: 201,
    summary: 'Adds a site: a comune of Umbria (Belfiore code) or a place.',
    tag,
  },
  {
    method: 'delete',
    path: '/aziende/{aziendaId}/sedi/{sedeId}',
    request: closeSite,
    summary: 'Nobody works there any more.',
    tag,
  },
  {
    method: 'post',
    path: '/aziende/{aziendaId}/referenti',
    request: addContactPerson,
    success: 201,
    summary: 'Adds somebody to ask for.',
    tag,
  },
  {
    method: 'delete',
    path: '/aziende/{aziendaId}/referenti/{referenteId}',
    request: removeContactPerson,
    summary: 'She no longer is whom to ask for.',
    tag,
  },
  {
    method: 'post',
    path: '/aziende/{aziendaId}/fabbisogni/{fabbisognoId}/chiusura',
    request: closeNeed,
    summary: 'Ends a need (`how`: soddisfatto, non-piu-attuale, non-possibile).',
    tag,
  },
)
