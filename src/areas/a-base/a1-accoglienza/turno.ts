import { arrivoPage, bisogniPage } from './arrivo.page.ts'
import { arrive } from './arrivo.command.ts'
import { setNeeds } from './bisogni.command.ts'
import { giveUpNumber } from './coda-give-up.command.ts'
import { codaPage } from './coda.page.tsx'
import { showTicket } from './coda.query.ts'
import { readHere } from './here.query.ts'
import { salaPage } from './sala.page.tsx'
import { readReferral, readSala, readScreen } from './sala.query.ts'
import { turnoApi } from './turno.api.ts'
import { turnoPages } from './turno.page.tsx'
import { callNumber } from './turno-call.command.ts'
import { leaveNumber } from './turno-leave.command.ts'
import { referNumber } from './turno-refer.command.ts'
import { serveNumber } from './turno-serve.command.ts'
import { takeNumber } from './turno-take.command.ts'
import { ticketPage } from './turno-ticket.page.tsx'

/** The queue, for the menu of A1. */
export const turno = {
  requests: [
    takeNumber,
    arrive,
    setNeeds,
    readHere,
    callNumber,
    serveNumber,
    leaveNumber,
    referNumber,
    readSala,
    readScreen,
    readReferral,
    showTicket,
    giveUpNumber,
  ],
  pages: [...turnoPages, arrivoPage, bisogniPage, ticketPage, salaPage, codaPage],
  api: turnoApi,
}
