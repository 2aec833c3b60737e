import { CENTRO } from '../../records/accesso/index.ts'
import { languageName } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  dayOf,
  dayShort,
  EmptyState,
  hour,
  money,
  SiulPage,
  Stack,
  TextField,
} from '../../surfaces/design/index.ts'
import { csv } from '../../surfaces/door/csv.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { countMediazioni } from './mediazione.query.ts'
import { HERE, MediazioneTabs } from './parts.tsx'
import { words } from './words.ts'

const COUNTS = `${HERE}/conteggi`

const asked = (visit: Visit) => {
  const [mese, lingua] = [visit.query('mese'), visit.query('lingua')]
  return { ...(mese && { mese }), ...(lingua && { lingua }) }
}

const modeOf = (mode: string) => `mode.${mode as 'individual' | 'group' | 'tutoring'}` as const

/** Mediation of a month by language, each count with the meetings behind it. */
export const conteggiPage = definePage({
  path: COUNTS,
  may: CENTRO,
  async get(visit) {
    const first = await visit.ask(countMediazioni, asked(visit))
    const answer = first.kind === 'done' ? first : await visit.ask(countMediazioni, {})
    if (answer.kind !== 'done') return null
    const { mese, lingua, counts, rows } = answer.value
    const { lang } = visit
    const say = words(lang)
    const of = (language?: string) =>
      new URLSearchParams({ mese, ...(language && { lingua: language }) }).toString()
    const back = (
      <ButtonLink href={HERE} kind="secondary">
        {say('back')}
      </ButtonLink>
    )
    const rowsTitle = lingua
      ? say('count.rows.of', { language: languageName(lingua, lang) })
      : say('count.rows')
    return (
      <SiulPage {...visit.siul} title={say('count.title')}>
        <Stack>
          <MediazioneTabs current="conteggi" />
          <form method="get" action={COUNTS} class="si-form">
            <TextField
              name="mese"
              label={say('count.month')}
              hint={say('count.month.hint')}
              value={mese}
              narrow
            />
            <ButtonRow>
              <Button kind="secondary">{say('count.show')}</Button>
              {rows.length > 0 && (
                <ButtonLink kind="quiet" href={`${COUNTS}/mediazione.csv?${of(lingua ?? undefined)}`}>
                  {say('csv')}
                </ButtonLink>
              )}
            </ButtonRow>
          </form>
          {counts.length === 0 ? (
            <EmptyState title={say('count.none')} text={say('count.none.text')} action={back} />
          ) : (
            <>
              <DataTable
                caption={say('count.title')}
                captionHidden
                rows={counts}
                columns={[
                  {
                    label: say('col.language'),
                    names: true,
                    cell: ({ language }) => (
                      <a href={`${COUNTS}?${of(language)}`}>{languageName(language, lang)}</a>
                    ),
                  },
                  { label: say('count.deliveries'), numeric: true, cell: ({ deliveries }) => deliveries },
                  { label: say('count.people'), numeric: true, cell: ({ people }) => people },
                  { label: say('count.minutes'), numeric: true, cell: ({ minutes }) => minutes },
                  { label: say('count.cost'), numeric: true, cell: ({ cents }) => money(cents, lang) },
                ]}
              />
              <DataTable
                caption={rowsTitle}
                rows={rows}
                compact
                columns={[
                  {
                    label: say('col.when'),
                    names: true,
                    short: true,
                    cell: ({ startedAt }) => `${dayShort(dayOf(startedAt), lang)}, ${hour(startedAt)}`,
                  },
                  { label: say('col.service'), short: true, cell: ({ service }) => service },
                  { label: say('col.mode'), cell: ({ mode }) => say(modeOf(mode)) },
                  { label: say('col.language'), cell: ({ language }) => languageName(language, lang) },
                  { label: say('col.mediator'), cell: ({ mediatore, body }) => `${mediatore}, ${body}` },
                  { label: say('count.people'), numeric: true, cell: ({ people }) => people },
                  { label: say('count.minutes'), numeric: true, cell: ({ minutes }) => minutes },
                ]}
              />
            </>
          )}
        </Stack>
      </SiulPage>
    )
  },
})

export const conteggiCsvPage = definePage({
  path: `${COUNTS}/mediazione.csv`,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(countMediazioni, asked(visit))
    if (answer.kind !== 'done') return null
    const { mese, rows } = answer.value
    const say = words(visit.lang)
    const head = [
      say('col.when'),
      say('col.service'),
      say('col.mode'),
      say('col.language'),
      say('col.mediator'),
      say('col.body'),
      say('count.people'),
      say('count.minutes'),
    ]
    const lines = rows.map((row) => [
      `${dayOf(row.startedAt)} ${hour(row.startedAt)}`,
      row.service,
      say(modeOf(row.mode)),
      row.language,
      row.mediatore,
      row.body,
      row.people,
      row.minutes,
    ])
    return csv(visit, [head, ...lines], `mediazione-${mese}`)
  },
})
