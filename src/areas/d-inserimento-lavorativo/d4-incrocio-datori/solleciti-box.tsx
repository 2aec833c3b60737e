import type { Child } from 'hono/jsx'
import { Card, DataTable, dayShort, Heat, phone, phoneHref, Tag } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { listReminders, type Sollecito } from './solleciti.query.ts'
import { sollecitiWords } from './solleciti-words.ts'

type Row = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value'][number]
const ask = (visit: Visit, chi: 'mie' | 'centro') => visit.ask(listReminders, { chi })
const TONES: Record<Sollecito, 'neutral' | 'warning'> = {
  primo: 'neutral',
  ultimo: 'warning',
  scaduto: 'warning',
}

/** On top of the vacancies: the companies to call about outcomes. Nothing where there are none. */
export async function remindersBox(visit: Visit, chi: 'mie' | 'centro'): Promise<Child> {
  const answer = await ask(visit, chi)
  if (answer.kind !== 'done' || answer.value.length === 0) return null
  const { lang } = visit
  const say = sollecitiWords(lang)
  const today = romeDayOf(visit.now) as PlainDate
  return (
    <Card title={say('title', { count: answer.value.length })}>
      <p>{say('text')}</p>
      <DataTable
        caption={say('title', { count: answer.value.length })}
        captionHidden
        rows={answer.value}
        rowHref={({ vacancyId }: Row) => `/siul/vacancy/${vacancyId}/rosa`}
        columns={[
          { label: say('company'), names: true, cell: ({ azienda, title }: Row) => `${azienda}, ${title}` },
          { label: say('phone'), cell: (row: Row) => <Call row={row} visit={visit} /> },
          {
            label: say('sent'),
            short: true,
            cell: ({ rosaSentOn }: Row) => dayShort(rosaSentOn, lang),
          },
          {
            label: say('due'),
            cell: ({ dueOn, sollecito }: Row) => (
              <>
                <Tag tone={TONES[sollecito]}>{say(`which.${sollecito}`)}</Tag>{' '}
                <Heat deadline={{ dueOn, today }} />
              </>
            ),
          },
          { label: say('names'), cell: ({ names }: Row) => say('names', { count: names }) },
        ]}
      />
    </Card>
  )
}

function Call({ row, visit }: { row: Row; visit: Visit }): Child {
  const say = sollecitiWords(visit.lang)
  if (!row.phone) return say('phone.none')
  return (
    <a href={phoneHref(row.phone)}>
      <span class="visually-hidden">{say('phone.call', { name: row.azienda })}</span> {phone(row.phone)}
    </a>
  )
}
