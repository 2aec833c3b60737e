import type { Child } from 'hono/jsx'
import { PersonaBox } from '../../../across/ricerca/index.ts'
import type { Answer } from '../../../platform/work/index.ts'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import {
  Alone,
  ButtonLink,
  ButtonRow,
  Columns,
  EMPTY_FORM,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { searchLista } from './lista.command.ts'
import { nextHour, OggiSection } from './oggi-list.tsx'
import { oggiWords } from './oggi-words.ts'
import { readSala, type Sala } from './sala.query.ts'
import { InSalaSection } from './sala-table.tsx'
import { UnnamedForm } from './turno-form.tsx'
import { turnoWords } from './turno-words.ts'
import { words } from './words.ts'

interface Desk {
  /** What was looked for, and what was found. */
  q?: string
  found?: () => Child
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
      actions={<Actions visit={visit} />}
    >
      <Stack>
        <PersonaBox
          action="/siul/accoglienza"
          csrf={visit.csrf}
          q={q}
          lang={visit.lang}
          isAside={state.errors.length > 0}
        />
        {found?.()}
        {!hasNumber && <UnnamedForm csrf={visit.csrf} />}
        <Others visit={visit} sala={sala} state={state}>
          {below}
        </Others>
      </Stack>
    </SiulPage>,
  )
}

/** Everybody but the one in front: F8 takes them off the screen. */
function Others({
  visit,
  sala,
  state,
  children,
}: {
  visit: Visit
  sala: Sala
  state: FormState
  children: Child
}) {
  const say = oggiWords(visit.lang)
  const next = nextHour(sala.today, visit.now)
  return (
    <Alone hide={say('alone.hide')} show={say('alone.show')}>
      <Columns
        main={
          <>
            <InSalaSection
              {...{ sala, state }}
              csrf={visit.csrf}
              role={visit.actor.role}
              all={visit.query('sala') === 'tutte'}
              {...(next && { next: say('today.next', { hour: next }) })}
            />
            {children}
          </>
        }
        side={
          <OggiSection
            today={sala.today}
            now={visit.now}
            csrf={visit.csrf}
            all={visit.query('oggi') === 'tutti'}
          />
        }
      />
    </Alone>
  )
}

function Actions({ visit }: { visit: Visit }) {
  const say = oggiWords(visit.lang)
  return (
    <ButtonRow>
      <ButtonLink href="/siul/aziende/accoglienza" kind="secondary">
        {words(visit.lang)('companies')}
      </ButtonLink>
      <ButtonLink href="/siul/accoglienza/materiali" kind="secondary">
        {say('materiali')}
      </ButtonLink>
      {visit.may(searchLista) && (
        <ButtonLink href="/siul/accoglienza/liste" kind="secondary">
          {say('liste')}
        </ButtonLink>
      )}
      <ButtonLink href="/siul/mediazione" kind="secondary">
        {say('mediazione')}
      </ButtonLink>
      <ButtonLink href="/siul/accoglienza/sala" kind="secondary">
        {turnoWords(visit.lang)('sala.screen')}
      </ButtonLink>
    </ButtonRow>
  )
}

/** To a page where it was done; the desk again, with what is wrong, where it was not. */
export async function afterAtDesk<T>(visit: Visit, answer: Answer<T>, to: (value: T) => string) {
  switch (answer.kind) {
    case 'done':
      return visit.seeOther(to(answer.value))
    case 'invalid':
      return showDesk(visit, { status: 422, state: await visit.formState(answer.errors) })
    case 'refused': {
      const text = refusalSentence(answer.refusal, visit.lang)
      return showDesk(visit, { status: refusalStatus(answer.refusal), flash: [{ kind: 'error', text }] })
    }
    case 'forbidden':
      return null
  }
}

const ESITI = ['chiamato', 'uscito', 'affidato'] as const

function flashOf(visit: Visit, sala: Sala): Flash[] {
  const { served, bounds } = sala
  const say = turnoWords(visit.lang)
  const esito = visit.told(ESITI)
  if (esito) return [{ kind: 'done', text: say(`esito.${esito}`) }]
  const arrived = sala.rows.find(({ number }) => number === visit.query('arrivata'))?.number
  if (arrived) return [{ kind: 'done', text: oggiWords(visit.lang)('arrived', { number: arrived }) }]
  if (!served) return []
  const { number, minutes, verdicts } = served
  if (verdicts.length === 0) return [{ kind: 'done', text: say('served', { number, minutes }) }]
  const [min, max] = [bounds.min ?? 0, bounds.max ?? Infinity]
  const how = minutes < min ? 'below' : minutes > max ? 'above' : 'within'
  const text = say(`served.${how}`, { number, minutes, min, max })
  return [{ kind: how === 'within' ? 'done' : 'warning', text }]
}
