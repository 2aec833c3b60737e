import type { Child } from 'hono/jsx'
import type { Answer } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { SEDE_KINDS } from '../../records/azienda/index.ts'
import {
  Button,
  Card,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  Stack,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus, type Handler } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import {
  addContactPerson,
  addSite,
  closeNeed,
  closeSite,
  removeContactPerson,
  updateCompany,
} from './azienda.command.ts'
import { AziendaPage, hrefOf } from './azienda-page.tsx'
import { readDatiAzienda } from './azienda.query.ts'
import { CompanyFields, PlaceFields } from './company-fields.tsx'
import { failedForm, failedStatus } from './form-state.ts'
import { labels } from './labels.ts'
import { words } from './words.ts'

const ID = '/siul/aziende/:id{[0-9a-f-]{36}}'
type Answered = Awaited<ReturnType<typeof readDatiAzienda.run>>
type Dati = Extract<Answered, { ok: true }>['value']

/** Who a company is, its sites, whom to ask for: each part its own form. */
export const datiPage = definePage({
  path: `${ID}/dati`,
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(updateCompany, { aziendaId: visit.param('id'), ...(await visit.form()) })
    return after(visit, answer, { part: 'dati', esito: 'salvata', field: 'name' })
  },
})

interface Told {
  part: 'dati' | 'sede' | 'referente'
  esito: string
  field: string
}

async function after(visit: Visit, answer: Answer<unknown>, { part, esito, field }: Told) {
  if (answer.kind === 'done') return visit.seeOther(`${hrefOf(visit.param('id'), 'dati')}?esito=${esito}`)
  return show(visit, {
    part,
    state: await failedForm(visit, answer, field),
    status: failedStatus(answer),
  })
}

const PERSON: Told = { part: 'referente', esito: 'referente', field: 'referente.name' }

/** What is wrong, beside the fields of a part: `name` is `referente.name` on the page. */
function inPart<T>(answer: Answer<T>, part: string): Answer<T> {
  if (answer.kind !== 'invalid') return answer
  return { ...answer, errors: answer.errors.map((error) => ({ ...error, field: `${part}.${error.field}` })) }
}

/** What a small form of these pages does; by GET it is the page. */
const act = (path: string, post: Handler) =>
  definePage({
    path: `${ID}${path}`,
    may: CENTRO,
    get: (visit) => visit.seeOther(hrefOf(visit.param('id'), 'dati')),
    post,
  })

export const datiActs = [
  act('/sedi', async (visit) => {
    const input = { aziendaId: visit.param('id'), ...(await visit.form()) }
    return after(visit, await visit.ask(addSite, input), { part: 'sede', esito: 'sede', field: 'comune' })
  }),
  act('/sedi/:sede/chiusura', async (visit) => {
    const input = { aziendaId: visit.param('id'), sedeId: visit.param('sede') }
    return after(visit, await visit.ask(closeSite, input), { part: 'sede', esito: 'sede', field: 'comune' })
  }),
  act('/referenti', async (visit) => {
    const { referente } = await visit.form()
    const input = { aziendaId: visit.param('id'), ...(referente as Record<string, unknown> | undefined) }
    const answer = await visit.ask(addContactPerson, input)
    return after(visit, inPart(answer, 'referente'), PERSON)
  }),
  act('/referenti/:referente/uscita', async (visit) => {
    const input = { aziendaId: visit.param('id'), referenteId: visit.param('referente') }
    return after(visit, await visit.ask(removeContactPerson, input), PERSON)
  }),
  act('/fabbisogni/:fabbisogno', async (visit) => {
    const input = { aziendaId: visit.param('id'), fabbisognoId: visit.param('fabbisogno') }
    const answer = await visit.ask(closeNeed, { ...input, ...(await visit.form()) })
    if (answer.kind === 'forbidden') return null
    return visit.seeOther(`${hrefOf(visit.param('id'))}${answer.kind === 'done' ? '?esito=chiuso' : ''}`)
  }),
]

interface Shown {
  part: Told['part']
  state: FormState
  status: number
}

