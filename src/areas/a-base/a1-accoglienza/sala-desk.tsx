import type { Child } from 'hono/jsx'
import { PersonaBox } from '../../../across/ricerca/index.ts'
import {
  ButtonLink,
  EMPTY_FORM,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { readSala, type Sala } from './sala.query.ts'
import { InSalaSection } from './sala-table.tsx'
import { UnnamedForm } from './turno-form.tsx'
import { turnoWords } from './turno-words.ts'
import { words } from './words.ts'

interface Desk {
  /** What was looked for, and what was found. */
  q?: string
  found?: (sala: Sala) => Child
  /** The found part gives a number itself. */
  hasNumber?: boolean
  /** Where nothing was looked for. */
  below?: Child
  /** What became of the last request about a number. */
  flash?: readonly Flash[]
  state?: FormState
  status?: number
}

/** The front desk: the box, what it found, and who is in the room. */
export async function showDesk(visit: Visit, desk: Desk = {}) {
  const { q = '', found, hasNumber, below, flash, state = EMPTY_FORM, status = 200 } = desk
  const answer = await visit.ask(readSala, { served: visit.query('servita') })
  if (answer.kind !== 'done') return null
  const sala = answer.value
  return withStatus(
    status,
    <SiulPage
      {...visit.siul}
      title={words(visit.lang)('accoglienza')}
      errors={state.errors.length > 0}
      flash={flash ?? flashOf(visit, sala)}
      actions={
        <ButtonLink href="/siul/accoglienza/sala" kind="secondary">
          {turnoWords(visit.lang)('sala.screen')}
        </ButtonLink>
      }
    >
      <Stack>
        <PersonaBox action="/siul/accoglienza" csrf={visit.csrf} q={q} lang={visit.lang} />
        {found?.(sala)}
        {!hasNumber && <UnnamedForm csrf={visit.csrf} />}
        <InSalaSection
          {...{ sala, state }}
          csrf={visit.csrf}
          role={visit.actor.role}
          all={visit.query('sala') === 'tutte'}
        />
        {below}
      </Stack>
    </SiulPage>,
  )
}

const ESITI = ['chiamato', 'uscito', 'affidato'] as const

function flashOf(visit: Visit, { served, bounds }: Sala): Flash[] {
  const say = turnoWords(visit.lang)
  const esito = ESITI.find((each) => each === visit.query('esito'))
  if (esito) return [{ kind: 'done', text: say(`esito.${esito}`) }]
  if (!served) return []
  const { number, minutes, verdicts } = served
  if (verdicts.length === 0) return [{ kind: 'done', text: say('served', { number, minutes }) }]
  const [min, max] = [bounds.min ?? 0, bounds.max ?? Infinity]
  const how = minutes < min ? 'below' : minutes > max ? 'above' : 'within'
  const text = say(`served.${how}`, { number, minutes, min, max })
  return [{ kind: how === 'within' ? 'done' : 'warning', text }]
}
