import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { WORK_KINDS, type Rapporto } from '../../records/rapporto/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  Checkbox,
  DataTable,
  DateField,
  dayShort,
  Form,
  money,
  RadioGroup,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { listWork } from './stato.query.ts'
import { correctWork, declareWork, removeWork } from './work.command.ts'
import { words } from './words.ts'

/** All the work of a person, with how many times each was written. */
export const lavoriPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/stato/lavori',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(listWork, { personaId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const { persona, rapporti } = answer.value
    const { lang } = visit
    const say = words(lang)
    const here = `/siul/persone/${persona.id}/stato`
    return (
      <PersonaPage visit={visit} persona={persona} tab="stato">
        <Stack>
          {rapporti.length === 0 ? (
            <p>{say('work.none')}</p>
          ) : (
            <DataTable
              caption={say('work.title')}
              rows={rapporti.toReversed()}
              columns={[
                { label: say('work.name'), names: true, cell: ({ employerName }) => employerName },
                { label: say('work.contract'), cell: ({ contract }) => say(`kind.${contract}`) },
                { label: say('work.from'), short: true, cell: ({ from }) => dayShort(from, lang) },
                {
                  label: say('work.until'),
                  short: true,
                  cell: ({ until }) => (until ? dayShort(until, lang) : say('running')),
                },
                { label: say('work.income'), numeric: true, cell: (work) => incomeOf(work, lang) },
                {
                  label: say('source'),
                  cell: ({ communicationCode: code, id }) =>
                    code ? (
                      say('source.comunicazione', { code })
                    ) : (
                      <a href={`${here}/lavoro?lavoro=${id}`}>{say('work.change')}</a>
                    ),
                },
                { label: say('work.versions'), numeric: true, cell: ({ history }) => String(history.length) },
              ]}
            />
          )}
          <ButtonRow>
            <ButtonLink href={`${here}/lavoro`} kind="secondary">
              {say('work.add')}
            </ButtonLink>
            <ButtonLink href={here} kind="quiet">
              {say('back')}
            </ButtonLink>
          </ButtonRow>
        </Stack>
      </PersonaPage>
    )
  },
})

const incomeOf = ({ periods }: Rapporto, lang: Visit['lang']): string => {
  const cents = periods.at(-1)?.yearlyIncomeCents
  return cents == null ? '' : money(cents, lang)
}

/** Writing work that the person tells of, or correcting it. */
export const lavoroPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/stato/lavoro',
  may: CENTRO,
  get: (visit) => show(visit, visit.query('lavoro')),
  async post(visit) {
    const { act, ...form } = await visit.form()
    const rapportoId = typeof form['rapportoId'] === 'string' ? form['rapportoId'] : undefined
    const answer = await carry(visit, act, { ...inCents(form), personaId: visit.param('id') })
    if (answer.kind === 'done')
      return visit.seeOther(
        `/siul/persone/${visit.param('id')}/stato?esito=${act === 'remove' ? 'tolto' : 'lavoro'}`,
      )
    const errors = errorsOf(visit, answer, 'employerName')
    const page = await show(visit, rapportoId, await visit.formState(errors))
    return page === null ? null : withStatus(answer.kind === 'refused' ? 409 : 422, page)
  },
})

const carry = (visit: Visit, act: unknown, form: Record<string, unknown>): Promise<Answer<unknown>> => {
  if (act === 'remove') return visit.ask(removeWork, form)
  return form['rapportoId'] ? visit.ask(correctWork, form) : visit.ask(declareWork, form)
}

/** Income is typed in euros. What is no number stays as typed, and is refused by name. */
function inCents({ yearlyIncomeCents: typed, ...form }: Record<string, unknown>): Record<string, unknown> {
  if (typeof typed !== 'string') return form
  const euros = Number(typed.replaceAll('.', '').replace(',', '.'))
  return { ...form, yearlyIncomeCents: Number.isNaN(euros) ? typed : Math.round(euros * 100) }
}

async function show(visit: Visit, rapportoId: string | undefined, state?: FormState): Promise<Child | null> {
  const answer = await visit.ask(listWork, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, rapporti } = answer.value
  const known = rapporti.find(({ id, origin }) => id === rapportoId && origin === 'dichiarato')
  const say = words(visit.lang)
  return (
    <PersonaPage visit={visit} persona={persona} tab="stato" errors={state !== undefined}>
      <Card title={say(known ? 'work.change.title' : 'work.add')}>
        <Stack>
          <Callout kind="note">{say('work.lead')}</Callout>
          <WorkForm visit={visit} known={known} state={state} />
        </Stack>
      </Card>
      {known && (
        <Card title={say('work.remove')}>
          <Form action={visit.path} csrf={visit.csrf}>
            <input type="hidden" name="rapportoId" value={known.id} />
            <input type="hidden" name="version" value={String(known.version)} />
            <TextField name="reason" label={say('work.remove.why')} maxlength={500} />
            <Button name="act" value="remove" kind="danger">
              {say('work.remove')}
            </Button>
          </Form>
        </Card>
      )}
    </PersonaPage>
  )
}

function WorkForm({
  visit,
  known,
  state,
}: {
  visit: Visit
  known: Rapporto | undefined
  state: FormState | undefined
}): Child {
  const say = words(visit.lang)
  const period = known?.periods.at(-1)
  const cents = period?.yearlyIncomeCents
  return (
    <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
      {known && (
        <>
          <input type="hidden" name="rapportoId" value={known.id} />
          <input type="hidden" name="version" value={String(known.version)} />
        </>
      )}
      <TextField name="employerName" label={say('work.name')} value={known?.employerName} maxlength={200} />
      <TextField
        name="employerCode"
        label={say('work.code')}
        value={known?.employerCode ?? undefined}
        optional
        mono
        maxlength={16}
      />
      <TextField
        name="ateco"
        label={say('work.ateco')}
        value={known?.ateco ?? undefined}
        optional
        maxlength={8}
      />
      <RadioGroup
        name="contract"
        label={say('work.contract')}
        value={known?.contract}
        options={WORK_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
      />
      <DateField name="from" label={say('work.from')} value={known?.from} />
      <DateField
        name="until"
        label={say('work.until')}
        hint={say('work.until.hint')}
        value={known?.until ?? undefined}
        optional
      />
      <Checkbox name="openEnded" label={say('work.open')} checked={period?.openEnded ?? false} />
      <TextField
        name="weeklyHours"
        label={say('work.hours')}
        value={known?.weeklyMinutes ? String(known.weeklyMinutes / 60) : undefined}
        inputmode="decimal"
        optional
        maxlength={5}
      />
      <TextField
        name="yearlyIncomeCents"
        label={say('work.income')}
        value={cents == null ? undefined : String(cents / 100).replace('.', ',')}
        inputmode="decimal"
        optional
        maxlength={12}
      />
      <ButtonRow>
        <Button>{say('work.save')}</Button>
        <ButtonLink href={`/siul/persone/${visit.param('id')}/stato`} kind="quiet">
          {say('back')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
