import type { Child } from 'hono/jsx'
import { DESK } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  EMPTY_FORM,
  Form,
  Heading,
  SelectField,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from './persona-page.tsx'
import { affida, readReferente } from './referente.command.ts'
import { words } from './referente-words.ts'

/** Who follows a person from now on: somebody of the centre, or oneself. */
export const referentePage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/referente',
  may: DESK,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const personaId = visit.param('id')
    const answer = await visit.ask(affida, { ...(await visit.form()), personaId })
    if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${personaId}/anagrafica?esito=affidata`)
    const page = await show(visit, await visit.formState(errorsOf(visit, answer, 'referenteId')))
    return page === null ? null : withStatus(422, page)
  },
})

async function show(visit: Visit, state: FormState): Promise<Child | null> {
  const say = words(visit.lang)
  const answer = await visit.ask(readReferente, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, colleghi } = answer.value
  return (
    <PersonaPage visit={visit} persona={persona} tab="anagrafica" errors={state.errors.length > 0}>
      <Stack>
        <Heading level={2}>{say('title')}</Heading>
        <p>{say('lead')}</p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <SelectField
            name="referenteId"
            label={say('who')}
            value={persona.referenteId ?? visit.actor.id ?? undefined}
            options={colleghi.map(({ id, name }) => ({
              value: id,
              label: id === visit.actor.id ? say('me', { name }) : name,
            }))}
          />
          <ButtonRow>
            <Button>{say('submit')}</Button>
            <ButtonLink href={`/siul/persone/${persona.id}/anagrafica`} kind="quiet">
              {say('back')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </PersonaPage>
  )
}
