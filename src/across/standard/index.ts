import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { addStandard } from './standard.cli.ts'
import { getCost, listLabels, listStandard, listVerdicts } from './standard.query.ts'

const tag = 'standard'

/** The act as it answers: cards, verdicts, labels, costs. */
export const standard: Menu = {
  code: 'standard',
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
    { method: 'post', path: '/standard/cost', request: getCost, summary: 'What a delivery is worth', tag },
  ),
  cli: addStandard,
}
