import type { Child } from 'hono/jsx'
import { DESK } from '../../records/accesso/index.ts'
import { CODICE_REASONS } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  EMPTY_FORM,
  Form,
  Heading,
  RadioGroup,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { changeCodice } from './codice.command.ts'
import { getAnagrafica } from './get-anagrafica.query.ts'
import { PersonaPage } from './persona-page.tsx'
import { words } from './referente-words.ts'

/** Another codice fiscale: corrected, or the definitive one. Where it is another scheda's, the way to join the two. */
export const codicePage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/codice',
  may: DESK,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const personaId = visit.param('id')
    const answer = await visit.ask(changeCodice, { ...(await visit.form()), personaId })
    if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${personaId}/anagrafica?esito=codice`)
    const state = await visit.formState(errorsOf(visit, answer, 'codice'))
    const other = answer.kind === 'refused' ? answer.refusal.facts['personaId'] : undefined
    const page = await show(visit, state, typeof other === 'string' ? other : undefined)
    return page === null ? null : withStatus(422, page)
  },
})

async function show(visit: Visit, state: FormState, other?: string): Promise<Child | null> {
  const say = words(visit.lang)
  const answer = await visit.ask(getAnagrafica, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona } = answer.value
  const here = `/siul/persone/${persona.id}`
  return (
    <PersonaPage visit={visit} persona={persona} tab="anagrafica" errors={state.errors.length > 0}>
      <Stack>
        <Heading level={2}>{say('codice.title')}</Heading>
        <p>{say('codice.lead', { codice: persona.codiceFiscale })}</p>
        {other && (
          <Callout kind="warning" title={say('codice.other.title')}>
            <ButtonLink href={`${here}/unione?con=${other}`}>{say('codice.other')}</ButtonLink>
          </Callout>
        )}
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="version" value={persona.version} />
          <TextField
            name="codice"
            label={say('codice.new')}
            hint={say('codice.hint')}
            autocomplete="off"
            spellcheck={false}
            maxlength={60}
            mono
          />
          <RadioGroup
            name="reason"
            label={say('codice.reason')}
            value={persona.cfKind === 'provvisorio' ? 'definitivo' : 'errore'}
            options={CODICE_REASONS.map((value) => ({ value, label: say(`reason.${value}`) }))}
          />
          <ButtonRow>
            <Button>{say('codice.submit')}</Button>
            <ButtonLink href={`${here}/anagrafica`} kind="quiet">
              {say('back')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </PersonaPage>
  )
}
