import { hashOfCode } from '../../platform/identifiers/index.ts'
import { tabletActor } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import {
  draftAccordo,
  endAccordo,
  freezeText,
  redraftAccordo,
  registerSignature,
  withdrawText,
} from './accordo.command.ts'
import { declineHeldAccordo, showHeld, signHeldAccordo } from './accordo-firma.command.ts'
import { revokeFromCompany, sendToCompany } from './accordo-link.command.ts'
import { readAccordi, readAccordo } from './accordo.query.ts'

const tag = 'accordi'
const as = ({ codice = '', sessione }: Record<string, string>) =>
  tabletActor(hashOfCode(codice), sessione ? hashOfCode(sessione) : '')

export const accordoApi = defineApi(
  {
    method: 'get',
    path: '/aziende/{aziendaId}/accordi',
    request: readAccordi,
    summary: 'The agreements with a company, the last version of each.',
    tag,
  },
  {
    method: 'post',
    path: '/aziende/{aziendaId}/accordi',
    request: draftAccordo,
    success: 201,
    summary: 'Opens an agreement as a draft: what each side promises.',
    tag,
  },
  {
    method: 'get',
    path: '/accordi/{accordoId}',
    request: readAccordo,
    summary: 'An agreement with all its versions and what each changed.',
    tag,
  },
  {
    method: 'put',
    path: '/accordi/{accordoId}',
    request: redraftAccordo,
    summary: 'Writes the text over the draft, or as the next version of a signed one.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/alla-firma',
    request: freezeText,
    summary: 'Freezes the text to be signed.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/ripresa',
    request: withdrawText,
    summary: 'Takes the text back.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/firma',
    request: registerSignature,
    summary: 'Registers the signatures on paper; not by who prepared the text.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/chiusura',
    request: endAccordo,
    summary: 'Ends an agreement, with why.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/invio',
    request: sendToCompany,
    success: 201,
    summary: 'Sends the frozen text to somebody of the company, to be signed from afar.',
    tag,
  },
  {
    method: 'post',
    path: '/accordi/{accordoId}/revoca',
    request: revokeFromCompany,
    summary: 'Takes back the address that was sent.',
    tag,
  },
  {
    method: 'get',
    path: '/imprese/accordi/{codice}',
    request: showHeld,
    as,
    summary:
      'The agreement for whoever holds its address; the code is asked for at `/firma/{codice}/codici`.',
    tag,
  },
  {
    method: 'post',
    path: '/imprese/accordi/{codice}/sessioni/{sessione}/firma',
    request: signHeldAccordo,
    as,
    summary: 'The company signs, after the code (`signer`, `signerJob`).',
    tag,
  },
  {
    method: 'post',
    path: '/imprese/accordi/{codice}/sessioni/{sessione}/rifiuto',
    request: declineHeldAccordo,
    as,
    summary: 'The company does not sign, with why (`reason`).',
    tag,
  },
)
