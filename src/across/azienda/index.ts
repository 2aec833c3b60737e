import { CENTRO } from '../../records/accesso/index.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import {
  draftAccordo,
  endAccordo,
  freezeText,
  redraftAccordo,
  registerSignature,
  withdrawText,
} from './accordo.command.ts'
import { openOwn } from './accordo-area.command.ts'
import { accordoAreaCopyPage, accordoAreaPage } from './accordo-area.page.tsx'
import { readOwnAccordo } from './accordo-area.query.ts'
import { declineHeldAccordo, showHeld, signHeldAccordo } from './accordo-firma.command.ts'
import { accordoCodePages, accordoCopyPage, accordoFirmaPage } from './accordo-firma.page.tsx'
import { revokeFromCompany, sendToCompany } from './accordo-link.command.ts'
import { accordoActs, accordoPage } from './accordo-one.page.tsx'
import { accordoPdfPage } from './accordo-pdf.page.ts'
import { accordiPage, nuovoAccordoPage, testoPage } from './accordo.page.tsx'
import { readAccordi, readAccordo } from './accordo.query.ts'
import { accordoApi } from './accordo.api.ts'
import { aziendaApi } from './azienda.api.ts'
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
  readAzienda,
  readDatiAzienda,
  readPartitaIvaOf,
  readSchedaAzienda,
  searchCompanies,
} from './azienda.query.ts'
import { aziendePage } from './aziende.page.tsx'
import { datiActs, datiPage } from './dati.page.tsx'
import { nuovaPage } from './nuova.page.tsx'
import { schedaPage, type AziendaSection } from './scheda.page.tsx'

export { AziendaBox, AziendaList } from './azienda-list.tsx'
export { AziendaPage, hrefOf, type AziendaTab } from './azienda-page.tsx'
export { findableAziende } from './findable.ts'
export { readAzienda, searchCompanies } from './azienda.query.ts'
export { aziendaId, PartitaIva } from './azienda.schema.ts'
export { deliverTo, spanOf, type Delivered, type Span, type When } from './delivered.ts'
export { failedForm, failedStatus } from './form-state.ts'
export { labels } from './labels.ts'
export { costSaid } from './storia.ts'
export { WhenFields } from './when-fields.tsx'
export type { AziendaSection } from './scheda.page.tsx'

/** The companies: found, made, kept up to date. `sections` are the parts of their file that other rooms fill. */
export const azienda = (sections: readonly AziendaSection[]): Menu => ({
  code: 'azienda',
  requests: [
    searchCompanies,
    listMyCompanies,
    listToAnswer,
    readPartitaIvaOf,
    readAzienda,
    readSchedaAzienda,
    readDatiAzienda,
    createCompany,
    updateCompany,
    addSite,
    closeSite,
    addContactPerson,
    removeContactPerson,
    closeNeed,
    readAccordi,
    readAccordo,
    draftAccordo,
    redraftAccordo,
    freezeText,
    withdrawText,
    registerSignature,
    endAccordo,
    sendToCompany,
    revokeFromCompany,
    showHeld,
    signHeldAccordo,
    declineHeldAccordo,
    readOwnAccordo,
    openOwn,
  ],
  pages: [
    aziendePage,
    nuovaPage,
    schedaPage(sections),
    datiPage,
    ...datiActs,
    accordiPage,
    nuovoAccordoPage,
    accordoPage,
    testoPage,
    ...accordoActs,
    accordoPdfPage,
    accordoFirmaPage,
    ...accordoCodePages,
    accordoCopyPage,
    accordoAreaPage,
    accordoAreaCopyPage,
  ],
  api: [...aziendaApi, ...accordoApi],
  nav: [
    {
      href: '/siul/aziende',
      icon: 'it-pa',
      label: { it: 'Aziende', en: 'Companies' },
      may: CENTRO,
      order: 50,
    },
  ],
})
