import type { Child } from 'hono/jsx'
import { PersonaPage } from '../../../across/persona/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { DID_CLOSINGS } from '../../../records/stato/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  DateField,
  dayLong,
  Form,
  RadioGroup,
  Heading,
  Stack,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { closeDid } from './did-close.command.ts'
import { didWords } from './did-words.ts'
import { errorsOf } from './did.page.tsx'
import { readDid } from './did.query.ts'

/** Closing a declaration: why, and from which day. */
export const closeDidPage = definePage({
  path: '/siul/persone/:id/did/:didId/chiusura',
  may: DESK,
  get: (visit) => show(visit),
  async post(visit) {
    const ids = { personaId: visit.param('id'), didId: visit.param('didId') }
    const answer = await visit.ask(closeDid, { ...(await visit.form()), ...ids })
    if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${ids.personaId}/did?esito=chiusa`)
    const errors = errorsOf(visit, answer, 'on').map((each) => ({
      ...each,
      field: each.field === 'givenOn' ? 'on' : each.field,
    }))
    const page = await show(visit, await visit.formState(errors))
    return page === null ? null : withStatus(422, page)
  },
})

async function show(visit: Visit, state?: FormState): Promise<Child | null> {
  const say = didWords(visit.lang)
  const answer = await visit.ask(readDid, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, dids, today } = answer.value
  const did = dids.find(({ id }) => id === visit.param('didId'))
  if (!did) return null
  const back = `/siul/persone/${persona.id}/did`
  return (
    <PersonaPage visit={visit} persona={persona} tab="did" errors={state !== undefined}>
      <Heading level={2}>{say('close.title')}</Heading>
      <p>{say('close.lead', { number: did.number, day: dayLong(did.givenOn, visit.lang) })}</p>
      <Stack>
        <Callout kind="note">{say('close.note')}</Callout>
        <Form action={`${back}/${did.id}/chiusura`} csrf={visit.csrf} {...(state && { state })}>
          <RadioGroup
            name="reason"
            label={say('close.reason')}
            options={DID_CLOSINGS.map((value) => ({ value, label: say(`reason.${value}`) }))}
          />
          <DateField name="on" label={say('close.on')} value={today} example={today} />
          <ButtonRow>
            <Button kind="danger">{say('close.submit')}</Button>
            <ButtonLink href={back} kind="quiet">
              {say('close.stay')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </PersonaPage>
  )
}
