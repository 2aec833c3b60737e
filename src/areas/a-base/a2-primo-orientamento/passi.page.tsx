import { PersonaPage } from '../../../across/persona/index.ts'
import { CENTRO, COUNSEL } from '../../../records/accesso/index.ts'
import { BODIES, PASSO_MODELS, PASSO_SIDES } from '../../../records/patto/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { addDays } from '../../../standard/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  DateField,
  dayOf,
  dayShort,
  EMPTY_FORM,
  Form,
  RadioGroup,
  TextField,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { addPasso, amendPasso, setPasso } from './passo.command.ts'
import { readPassi, readPasso } from './passo.query.ts'
import { PassoBody } from './passo-view.tsx'
import type { Renewed } from './renewing.ts'
import { paiWords } from './words-pai.ts'

interface Again {
  state?: FormState
  status?: number
  flash?: Flash
}

async function showAdd(visit: Visit, { state = EMPTY_FORM, status = 200, flash }: Again = {}) {
  const answer = await visit.ask(readPassi, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const say = paiWords(visit.lang)
  const { persona, passi } = answer.value
  const known = new Set(passi.filter((each) => each.state !== 'annullato').map(({ text }) => text))
  const today = dayOf(visit.now)
  return withStatus(
    status,
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="patto"
      flash={flash ? [flash] : []}
      errors={state.errors.length > 0}
    >
      <Card title={say('add')}>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <RadioGroup
            name="model"
            label={say('add.model')}
            options={PASSO_MODELS.filter(({ text }) => !known.has(text)).map(
              ({ code, side, text, days, who = [] }) => ({
                value: code,
                label: text,
                hint: [
                  say(`side.${side}`),
                  say('by', { day: dayShort(addDays(today, days), visit.lang) }),
                  ...(who.length > 0 ? [say('who', { who: who.join(', ') })] : []),
                ].join(' · '),
              }),
            )}
          />
          <Button>{say('add.do')}</Button>
          <details open={state.errors.length > 0}>
            <summary>{say('add.own')}</summary>
            <div class="si-stack">
              <TextField
                name="text"
                label={say('add.text')}
                hint={say('add.text.hint')}
                optional
                maxlength={200}
              />
              <RadioGroup
                name="side"
                label={say('add.side')}
                optional
                inline
                options={PASSO_SIDES.map((side) => ({ value: side, label: say(`side.${side}`) }))}
              />
              <DateField name="from" label={say('add.from')} optional example={today} />
              <DateField name="by" label={say('add.by')} optional example={addDays(today, 30)} />
              <CheckboxGroup
                name="who"
                label={say('add.who')}
                optional
                options={BODIES.map((body) => ({ value: body, label: body }))}
              />
              <Button kind="secondary">{say('add.do')}</Button>
            </div>
          </details>
        </Form>
      </Card>
    </PersonaPage>,
  )
}

const pattoOf = (visit: Visit) => `/siul/persone/${visit.param('id')}/patto`
/** What the patto page says after a change, by whose signature it takes. */
const esitoOf = ({ signer, n }: Renewed) =>
  signer === 'nobody' ? 'nessuno' : signer === 'centre' ? `centro&n=${n}` : `persona&n=${n}`

export const addPassoPage = definePage({
  path: '/siul/persone/:id/patto/passi',
  may: COUNSEL,
  get: (visit) => showAdd(visit),
  async post(visit) {
    const { who, ...form } = await visit.form()
    const input = { ...form, ...(who !== undefined && { who: [who].flat() }), personaId: visit.param('id') }
    const answer = await visit.ask(addPasso, input)
    if (answer.kind === 'done') return visit.seeOther(`${pattoOf(visit)}?esito=${esitoOf(answer.value)}`)
    if (answer.kind === 'invalid')
      return showAdd(visit, { state: await visit.formState(answer.errors), status: 422 })
    if (answer.kind !== 'refused') return null
    const flash = { kind: 'error' as const, text: refusalSentence(answer.refusal, visit.lang) }
    return showAdd(visit, { flash, status: 409, state: await visit.formState([]) })
  },
})

const whichOf = (visit: Visit) => ({ personaId: visit.param('id'), passoId: visit.param('passo') })

async function showPasso(visit: Visit, { state = EMPTY_FORM, status = 200, flash }: Again = {}) {
  const answer = await visit.ask(readPasso, whichOf(visit))
  if (answer.kind !== 'done') return null
  const say = paiWords(visit.lang)
  const saved = visit.query('esito') === 'stato' ? [{ kind: 'done' as const, text: say('done.state') }] : []
  return withStatus(
    status,
    <PersonaPage
      visit={visit}
      persona={answer.value.persona}
      tab="patto"
      flash={flash ? [flash] : saved}
      errors={state.errors.length > 0}
    >
      <PassoBody
        view={answer.value}
        csrf={visit.csrf}
        state={state}
        may={{ set: visit.may(setPasso), amend: visit.may(amendPasso) }}
      />
    </PersonaPage>,
  )
}

export const passoPage = definePage({
  path: '/siul/persone/:id/patto/passi/:passo',
  may: CENTRO,
  get: (visit) => showPasso(visit),
  async post(visit) {
    const { verso, ...form } = await visit.form()
    const isAmendment = 'change' in form
    const input = { ...form, ...whichOf(visit) }
    const answer = isAmendment ? await visit.ask(amendPasso, input) : await visit.ask(setPasso, input)
    if (answer.kind === 'done')
      return visit.seeOther(
        'signer' in answer.value
          ? `${pattoOf(visit)}?esito=${esitoOf(answer.value)}`
          : verso === 'oggi'
            ? '/siul/oggi?esito=passo'
            : `${visit.path}?esito=stato`,
      )
    if (answer.kind === 'invalid')
      return showPasso(visit, { state: await visit.formState(answer.errors), status: 422 })
    if (answer.kind !== 'refused') return null
    const flash = { kind: 'error' as const, text: refusalSentence(answer.refusal, visit.lang) }
    return showPasso(visit, { flash, status: 409, state: await visit.formState([]) })
  },
})
