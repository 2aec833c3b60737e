import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { cardPage } from './card.page.tsx'
import { addStandard } from './standard.cli.ts'
import { standardPage } from './standard.page.tsx'
import { diffStandard, getCost, listLabels, listStandard, listVerdicts } from './standard.query.ts'
import { trialPage } from './trial.page.tsx'

export { Act } from './act.tsx'
export { readInstalled, type Installed } from './standard.query.ts'
export { nameOf as nameOfNumber, valueOf as valueOfNumber } from './measure.ts'

const tag = 'standard'

/** The act as it is read and as it answers: cards, verdicts, labels, costs. */
export const standard: Menu = {
  code: 'standard',
  // The trial first: its address would be taken for a card's.
  pages: [standardPage, trialPage, cardPage],
  nav: [
    {
      href: '/siul/standard',
      icon: 'it-bookmark',
      label: { it: 'Standard', en: 'Standard' },
      may: EVERYBODY,
      order: 90,
    },
  ],
  api: defineApi(
    { method: 'get', path: '/standard', request: listStandard, summary: 'The eighteen service cards', tag },
    {
      method: 'post',
      path: '/standard/verdicts',
      request: listVerdicts,
      summary: 'What the act says of some facts',
      tag,
    },
    {
      method: 'post',
      path: '/standard/labels',
      request: listLabels,
      summary: 'The target labels of a person',
      tag,
    },
    {
      method: 'get',
      path: '/standard/diff',
      request: diffStandard,
      summary: 'The legal numbers that changed between two days',
      tag,
    },
    { method: 'post', path: '/standard/cost', request: getCost, summary: 'What a delivery is worth', tag },
  ),
  cli: addStandard,
}
