import { defineApi } from '../../../surfaces/door/api.ts'
import {
  closeVacancyCommand,
  publishVacancyCommand,
  renewVacancyCommand,
  rewriteVacancyCommand,
  startSelectionCommand,
  stepVacancyCommand,
  takeVacancy,
  widenRosaCommand,
} from './vacancy.command.ts'
import { listBoard, readVacancy, recogniseText } from './vacancy.query.ts'

const tag = 'd4'

export const vacancyApi = defineApi(
  {
    method: 'get',
    path: '/vacancy',
    request: listBoard,
    summary:
      'The vacancies by state (`chi`: mie or centro; `stato`; `q`: words of title, company or number).',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy',
    request: takeVacancy,
    success: 201,
    summary: 'Takes charge of a vacancy; `publish` publishes it in the same act.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/lettura',
    request: recogniseText,
    summary:
      'What is understood of a pasted text, each datum with its words; what of it may not be asked. Keeps nothing.',
    tag,
  },
  {
    method: 'get',
    path: '/vacancy/{vacancyId}',
    request: readVacancy,
    summary: 'A vacancy with its verdicts, publications and writings.',
    tag,
  },
  {
    method: 'put',
    path: '/vacancy/{vacancyId}',
    request: rewriteVacancyCommand,
    summary: 'Writes the content anew; what is published is told again.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/pubblicazione',
    request: publishVacancyCommand,
    summary: 'Publishes on Lavoro per te, Bacheca SPI and ClicLavoro.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rinnovo',
    request: renewVacancyCommand,
    summary: 'Keeps it published for as long again.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/passo',
    request: stepVacancyCommand,
    summary: 'Moves it on the board (`to`: preselezione, esiti or back to rosa-inviata).',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/selezione',
    request: startSelectionCommand,
    summary: 'The selection the company asked begins.',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/rosa-allargata',
    request: widenRosaCommand,
    summary: 'The company wants more than fifteen names (`by`: who said so).',
    tag,
  },
  {
    method: 'post',
    path: '/vacancy/{vacancyId}/chiusura',
    request: closeVacancyCommand,
    summary: 'Closes it, with a reason.',
    tag,
  },
)
