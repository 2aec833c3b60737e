import type { Child } from 'hono/jsx'
import { failedForm, failedStatus, WhenFields } from '../../../across/azienda/index.ts'
import { PersonaPage } from '../../../across/persona/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { Button, Card, EMPTY_FORM, Form, TextField, type FormState } from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { recordProposalTime } from './minuti.command.ts'
import { readProposal } from './minuti.query.ts'
import { words } from './words.ts'

/** How long the proposal of a job took: the front office of D2. */
export const proposalTimePage = definePage({
  path: '/siul/persone/:id/proposte/:propostaId/tempo',
  may: CENTRO,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(recordProposalTime, { ...(await visit.form()), ...idsOf(visit) })
    if (answer.kind === 'done')
      return visit.seeOther(`/siul/persone/${visit.param('id')}/candidature?esito=timed`)
    return withStatus(failedStatus(answer), await show(visit, await failedForm(visit, answer, 'minutes')))
  },
})

const idsOf = (visit: Visit) => ({ personaId: visit.param('id'), propostaId: visit.param('propostaId') })

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(readProposal, idsOf(visit))
  if (answer.kind !== 'done') return null
  const { persona, proposta, bounds } = answer.value
  const say = words(visit.lang)
  return (
    <PersonaPage visit={visit} persona={persona} tab="candidature" errors={state.errors.length > 0}>
      <Card title={say('time.title', { job: `${proposta.title}, ${proposta.azienda}` })}>
        <p>{say('time.why', { min: bounds.min ?? 0, max: bounds.max ?? 0 })}</p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <TextField name="minutes" label={say('time.minutes')} inputmode="numeric" maxlength={3} narrow />
          <WhenFields lang={visit.lang} open={state.errors.length > 0} />
          <Button>{say('time.save')}</Button>
        </Form>
      </Card>
    </PersonaPage>
  )
}
