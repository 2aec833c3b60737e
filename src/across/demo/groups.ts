import type { DemoGruppi } from '../../records/demo/index.ts'
import { DUTY_OF } from '../../records/gruppo/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { openDay, romeInstant } from './calendar.ts'

/** Title of the model, working days ahead, minutes after midnight, who leads, and how many people are in it. */
const GROUPS = [
  {
    title: 'Prepararsi a un colloquio di lavoro',
    ahead: 0,
    start: 480,
    role: 'responsabile',
    duty: 'B2',
    people: 4,
  },
  {
    title: 'Cercare lavoro: strumenti e canali',
    ahead: 1,
    start: 870,
    role: 'orientatore',
    duty: 'B2',
    people: 6,
  },
  { title: 'Primo orientamento in gruppo', ahead: 2, start: 870, role: 'orientatore', duty: 'A2', people: 8 },
  { title: 'Lavorare in Europa con EURES', ahead: 3, start: 570, role: 'eures', duty: null, people: 0 },
  { title: 'Cercare lavoro: gruppo ristretto', ahead: 4, start: 570, role: 'mirato', duty: null, people: 0 },
  { title: 'Dalla scuola al lavoro', ahead: 6, start: 870, role: 'orientatore', duty: null, people: 0 },
] as const

/** The groups of the demo around the day it looks back from: one of that morning, the others to come. */
export function demoGroups(today: PlainDate): DemoGruppi {
  const first = openDay(today)
  const groups = GROUPS.map(({ title, ahead, start, role, duty, people }) => {
    let on = first
    for (let day = 0; day < ahead; day++) on = openDay(addDays(on, 1))
    const rule = duty ? DUTY_OF[duty] : undefined
    return { title, on, startsAt: romeInstant(on, start), role, people, ...(rule && { rule }) }
  })
  return { groups, publishedAt: romeInstant(addDays(today, -1), 970) }
}
