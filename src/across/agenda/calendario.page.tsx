import ical, { ICalEventTransparency } from 'ical-generator'
import type { Child } from 'hono/jsx'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { CENTRO } from '../../records/accesso/index.ts'
import type { FeedEntry } from '../../records/agenda/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  CopyButton,
  HiddenCsrf,
  instantShort,
  SiulPage,
  Stack,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { closeAddress, makeAddress, readAddress, readFeed } from './calendario.command.ts'
import { calendarioWords } from './calendario-words.ts'

const HERE = '/siul/agenda/calendario'

/** The secret address of one's calendar: made, made again, closed. The address itself is shown once, where it is made. */
export const calendarioPage = definePage({
  path: HERE,
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(makeAddress, await visit.form())
    return answer.kind === 'done' ? show(visit, answer.value.secret) : null
  },
})

export const calendarioClosePage = definePage({
  path: `${HERE}/chiudi`,
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    await visit.ask(closeAddress, {})
    return visit.seeOther(`${HERE}?esito=chiuso`)
  },
})

/** Programs ask every few minutes; more often than this nobody needs. */
const limiter = new RateLimiterMemory({ points: 30, duration: 300 })
/** Guessed addresses, from everywhere together: a secret of 256 bits needs no more than this to stay one. */
const guesses = new RateLimiterMemory({ points: 60, duration: 60 })
const ADDRESS = /^([\w-]{43})\.ics$/

/** The calendar behind a secret address; 404 where nobody has it, 429 where it is asked too often. */
export const icsPage = definePage({
  path: '/agenda/ics/:file',
  may: 'public',
  async get(visit) {
    const [, secret = ''] = ADDRESS.exec(visit.param('file')) ?? []
    const answer = await visit.asNobody(readFeed, { secret })
    const free = await (answer.kind === 'done' ? limiter.consume(secret) : guesses.consume('all')).then(
      () => true,
      () => false,
    )
    if (!free) return visit.c.body('', 429, { 'retry-after': '300' })
    if (answer.kind !== 'done') return null
    const { lang } = visit
    return visit.c.body(feedOf(answer.value, { lang, host: hostOf(visit), now: visit.now }), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="agenda.ics"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    })
  },
})

const hostOf = (visit: Visit): string => new URL(visit.c.req.url).host

interface Feed {
  lang: Lang
  host: string
  now: Date
}

/** Appointments as calendar programs read them (RFC 5545); each keeps its identity when it changes. */
function feedOf(entries: readonly FeedEntry[], { lang, host, now }: Feed): string {
  const say = calendarioWords(lang)
  const calendar = ical({ name: say('feed.name'), prodId: { company: 'SIUL', product: 'agenda' }, ttl: 900 })
  for (const { id, startsAt, endsAt, initials, version } of entries)
    calendar.createEvent({
      id: `${id}@${host}`,
      start: startsAt,
      end: endsAt,
      stamp: now,
      sequence: version,
      summary: say('feed.entry', { initials }),
      transparency: ICalEventTransparency.OPAQUE,
    })
  return calendar.toString()
}

async function show(visit: Visit, secret?: string): Promise<Child> {
  const answer = await visit.ask(readAddress, {})
  if (answer.kind !== 'done') return null
  const { madeAt } = answer.value
  const say = calendarioWords(visit.lang)
  const flash: Flash[] = visit.query('esito') === 'chiuso' ? [{ kind: 'done', text: say('closed') }] : []
  return (
    <SiulPage {...visit.siul} title={say('title')} lead={say('lead')} flash={flash}>
      <Stack>
        {secret !== undefined && <Address visit={visit} secret={secret} />}
        {secret === undefined && (
          <p>{madeAt ? say('has.since', { when: instantShort(madeAt, visit.lang) }) : say('has.none')}</p>
        )}
        <ButtonRow>
          <form method="post" action={HERE}>
            <HiddenCsrf token={visit.csrf} />
            <Button kind={madeAt ? 'secondary' : 'primary'}>{say(madeAt ? 'again' : 'make')}</Button>
          </form>
          {madeAt && (
            <form method="post" action={`${HERE}/chiudi`}>
              <HiddenCsrf token={visit.csrf} />
              <Button kind="danger">{say('close')}</Button>
            </form>
          )}
          <ButtonLink href="/siul/agenda" kind="quiet">
            {say('back')}
          </ButtonLink>
        </ButtonRow>
        {madeAt && <p>{say('again.note')}</p>}
      </Stack>
    </SiulPage>
  )
}

function Address({ visit, secret }: { visit: Visit; secret: string }): Child {
  const say = calendarioWords(visit.lang)
  const address = `${visit.origin}/agenda/ics/${secret}.ics`
  return (
    <Card title={say('new')}>
      <Callout kind="warning">{say('new.once')}</Callout>
      <p>
        <code>{address}</code> <CopyButton text={address} what={say('copy')} />
      </p>
    </Card>
  )
}
