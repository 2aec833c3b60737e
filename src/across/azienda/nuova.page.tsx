import type { Child } from 'hono/jsx'
import { readPartitaIva } from '../../platform/identifiers/index.ts'
import type { Refusal } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import type { AziendaTrovata } from '../../records/azienda/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  DefinitionList,
  EMPTY_FORM,
  Form,
  SiulPage,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { createCompany } from './azienda.command.ts'
import { AziendaList } from './azienda-list.tsx'
import { hrefOf } from './azienda-page.tsx'
import { readPartitaIvaOf } from './azienda.query.ts'
import { CompanyFields, PlaceFields } from './company-fields.tsx'
import { failedForm } from './form-state.ts'
import { words } from './words.ts'

const HERE = '/siul/aziende/nuova'

/** A new company: the partita IVA first, then those with a similar name, then the rest. */
export const nuovaPage = definePage({
  path: HERE,
  may: CENTRO,
  // What was looked for may have been a name: only a partita IVA goes on.
  get: (visit) => (readPartitaIva(visit.asked).ok ? showForm(visit, visit.asked) : showStart(visit)),
  async post(visit) {
    const form = await visit.form()
    const iva = typeof form['partitaIva'] === 'string' ? form['partitaIva'] : ''
    if (form['passo'] === 'iva') {
      const { passo: _passo, ...asked } = form
      const answer = await visit.ask(readPartitaIvaOf, asked)
      if (answer.kind === 'done') return visit.seeOther(visit.addressAsking(HERE, iva))
      return showStart(visit, await failedForm(visit, answer, 'partitaIva'))
    }
    const answer = await visit.ask(createCompany, form)
    if (answer.kind === 'done') return visit.seeOther(`${hrefOf(answer.value.aziendaId)}?esito=creata`)
    if (answer.kind === 'refused') return refusedForm(visit, iva, answer.refusal)
    return showForm(visit, iva, { state: await failedForm(visit, answer, 'name'), status: 422 })
  },
})

async function refusedForm(visit: Visit, iva: string, refusal: Refusal) {
  const { code, facts } = refusal
  if (code === 'azienda.gia-presente' && typeof facts['aziendaId'] === 'string')
    return visit.seeOther(`${hrefOf(facts['aziendaId'])}?esito=gia-presente`)
  if (code === 'azienda.simili-da-vedere')
    return showForm(visit, iva, {
      state: await visit.formState([]),
      status: 409,
      similar: facts['similar'] as AziendaTrovata[],
    })
  const field = code === 'persona.codice-errato' ? 'codiceFiscale' : 'partitaIva'
  return showForm(visit, iva, {
    state: await failedForm(visit, { kind: 'refused', refusal }, field),
    status: 422,
  })
}

function showStart(visit: Visit, state: FormState = EMPTY_FORM) {
  const say = words(visit.lang)
  return withStatus(
    state.errors.length > 0 ? 422 : 200,
    <Frame visit={visit} failed={state.errors.length > 0}>
      <Form action={HERE} csrf={visit.csrf} state={state}>
        <input type="hidden" name="passo" value="iva" />
        <TextField
          name="partitaIva"
          label={say('field.iva')}
          hint={say('field.iva.hint')}
          inputmode="numeric"
          autocomplete="off"
          mono
          narrow
        />
        <Button>{say('new.read')}</Button>
      </Form>
    </Frame>,
  )
}

interface Shown {
  state: FormState
  status: number
  similar?: readonly AziendaTrovata[]
}

async function showForm(visit: Visit, iva: string, shown: Shown = { state: EMPTY_FORM, status: 200 }) {
  const say = words(visit.lang)
  const answer = await visit.ask(readPartitaIvaOf, { partitaIva: iva })
  if (answer.kind !== 'done') return showStart(visit, await failedForm(visit, answer, 'partitaIva'))
  const { partitaIva, azienda, comuni } = answer.value
  if (azienda) return visit.seeOther(`${hrefOf(azienda.id)}?esito=gia-presente`)
  const { state, status, similar = [] } = shown
  return withStatus(
    status,
    <Frame visit={visit} failed={state.errors.length > 0}>
      <Stack>
        <DefinitionList entries={[{ term: say('field.iva'), detail: <code>{partitaIva}</code> }]} />
        <Similar visit={visit} rows={similar} />
        <Form action={HERE} csrf={visit.csrf} state={state}>
          <input type="hidden" name="partitaIva" value={partitaIva} />
          {similar.length > 0 && <input type="hidden" name="seen" value="on" />}
          <CompanyFields lang={visit.lang} />
          <TextField
            name="codiceFiscale"
            label={say('field.cf')}
            hint={say('field.cf.hint')}
            autocomplete="off"
            maxlength={40}
            mono
            narrow
            optional
          />
          <PlaceFields lang={visit.lang} comuni={comuni} />
          <ButtonRow>
            <Button>{say(similar.length > 0 ? 'new.save-anyway' : 'new.save')}</Button>
            <ButtonLink href={HERE} kind="quiet">
              {say('new.other')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </Frame>,
  )
}

function Similar({ visit, rows }: { visit: Visit; rows: readonly AziendaTrovata[] }): Child {
  if (rows.length === 0) return null
  const say = words(visit.lang)
  return (
    <Callout kind="warning" title={say('similar.title', { count: rows.length })}>
      <p>{say('similar.text')}</p>
      <AziendaList rows={rows} lang={visit.lang} />
    </Callout>
  )
}

function Frame({ visit, failed, children }: { visit: Visit; failed?: boolean; children: Child }): Child {
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('new.title')}
      lead={say('new.lead')}
      errors={failed}
      actions={
        <ButtonLink href="/siul/aziende" kind="quiet">
          {say('aziende')}
        </ButtonLink>
      }
    >
      {children}
    </SiulPage>
  )
}
