import type { Child } from 'hono/jsx'
import { carryOut } from '../../platform/work/index.ts'
import { CENTRO, SYSTEM } from '../../records/accesso/index.ts'
import { HOST, SMS_CHARACTERS, smsLength, type SimulatedRow } from '../../records/messaggio/index.ts'
import {
  ButtonLink,
  EmptyState,
  instantShort,
  Pager,
  SiulPage,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { pageAsked } from '../ricerca/index.ts'
import { MessageTabs } from './message-tabs.tsx'
import { listSent, PAGE } from './messaggi.query.ts'
import { words } from './words.ts'

/**
 * What would have been sent to whom one may see, codes and addresses included: only where the people are invented, elsewhere the page is not
 * there. `link` is what short addresses begin with.
 */
export const simulatorPage = (link: string): Page =>
  definePage({
    path: '/siul/messaggi/simulatore',
    may: CENTRO,
    async get(visit) {
      if (!visit.c.var.frames.demo) return null
      const page = pageAsked(visit.query('pagina'), 1000)
      const { engine } = visit.c.var
      const answer = await carryOut(engine, {
        actor: SYSTEM,
        request: listSent,
        input: { page, reader: visit.actor.id },
        lang: visit.lang,
      })
      if (answer.kind !== 'done') return null
      const rows = answer.value
      const say = words(visit.lang)
      return (
        <SiulPage {...visit.siul} title={say('view.simulatore')} lead={say('simulator.lead')}>
          <Stack>
            <MessageTabs visit={visit} view="simulatore" />
            <p>{say('simulator.whose')}</p>
            {rows.length === 0 && <Nothing visit={visit} />}
            <ol class="si-phones">
              {rows.map((row) => (
                <li>
                  <Phone visit={visit} row={row} link={link} />
                </li>
              ))}
            </ol>
            <Pager
              page={page}
              pages={rows.length === PAGE ? page + 1 : page}
              href={(to) => `${visit.path}?pagina=${to}`}
            />
          </Stack>
        </SiulPage>
      )
    },
  })

function Nothing({ visit }: { visit: Visit }): Child {
  const say = words(visit.lang)
  return (
    <EmptyState
      title={say('simulator.none')}
      text={say('simulator.none.text')}
      action={
        <ButtonLink href="/siul/agenda" kind="secondary">
          {say('calls.none.go')}
        </ButtonLink>
      }
    />
  )
}

function Phone({ visit, row, link }: { visit: Visit; row: SimulatedRow; link: string }): Child {
  const say = words(visit.lang)
  const { channel, recipient, subject, body, sentAt, lang } = row
  return (
    <article class={`si-phone si-phone--${channel}`}>
      <p class="si-phone__head">
        <Tag>{say(`channel.${channel}`)}</Tag> {say('simulator.to', { recipient })}
      </p>
      <div class="si-phone__text" lang={lang}>
        {subject && <p class="si-phone__subject">{subject}</p>}
        {body.split(/\n{2,}/).map((paragraph) => (
          <p>
            <Linked text={paragraph} link={link} />
          </p>
        ))}
      </div>
      <p class="si-phone__foot">
        {instantShort(sentAt, visit.lang)}
        {channel === 'sms' &&
          ` · ${say('simulator.chars', { chars: smsLength(body), most: SMS_CHARACTERS })}`}
      </p>
    </article>
  )
}

/** The short address as one sees it, leading to its page here. */
function Linked({ text, link }: { text: string; link: string }): Child {
  const [before = '', code] = text.split(`${HOST}/s/`)
  if (code === undefined) return text
  const [, last = '', after = ''] = /^(\w+)([\s\S]*)$/.exec(code) ?? []
  return (
    <>
      {before}
      <a href={`/s/${last}`}>{`${link}/s/${last}`}</a>
      {after}
    </>
  )
}
