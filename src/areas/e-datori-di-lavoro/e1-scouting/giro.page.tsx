import type { Child } from 'hono/jsx'
import { failedForm, failedStatus } from '../../../across/azienda/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  ButtonLink,
  dayLong,
  EMPTY_FORM,
  EmptyState,
  LinkList,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus, type Handler } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { dropVisita, recordVisita } from './e1.command.ts'
import { readGiro } from './e1.query.ts'
import { Outbox } from './outbox.tsx'
import { Stop, type GiroStop } from './stop.tsx'
import { words } from './words.ts'

const HERE = '/siul/scouting/giro'

/** The visits of a day, in order: for a phone, with or without signal. */
export const giroPage = definePage({ path: HERE, may: IMPRESE, get: (visit) => show(visit) })

const addressOf = (visit: Visit) => `${HERE}?giorno=${visit.query('giorno') ?? ''}`

/** What a form of the round does; by GET it is the round. */
const act = (path: string, post: Handler) =>
  definePage({
    path: `${HERE}${path}`,
    may: IMPRESE,
    get: (visit) => visit.seeOther(addressOf(visit)),
    post,
  })

/** Without JavaScript a visit is recorded here; with it, through the API, now or when the signal is back. */
export const giroActs = [
  act('/visite', async (visit) => {
    const { visitaId, key, activities, ...parts } = await visit.form()
    const [[part, said] = ['', {}]] = Object.entries(parts)
    const answer = await visit.ask(recordVisita, { visitaId, key, activities, ...(said as object) })
    if (answer.kind === 'done') return visit.seeOther(`${addressOf(visit)}&esito=visita`)
    const { values, errors } = await failedForm(visit, answer, 'from')
    const beside = errors.map((error) => ({ ...error, field: `${part}.${error.field}` }))
    return show(visit, { failed: visitaId, state: { values, errors: beside }, status: failedStatus(answer) })
  }),
  act('/uscite', async (visit) => {
    const answer = await visit.ask(dropVisita, await visit.form())
    return visit.seeOther(`${addressOf(visit)}${answer.kind === 'done' ? '&esito=tolta' : ''}`)
  }),
]

interface Shown {
  /** The stop whose form was refused. */
  failed?: unknown
  state?: FormState
  status?: number
}

async function show(visit: Visit, shown: Shown = {}) {
  const { state = EMPTY_FORM, status = 200, failed } = shown
  const giorno = visit.query('giorno') || undefined
  const first = await visit.ask(readGiro, { giorno })
  const answer = first.kind === 'invalid' ? await visit.ask(readGiro, {}) : first
  if (answer.kind !== 'done') return null
  const { day, stops } = answer.value
  const say = words(visit.lang)
  const made = stops.filter(({ doneAt }) => doneAt !== null).length
  return withStatus(
    status,
    <SiulPage
      {...visit.siul}
      title={say('giro.title')}
      lead={say('giro.lead', { day: dayLong(day, visit.lang), done: made, all: stops.length })}
      flash={flashOf(visit)}
      errors={state.errors.length > 0}
    >
      <Stack>
        {/* A day without stops has one too: what was written yesterday without signal leaves from here. */}
        <Outbox visit={visit}>
          {stops.length === 0 ? (
            <Nothing visit={visit} />
          ) : (
            stops.map((stop) => (
              <Stop visit={visit} stop={stop} state={stop.id === failed ? state : EMPTY_FORM} />
            ))
          )}
        </Outbox>
        <OtherDays visit={visit} giri={answer.value.giri.filter((giro) => giro.day !== day)} />
      </Stack>
    </SiulPage>,
  )
}

const FLASHES = ['visita', 'tolta'] as const
function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  return esito ? [{ kind: 'done', text: words(visit.lang)(`flash.${esito}`) }] : []
}

function Nothing({ visit }: { visit: Visit }): Child {
  const say = words(visit.lang)
  return (
    <EmptyState
      title={say('giro.none')}
      text={say('giro.none.text')}
      icon="it-map-marker"
      action={<ButtonLink href="/siul/scouting">{say('giro.none.go')}</ButtonLink>}
    />
  )
}

function OtherDays(props: { visit: Visit; giri: readonly { day: GiroStop['day']; stops: number }[] }): Child {
  const { visit, giri } = props
  if (giri.length === 0) return null
  const say = words(visit.lang)
  return (
    <section aria-labelledby="altri">
      <h2 id="altri">{say('giro.other')}</h2>
      <LinkList
        links={giri.map(({ day, stops }) => ({
          href: `${HERE}?giorno=${day}`,
          label: say('giro.other.day', { day: dayLong(day, visit.lang), count: stops }),
        }))}
      />
    </section>
  )
}
