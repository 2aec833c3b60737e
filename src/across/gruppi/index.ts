import type { Menu } from '../../surfaces/door/menu.ts'
import { aggiungiPage } from './aggiungi.page.tsx'
import { callRoll, closeRoll } from './appello.command.ts'
import { appelloPage, appelloSalvaPage } from './appello.page.tsx'
import { elencoPage } from './elenco.page.ts'
import { cancel, enrolPersona, transferPersona, withdrawPersona } from './enrol.command.ts'
import { gruppiApi } from './gruppi.api.ts'
import { gruppiPage } from './gruppi.page.tsx'
import { listGruppiOf, listMonth, listOthers, planMove, readAppello, readGruppo } from './gruppi.query.ts'
import { annullaPage, gruppoPage, notaPage } from './gruppo.page.tsx'
import { iscrizioneActPage, iscrizionePage } from './iscrizione.page.tsx'
import { leaveGruppo } from './leave.command.ts'
import { addModello, retireModello } from './modelli.command.ts'
import { modelliPage, modelloPage } from './modelli.page.tsx'
import { moveGruppo, undoMove } from './move.command.ts'
import { noteGruppo } from './nota.command.ts'
import { nuovoPage } from './nuovo.page.tsx'
import { issueAttestato, readSheet } from './papers.command.ts'
import { attestatoPage, cartelloPage, firmePage } from './papers.page.ts'
import { plan } from './plan.query.ts'
import { enterMine, enterRoom, readRoomCode, showMyPlace } from './presenza.command.ts'
import { presenzaPage, presenzaScrittaPage } from './presenza.page.tsx'
import { publish } from './publish.command.ts'
import { schermoPage } from './schermo.page.tsx'
import { spostaPage, spostaRiprendiPage } from './sposta.page.tsx'

export { gruppiBox } from './gruppi-box.tsx'
export { Stanza } from './gruppi.schema.ts'
export { enterMine } from './presenza.command.ts'
export { leaveGruppo } from './leave.command.ts'
export { letGoAnswered } from './leaving.ts'
export { roomFor } from './presenza.page.tsx'

/** The groups of A2, B2, B3 and C2: planned, filled, called, recorded. */
export const gruppi: Menu = {
  code: 'gruppi',
  requests: [
    listMonth,
    plan,
    publish,
    readGruppo,
    listOthers,
    listGruppiOf,
    enrolPersona,
    withdrawPersona,
    transferPersona,
    cancel,
    leaveGruppo,
    planMove,
    moveGruppo,
    undoMove,
    noteGruppo,
    readRoomCode,
    showMyPlace,
    enterRoom,
    enterMine,
    readAppello,
    callRoll,
    closeRoll,
    readSheet,
    issueAttestato,
    addModello,
    retireModello,
  ],
  // Addresses that are words come before the one that is any group.
  pages: [
    gruppiPage,
    nuovoPage,
    modelliPage,
    modelloPage,
    gruppoPage,
    annullaPage,
    spostaPage,
    spostaRiprendiPage,
    notaPage,
    schermoPage,
    elencoPage,
    presenzaPage,
    presenzaScrittaPage,
    aggiungiPage,
    iscrizionePage,
    iscrizioneActPage,
    appelloPage,
    appelloSalvaPage,
    firmePage,
    cartelloPage,
    attestatoPage,
  ],
  api: gruppiApi,
}
