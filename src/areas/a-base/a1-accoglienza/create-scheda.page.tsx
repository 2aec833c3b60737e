import type { Child } from 'hono/jsx'
import { CENTRO } from '../../../records/accesso/index.ts'
import type { PersonaSimile } from '../../../records/persona/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Refusal } from '../../../platform/work/index.ts'
import { ButtonLink, EMPTY_FORM, SiulPage, type FormState } from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { createScheda } from './create-scheda.command.ts'
import { CodiceForm, SchedaForm } from './create-scheda-form.tsx'
import { identify } from './identify.query.ts'
import { words } from './words.ts'

const HERE = '/siul/persone/nuova'

/** A new scheda: the code first, then whoever may already be this person, then only what the code does not say. */
export const createSchedaPage = definePage({
  path: HERE,
  may: CENTRO,
  get(visit) {
    const codice = visit.asked
    return codice ? (
      showForm(visit, { codice, state: EMPTY_FORM, status: 200 })
    ) : (
      <Frame visit={visit}>{start(visit)}</Frame>
    )
  },
  async post(visit) {
    const form = await visit.form()
    const codice = typeof form['codice'] === 'string' ? form['codice'] : ''
    if (form['passo'] === 'codice') return visit.seeOther(visit.addressAsking(HERE, codice))
    const answer = await visit.ask(createScheda, form)
    if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${answer.value.personaId}?esito=creata`)
    if (answer.kind === 'refused') return refusedForm(visit, codice, answer.refusal)
    const errors = answer.kind === 'invalid' ? answer.errors : []
    return showForm(visit, { codice, state: await visit.formState(errors), status: 422 })
  },
})

async function refusedForm(visit: Visit, codice: string, refusal: Refusal) {
  const { code, facts } = refusal
  if (code === 'persona.codice-gia-presente' && typeof facts['personaId'] === 'string')
    return visit.seeOther(`/siul/persone/${facts['personaId']}?esito=gia-presente`)
  const similar = code === 'persona.simili-da-vedere' ? (facts['similar'] as PersonaSimile[]) : undefined
  const message = refusalSentence(refusal, visit.lang)
  const errors = similar ? [] : [{ field: FIELD_OF[code] ?? 'codice', message }]
  return showForm(visit, {
    codice,
    state: await visit.formState(errors),
    status: similar ? 409 : 422,
    similar,
  })
}

const FIELD_OF: Partial<Record<string, string>> = {
  'persona.nascita-mancante': 'birthOn',
  'persona.nascita-diversa': 'birthOn',
  'persona.luogo-sconosciuto': 'birthPlace',
}

interface Shown {
  codice: string
  state: FormState
  status: number
  /** Found at the last attempt, with names and contacts; before it, only the code was known. */
  similar?: PersonaSimile[] | undefined
}

async function showForm(visit: Visit, { codice, state, status, similar }: Shown) {
  const answer = await visit.ask(identify, { codice })
  if (answer.kind !== 'done') {
    const message = answer.kind === 'refused' ? refusalSentence(answer.refusal, visit.lang) : undefined
    const errors = message ? [{ field: 'codice', message }] : answer.kind === 'invalid' ? answer.errors : []
    return withStatus(
      422,
      <Frame visit={visit} failed>
        {start(visit, { values: { codice }, errors })}
      </Frame>,
    )
  }
  const { personaId, ...identified } = answer.value
  if (personaId) return visit.seeOther(`/siul/persone/${personaId}?esito=gia-presente`)
  return withStatus(
    status,
    <Frame visit={visit} failed={state.errors.length > 0}>
      <SchedaForm
        action={HERE}
        csrf={visit.csrf}
        lang={visit.lang}
        state={state}
        identified={{ ...identified, similar: similar ?? identified.similar }}
      />
    </Frame>,
  )
}

function start(visit: Visit, state: FormState = EMPTY_FORM): Child {
  return <CodiceForm action={HERE} csrf={visit.csrf} lang={visit.lang} state={state} />
}

function Frame({ visit, failed, children }: { visit: Visit; failed?: boolean; children: Child }): Child {
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('create.title')}
      lead={say('create.lead')}
      errors={failed}
      actions={
        <ButtonLink href="/siul/accoglienza" kind="quiet">
          {say('accoglienza')}
        </ButtonLink>
      }
    >
      {children}
    </SiulPage>
  )
}
