import { defineApi } from '../../surfaces/door/api.ts'
import { acceptForPersona, declineForPersona, stopWaiting, waitForPlace } from './attesa.command.ts'
import { readAttese } from './attesa.query.ts'
import { closeAddress, makeAddress, readAddress } from './calendario.command.ts'
import { coverAbsence, undoCover } from './cover.command.ts'
import { previewCover, readAssenze } from './cover.query.ts'
import { listDueInWeek, readPrevisione } from './previsione.query.ts'
import { addStanza, closeStanza, readSale, reopenStanza, setStanza, setWindow } from './sale.command.ts'
import { readSquadra } from './squadra.query.ts'

const tag = 'agenda'

/** Of the whole centre: team, forecast, who waits, absences, rooms; and one's own calendar address. */
export const squadraApi = defineApi(
  {
    method: 'get',
    path: '/agenda/squadra',
    request: readSquadra,
    summary: 'The day of a centre: booked and free, counsellor by counsellor (`dal`, `servizio`, `persona`).',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/previsione',
    request: readPrevisione,
    summary: 'Eight weeks: people whose legal term ends, free places, places that lack.',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/previsione/persone',
    request: listDueInWeek,
    summary: 'The people behind a number of the forecast (`settimana` from 0, `servizio`).',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/attese',
    request: readAttese,
    summary: 'Who would come earlier, and the places kept for them.',
    tag,
  },
  {
    method: 'post',
    path: '/persone/{personaId}/attese',
    request: waitForPlace,
    success: 201,
    summary: 'Puts a person on the list: days, weekdays (1–6) and hours she could come.',
    tag,
  },
  {
    method: 'delete',
    path: '/agenda/attese/{attesaId}',
    request: stopWaiting,
    summary: 'Takes a person off the list.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/posti/{postoId}/si',
    request: acceptForPersona,
    summary: 'Books the place kept for a person, instead of her appointment.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/posti/{postoId}/no',
    request: declineForPersona,
    summary: 'Gives the place kept for a person to the next who waits.',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/assenze',
    request: readAssenze,
    summary: 'Who is away, who has appointments today, what was moved.',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/coperture/anteprima',
    request: previewCover,
    summary: 'Where the appointments of an absence would go (`operatorId`, `from`, `until`).',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/coperture',
    request: coverAbsence,
    success: 201,
    summary: 'Writes an absence and moves its appointments, all together.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/coperture/{coperturaId}/ripresa',
    request: undoCover,
    summary: 'Takes back the appointments that are still to be held.',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/stanze',
    request: readSale,
    summary: 'Rooms, closings, and until when appointments may be moved.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/stanze',
    request: addStanza,
    success: 201,
    summary: 'Adds a room (`uses`: individuale, gruppo).',
    tag,
  },
  {
    method: 'put',
    path: '/agenda/stanze/{salaId}/uso',
    request: setStanza,
    summary: 'Takes a room out of use or puts it back.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/stanze/{salaId}/chiusure',
    request: closeStanza,
    success: 201,
    summary: 'Closes a room for some days.',
    tag,
  },
  {
    method: 'delete',
    path: '/agenda/chiusure/{chiusuraId}',
    request: reopenStanza,
    summary: 'Opens a closed room.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/finestre',
    request: setWindow,
    success: 201,
    summary: 'Sets until how many hours before an appointment may be moved, from a day on.',
    tag,
  },
  {
    method: 'get',
    path: '/agenda/calendario',
    request: readAddress,
    summary: 'When the secret address of my calendar was made.',
    tag,
  },
  {
    method: 'post',
    path: '/agenda/calendario',
    request: makeAddress,
    success: 201,
    summary: 'Makes a new secret address; the one before is dead.',
    tag,
  },
  {
    method: 'delete',
    path: '/agenda/calendario',
    request: closeAddress,
    summary: 'Closes the address.',
    tag,
  },
)
