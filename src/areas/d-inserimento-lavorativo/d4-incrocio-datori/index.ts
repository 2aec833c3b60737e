import { IMPRESE } from '../../../records/accesso/index.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { boardPage } from './board.page.tsx'
import { minutiApi } from './minuti.api.ts'
import { recordWork } from './minuti.command.ts'
import { workPage } from './minuti.page.tsx'
import { readWork } from './minuti.query.ts'
import {
  answerQuality,
  hearQuality,
  readCentreQuality,
  readQuality,
  showOwnQuality,
} from './qualita.command.ts'
import { centreQualityPage, hearQualityPage } from './qualita.page.tsx'
import { readSelection, recordSelection } from './selezione.command.ts'
import { selectionPage } from './selezione.page.tsx'
import { listReminders } from './solleciti.query.ts'
import { closeVacancyPage, editVacancyPage } from './edit.page.tsx'
import { newVacancyPage } from './new.page.tsx'
import { rosaApi } from './rosa.api.ts'
import {
  dropFromRosa,
  relinkRosa,
  revokeRosa,
  sendRosa,
  takeIntoRosa,
  writeRosaOutcome,
  writeRosaSentence,
} from './rosa.command.ts'
import { answerRosa, openRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { rosaAreaPage, rosaLinkPage } from './rosa-link.page.tsx'
import { rosaActPage, rosaPage } from './rosa.page.tsx'
import { readRosa } from './rosa.query.ts'
import { vacancyApi } from './vacancy.api.ts'
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
import { vacancyActPage, vacancyPage } from './vacancy.page.tsx'
import {
  listBoard,
  listOfCompany,
  listSkills,
  readVacancy,
  recogniseText,
  whenPublished,
} from './vacancy.query.ts'

export { vacancyBox } from './vacancy-box.tsx'

/** D4, the meeting of demand and supply for employers: the vacancy, from the request to the outcomes. */
export const d4: Menu = {
  code: 'D4',
  requests: [
    listBoard,
    readVacancy,
    recogniseText,
    whenPublished,
    listSkills,
    listOfCompany,
    takeVacancy,
    rewriteVacancyCommand,
    publishVacancyCommand,
    renewVacancyCommand,
    stepVacancyCommand,
    startSelectionCommand,
    widenRosaCommand,
    closeVacancyCommand,
    readRosa,
    takeIntoRosa,
    dropFromRosa,
    writeRosaSentence,
    sendRosa,
    relinkRosa,
    revokeRosa,
    writeRosaOutcome,
    openRosa,
    answerRosa,
    tellRosaOutcome,
    recordWork,
    readWork,
    recordSelection,
    readSelection,
    hearQuality,
    answerQuality,
    showOwnQuality,
    readQuality,
    readCentreQuality,
    listReminders,
  ],
  pages: [
    boardPage,
    newVacancyPage,
    vacancyPage,
    vacancyActPage,
    editVacancyPage,
    closeVacancyPage,
    rosaPage,
    rosaActPage,
    rosaLinkPage,
    rosaAreaPage,
    workPage,
    selectionPage,
    hearQualityPage,
    centreQualityPage,
  ],
  api: [...vacancyApi, ...rosaApi, ...minutiApi],
  nav: [
    {
      href: '/siul/vacancy',
      icon: 'it-note',
      label: { it: 'Vacancy', en: 'Vacancies' },
      may: IMPRESE,
      order: 60,
      holds: ['/siul/cruscotto/qualita'],
    },
  ],
}
