import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Conflict } from '../../records/persona/index.ts'
import { EMPTY_FORM, Stack, type Flash, type FormState } from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { AnagraficaForm, BirthData, History, OtherActs } from './anagrafica-parts.tsx'
import { words } from './anagrafica-words.ts'
import { ConflictForm } from './conflict-form.tsx'
import { getAnagrafica, type AnagraficaView } from './get-anagrafica.query.ts'
import { NamesWarning, PersonaPage } from './persona-page.tsx'
import { updateAnagrafica } from './update-anagrafica.command.ts'

/** Who she is and how she is reached: the form, where each datum comes from, what it was before. */
export const anagraficaPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/anagrafica',
  may: CENTRO,
  async get(visit) {
    const view = await load(visit)
    return view && <Shown visit={visit} view={view} />
  },
  async post(visit) {
    const personaId = visit.param('id')
    const sent = sentBy(await visit.form(), personaId)
    const answer = await visit.ask(updateAnagrafica, sent)
    if (answer.kind === 'done')
      return visit.seeOther(`${visit.path}?esito=${answer.value.changed.length > 0 ? 'saved' : 'same'}`)
    const view = await load(visit)
    if (!view) return null
    if (answer.kind === 'refused' && answer.refusal.code === 'persona.modificata-da-altri') {
      const quarrel = answer.refusal.facts as unknown as { conflicts: Conflict[]; version: number }
      const { values } = await visit.formState([])
      return withStatus(
        409,
        <Frame visit={visit} view={view} failed>
          <ConflictForm {...{ visit, view, quarrel, values }} />
        </Frame>,
      )
    }
    const state = await visit.formState(answer.kind === 'invalid' ? answer.errors : [])
    return withStatus(422, <Shown visit={visit} view={view} state={state} />)
  },
})

/** A form leaves out what is empty: there, empty means emptied. */
const EMPTIED = { phone: null, email: null, preferredChannel: null, address: null, comune: null, needs: [] }

/** What is sent, with the choices of a conflict: «theirs» leaves the field alone, «mine» was decided seeing theirs. */
function sentBy({ choice = {}, settledVersion, ...form }: Record<string, unknown>, personaId: string) {
  const choices = Object.entries(choice as Record<string, unknown>)
  const fields = (side: string) => choices.filter(([, chosen]) => chosen === side).map(([field]) => field)
  const theirs = new Set(fields('theirs'))
  const data = Object.entries({ ...EMPTIED, ...form }).filter(([field]) => !theirs.has(field))
  return {
    ...Object.fromEntries(data),
    personaId,
    ...(settledVersion !== undefined && { settled: { fields: fields('mine'), version: settledVersion } }),
  }
}

async function load(visit: Visit): Promise<AnagraficaView | null> {
  const answer = await visit.ask(getAnagrafica, { personaId: visit.param('id') })
  return answer.kind === 'done' ? answer.value : null
}

function Shown(props: { visit: Visit; view: AnagraficaView; state?: FormState }): Child {
  const { visit, view, state = EMPTY_FORM } = props
  return (
    <Frame visit={visit} view={view} failed={state.errors.length > 0}>
      <NamesWarning persona={view.persona} lang={visit.lang} />
      <AnagraficaForm visit={visit} view={view} state={state} />
      <BirthData view={view} lang={visit.lang} />
      <OtherActs visit={visit} persona={view.persona} />
      <History view={view} lang={visit.lang} />
    </Frame>
  )
}

function Frame(props: { visit: Visit; view: AnagraficaView; failed?: boolean; children: Child }): Child {
  const { visit, view, failed, children } = props
  return (
    <PersonaPage visit={visit} persona={view.persona} tab="anagrafica" flash={flashOf(visit)} errors={failed}>
      <Stack>{children}</Stack>
    </PersonaPage>
  )
}

function flashOf(visit: Visit): Flash[] {
  const esito = visit.query('esito')
  if (esito === 'codice' || esito === 'affidata')
    return [{ kind: 'done', text: words(visit.lang)(`flash.${esito}`) }]
  if (esito === 'saved') return [{ kind: 'done', text: words(visit.lang)('saved') }]
  return esito === 'same' ? [{ kind: 'info', text: words(visit.lang)('same') }] : []
}
