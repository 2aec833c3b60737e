import type { Menu } from '../../surfaces/door/menu.ts'
import { aggiungiPage } from './aggiungi.page.tsx'
import { callRoll, closeRoll } from './appello.command.ts'
import { appelloPage, appelloSalvaPage } from './appello.page.tsx'
import { cancel, enrolPersona, transferPersona, withdrawPersona } from './enrol.command.ts'
import { gruppiApi } from './gruppi.api.ts'
import { gruppiPage } from './gruppi.page.tsx'
import { listGruppiOf, listMonth, listOthers, readAppello, readGruppo } from './gruppi.query.ts'
import { annullaPage, gruppoPage } from './gruppo.page.tsx'
import { iscrizioneActPage, iscrizionePage } from './iscrizione.page.tsx'
import { addModello, retireModello } from './modelli.command.ts'
import { modelliPage, modelloPage } from './modelli.page.tsx'
import { nuovoPage } from './nuovo.page.tsx'
import { issueAttestato, readSheet } from './papers.command.ts'
import { attestatoPage, cartelloPage, firmePage } from './papers.page.ts'
import { plan } from './plan.query.ts'
import { publish } from './publish.command.ts'

export { gruppiBox } from './gruppi-box.tsx'

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
