import type { Child } from 'hono/jsx'
import { CENTRO, WITH_PEOPLE } from '../../records/accesso/index.ts'
import { VOCE_KINDS, type VoceKind } from '../../records/persona/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  Columns,
  EMPTY_FORM,
  HiddenCsrf,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listVoci, type VociView } from './list-voci.query.ts'
import { PersonaPage } from './persona-page.tsx'
import { VociSection } from './voci-section.tsx'
import { addVoce, changeVoce, confirmVoce, removeVoce, undoVoce } from './voci.command.ts'
import { words } from './voci-words.ts'

type Written = Promise<Answer<{ id?: string; version: number }>>
const ACTS = {
  add: (visit: Visit, input: unknown): Written => visit.ask(addVoce, input),
  change: (visit: Visit, input: unknown): Written => visit.ask(changeVoce, input),
  confirm: (visit: Visit, input: unknown): Written => visit.ask(confirmVoce, input),
  remove: (visit: Visit, input: unknown): Written => visit.ask(removeVoce, input),
  undo: (visit: Visit, input: unknown): Written => visit.ask(undoVoce, input),
}
type Act = keyof typeof ACTS

/** What is being written: a new line of a kind, or one that is there. */
export interface Writing {
  kind?: VoceKind | undefined
  voceId?: string | undefined
  state: FormState
}

/** Experience, education, skills: each line with its source, to confirm, change, take off; what was done can be undone. */
export const esperienzePage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/esperienze',
  may: WITH_PEOPLE,
  get: (visit) =>
    show(visit, {
      kind: VOCE_KINDS.find((kind) => kind === visit.query('aggiungi')),
      voceId: visit.query('cambia'),
      state: EMPTY_FORM,
    }),
  async post(visit) {
    const { act, ...form } = await visit.form()
    if (!isAct(act)) return null
    const answer = await ACTS[act](visit, {
      ...inCents(form),
      personaId: visit.param('id'),
    })
    if (answer.kind === 'done') {
      const voceId = answer.value.id ?? String(form['voceId'])
      return visit.seeOther(`${visit.path}?esito=${act}&voce=${voceId}&versione=${answer.value.version}`)
    }
    const kind = VOCE_KINDS.find((one) => one === form['kind'])
    const voceId = typeof form['voceId'] === 'string' ? form['voceId'] : undefined
    return show(
      visit,
      { kind, voceId, state: await visit.formState(errorsOf(visit, answer, 'data')) },
      answer,
    )
  },
})

/** What takes more room; the rest stands beside it. */
const WIDE: readonly VoceKind[] = ['professione', 'esperienza', 'titolo']

const isAct = (act: unknown): act is Act => typeof act === 'string' && act in ACTS

/** Income is typed in euros. What is no number stays as typed, and is refused by name. */
function inCents(form: Record<string, unknown>): Record<string, unknown> {
  const data = form['data'] as Record<string, unknown> | undefined
  const typed = data?.['yearlyIncomeCents']
  if (typeof typed !== 'string') return form
  const euros = Number(typed.replaceAll('.', '').replace(',', '.'))
  return Number.isNaN(euros)
    ? form
    : { ...form, data: { ...data, yearlyIncomeCents: Math.round(euros * 100) } }
}

async function show(visit: Visit, writing: Writing, failed?: Answer<unknown>) {
  const answer = await visit.ask(listVoci, { personaId: visit.param('id'), voceId: writing.voceId })
  if (answer.kind !== 'done') return null
  const view = answer.value
  const mayWrite = CENTRO.some((role) => role === visit.actor.role)
  const sections = (kinds: readonly VoceKind[]) =>
    kinds.map((kind) => <VociSection {...{ visit, view, kind, writing, mayWrite }} />)
  const page = (
    <PersonaPage
      visit={visit}
      persona={view.persona}
      tab="esperienze"
      flash={flashOf(visit, view)}
      errors={failed !== undefined}
    >
      <Columns main={sections(WIDE)} side={sections(VOCE_KINDS.filter((kind) => !WIDE.includes(kind)))} />
    </PersonaPage>
  )
  if (!failed) return page
  return withStatus(failed.kind === 'refused' ? 409 : 422, page)
}

function flashOf(visit: Visit, { persona }: VociView): Flash[] {
  const act = visit.query('esito')
  if (!isAct(act)) return []
  const undoable = act === 'change' || act === 'remove'
  const action = undoable && <UndoForm visit={visit} personaId={persona.id} />
  return [{ kind: 'done', text: words(visit.lang)(`done.${act}`), action: action || undefined }]
}

function UndoForm({ visit, personaId }: { visit: Visit; personaId: string }): Child {
  return (
    <form method="post" action={`/siul/persone/${personaId}/esperienze`}>
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="voceId" value={visit.query('voce')} />
      <input type="hidden" name="version" value={visit.query('versione')} />
      <Button kind="secondary" small name="act" value="undo">
        {words(visit.lang)('undo')}
      </Button>
    </form>
  )
}
