import type { Child } from 'hono/jsx'
import { HOST, type MessageState, type MyMessage } from '../../records/messaggio/index.ts'
import {
  ButtonLink,
  EmptyState,
  instantShort,
  Pager,
  PortalPage,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { signedIn } from './guest.tsx'
import { openMessaggi } from './messaggi.command.ts'
import { messaggiWords } from './messaggi-words.ts'

const STATES: Record<MessageState, 'parte' | 'arrivato' | 'forse' | 'no'> = {
  'da-inviare': 'parte',
  'in-invio': 'parte',
  consegna: 'parte',
  inviato: 'arrivato',
  incerto: 'forse',
  fallito: 'no',
  scaduto: 'no',
  annullato: 'no',
}
const TONES = { parte: 'primary', arrivato: 'success', forse: 'warning', no: 'neutral' } as const

/** What was written to her, with what became of it; what she has before her is read. */
export const messaggiPage = definePage({
  path: '/area-personale/messaggi',
  may: 'public',
  get: signedIn('cittadino', async (visit, guest) => {
    const say = messaggiWords(visit.lang)
    const asked = Number(visit.query('pagina') ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1
    const answer = await guest.ask(openMessaggi, { page })
    if (answer.kind !== 'done') return null
    const { messages, earlier } = answer.value
    const prefer = '/area-personale/preferenze'
    return (
      <PortalPage {...guest.shell} title={say('title')} lead={say('lead')}>
        {messages.length === 0 ? (
          <EmptyState
            title={say('none')}
            action={
              <ButtonLink href={prefer} kind="secondary">
                {say('none.do')}
              </ButtonLink>
            }
          />
        ) : (
          <Stack>
            <p>
              <a href={prefer}>{say('prefer')}</a>
            </p>
            <ol class="si-thread">
              {messages.map((message) => (
                <li>
                  <Message visit={visit} message={message} />
                </li>
              ))}
            </ol>
            <Pager
              page={page}
              pages={earlier ? page + 1 : page}
              href={(to) => `${visit.path}?pagina=${to}`}
            />
          </Stack>
        )}
      </PortalPage>
    )
  }),
})

function Message({ visit, message }: { visit: Visit; message: MyMessage }): Child {
  const { lang } = visit
  const say = messaggiWords(lang)
  const { channel, subject, shown, createdAt, expiresAt, readAt } = message
  const state = STATES[message.state]
  return (
    <article class="si-said">
      <p class="si-said__head">
        <strong>
          {say('by', { channel: say(`channel.${channel}`), at: instantShort(createdAt, lang) })}
        </strong>
        <Tag tone={TONES[state]}>{say(`state.${state}`)}</Tag>
        {readAt === null && <Tag tone="primary">{say('new')}</Tag>}
      </p>
      {subject && (
        <p class="si-phone__subject" lang={message.lang}>
          {subject}
        </p>
      )}
      <p class="si-said__text" lang={message.lang}>
        {shown.replaceAll(ADDRESS, say('address'))}
      </p>
      <p class="si-links__detail">
        {say(expiresAt <= visit.now ? 'over' : 'until', { at: instantShort(expiresAt, lang) })}
        {readAt && `, ${say('read', { at: instantShort(readAt, lang) })}`}
      </p>
    </article>
  )
}

/** A short address as it is shown: its code is covered. */
const ADDRESS = new RegExp(`${HOST.replace(/[{}]/g, String.raw`\$&`)}/s/\\S*`, 'g')
