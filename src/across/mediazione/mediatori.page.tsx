import type { Child } from 'hono/jsx'
import { CENTRO, DESK } from '../../records/accesso/index.ts'
import type { Mediatore } from '../../records/mediazione/index.ts'
import { languageName } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  CheckboxGroup,
  DataTable,
  EMPTY_FORM,
  EmptyState,
  Form,
  HiddenCsrf,
  money,
  SiulPage,
  Stack,
  TextField,
  wholeNumber,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { addMediatore, retireMediatore } from './mediazione.command.ts'
import { readMediatori } from './mediazione.query.ts'
import { flashOf, HERE, languageOptions, MediazioneTabs } from './parts.tsx'
import { words } from './words.ts'

const REGISTER = `${HERE}/mediatori`
const DAYS = [1, 2, 3, 4, 5, 6] as const

/** The register: who speaks what, when they come, for which body. */
export const mediatoriPage = definePage({
  path: REGISTER,
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(addMediatore, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${REGISTER}?esito=aggiunta`)
    if (answer.kind === 'forbidden') return null
    const shown = await show(visit, await visit.formState(errorsOf(visit, answer, 'from')))
    return shown && withStatus(422, shown)
  },
})

export const mediatorePage = definePage({
  path: `${REGISTER}/:id/uscita`,
  may: DESK,
  get: (visit) => visit.seeOther(REGISTER),
  async post(visit) {
    const answer = await visit.ask(retireMediatore, { mediatoreId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`${REGISTER}?esito=tolta`) : null
  },
})

async function show(visit: Visit, state: FormState = EMPTY_FORM): Promise<Child> {
  const answer = await visit.ask(readMediatori, {})
  if (answer.kind !== 'done') return null
  const rows = answer.value
  const say = words(visit.lang)
  const back = (
    <ButtonLink href={HERE} kind="secondary">
      {say('back')}
    </ButtonLink>
  )
  return (
    <SiulPage
      {...visit.siul}
      title={say('tab.mediatori')}
      flash={flashOf(visit)}
      errors={state.errors.length > 0}
    >
      <Stack>
        <MediazioneTabs current="mediatori" />
        {rows.length === 0 ? (
          <EmptyState title={say('register.none')} text={say('register.none.text')} action={back} />
        ) : (
          <Register visit={visit} rows={rows} />
        )}
        {visit.may(addMediatore) && <Add visit={visit} state={state} />}
      </Stack>
    </SiulPage>
  )
}

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

function Register({ visit, rows }: { visit: Visit; rows: readonly Mediatore[] }): Child {
  const { lang } = visit
  const say = words(lang)
  const hoursOf = ({ weekdays, fromMinutes, untilMinutes }: Mediatore) =>
    say('hours', {
      days: weekdays.map((day) => say(`day.${day as 1}`)).join(', '),
      from: clock(fromMinutes),
      until: clock(untilMinutes),
    })
  const usedOf = ({ usedMinutes, agreedMinutes }: Mediatore) => {
    const used = wholeNumber(usedMinutes, lang)
    return agreedMinutes ? say('used.of', { used, agreed: wholeNumber(agreedMinutes, lang) }) : used
  }
  return (
    <DataTable
      caption={say('tab.mediatori')}
      captionHidden
      rows={rows}
      columns={[
        { label: say('col.mediator'), names: true, cell: ({ name }) => name },
        { label: say('col.body'), cell: ({ body }) => body },
        {
          label: say('col.languages'),
          cell: ({ languages }) => languages.map((code) => languageName(code, lang)).join(', '),
        },
        { label: say('col.hours'), cell: hoursOf },
        {
          label: say('col.price'),
          short: true,
          cell: ({ hourCents }) => (hourCents === null ? '–' : money(hourCents, lang)),
        },
        { label: say('col.used'), short: true, cell: usedOf },
        ...(visit.may(retireMediatore)
          ? [
              {
                label: say('col.do'),
                cell: ({ id, name }: Mediatore) => (
                  <form method="post" action={`${REGISTER}/${id}/uscita`}>
                    <HiddenCsrf token={visit.csrf} />
                    <Button kind="quiet" small>
                      {say('retire')}
                      <span class="visually-hidden">{say('retire.who', { name })}</span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Add({ visit, state }: { visit: Visit; state: FormState }): Child {
  const say = words(visit.lang)
  const days = DAYS.map((day) => ({ value: String(day), label: say(`day.${day}`) }))
  return (
    <Card title={say('add.title')}>
      <Form action={REGISTER} csrf={visit.csrf} state={state}>
        <TextField name="name" label={say('add.name')} maxlength={120} autocomplete="off" />
        <TextField name="body" label={say('add.body')} maxlength={120} autocomplete="off" />
        <CheckboxGroup name="languages" label={say('col.languages')} options={languageOptions(visit.lang)} />
        <CheckboxGroup name="weekdays" label={say('add.days')} options={days} />
        <TextField name="from" label={say('add.from')} value="9:00" maxlength={5} narrow />
        <TextField name="until" label={say('add.until')} value="13:00" maxlength={5} narrow />
        <TextField name="phone" label={say('add.phone')} type="tel" autocomplete="off" optional />
        <TextField name="hourEuro" label={say('add.price')} inputmode="numeric" narrow optional />
        <TextField name="agreedHours" label={say('add.agreed')} inputmode="numeric" narrow optional />
        <Button>{say('add')}</Button>
      </Form>
    </Card>
  )
}
