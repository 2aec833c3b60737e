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
import { assenzaPage, assenzePage, disponibilitaPage } from './disponibilita.page.tsx'
import { addMyAbsence, removeMyAbsence, setMyHours } from './hours.command.ts'
import { prenotaPage } from './prenota.page.tsx'

export { agendaBox } from './agenda-box.tsx'
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
  ],
  pages: [
    agendaPage,
    disponibilitaPage,
    assenzePage,
    assenzaPage,
    appuntamentoPage,
    appuntamentoActPage,
    prenotaPage,
  ],
  api: agendaApi,
  nav: [
    {
      href: '/siul/agenda',
      icon: 'it-calendar',
      label: { it: 'Agenda', en: 'Agenda' },
      may: CENTRO,
      order: 30,
    },
  ],
}
