import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { NOTIFICA_DAYS, type Notifica, type NotificaKind } from '../../records/notifica/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  dayLong,
  EmptyState,
  Heading,
  HiddenCsrf,
  hour,
  SiulPage,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { digestOf, type Group } from './digest.ts'
import { leadsTo, sayNotifica, whoIn } from './fact.ts'
import { markRead, muteKind, unmuteKind } from './notifiche.command.ts'
import { listMine, MOST_SHOWN } from './notifiche.query.ts'
import { words } from './words.ts'

export const HERE = '/siul/notifiche'
const ACTS = ['letta', 'muta', 'riprendi'] as const

/** What happened that concerns whoever looks and that she did not do: by day, in a day by kind; each row leads to its page. */
export const notifichePage = definePage({
  path: HERE,
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const { act, ...input } = await visit.form()
    const done = ACTS.find((each) => each === act)
    const answer =
      done === 'muta'
        ? await visit.ask(muteKind, input)
        : done === 'riprendi'
          ? await visit.ask(unmuteKind, input)
          : await visit.ask(markRead, input)
    return done && answer.kind === 'done'
      ? visit.seeOther(`${HERE}?esito=${done}`)
      : withStatus(422, await show(visit))
  },
})

async function show(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listMine, {})
  if (answer.kind !== 'done') return null
  const { rows, more, muted, asOf, today } = answer.value
  const say = words(visit.lang)
  const unread = rows.filter(({ isRead }) => !isRead).length
  const told = visit.told(ACTS)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead', { days: NOTIFICA_DAYS, count: unread })}
      flash={told ? [{ kind: 'done', text: say(`done.${told}`) }] : []}
    >
      <Stack>
        {unread > 0 && (
          <Act visit={visit} act="letta" fields={{ upTo: asOf.toISOString() }} label={say('read-all')} main />
        )}
        {rows.length === 0 && (
          <EmptyState
            title={say('empty.title')}
            text={say('empty.text')}
            icon="it-horn"
            action={
              <ButtonLink href="/siul/oggi" kind="secondary">
                {say('empty.go')}
              </ButtonLink>
            }
          />
        )}
        {digestOf(rows).map(({ on, groups }) => (
          <Card title={dayTitle(on, today, visit)}>
            {groups.map((group) => (
              <OneKind visit={visit} on={on} group={group} asOf={asOf} />
            ))}
          </Card>
        ))}
        {more && <Callout kind="note">{say('more', { shown: MOST_SHOWN })}</Callout>}
        <Muted visit={visit} kinds={muted} />
      </Stack>
    </SiulPage>
  )
}

function dayTitle(on: PlainDate, today: string, visit: Visit): string {
  const day = dayLong(on, visit.lang)
  return on === today
    ? words(visit.lang)('today', { day })
    : day.charAt(0).toLocaleUpperCase(visit.lang) + day.slice(1)
}

interface ActProps {
  visit: Visit
  act: (typeof ACTS)[number]
  fields: Record<string, string>
  label: string
  /** What it is about, for who hears it out of its place. */
  about?: string
  main?: boolean
}

/** One button that writes something and comes back. */
function Act({ visit, act, fields, label, about, main = false }: ActProps): Child {
  return (
    <form method="post" action={HERE}>
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="act" value={act} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={main ? 'secondary' : 'quiet'} small={!main}>
        {label}
        {about && <span class="visually-hidden"> {about}</span>}
      </Button>
    </form>
  )
}

function OneKind({
  visit,
  on,
  group,
  asOf,
}: {
  visit: Visit
  on: PlainDate
  group: Group
  asOf: Date
}): Child {
  const say = words(visit.lang)
  const { kind, rows } = group
  const name = say(`kind.${kind}`)
  const hasUnread = rows.some(({ isRead }) => !isRead)
  return (
    <section class="si-told">
      <div class="si-told__head">
        <Heading level={3}>{name}</Heading>
        <ButtonRow>
          {hasUnread && rows.length > 1 && (
            <Act
              visit={visit}
              act="letta"
              fields={{ upTo: asOf.toISOString(), kind, on }}
              label={say('read-group')}
              about={say('read-group.of', { kind: name, day: dayLong(on, visit.lang) })}
            />
          )}
          <Act
            visit={visit}
            act="muta"
            fields={{ kind }}
            label={say('mute')}
            about={say('mute.of', { kind: name })}
          />
        </ButtonRow>
      </div>
      <ul class="si-links">
        {rows.map((row) => (
          <Row visit={visit} row={row} asOf={asOf} />
        ))}
      </ul>
    </section>
  )
}

function Row({ visit, row, asOf }: { visit: Visit; row: Notifica; asOf: Date }): Child {
  const say = words(visit.lang)
  const who = whoIn(row, visit.lang)
  const said = [sayNotifica(row, visit.lang), row.by && say('by', { name: row.by })]
    .filter(Boolean)
    .join(', ')
  return (
    <li class="si-told__row">
      <div>
        <a href={leadsTo(row)}>{who}</a> {!row.isRead && <Tag tone="primary">{say('unread')}</Tag>}
        <div class="si-links__detail">{`${hour(row.at)} · ${said}`}</div>
      </div>
      {!row.isRead && (
        <Act
          visit={visit}
          act="letta"
          fields={{ upTo: asOf.toISOString(), kind: row.kind, source: row.source }}
          label={say('read')}
          about={say('read.of', { who })}
        />
      )}
    </li>
  )
}

/** What she silenced, and how to hear of it again. */
function Muted({ visit, kinds }: { visit: Visit; kinds: readonly NotificaKind[] }): Child {
  if (kinds.length === 0) return null
  const say = words(visit.lang)
  return (
    <Card title={say('muted.title')}>
      <ul class="si-links">
        {kinds.map((kind) => (
          <li class="si-told__row">
            {say(`kind.${kind}`)}
            <Act
              visit={visit}
              act="riprendi"
              fields={{ kind }}
              label={say('unmute')}
              about={say('mute.of', { kind: say(`kind.${kind}`) })}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}
