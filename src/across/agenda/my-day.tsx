import type { Child } from 'hono/jsx'
import { Card, hour, LinkList } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { listWeek } from './agenda.query.ts'
import { words } from './words.ts'

/** Today's appointments of whoever looks, in a column; nothing where there are none. */
export async function myDay(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listWeek, { vista: 'giorno' })
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const say = words(visit.lang)
  const title = say('day.title', { count: answer.value.rows.length })
  return (
    <Card title={title} footer={<a href="/siul/agenda">{say('day.all')}</a>}>
      <LinkList
        links={answer.value.rows.map((row) => ({
          href: `/siul/agenda/appuntamenti/${row.id}`,
          label: `${hour(row.startsAt)} ${listName(row)}`,
          detail: [row.service, say(row.state)].join(' · '),
        }))}
      />
    </Card>
  )
}
