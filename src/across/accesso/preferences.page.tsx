import type { Child } from 'hono/jsx'
import QRCode from 'qrcode'
import { EVERYBODY, newTotp, type SessionOfStaff } from '../../records/accesso/index.ts'
import type { Command } from '../../platform/work/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import {
  Button,
  ButtonRow,
  EMPTY_FORM,
  Form,
  RadioGroup,
  SiulPage,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { changePassword, savePreferences, turnTotpOff, turnTotpOn } from './own-account.command.ts'
import { words } from './words.ts'

const HERE = '/siul/impostazioni/me'
const ACTS: Record<
  string,
  { command: Command; done: Parameters<ReturnType<typeof words>>[0]; blame: string }
> = {
  preferenze: { command: savePreferences, done: 'me.saved', blame: 'lang' },
  password: { command: changePassword, done: 'password.saved', blame: 'current' },
  'totp-acceso': { command: turnTotpOn, done: 'totp.saved', blame: 'totp' },
  'totp-spento': { command: turnTotpOff, done: 'totp.removed', blame: 'totp' },
}
type Act = keyof typeof ACTS

/** One's own language, shortcuts, password and second factor. */
export const preferencesPage = definePage({
  path: HERE,
  may: EVERYBODY,
  get: (visit) => <Preferences visit={visit} />,
})

export const preferencesActPage = definePage({
  path: `${HERE}/:act`,
  may: EVERYBODY,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const act = visit.param('act')
    const { session } = visit
    const chosen = ACTS[act]
    if (!chosen || !session) return null
    const own = { accountId: session.account.id, tokenHash: session.tokenHash }
    const answer = await visit.asNobody(chosen.command, { ...(await visit.form()), ...own })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${chosen.done}`)
    const state = await visit.formState(errorsOf(visit, answer, chosen.blame))
    return withStatus(422, <Preferences visit={visit} act={act} state={state} />)
  },
})

async function Preferences({
  visit,
  act,
  state = EMPTY_FORM,
}: {
  visit: Visit
  act?: Act
  state?: FormState
}) {
  const { session } = visit
  if (!session) return null
  const say = words(visit.lang)
  const stateOf = (one: Act) => (one === act ? state : EMPTY_FORM)
  const outcome = visit.query('esito')
  const told = ['me.saved', 'password.saved', 'password.must', 'totp.saved', 'totp.removed'] as const
  const flash = told
    .filter((key) => key === outcome)
    .map((key): Flash => ({ kind: key === 'password.must' ? 'warning' : 'done', text: say(key) }))
  return (
    <SiulPage {...visit.siul} title={say('me.title')} flash={flash} errors={state.errors.length > 0}>
      <Form action={`${HERE}/preferenze`} csrf={visit.csrf} state={stateOf('preferenze')}>
        <RadioGroup
          name="lang"
          label={say('me.lang')}
          value={session.account.lang}
          options={[
            { value: 'it', label: say('me.it') },
            { value: 'en', label: say('me.en') },
          ]}
        />
        <RadioGroup
          name="shortcuts"
          label={say('me.shortcuts')}
          value={session.account.shortcuts ? 'on' : 'off'}
          options={[
            { value: 'on', label: say('me.on') },
            { value: 'off', label: say('me.off') },
          ]}
        />
        <ButtonRow>
          <Button>{say('me.save')}</Button>
        </ButtonRow>
      </Form>
      <h2>{say('password.title')}</h2>
      <Form action={`${HERE}/password`} csrf={visit.csrf} state={stateOf('password')}>
        <TextField
          name="current"
          label={say('password.current')}
          type="password"
          autocomplete="current-password"
        />
        <TextField
          name="next"
          label={say('password.next')}
          hint={say('password.hint')}
          type="password"
          autocomplete="new-password"
        />
        <ButtonRow>
          <Button kind="secondary">{say('password.save')}</Button>
        </ButtonRow>
      </Form>
      <h2>{say('totp.title')}</h2>
      {await SecondFactor({ visit, session, stateOf })}
    </SiulPage>
  )
}

interface FactorProps {
  visit: Visit
  session: SessionOfStaff
  stateOf: (act: Act) => FormState
}

async function SecondFactor({ visit, session, stateOf }: FactorProps): Promise<Child> {
  const say = words(visit.lang)
  const code = (
    <TextField name="totp" label={say('totp')} autocomplete="one-time-code" inputmode="numeric" narrow />
  )
  if (session.account.hasTotp) {
    return (
      <Form action={`${HERE}/totp-spento`} csrf={visit.csrf} state={stateOf('totp-spento')}>
        <p>{say('totp.active')}</p>
        {code}
        <ButtonRow>
          <Button kind="danger">{say('totp.remove')}</Button>
        </ButtonRow>
      </Form>
    )
  }
  const asked = stateOf('totp-acceso').values['secret']
  const { secret, uri } = newTotp(session.account.username, typeof asked === 'string' ? asked : undefined)
  return (
    <Form action={`${HERE}/totp-acceso`} csrf={visit.csrf} state={stateOf('totp-acceso')}>
      <p>{say('totp.off')}</p>
      <p>{say('totp.scan')}</p>
      <img src={await QRCode.toDataURL(uri, { margin: 1 })} alt={say('totp.alt')} width={180} height={180} />
      <p>
        {say('totp.secret')}: <code>{secret}</code>
      </p>
      <input type="hidden" name="secret" value={secret} />
      {code}
      <ButtonRow>
        <Button kind="secondary">{say('totp.on')}</Button>
      </ButtonRow>
    </Form>
  )
}
