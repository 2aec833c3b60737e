import { MESSAGE_CHANNELS, type MyReach } from '../../records/messaggio/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { LANGUAGES } from '../../platform/words/index.ts'
import {
  Button,
  Card,
  EMPTY_FORM,
  Form,
  phone,
  PortalPage,
  RadioGroup,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { signedIn, type Guest } from './guest.tsx'
import { choosePreferenze } from './messaggi.command.ts'
import { messaggiWords } from './messaggi-words.ts'
import { readPreferenze } from './preferenze.query.ts'

const HERE = '/area-personale/preferenze'
const ALWAYS = ['appuntamenti', 'patto', 'proposte', 'dichiarazione'] as const

/** By which channel and in which language she is written to, and what comes whatever she chooses. */
export const preferenzePage = definePage({
  path: HERE,
  may: 'public',
  get: signedIn('cittadino', (visit, guest) => show(visit, guest, EMPTY_FORM)),
  post: signedIn('cittadino', async (visit, guest) => {
    const answer = await guest.ask(choosePreferenze, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=salvato`)
    if (answer.kind === 'forbidden') return null
    const [status, errors] =
      answer.kind === 'refused'
        ? [
            refusalStatus(answer.refusal),
            [{ field: 'channel', message: refusalSentence(answer.refusal, visit.lang) }],
          ]
        : [422, answer.errors]
    const shown = await show(visit, guest, await visit.formState(errors))
    return shown && withStatus(status, shown)
  }),
})

async function show(visit: Visit, guest: Guest, state: FormState) {
  const say = messaggiWords(visit.lang)
  const answer = await guest.ask(readPreferenze, {})
  if (answer.kind !== 'done') return null
  const reach = answer.value
  return (
    <PortalPage
      {...guest.shell}
      title={say('prefer.title')}
      lead={say('prefer.lead')}
      errors={state.errors.length > 0}
      flash={visit.query('esito') === 'salvato' ? [{ kind: 'done', text: say('prefer.done') }] : []}
    >
      <Stack>
        <Form action={HERE} csrf={guest.csrf} state={state}>
          <RadioGroup
            name="channel"
            label={say('prefer.channel')}
            value={reach.chosen ?? undefined}
            options={MESSAGE_CHANNELS.map((value) => ({
              value,
              label: say(`channel.${value}`),
              hint: hintOf(visit, reach, value),
            }))}
          />
          <RadioGroup
            name="lang"
            label={say('prefer.lang')}
            value={reach.preferredLanguage === 'en' ? 'en' : 'it'}
            options={LANGUAGES.map((value) => ({ value, label: say(`lang.${value}`) }))}
            inline
          />
          <Button>{say('prefer.save')}</Button>
        </Form>
        <Card title={say('always.title')}>
          <p>{say('always.text')}</p>
          <ul>
            {ALWAYS.map((what) => (
              <li>{say(`always.${what}`)}</li>
            ))}
          </ul>
          <p>{say('always.pause')}</p>
        </Card>
        <p>
          <a href="/area-personale/messaggi">{say('title')}</a>
        </p>
      </Stack>
    </PortalPage>
  )
}

function hintOf(visit: Visit, reach: MyReach, channel: 'sms' | 'email' | 'io'): string {
  const say = messaggiWords(visit.lang)
  if (channel === 'io') return say('prefer.io')
  const to = channel === 'sms' ? reach.phone && phone(reach.phone) : reach.email
  return to ? say(`prefer.${channel}`, { to }) : say('prefer.missing')
}
