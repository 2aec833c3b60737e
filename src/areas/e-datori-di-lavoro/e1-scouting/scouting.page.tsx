import type { Child } from 'hono/jsx'
import { failedForm, failedStatus } from '../../../across/azienda/index.ts'
import type { Answer } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  ButtonLink,
  EMPTY_FORM,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { dropTargets, planGiro, saveTargets } from './e1.command.ts'
import { listTargets } from './e1.query.ts'
import { SavedLists } from './saved-lists.tsx'
import { Chosen, HERE, TargetForm } from './targets.tsx'
import { words } from './words.ts'

/** Which companies to go and see: chosen from what is known, kept as a list, put in a round. */
export const scoutingPage = definePage({ path: HERE, may: IMPRESE, get: (visit) => show(visit) })

const QUESTIONS = ['settore', 'sizeClass', 'comune', 'silentMonths', 'hired', 'lista'] as const
/** The questions of the address, or of a form that carries them. */
function askedOf(read: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(QUESTIONS.map((name) => [name, read(name) || undefined]))
}

interface Failed {
  form: 'giro' | 'lista'
  state: FormState
  status: number
  asked: Record<string, unknown>
}

async function show(visit: Visit, failed?: Failed): Promise<Child> {
  const asked = failed?.asked ?? askedOf((name) => visit.query(name))
  const first = await visit.ask(listTargets, asked)
  // An address somebody wrote by hand: everything, rather than nothing.
  const answer = first.kind === 'invalid' ? await visit.ask(listTargets, {}) : first
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const stateOf = (form: Failed['form']) => (failed?.form === form ? failed.state : EMPTY_FORM)
  return (
    <SiulPage
      {...visit.siul}
      title={say('scouting.title')}
      lead={say('scouting.lead')}
      flash={flashOf(visit)}
      errors={failed !== undefined}
      actions={
        <ButtonLink href={`${HERE}/giro`} kind="secondary">
          {say('scouting.round')}
        </ButtonLink>
      }
    >
      <Stack>
        <SavedLists visit={visit} targets={answer.value} state={stateOf('lista')} />
        <TargetForm lang={visit.lang} targets={answer.value} />
        <Chosen visit={visit} targets={answer.value} state={stateOf('giro')} />
      </Stack>
    </SiulPage>
  )
}

const FLASHES = ['salvato', 'tolto', 'giro'] as const
function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  return esito ? [{ kind: 'done', text: words(visit.lang)(`flash.${esito}`) }] : []
}

async function again(
  visit: Visit,
  answer: Answer<unknown>,
  { form, field, asked }: { form: Failed['form']; field: string; asked: Record<string, unknown> },
) {
  if (answer.kind === 'forbidden') return null
  const state = await failedForm(visit, answer, field)
  const status = failedStatus(answer)
  const shown = await show(visit, { form, state, status, asked })
  return shown && withStatus(status, shown)
}

/** What the forms of the page do; by GET they are the page. */
const act = (path: string, post: Parameters<typeof definePage>[0]['post'] & object) =>
  definePage({ path: `${HERE}${path}`, may: IMPRESE, get: (visit) => visit.seeOther(HERE), post })

export const scoutingActs = [
  act('/giri', async (visit) => {
    const { aziende, day, accountId, ...rest } = await visit.form()
    const answer = await visit.ask(planGiro, { aziende, day, accountId })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=giro`)
    return again(visit, answer, { form: 'giro', field: 'day', asked: askedOf((name) => rest[name]) })
  }),
  act('/elenchi', async (visit) => {
    const form = await visit.form()
    const answer = await visit.ask(saveTargets, form)
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?lista=${answer.value.listaId}&esito=salvato`)
    return again(visit, answer, { form: 'lista', field: 'name', asked: askedOf((name) => form[name]) })
  }),
  act('/elenchi/:id{[0-9a-f-]{36}}/uscita', async (visit) => {
    const answer = await visit.ask(dropTargets, { listaId: visit.param('id') })
    return visit.seeOther(`${HERE}${answer.kind === 'done' ? '?esito=tolto' : ''}`)
  }),
]
