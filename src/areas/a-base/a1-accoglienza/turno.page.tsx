import { CENTRO } from '../../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  EMPTY_FORM,
  EmptyState,
  Form,
  RadioGroup,
  SiulPage,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus, type Handler } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { afterAtDesk } from './sala-desk.tsx'
import { readReferral } from './sala.query.ts'
import { callNumber } from './turno-call.command.ts'
import { leaveNumber } from './turno-leave.command.ts'
import { referNumber } from './turno-refer.command.ts'
import { serveNumber } from './turno-serve.command.ts'
import { takeNumber } from './turno-take.command.ts'
import { turnoWords } from './turno-words.ts'

const HERE = '/siul/accoglienza'

/** What a form of the desk does. By GET (a page loaded again after a refusal) it is the desk. */
const act = (path: string, post: Handler) =>
  definePage({ path: `${HERE}/turni${path}`, may: CENTRO, get: (visit) => visit.seeOther(HERE), post })

const takePage = act('', async (visit) =>
  afterAtDesk(
    visit,
    await visit.ask(takeNumber, await visit.form()),
    ({ code }) => `${HERE}/biglietto/${code}`,
  ),
)

const callPage = act('/chiamata', async (visit) => {
  const { turnoId, letter, place } = await visit.form()
  const which = turnoId ? { turnoId } : { letter }
  return afterAtDesk(visit, await visit.ask(callNumber, { ...which, place }), () => `${HERE}?esito=chiamato`)
})

const servePage = act('/:id/servita', async (visit) =>
  afterAtDesk(
    visit,
    await visit.ask(serveNumber, { turnoId: visit.param('id') }),
    ({ turnoId }) => `${HERE}?servita=${turnoId}`,
  ),
)

const leavePage = act('/:id/uscita', async (visit) =>
  afterAtDesk(
    visit,
    await visit.ask(leaveNumber, { turnoId: visit.param('id') }),
    () => `${HERE}?esito=uscito`,
  ),
)

const referPage = definePage({
  path: `${HERE}/turni/:id/affida`,
  may: CENTRO,
  get: (visit) => showReferral(visit),
  async post(visit) {
    const input = { turnoId: visit.param('id'), ...(await visit.form()) }
    const answer = await visit.ask(referNumber, input)
    if (answer.kind === 'invalid') return showReferral(visit, await visit.formState(answer.errors))
    return afterAtDesk(visit, answer, () => `${HERE}?esito=affidato`)
  },
})

async function showReferral(visit: Visit, state: FormState = EMPTY_FORM) {
  const answer = await visit.ask(readReferral, { turnoId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { turno, colleagues } = answer.value
  const say = turnoWords(visit.lang)
  const back = (
    <ButtonLink href={HERE} kind="secondary">
      {say('back')}
    </ButtonLink>
  )
  return withStatus(
    state.errors.length > 0 ? 422 : 200,
    <SiulPage
      {...visit.siul}
      title={say('refer.title', { number: turno.number })}
      errors={state.errors.length > 0}
      actions={back}
    >
      {colleagues.length === 0 ? (
        <EmptyState title={say('refer.none')} text={say('refer.none.text')} action={back} />
      ) : (
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <RadioGroup
            name="to"
            label={say('refer.who')}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button>{say('refer.do')}</Button>
        </Form>
      )}
    </SiulPage>,
  )
}

export const turnoPages = [takePage, callPage, servePage, leavePage, referPage]
