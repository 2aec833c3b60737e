import { defineApi } from '../../surfaces/door/api.ts'
import { bookAppuntamento, cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { listAppuntamenti, listWeek, proposePlaces, readAppuntamento, readMyHours } from './agenda.query.ts'
import { addMyAbsence, removeMyAbsence, setMyHours } from './hours.command.ts'

const tag = 'agenda'

export const agendaApi = defineApi(
  {
    method: 'get',
    path: '/agenda',
    request: listWeek,
    summary: 'Appointments of a day or a week (`dal`, `vista`: giorno or settimana; `chi`: mie or squadra).',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/posti',
    request: proposePlaces,
    summary: 'The first free places for a person (`service`; left out, that of her nearest duty).',
    tag,
  },
  {
    method: 'get',
    path: '/persone/{personaId}/appuntamenti',
    request: listAppuntamenti,
    summary: 'The next appointments of a person.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/appuntamenti',
    request: bookAppuntamento,
    success: 201,
    summary: 'Books a place: of two at once one gets it, the other 409 with the next places (`facts.next`).',
    tag,
  },
  {
    method: 'get',
    path: '/appuntamenti/{appuntamentoId}',
    request: readAppuntamento,
    summary: 'An appointment, and what may be done about it today.',
    tag,
  },
  {
    method: 'post',
    path: '/appuntamenti/{appuntamentoId}/spostamento',
    request: moveAppuntamento,
    success: 201,
    summary: 'Moves an appointment to another place; gives the id of the new one.',
    tag,
  },
  {
    method: 'post',
    path: '/appuntamenti/{appuntamentoId}/annullamento',
    request: cancelAppuntamento,
    summary: 'Calls an appointment off.',
    tag,
  },
  {
    method: 'post',
    path: '/appuntamenti/{appuntamentoId}/esito',
    request: markAppuntamento,
    summary: 'How it went (`outcome`: presente, assente, svolto).',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/disponibilita',
    request: readMyHours,
    summary: 'My weekly hours and absences.',
    tag,
  },
  {
    method: 'put',
    path: '/agenda/disponibilita',
    request: setMyHours,
    summary: 'Sets my weekly hours from a day on.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/assenze',
    request: addMyAbsence,
    success: 201,
    summary: 'Writes days I am away.',
    tag,
  },
  {
    method: 'delete',
    path: '/agenda/assenze/{assenzaId}',
    request: removeMyAbsence,
    summary: 'Takes an absence of mine away.',
    tag,
  },
)
