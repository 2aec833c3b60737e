import { defineApi } from '../../../surfaces/door/api.ts'
import { recordWork } from './minuti.command.ts'
import { readWork } from './minuti.query.ts'
import { hearQuality, readCentreQuality, readQuality } from './qualita.command.ts'
import { readSelection, recordSelection } from './selezione.command.ts'
import { listReminders } from './solleciti.query.ts'

const tag = 'd4'
const VACANCY = '/vacancy/{vacancyId}'

/** The work on a vacancy, its selection, its quality check, the outcomes to hear. */
export const minutiApi = defineApi(
  {
    method: 'get',
    path: `${VACANCY}/lavoro`,
    request: readWork,
    summary: 'The work done on a vacancy: minutes, what waits for a hiring, what one today would free.',
    tag,
  },
  {
    method: 'post',
    path: `${VACANCY}/lavoro`,
    request: recordWork,
    success: 201,
    summary:
      'Records work (`kind`: preselezione, selezione, contatti); `persone` makes it back office of D2.',
    tag,
  },
  {
    method: 'get',
    path: `${VACANCY}/selezione/colloqui`,
    request: readSelection,
    summary: 'The people of a vacancy with what their selection interviews found.',
    tag,
  },
  {
    method: 'post',
    path: `${VACANCY}/selezione/colloqui`,
    request: recordSelection,
    success: 201,
    summary: 'Records a selection interview; the first one starts the selection.',
    tag,
  },
  {
    method: 'get',
    path: `${VACANCY}/qualita`,
    request: readQuality,
    summary: 'What the company said of the service, rosa by rosa.',
    tag,
  },
  {
    method: 'post',
    path: `${VACANCY}/qualita`,
    request: hearQuality,
    success: 201,
    summary: 'Records the three answers heard on the phone, from 1 to 5.',
    tag,
  },
  {
    method: 'get',
    path: '/qualita',
    request: readCentreQuality,
    summary: 'What companies said of a centre in the last year, with the mean.',
    tag,
  },
  {
    method: 'get',
    path: '/esiti-da-sentire',
    request: listReminders,
    summary: 'The companies to call about outcomes, from the tenth day after the rosa, oldest first.',
    tag,
  },
)
