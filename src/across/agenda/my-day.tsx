import type { Child } from 'hono/jsx'
import { Card } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listWeek } from './agenda.query.ts'
import { AppointmentTable } from './appointment-table.tsx'
import { words } from './words.ts'

/** Today's appointments of whoever looks; nothing where there are none. */
export async function myDay(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listWeek, { vista: 'giorno' })
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const say = words(visit.lang)
  const title = say('day.title', { count: answer.value.rows.length })
  return (
    <Card title={title} footer={<a href="/siul/agenda">{say('day.all')}</a>}>
      <AppointmentTable caption={title} captionHidden rows={answer.value.rows} />
    </Card>
  )
}
