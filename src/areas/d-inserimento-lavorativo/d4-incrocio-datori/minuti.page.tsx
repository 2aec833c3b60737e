import type { Child } from 'hono/jsx'
import { failedForm, failedStatus, WhenFields } from '../../../across/azienda/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  Columns,
  EMPTY_FORM,
  Form,
  RadioGroup,
  SiulPage,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { recordWork } from './minuti.command.ts'
import { WorkSums, WorkTable } from './minuti-list.tsx'
import { readWork } from './minuti.query.ts'
import { minutiWords } from './minuti-words.ts'

/** The work done on a vacancy: what was, and more of it. */
export const workPage = definePage({
  path: '/siul/vacancy/:id/lavoro',
  may: IMPRESE,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(recordWork, { ...(await visit.form()), vacancyId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=fatto`)
    return withStatus(failedStatus(answer), await show(visit, await failedForm(visit, answer, 'minutes')))
  },
})

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(readWork, { vacancyId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { lang } = visit
  const say = minutiWords(lang)
  const { vacancy, rows, names } = answer.value
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('title')} – ${vacancy.title}`}
      breadcrumbs={[{ label: vacancy.title, href: `/siul/vacancy/${vacancy.id}` }, { label: say('title') }]}
      flash={visit.query('esito') === 'fatto' ? [{ kind: 'done', text: say('saved') }] : []}
      errors={state.errors.length > 0}
    >
      <Columns
        main={
          <>
            <Card title={say('title')}>
              {rows.length === 0 ? <p>{say('none.text')}</p> : <WorkTable read={answer.value} lang={lang} />}
            </Card>
            <Card title={say('go')}>
              <Form action={visit.path} csrf={visit.csrf} state={state}>
                <RadioGroup
                  name="kind"
                  label={say('kind')}
                  options={(['preselezione', 'selezione', 'contatti'] as const).map((value) => ({
                    value,
                    label: say(`kind.${value}`),
                  }))}
                  value="preselezione"
                />
                <TextField
                  name="minutes"
                  label={say('minutes')}
                  hint={say('minutes.hint')}
                  inputmode="numeric"
                  maxlength={3}
                  narrow
                />
                <WhenFields lang={lang} open={state.errors.length > 0} />
                {names.length > 0 && (
                  <CheckboxGroup
                    name="persone[]"
                    label={say('people')}
                    hint={say('people.hint')}
                    optional
                    options={names.map(({ personaId, name, surname }) => ({
                      value: personaId,
                      label: `${surname} ${name}`,
                    }))}
                  />
                )}
                <TextField name="note" label={say('note')} optional maxlength={500} />
                <Button>{say('save')}</Button>
              </Form>
            </Card>
          </>
        }
        side={
          <Card title={say('waiting')}>
            <WorkSums read={answer.value} lang={lang} />
            <p class="si-hint">{say('why')}</p>
          </Card>
        }
      />
    </SiulPage>
  )
}
