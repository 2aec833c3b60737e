import type { Child } from 'hono/jsx'
import { ADMINISTRATION, roleWords, ROLES, type Role } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonRow,
  Callout,
  DataTable,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  SiulPage,
  Stack,
  Tag,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { createUtente, resetPassword, switchUtente } from './utenti.command.ts'
import { listUtenti } from './utenti.query.ts'
import { words } from './words.ts'

const HERE = '/siul/impostazioni/utenti'

export const utentiPage = definePage({
  path: HERE,
  may: ADMINISTRATION,
  get: (visit) => show(visit, {}),
  async post(visit) {
    const answer = await visit.ask(createUtente, await visit.form())
    if (answer.kind === 'done') return show(visit, { password: answer.value.password })
    return withStatus(
      422,
      await show(visit, { state: await visit.formState(errorsOf(visit, answer, 'username')) }),
    )
  },
})

export const utentePage = definePage({
  path: `${HERE}/:id/:act`,
  may: ADMINISTRATION,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const accountId = visit.param('id')
    if (visit.param('act') === 'password') {
      const answer = await visit.ask(resetPassword, { accountId })
      if (answer.kind === 'done') return show(visit, { password: answer.value.password })
      return withStatus(409, await show(visit, { blame: errorsOf(visit, answer, 'username')[0]?.message }))
    }
    const answer = await visit.ask(switchUtente, { accountId, ...(await visit.form()) })
    if (answer.kind === 'done') return visit.seeOther(HERE)
    return withStatus(409, await show(visit, { blame: errorsOf(visit, answer, 'username')[0]?.message }))
  },
})

interface Shown {
  state?: FormState
  password?: string
  blame?: string | undefined
}

async function show(visit: Visit, { state = EMPTY_FORM, password, blame }: Shown): Promise<Child> {
  const answer = await visit.ask(listUtenti, {})
  if (answer.kind !== 'done') return null
  const { accounts, centri, enti } = answer.value
  const say = words(visit.lang)
  const sayRole = (role: Role) => roleWords(visit.lang)(role)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead')}
      errors={state.errors.length > 0}
      flash={blame ? [{ kind: 'error', text: blame }] : undefined}
    >
      <Stack>
        {password && (
          <Callout kind="success" title={say('password.title')}>
            <p>{say('password.lead')}</p>
            <p>
              <code>{password}</code>
            </p>
          </Callout>
        )}
        <DataTable
          caption={say('title')}
          captionHidden
          compact
          rows={accounts}
          columns={[
            { label: say('displayName'), names: true, cell: (row) => row.displayName },
            { label: say('username'), cell: (row) => row.username },
            { label: say('role'), cell: (row) => sayRole(row.role) },
            {
              label: say('centre'),
              cell: (row) => centri.find(({ code }) => code === row.centroCode)?.name ?? '–',
            },
            { label: say('state'), cell: (row) => stateOf(visit, row) },
            { label: say('act'), cell: (row) => <Acts visit={visit} row={row} /> },
          ]}
        />
        <section>
          <h2>{say('new')}</h2>
          <Form action={HERE} csrf={visit.csrf} state={state}>
            <TextField name="displayName" label={say('displayName')} />
            <TextField
              name="username"
              label={say('username')}
              hint={say('username.hint')}
              spellcheck={false}
            />
            <SelectField
              name="role"
              label={say('role')}
              options={ROLES.map((role) => ({ value: role, label: sayRole(role) }))}
            />
            <SelectField
              name="centroCode"
              label={say('centre')}
              optional
              options={centri.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <SelectField
              name="enteId"
              label={say('body')}
              optional
              options={enti.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <ButtonRow>
              <Button>{say('create')}</Button>
            </ButtonRow>
          </Form>
        </section>
      </Stack>
    </SiulPage>
  )
}

type Row = { id: string; displayName: string; active: boolean; lockedUntil: Date | null }

function stateOf(visit: Visit, { active, lockedUntil }: Row): Child {
  const say = words(visit.lang)
  if (!active) return <Tag>{say('off')}</Tag>
  return lockedUntil && lockedUntil > visit.now ? (
    <Tag tone="warning">{say('locked')}</Tag>
  ) : (
    <Tag tone="success">{say('active')}</Tag>
  )
}

function Acts({ visit, row }: { visit: Visit; row: Row }): Child {
  const say = words(visit.lang)
  const name = row.displayName
  if (row.id === visit.actor.id) return null
  return (
    <ButtonRow>
      <form method="post" action={`${HERE}/${row.id}/password`}>
        <HiddenCsrf token={visit.csrf} />
        <Button kind="quiet" small>
          {say('do.password')} <span class="visually-hidden">{name}</span>
        </Button>
      </form>
      <form method="post" action={`${HERE}/${row.id}/stato`}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="active" value={row.active ? 'no' : 'si'} />
        <Button kind="quiet" small>
          {say(row.active ? 'do.off' : 'do.on')} <span class="visually-hidden">{name}</span>
        </Button>
      </form>
    </ButtonRow>
  )
}
