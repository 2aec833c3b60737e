import type { Child } from 'hono/jsx'
import { Card, hour, LinkList } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { listWeek } from './agenda.query.ts'
import { Begin } from './begin.tsx'
import { LedDetail, ledAddress } from './led-groups.tsx'
import { words } from './words.ts'

/** Today's appointments of whoever looks, in a column; nothing where there are none. */
export async function myDay(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listWeek, { vista: 'giorno' })
  if (answer.kind !== 'done') return null
  const { rows, groups } = answer.value
  if (rows.length + groups.length === 0) return null
  const say = words(visit.lang)
  const title = say('day.title', { count: rows.length + groups.length })
  const led = groups.map((group) => ({
    startsAt: group.startsAt,
    href: ledAddress(group),
    label: `${hour(group.startsAt)} ${group.title}`,
    detail: <LedDetail visit={visit} group={group} />,
  }))
  return (
    <Card title={title} footer={<a href="/siul/agenda">{say('day.all')}</a>}>
      <LinkList
        links={[
          ...rows.map((row) => ({
            startsAt: row.startsAt,
            href: `/siul/agenda/appuntamenti/${row.id}`,
            label: `${hour(row.startsAt)} ${listName(row)}`,
            detail: (
              <>
                {[row.service, say(row.state)].join(' · ')}
                <Begin visit={visit} appuntamento={row} small />
              </>
            ),
          })),
          ...led,
        ].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())}
      />
    </Card>
  )
}
