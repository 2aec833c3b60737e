import { defineApi } from '../../../surfaces/door/api.ts'
import type { Menu } from '../../../surfaces/door/menu.ts'
import { recordSurvey } from './survey.command.ts'
import { fabbisogniPage } from './survey.page.tsx'
import { readSurveys } from './survey.query.ts'

/** E2: surveys of occupational and training needs, training plans, referral. */
export const e2: Menu = {
  code: 'E2',
  requests: [readSurveys, recordSurvey],
  pages: [fabbisogniPage],
  api: defineApi(
    {
      method: 'get',
      path: '/aziende/{aziendaId}/rilevazioni',
      request: readSurveys,
      summary: 'What a company was surveyed on, the plans that came of it, what it asked for.',
      tag: 'E2',
    },
    {
      method: 'post',
      path: '/aziende/{aziendaId}/rilevazioni',
      request: recordSurvey,
      success: 201,
      summary:
        'Records one of the four performances of E2 (`performance`: a, b, c, d), with its plan and referrals.',
      tag: 'E2',
    },
  ),
}
