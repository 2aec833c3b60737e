import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { QUALITY_QUESTIONS, type Qualita } from '../../../records/qualita/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import {
  ButtonLink,
  Card,
  Columns,
  DataTable,
  dayShort,
  DefinitionList,
  EmptyState,
  ErrorState,
  SiulPage,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { hearQuality, readCentreQuality } from './qualita.command.ts'
import { qualitaWords } from './qualita-words.ts'

/** The quality check heard on the phone, from the page of the vacancy. */
export const hearQualityPage = definePage({
  path: '/siul/vacancy/:id/qualita',
  may: IMPRESE,
  async post(visit) {
    const vacancyId = visit.param('id')
    const answer = await visit.ask(hearQuality, { ...(await visit.form()), vacancyId })
    const back = `/siul/vacancy/${vacancyId}`
    if (answer.kind === 'done') return visit.seeOther(`${back}?esito=quality`)
    const say = qualitaWords(visit.lang)
    const what = answer.kind === 'refused' ? refusalSentence(answer.refusal, visit.lang) : say('own.invalid')
    return withStatus(
      answer.kind === 'refused' ? 409 : 422,
      <SiulPage {...visit.siul} title={say('title')}>
        <ErrorState what={what} todo={<ButtonLink href={back}>{say('box.hear')}</ButtonLink>} />
      </SiulPage>,
    )
  },
})

/** What companies say of the centre: the mean, and each answer. */
export const centreQualityPage = definePage({
  path: '/siul/cruscotto/qualita',
  may: ['responsabile'],
  async get(visit) {
    const answer = await visit.ask(readCentreQuality, {})
    if (answer.kind !== 'done') return null
    const { rows, mean, since } = answer.value
    const say = qualitaWords(visit.lang)
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={say('lead', { day: dayShort(since, visit.lang) })}>
        {mean === null ? (
          <EmptyState
            title={say('none')}
            text={say('none.text')}
            action={<ButtonLink href="/siul/vacancy?chi=centro">{say('none.go')}</ButtonLink>}
          />
        ) : (
          <Columns
            main={<Answers visit={visit} rows={rows} />}
            side={
              <Card title={say('mean')}>
                <DefinitionList
                  entries={QUALITY_QUESTIONS.map((question) => ({
                    term: say(`short.${question}`),
                    detail: <strong>{say('of', { mark: mean[question].toLocaleString(visit.lang) })}</strong>,
                  }))}
                />
                <p>{say('count', { count: rows.length })}</p>
              </Card>
            }
          />
        )}
      </SiulPage>
    )
  },
})

function Answers({ visit, rows }: { visit: Visit; rows: readonly Qualita[] }): Child {
  const say = qualitaWords(visit.lang)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      rows={rows}
      rowHref={({ vacancyId }: Qualita) => `/siul/vacancy/${vacancyId}`}
      columns={[
        {
          label: say('col.company'),
          names: true,
          cell: ({ azienda, title }: Qualita) => `${azienda}, ${title}`,
        },
        {
          label: say('col.when'),
          short: true,
          cell: ({ givenOn, how }: Qualita) => `${dayShort(givenOn, visit.lang)}, ${say(`how.${how}`)}`,
        },
        ...QUALITY_QUESTIONS.map((question) => ({
          label: say(`short.${question}`),
          cell: (row: Qualita) => say('of', { mark: row[question] }),
        })),
        { label: say('col.note'), cell: ({ note }: Qualita) => note ?? '–' },
      ]}
    />
  )
}
