import type { Child } from 'hono/jsx'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  RadioGroup,
  SiulPage,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { transferPersona, withdrawPersona } from './enrol.command.ts'
import { HERE } from './gruppi.page.tsx'
import { listOthers, readGruppo } from './gruppi.query.ts'
import { SEES_GROUPS } from './roles.ts'
import { saySeats, sayWhen } from './seats.tsx'
import { words } from './words.ts'

const addressOf = (visit: Visit): string => `${HERE}/${visit.param('id')}`

/** The place of a person in a group: to another group, or to somebody else. */
export const iscrizionePage = definePage({
  path: `${HERE}/:id/iscrizioni/:iscrizione`,
  may: SEES_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
})

export const iscrizioneActPage = definePage({
  path: `${HERE}/:id/iscrizioni/:iscrizione/:act{sposta|togli}`,
  may: SEES_GROUPS,
  get: (visit) => visit.seeOther(addressOf(visit)),
  async post(visit) {
    const one = await findOne(visit)
    if (!one) return null
    const input = { gruppoId: visit.param('id'), personaId: one.row.personaId }
    if (visit.param('act') === 'togli') {
      const answer = await visit.ask(withdrawPersona, input)
      if (answer.kind === 'done') return visit.seeOther(`${addressOf(visit)}?esito=ritirata`)
      return again(visit, answer)
    }
    const { toId } = await visit.form()
    const answer = await visit.ask(transferPersona, { ...input, toId })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}/${answer.value.gruppoId}?esito=spostata`)
    return again(visit, answer)
  },
})

async function again(visit: Visit, answer: Answer<unknown>) {
  const errors = errorsOf(visit, answer, 'toId')
  const shown = await show(visit, await visit.formState(errors))
  return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
}

async function findOne(visit: Visit) {
  const answer = await visit.ask(readGruppo, { gruppoId: visit.param('id') })
  if (answer.kind !== 'done') return undefined
  const row = answer.value.people.find(({ id }) => id === visit.param('iscrizione'))
  return row && { row, gruppo: answer.value.gruppo }
}

async function show(visit: Visit, state: FormState): Promise<Child> {
  const one = await findOne(visit)
  const others = await visit.ask(listOthers, { gruppoId: visit.param('id') })
  if (!one || others.kind !== 'done') return null
  const say = words(visit.lang)
  const here = `${addressOf(visit)}/iscrizioni/${one.row.id}`
  return (
    <SiulPage
      {...visit.siul}
      title={say('one.title', { name: listName(one.row) })}
      lead={`${one.gruppo.title}, ${sayWhen(one.gruppo, visit.lang)}`}
      errors={state.errors.length > 0}
    >
      <Stack>
        <Card title={say('move.title')}>
          {others.value.length === 0 && state.errors.length === 0 ? (
            <p>{say('move.none')}</p>
          ) : (
            <Form action={`${here}/sposta`} csrf={visit.csrf} state={state}>
              <RadioGroup
                name="toId"
                label={say('move.label')}
                options={others.value.map((each) => ({
                  value: each.id,
                  label: `${each.title}, ${sayWhen(each, visit.lang)}`,
                  hint: saySeats(each, visit.lang),
                }))}
              />
              <ButtonRow>
                <Button kind="secondary">{say('move')}</Button>
              </ButtonRow>
            </Form>
          )}
        </Card>
        <Card title={say('leave.title')}>
          <p>{say('leave.lead')}</p>
          <form method="post" action={`${here}/togli`}>
            <HiddenCsrf token={visit.csrf} />
            <ButtonRow>
              <Button kind="danger">{say('leave')}</Button>
              <ButtonLink href={addressOf(visit)} kind="quiet">
                {say('back')}
              </ButtonLink>
            </ButtonRow>
          </form>
        </Card>
      </Stack>
    </SiulPage>
  )
}
