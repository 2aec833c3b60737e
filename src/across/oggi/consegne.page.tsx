import type { Child, FC } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  dayNear,
  dayShort,
  EmptyState,
  hour,
  SelectField,
  SiulPage,
  Stack,
  useLang,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { dutyName } from '../scadenzario/index.ts'
import { readConsegne, type Coming, type Consegne, type Line, type Promised } from './consegne.query.ts'
import { consegneWords } from './consegne-words.ts'
import { ViewTable } from './view-table.tsx'

/** What one leaves open, on a page to hand over, to read aloud or to print. */
export const consegnePage = definePage({
  path: '/siul/oggi/consegne',
  may: CENTRO,
  async get(visit) {
    const say = consegneWords(visit.lang)
    const di = visit.query('di') || undefined
    const answer = await visit.ask(readConsegne, { di })
    if (answer.kind !== 'done') return withStatus(404, <Unknown visit={visit} />)
    const { colleghi } = answer.value
    const { role } = visit.actor
    const name = colleghi.find(({ id }) => id === di)?.name ?? visit.actor.name
    const day = dayShort(plainDate(romeDayOf(visit.now)), visit.lang)
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={say('lead', { name, day })}
        printNote={say('note', { name, day })}
      >
        <Stack>
          {colleghi.length > 0 && (
            <form method="get" class="si-form">
              <SelectField
                name="di"
                label={say('of')}
                value={di ?? visit.actor.id ?? ''}
                options={colleghi.map(({ id, name: label }) => ({ value: id, label }))}
              />
              <ButtonRow>
                <Button kind="secondary">{say('show')}</Button>
              </ButtonRow>
            </form>
          )}
          <Sections consegne={answer.value} />
          <ButtonRow>
            {role === 'responsabile' && (
              <ButtonLink href="/siul/persone/passaggio" kind="secondary">
                {say('pass')}
              </ButtonLink>
            )}
            <ButtonLink href="/siul/oggi" kind="quiet">
              {say('back')}
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </SiulPage>
    )
  },
})

/** Nobody whose handover this reader may see. */
const Unknown: FC<{ visit: Visit }> = ({ visit }) => {
  const say = consegneWords(visit.lang)
  return (
    <SiulPage {...visit.siul} title={say('title')}>
      <EmptyState
        title={say('unknown')}
        text={say('unknown.text')}
        action={<ButtonLink href="/siul/oggi/consegne">{say('mine')}</ButtonLink>}
      />
    </SiulPage>
  )
}

const Sections: FC<{ consegne: Consegne }> = ({ consegne }) => {
  const lang = useLang()
  const say = consegneWords(lang)
  const { today, untilOn, waiting, promised, coming, unbegun, postponed } = consegne
  const view = { today, back: '/siul/oggi' }
  return (
    <>
      <Section title={say('waiting')} count={waiting.length}>
        <ViewTable vista="attesa" rows={waiting} {...view} />
      </Section>
      <Section title={say('promised')} count={promised.length}>
        <Lines
          caption={say('promised')}
          rows={promised}
          when={({ by }: Promised) => dayNear(by, today, lang)}
          what={({ text }) => text}
        />
      </Section>
      <Section title={say('coming', { day: dayShort(untilOn, lang) })} count={coming.length}>
        <Lines
          caption={say('coming', { day: dayShort(untilOn, lang) })}
          rows={coming}
          when={({ at, on }: Coming) => {
            const day = dayNear(on, today, lang)
            return at ? say('at', { day, hour: hour(at) }) : say('by', { day })
          }}
          what={({ rule, service }) => (rule ? dutyName(rule, lang) : say('appointment', { service }))}
        />
      </Section>
      <Section title={say('unbegun')} count={unbegun.length}>
        <ViewTable vista="nuove" rows={unbegun} {...view} />
      </Section>
      <Section title={say('postponed')} count={postponed.length}>
        <ViewTable vista="rimandate" rows={postponed} {...view} />
      </Section>
    </>
  )
}

const Section: FC<{ title: string; count: number; children: Child }> = ({ title, count, children }) => (
  <Card title={`${title} (${count})`}>
    {count === 0 ? <p>{consegneWords(useLang())('none')}</p> : children}
  </Card>
)

function Lines<Row extends Line>(props: {
  caption: string
  rows: readonly Row[]
  when: (row: Row) => string
  what: (row: Row) => string
}) {
  const say = consegneWords(useLang())
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={props.rows}
      compact
      columns={[
        { label: say('col.when'), short: true, cell: props.when },
        {
          label: say('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        { label: say('col.what'), cell: props.what },
      ]}
    />
  )
}
