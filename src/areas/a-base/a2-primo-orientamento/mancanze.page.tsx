import { PersonaPage } from '../../../across/persona/index.ts'
import type { Answer } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { BREACH_KINDS } from '../../../standard/index.ts'
import {
  Button,
  Card,
  DateField,
  dayOf,
  EMPTY_FORM,
  Form,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import {
  annulMancanza,
  decideMancanza,
  justifyMancanza,
  proposeConsequence,
  readMancanze,
  registerMancanza,
  tellReasons,
  type MancanzeView,
} from './mancanza.command.ts'
import { MancanzaCard } from './mancanza-view.tsx'
import { mancanzeWords } from './words-mancanze.ts'

/** In the list nothing is done: each has a page of its own. */
const NOTHING = { tell: false, judge: false, decide: false }

interface Again {
  state?: FormState
  status?: number
  flash?: Flash
}

const SAID = { registrato: 'registered', salvato: 'saved' } as const

async function show(visit: Visit, { state = EMPTY_FORM, status = 200, flash }: Again = {}) {
  const answer = await visit.ask(readMancanze, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const say = mancanzeWords(visit.lang)
  const { persona, mancanze } = answer.value
  const one = visit.param('mancanza')
  const shownOnes = one ? mancanze.filter(({ id }) => id === one) : mancanze
  if (one && shownOnes.length === 0) return null
  const esito = visit.query('esito') ?? ''
  const said = esito in SAID ? SAID[esito as keyof typeof SAID] : undefined
  const shown = flash ?? (said && { kind: 'done' as const, text: say(said) })
  const all = {
    tell: visit.may(tellReasons),
    judge: visit.may(justifyMancanza),
    decide: visit.may(decideMancanza),
  }
  return withStatus(
    status,
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="patto"
      flash={shown ? [shown] : []}
      errors={state.errors.length > 0}
    >
      <Stack>
        {mancanze.length === 0 && (
          <Card title={say('title')}>
            <p>{say('none')}</p>
          </Card>
        )}
        {shownOnes.map((mancanza) => (
          <MancanzaCard mancanza={mancanza} csrf={visit.csrf} may={one ? all : NOTHING} />
        ))}
        {one && <a href={`/siul/persone/${persona.id}/mancanze`}>{say('all')}</a>}
        {!one && <a href={`/siul/persone/${persona.id}/patto`}>{say('back')}</a>}
        {!one && visit.may(registerMancanza) && <NewForm view={answer.value} visit={visit} state={state} />}
      </Stack>
    </PersonaPage>,
  )
}

function NewForm({ view, visit, state }: { view: MancanzeView; visit: Visit; state: FormState }) {
  const say = mancanzeWords(visit.lang)
  return (
    <Card title={say('new')}>
      <Form action={`/siul/persone/${view.persona.id}/mancanze`} csrf={visit.csrf} state={state}>
        <p>{say('new.lead')}</p>
        <RadioGroup
          name="kind"
          label={say('new.kind')}
          options={BREACH_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
        />
        {view.passi.length > 0 && (
          <SelectField
            name="passoId"
            label={say('new.passo')}
            optional
            placeholder={say('new.passo.none')}
            options={view.passi.map(({ id, text }) => ({ value: id, label: text }))}
          />
        )}
        <DateField name="happenedOn" label={say('new.on')} example={dayOf(visit.now)} />
        <TextField name="note" label={say('new.note')} optional maxlength={1000} />
        <Button>{say('new.do')}</Button>
      </Form>
    </Card>
  )
}

async function after(visit: Visit, answer: Answer<unknown>, esito: keyof typeof SAID) {
  if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=${esito}`)
  if (answer.kind === 'invalid')
    return show(visit, { state: await visit.formState(answer.errors), status: 422 })
  if (answer.kind !== 'refused') return null
  const flash = { kind: 'error' as const, text: refusalSentence(answer.refusal, visit.lang) }
  return show(visit, { flash, status: 409 })
}

export const mancanzePage = definePage({
  path: '/siul/persone/:id/mancanze',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const input = { ...(await visit.form()), personaId: visit.param('id') }
    return after(visit, await visit.ask(registerMancanza, input), 'registrato')
  },
})

/** What each form of a card asks for. */
const ACTS: Record<
  string,
  (visit: Visit, form: Record<string, unknown>, which: object) => Promise<Answer<unknown>>
> = {
  motivi: (visit, { words: note, document }, which) => visit.ask(tellReasons, { ...which, note, document }),
  giustifica: (visit, { reason }, which) => visit.ask(justifyMancanza, { ...which, reason }),
  proponi: (visit, _form, which) => visit.ask(proposeConsequence, which),
  decidi: (visit, { why: note, decision }, which) => visit.ask(decideMancanza, { ...which, note, decision }),
  annulla: (visit, { note }, which) => visit.ask(annulMancanza, { ...which, note }),
}

export const mancanzaPage = definePage({
  path: '/siul/persone/:id/mancanze/:mancanza',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const form = await visit.form()
    const act = ACTS[String(form['act'])]
    if (!act) return null
    const which = { personaId: visit.param('id'), mancanzaId: visit.param('mancanza') }
    return after(visit, await act(visit, form, which), 'salvato')
  },
})
