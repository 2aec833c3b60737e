import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import { MESSAGE_STATES, type MessageState, type OutboxRow } from '../../records/messaggio/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  DataTable,
  EmptyState,
  HiddenCsrf,
  instantShort,
  Pager,
  SiulPage,
  Stack,
  Tabs,
  Tag,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { pageAsked } from '../ricerca/index.ts'
import { MessageTabs } from './message-tabs.tsx'
import { KEEPERS } from './keepers.ts'
import { cancel, retry } from './messaggi.command.ts'
import { PAGE, readOutbox, type OutboxView } from './messaggi.query.ts'
import { sayFailure, sayTemplate } from './say-message.ts'
import { words } from './words.ts'

const HERE = '/siul/messaggi/invio'
const addressOf = (state: MessageState): string => `${HERE}?stato=${state}`
const ACTS = { ritenta: retry, annulla: cancel } as const
const TOLD = { ritenta: 'ritentato', annulla: 'annullato' } as const

/** How the sending goes, and what a human being is to decide about. */
export const outboxPage = definePage({
  path: HERE,
  may: KEEPERS,
  get: (visit) => show(visit),
})

export const outboxActPage = definePage({
  path: `${HERE}/:id{[0-9a-f-]+}/:act{ritenta|annulla}`,
  may: KEEPERS,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const act = visit.param('act') === 'ritenta' ? 'ritenta' : 'annulla'
    const answer = await visit.ask(ACTS[act], { messageId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${TOLD[act]}`)
    if (answer.kind !== 'refused') return null
    const shown = await show(visit, { kind: 'error', text: refusalSentence(answer.refusal, visit.lang) })
    return shown && withStatus(409, shown)
  },
})

async function show(visit: Visit, flash?: Flash): Promise<Child> {
  const state = MESSAGE_STATES.find((one) => one === visit.query('stato')) ?? 'incerto'
  const page = pageAsked(visit.query('pagina'), 1000)
  const answer = await visit.ask(readOutbox, { state, page })
  if (answer.kind !== 'done') return null
  const { counts, rows } = answer.value
  const say = words(visit.lang)
  const told = visit.told(['ritentato', 'annullato'])
  return (
    <SiulPage
      {...visit.siul}
      title={say('nav.sending')}
      lead={say('outbox.lead')}
      flash={flash ? [flash] : told ? [{ kind: 'done', text: say(`done.${told}`) }] : []}
    >
      <Stack>
        <MessageTabs visit={visit} view="invio" />
        <Tabs
          label={say('outbox.states')}
          tabs={MESSAGE_STATES.map((one) => ({
            href: addressOf(one),
            label: say(`state.${one}`),
            count: counts[one],
            current: one === state,
          }))}
        />
        {state === 'incerto' && rows.length > 0 && (
          <Callout kind="warning" title={say('outbox.uncertain.title')}>
            <p>{say('outbox.uncertain')}</p>
          </Callout>
        )}
        {rows.length === 0 ? <Nothing visit={visit} /> : <Rows visit={visit} view={answer.value} />}
        <Pager
          page={page}
          pages={rows.length === PAGE ? page + 1 : page}
          href={(to) => `${addressOf(state)}&pagina=${to}`}
        />
      </Stack>
    </SiulPage>
  )
}

function Nothing({ visit }: { visit: Visit }): Child {
  const say = words(visit.lang)
  return (
    <EmptyState
      title={say('outbox.none')}
      text={say('outbox.none.text')}
      action={
        <ButtonLink href={addressOf('inviato')} kind="secondary">
          {say('outbox.none.go')}
        </ButtonLink>
      }
    />
  )
}

function Rows({ visit, view: { rows, state } }: { visit: Visit; view: OutboxView }): Child {
  const say = words(visit.lang)
  const { lang } = visit
  const mayDecide = state === 'incerto' || state === 'fallito' || state === 'da-inviare'
  return (
    <DataTable
      caption={say('outbox.caption', { state: say(`state.${state}`) })}
      captionHidden
      compact
      rows={rows}
      columns={[
        { label: say('outbox.what'), names: true, cell: ({ template }) => sayTemplate(template, lang) },
        { label: say('outbox.channel'), short: true, cell: ({ channel }) => say(`channel.${channel}`) },
        { label: say('outbox.created'), short: true, cell: ({ createdAt }) => instantShort(createdAt, lang) },
        state === 'inviato'
          ? {
              label: say('outbox.sent'),
              short: true,
              cell: (row) => row.sentAt && instantShort(row.sentAt, lang),
            }
          : { label: say('outbox.expires'), short: true, cell: (row) => instantShort(row.expiresAt, lang) },
        {
          label: say('outbox.why'),
          cell: ({ simulated, failure }) =>
            simulated ? <Tag>{say('simulated')}</Tag> : failure ? sayFailure(failure, lang) : '–',
        },
        ...(mayDecide
          ? [{ label: say('outbox.do'), cell: (row: OutboxRow) => <Decide visit={visit} row={row} /> }]
          : []),
      ]}
    />
  )
}

function Decide({ visit, row: { id, state, expiresAt } }: { visit: Visit; row: OutboxRow }): Child {
  const say = words(visit.lang)
  const isLate = expiresAt <= visit.now
  const acts = state === 'da-inviare' || isLate ? (['annulla'] as const) : (['ritenta', 'annulla'] as const)
  return (
    <ButtonRow>
      {acts.map((act) => (
        <form method="post" action={`${HERE}/${id}/${act}`}>
          <HiddenCsrf token={visit.csrf} />
          <Button kind="secondary" small>
            {say(act === 'ritenta' ? 'outbox.retry' : 'outbox.cancel')}
          </Button>
        </form>
      ))}
    </ButtonRow>
  )
}
