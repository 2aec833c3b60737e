import { csv } from '../../surfaces/door/csv.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { hour } from '../../surfaces/design/index.ts'
import { HERE } from './gruppi.page.tsx'
import { readAppello } from './gruppi.query.ts'
import { LEADS_GROUPS } from './roles.ts'
import { words } from './words.ts'

/** The roll of a group for a spreadsheet: it has all the names, and stays with staff. */
export const elencoPage = definePage({
  path: `${HERE}/:id/elenco.csv`,
  may: LEADS_GROUPS,
  async get(visit) {
    const answer = await visit.ask(readAppello, { gruppoId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const say = words(visit.lang)
    const clock = (at: Date | null) => (at ? hour(at) : '')
    const head = [say('col.person'), say('col.state'), say('csv.here'), say('csv.arrived'), say('csv.left')]
    const lines = answer.value.people.map(({ surname, name, state, presence, hereAt, arrivedAt, leftAt }) => [
      `${surname} ${name}`,
      say(presence ?? state),
      clock(hereAt),
      clock(arrivedAt),
      clock(leftAt),
    ])
    return csv(visit, [head, ...lines], `presenze-${answer.value.gruppo.on}`)
  },
})