async function show(visit: Visit, shown: Shown = { part: 'dati', state: EMPTY_FORM, status: 200 }) {
  const answer = await visit.ask(readDatiAzienda, { aziendaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const dati = answer.value
  const stateOf = (part: Told['part']) => (part === shown.part ? shown.state : EMPTY_FORM)
  return withStatus(
    shown.status,
    <AziendaPage
      visit={visit}
      azienda={dati.azienda}
      tab="dati"
      flash={flashOf(visit)}
      errors={shown.state.errors.length > 0}
    >
      <Stack>
        <Who visit={visit} dati={dati} state={stateOf('dati')} />
        <Sites visit={visit} dati={dati} state={stateOf('sede')} />
        <People visit={visit} dati={dati} state={stateOf('referente')} />
      </Stack>
    </AziendaPage>,
  )
}

const FLASHES = ['salvata', 'sede', 'referente'] as const
function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  return esito ? [{ kind: 'done', text: words(visit.lang)(`flash.${esito}`) }] : []
}

interface Part {
  visit: Visit
  dati: Dati
  state: FormState
}

function Who({ visit, dati: { azienda, consulenti }, state }: Part): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('dati.title')}>
      <Form action={hrefOf(azienda.id, 'dati')} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={azienda.version} />
        <CompanyFields lang={visit.lang} azienda={azienda} />
        <SelectField
          name="consulenteId"
          label={say('field.consulente')}
          placeholder={say('field.consulente.none')}
          value={azienda.consulenteId ?? undefined}
          options={consulenti.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
        <Button>{say('dati.save')}</Button>
      </Form>
    </Card>
  )
}

function Sites({ visit, dati: { azienda, sedi, comuni }, state }: Part): Child {
  const say = words(visit.lang)
  const kinds = labels(visit.lang)
  return (
    <Card title={say('sedi.title')}>
      {sedi.map(({ id, kind, placeName, address }) => (
        <form method="post" action={`${hrefOf(azienda.id)}/sedi/${id}/chiusura`} class="si-buttons">
          <HiddenCsrf token={visit.csrf} />
          <span>{[placeName, address, kinds(`sede.${kind}`)].filter(Boolean).join(' · ')}</span>
          <Button small kind="quiet">
            {say('sede.close')} <span class="visually-hidden">{placeName}</span>
          </Button>
        </form>
      ))}
      <h3>{say('sede.add.title')}</h3>
      <Form action={`${hrefOf(azienda.id)}/sedi`} csrf={visit.csrf} state={state}>
        <SelectField
          name="kind"
          label={say('sede.kind')}
          value="operativa"
          options={SEDE_KINDS.map((kind) => ({ value: kind, label: kinds(`sede.${kind}`) }))}
        />
        <PlaceFields lang={visit.lang} comuni={comuni} />
        <Button kind="secondary">{say('sede.add')}</Button>
      </Form>
    </Card>
  )
}

/** The company and the person each have a name, a telephone and an e-mail: hers are under `referente`. */
function People({ visit, dati: { azienda, referenti }, state }: Part): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('referenti.title')}>
      {referenti.map(({ id, name, job }) => (
        <form method="post" action={`${hrefOf(azienda.id)}/referenti/${id}/uscita`} class="si-buttons">
          <HiddenCsrf token={visit.csrf} />
          <span>{[name, job].filter(Boolean).join(' · ')}</span>
          <Button small kind="quiet">
            {say('referente.remove')} <span class="visually-hidden">{name}</span>
          </Button>
        </form>
      ))}
      <h3>{say('referente.add.title')}</h3>
      <Form action={`${hrefOf(azienda.id)}/referenti`} csrf={visit.csrf} state={state}>
        <TextField name="referente.name" label={say('field.person')} autocomplete="name" maxlength={200} />
        <TextField name="referente.job" label={say('field.job')} maxlength={120} optional />
        <TextField name="referente.phone" label={say('field.phone')} type="tel" narrow optional />
        <TextField name="referente.email" label={say('field.email')} type="email" optional />
        <Button kind="secondary">{say('referente.add')}</Button>
      </Form>
    </Card>
  )
}
