import { CENTRO } from '../../records/accesso/index.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { agendaApi } from './agenda.api.ts'
import { bookAppuntamento, cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { agendaPage } from './agenda.page.tsx'
import {
  listAppuntamenti,
  listWeek,
  proposePlaces,
  readAppuntamento,
  readBooking,
  readMyHours,
} from './agenda.query.ts'
import { appuntamentoActPage, appuntamentoPage } from './appuntamento.page.tsx'
import {
  acceptForPersona,
  answerPosto,
  declineForPersona,
  stopWaiting,
  waitForPlace,
} from './attesa.command.ts'
import { attesaPage } from './attesa.page.tsx'
import { readAttese, showPosto } from './attesa.query.ts'
import { atteseActPage, attesePage } from './attese.page.tsx'
import { closeAddress, makeAddress, readAddress, readFeed } from './calendario.command.ts'
import { calendarioClosePage, calendarioPage, icsPage } from './calendario.page.tsx'
import { coverAbsence, undoCover } from './cover.command.ts'
import { anteprimaPage, coperturePage, riprendiPage } from './cover.page.tsx'
import { previewCover, readAssenze } from './cover.query.ts'
import { assenzaPage, assenzePage, disponibilitaPage } from './disponibilita.page.tsx'
import { addMyAbsence, removeMyAbsence, setMyHours } from './hours.command.ts'
import { perChiPage } from './per-chi.page.tsx'
import { postoPage } from './posto.page.tsx'
import { prenotaPage } from './prenota.page.tsx'
import { previsionePage, previsionePersonePage } from './previsione.page.tsx'
import { listDueInWeek, readPrevisione } from './previsione.query.ts'
import { addStanza, closeStanza, readSale, reopenStanza, setStanza, setWindow } from './sale.command.ts'
import { saleActPages, salePage } from './sale.page.tsx'
import { squadraPage } from './squadra.page.tsx'
import { squadraApi } from './squadra.api.ts'
import { readSquadra } from './squadra.query.ts'

export { agendaBox } from './agenda-box.tsx'
export { AgendaTabs } from './agenda-tabs.tsx'
export { markAppuntamento } from './agenda.command.ts'
export { myDay } from './my-day.tsx'

/** The appointments: hours, places, bookings. */
export const agenda: Menu = {
  code: 'agenda',
  requests: [
    listWeek,
    listAppuntamenti,
    proposePlaces,
    readBooking,
    readAppuntamento,
    bookAppuntamento,
    moveAppuntamento,
    cancelAppuntamento,
    markAppuntamento,
    readMyHours,
    setMyHours,
    addMyAbsence,
    removeMyAbsence,
    readAttese,
    waitForPlace,
    stopWaiting,
    acceptForPersona,
    declineForPersona,
    showPosto,
    answerPosto,
    readAssenze,
    previewCover,
    coverAbsence,
    undoCover,
    readSale,
    addStanza,
    setStanza,
    closeStanza,
    reopenStanza,
    setWindow,
    readAddress,
    makeAddress,
    closeAddress,
    readFeed,
    readSquadra,
    readPrevisione,
    listDueInWeek,
  ],
  pages: [
    agendaPage,
    disponibilitaPage,
    assenzePage,
    assenzaPage,
    appuntamentoPage,
    appuntamentoActPage,
    prenotaPage,
    attesaPage,
    attesePage,
    atteseActPage,
    postoPage,
    coperturePage,
    anteprimaPage,
    riprendiPage,
    salePage,
    ...saleActPages,
    calendarioPage,
    calendarioClosePage,
    icsPage,
    squadraPage,
    perChiPage,
    previsionePage,
    previsionePersonePage,
  ],
  api: [...agendaApi, ...squadraApi],
  nav: [
    {
      href: '/siul/agenda',
      icon: 'it-calendar',
      label: { it: 'Agenda', en: 'Agenda' },
      may: CENTRO,
      order: 30,
      holds: ['/siul/gruppi', '/siul/cruscotto/assenze'],
    },
  ],
}
