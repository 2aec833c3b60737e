import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  ButtonLink,
  Columns,
  EMPTY_FORM,
  SiulPage,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { addStanza, closeStanza, readSale, reopenStanza, setStanza, setWindow } from './sale.command.ts'
import { AddForm, CloseForm, Rooms, WindowForm } from './sale-parts.tsx'
import { saleWords } from './sale-words.ts'

const HERE = '/siul/agenda/stanze'

/** The forms of the page, each with what happens when it is wrong. */
type Which = 'aggiungi' | 'chiudi' | 'regola'

/** The rooms of the centre and the windows of its appointments; only who manages it changes them. */
export const salePage = definePage({ path: HERE, may: CENTRO, get: (visit) => show(visit, {}) })

/** The field a refusal is said beside, by form. */
const BESIDE = { aggiungi: 'name', chiudi: 'salaId', regola: 'validFrom' } as const

async function after<T>(
  visit: Visit,
  which: Which,
  { answer, told }: { answer: Answer<T>; told: (value: T) => string },
) {
  if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${told(answer.value)}`)
  if (answer.kind === 'forbidden') return null
  const errors =
    answer.kind === 'invalid'
      ? answer.errors.map(({ field, message }) => ({ field: field.split('.')[0] ?? field, message }))
      : [{ field: BESIDE[which], message: refusalSentence(answer.refusal, visit.lang) }]
  return withStatus(422, await show(visit, { [which]: await visit.formState(errors) }))
}

const act = (path: string, post: NonNullable<Page['post']>): Page =>
  definePage({
    path: `${HERE}/${path}`,
    may: addStanza.may,
    get: (visit) => visit.seeOther(HERE),
    post,
  })

export const saleActPages = [
  act('aggiungi', async (visit) =>
    after(visit, 'aggiungi', {
      answer: await visit.ask(addStanza, await visit.form()),
      told: () => 'aggiunta',
    }),
  ),
  act('chiudi', async (visit) =>
    after(visit, 'chiudi', {
      answer: await visit.ask(closeStanza, await visit.form()),
      told: ({ moved, without }) => `chiusa&spostati=${moved}&senza=${without}`,
    }),
  ),
  act('regola', async (visit) =>
    after(visit, 'regola', {
      answer: await visit.ask(setWindow, await visit.form()),
      told: () => 'regola',
    }),
  ),
  act('chiusure/:id/riapri', async (visit) => {
    const answer = await visit.ask(reopenStanza, { chiusuraId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`${HERE}?esito=riaperta`) : null
  }),
  act(':id/uso', async (visit) => {
    const answer = await visit.ask(setStanza, { ...(await visit.form()), salaId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`${HERE}?esito=cambiata`) : null
  }),
]

function flashOf(visit: Visit): Flash[] {
  const told = visit.told(['aggiunta', 'cambiata', 'chiusa', 'riaperta', 'regola'])
  if (!told) return []
  const counts = { moved: Number(visit.query('spostati') ?? 0), without: Number(visit.query('senza') ?? 0) }
  const kind = counts.without > 0 ? ('warning' as const) : ('done' as const)
  return [{ kind, text: saleWords(visit.lang)(`done.${told}`, counts) }]
}

async function show(visit: Visit, states: Partial<Record<Which, FormState>>): Promise<Child> {
  const answer = await visit.ask(readSale, {})
  if (answer.kind !== 'done') return null
  const view = answer.value
  const say = saleWords(visit.lang)
  const part = { visit, view, at: HERE }
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead')}
      errors={Object.keys(states).length > 0}
      flash={flashOf(visit)}
      actions={
        <ButtonLink href="/siul/agenda" kind="secondary">
          {say('back')}
        </ButtonLink>
      }
    >
      <Columns
        main={
          <>
            <Rooms {...part} />
            <WindowForm {...part} state={states.regola ?? EMPTY_FORM} />
          </>
        }
        side={
          view.manages && (
            <>
              <AddForm {...part} state={states.aggiungi ?? EMPTY_FORM} />
              <CloseForm {...part} state={states.chiudi ?? EMPTY_FORM} />
            </>
          )
        }
      />
    </SiulPage>
  )
}
