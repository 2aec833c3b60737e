import type { Child } from 'hono/jsx'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import { readTyped } from '../../surfaces/door/read-form.ts'
import { giveCookie } from '../../surfaces/door/session.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { safePath } from '../../surfaces/door/safe-path.ts'
import {
  Button,
  ButtonRow,
  Callout,
  Form,
  hour,
  SiulPage,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { logIn, type LoggedIn } from './log-in.command.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PENDING, pendingOf, ResumePage } from './pending.tsx'
import { words } from './words.ts'

/** The way in. A form that was being sent when the session ended is carried along and given back. */
export const logInPage = definePage({
  path: '/siul/accesso',
  may: 'public',
  get: (visit) => {
    if (visit.session) return visit.seeOther(safePath(visit.query('verso')))
    return <LogInPage visit={visit} to={visit.query('verso')} state={{ values: {}, errors: [] }} />
  },
  async post(visit) {
    const typed = await readTyped(visit.c)
    const to = typeof typed['verso'] === 'string' ? typed['verso'] : undefined
    const data = await visit.c.req.formData()
    const password = data.get('password')
    const answer = await visit.asNobody(logIn, {
      username: typed['username'] || undefined,
      password: typeof password === 'string' && password !== '' ? password : undefined,
      totp: data.get('totp') || undefined,
    })
    if (answer.kind === 'done' && answer.value.state === 'in') {
      giveCookie(visit.c, answer.value.token)
      const pending = pendingOf(typed)
      if (pending) return <ResumePage visit={visit} pending={pending} csrf={answer.value.csrf} />
      return visit.seeOther(
        answer.value.mustChangePassword ? '/siul/impostazioni/me?esito=password.must' : safePath(to),
      )
    }
    const errors =
      answer.kind === 'done'
        ? [problemOf(visit, answer.value)]
        : answer.kind === 'invalid'
          ? answer.errors
          : []
    const askTotp = answer.kind === 'done' && ['totp', 'spent'].includes(answer.value.state)
    return withStatus(
      errors[0]?.field === 'username' ? 401 : 422,
      <LogInPage visit={visit} to={to} state={{ values: typed, errors }} pending={typed} askTotp={askTotp} />,
    )
  },
})

function problemOf(visit: Visit, result: LoggedIn): FormState['errors'][number] {
  const say = words(visit.lang)
  if (result.state === 'locked')
    return { field: 'username', message: say('locked', { time: hour(result.until) }) }
  if (result.state === 'totp') return { field: 'totp', message: say('needTotp') }
  if (result.state === 'spent') return { field: 'totp', message: say('spentTotp') }
  return { field: 'username', message: say('wrong') }
}

interface LogInProps {
  visit: Visit
  to: string | undefined
  state: FormState
  pending?: Record<string, string | string[]> | undefined
  askTotp?: boolean
}

export function LogInPage({ visit, to, state, pending = {}, askTotp }: LogInProps): Child {
  const say = words(visit.lang)
  const carried = Object.entries(pending).filter(([name]) => name.startsWith(PENDING))
  const out = visit.query('esito') === 'out.done'
  return (
    <SiulPage
      {...visit.siul}
      nav={[]}
      title={say('title')}
      errors={state.errors.length > 0}
      flash={out ? [{ kind: 'done', text: say('out.done') }] : undefined}
    >
      <Stack>
        {carried.length > 0 && <Callout kind="note">{say('pending')}</Callout>}
        <Form action="/siul/accesso" csrf={visit.csrf} state={state}>
          <input type="hidden" name="verso" value={to ?? ''} />
          {carried.flatMap(([name, value]) =>
            [value].flat().map((text) => <input type="hidden" name={name} value={text} />),
          )}
          <TextField name="username" label={say('username')} autocomplete="username" spellcheck={false} />
          <TextField
            name="password"
            label={say('password')}
            type="password"
            autocomplete="current-password"
          />
          <TextField
            name="totp"
            label={say('totp')}
            hint={say('totp.hint')}
            autocomplete="one-time-code"
            inputmode="numeric"
            optional={!askTotp}
            narrow
          />
          <ButtonRow>
            <Button>{say('enter')}</Button>
          </ButtonRow>
        </Form>
        <DemoAccounts visit={visit} />
      </Stack>
    </SiulPage>
  )
}
