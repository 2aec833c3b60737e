import type { Child } from 'hono/jsx'
import { COMUNI } from '../../records/centro/index.ts'
import { GIVES, type Corso } from '../../records/corso/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  DataTable,
  dayShort,
  EmptyState,
  Pager,
  SelectField,
  SiulPage,
  Stack,
  TextField,
  wholeNumber,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { addCorso } from './corsi.command.ts'
import { listCorsi } from './corsi.query.ts'
import { corsoHref, sayGives } from './say-corso.ts'
import { words } from './words.ts'

export const HOME = '/siul/formazione'
const ASKED = ['q', 'comune', 'gives', 'all'] as const
const BY_NAME = COMUNI.toSorted((a, b) => a.nome.localeCompare(b.nome, 'it'))

/** The catalogue of courses. */
export const corsiPage = definePage({
  path: HOME,
  may: listCorsi.may,
  async get(visit) {
    const asked = Object.fromEntries(
      ASKED.flatMap((name) => (visit.query(name) ? [[name, visit.query(name) ?? '']] : [])),
    )
    const pagina = visit.query('pagina')
    const answer = await visit.ask(listCorsi, { ...asked, ...(pagina && { pagina }) })
    if (answer.kind !== 'done') return null
    const { rows, total, pages, today } = answer.value
    const say = words(visit.lang)
    const href = (page: number) =>
      `${HOME}?${new URLSearchParams({ ...asked, pagina: String(page) }).toString()}`
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={say('lead')} flash={flashOf(visit)}>
        <Stack>
          {visit.may(addCorso) && (
            <ButtonRow>
              <ButtonLink href={`${HOME}/nuovo`}>{say('new')}</ButtonLink>
              <ButtonLink href={`${HOME}/carica`} kind="secondary">
                {say('load')}
              </ButtonLink>
            </ButtonRow>
          )}
          <Filters visit={visit} asked={asked} />
          {rows.length === 0 ? (
            <Nothing visit={visit} isFiltered={Object.keys(asked).length > 0} />
          ) : (
            <>
              <p role="status">{say('count', { count: total })}</p>
              <Corsi visit={visit} rows={rows} today={today} />
              <Pager page={Number(pagina ?? 1)} pages={pages} href={href} />
            </>
          )}
        </Stack>
      </SiulPage>
    )
  },
})

function flashOf(visit: Visit): Flash[] {
  const say = words(visit.lang)
  const esito = visit.query('esito')
  if (esito === 'withdrawn') return [{ kind: 'done', text: say('done.withdrawn') }]
  if (esito !== 'loaded') return []
  const [added, updated] = [Number(visit.query('nuovi')) || 0, Number(visit.query('riscritti')) || 0]
  return [{ kind: 'done', text: say('done.loaded', { added, updated }) }]
}

function Nothing({ visit, isFiltered }: { visit: Visit; isFiltered: boolean }): Child {
  const say = words(visit.lang)
  const [href, key] = isFiltered
    ? ([HOME, 'filter.clear'] as const)
    : ([`${HOME}?all=on`, 'filter.all'] as const)
  return (
    <EmptyState
      title={say('empty.title')}
      text={say(isFiltered ? 'empty.filtered' : 'empty.text')}
      action={
        <ButtonLink href={href} kind="secondary">
          {say(key)}
        </ButtonLink>
      }
    />
  )
}

function Filters({ visit, asked }: { visit: Visit; asked: Record<string, string> }): Child {
  const say = words(visit.lang)
  return (
    <form method="get" action={HOME} class="si-form" role="search">
      <TextField name="q" label={say('filter.q')} value={asked['q']} maxlength={120} optional />
      <div class="si-pair">
        <SelectField
          name="comune"
          label={say('filter.comune')}
          value={asked['comune']}
          placeholder={say('filter.every')}
          options={BY_NAME.map(({ belfiore, nome }) => ({ value: belfiore, label: nome }))}
          optional
        />
        <SelectField
          name="gives"
          label={say('filter.gives')}
          value={asked['gives']}
          placeholder={say('filter.every')}
          options={GIVES.map((value) => ({ value, label: say(`gives.${value}`) }))}
          optional
        />
      </div>
      <Checkbox name="all" label={say('filter.all')} checked={asked['all'] === 'on'} />
      <Button kind="secondary" icon="it-search">
        {say('filter.go')}
      </Button>
      {Object.keys(asked).length > 0 && <a href={HOME}>{say('filter.clear')}</a>}
    </form>
  )
}

function Corsi({ visit, rows, today }: { visit: Visit; rows: readonly Corso[]; today: string }): Child {
  const { lang } = visit
  const say = words(lang)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      rows={rows}
      rowHref={corsoHref}
      columns={[
        { label: say('col.title'), names: true, cell: ({ title }) => title },
        { label: say('col.body'), cell: ({ body }) => body },
        { label: say('col.gives'), cell: (corso) => sayGives(corso, lang).join(', ') },
        { label: say('col.hours'), numeric: true, cell: ({ hours }) => wholeNumber(hours, lang) },
        {
          label: say('col.starts'),
          short: true,
          cell: ({ startsOn }) =>
            `${dayShort(startsOn as PlainDate, lang)}${startsOn < today ? `, ${say('begun')}` : ''}`,
        },
        { label: say('col.place'), cell: ({ comuneName }) => comuneName ?? say('online') },
        { label: say('col.seats'), numeric: true, cell: ({ seats }) => wholeNumber(seats, lang) },
        { label: say('col.cost'), short: true, cell: ({ cost }) => say(`cost.${cost}`) },
      ]}
    />
  )
}
