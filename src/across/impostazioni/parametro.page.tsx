import type { Child, FC } from 'hono/jsx'
import { REGION } from '../../records/accesso/index.ts'
import {
  Card,
  Columns,
  Dots,
  EMPTY_FORM,
  Timeline,
  useLang,
  type Flash,
  type FormState,
  type Happening,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus, type Handler } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { datedOn, type Versione } from '../../records/normativa/index.ts'
import type { Dated } from '../../standard/index.ts'
import { Act, valueOfNumber } from '../standard/index.ts'
import { approve, withdraw } from './decide.command.ts'
import { HOME, SettingsPage } from './frame.tsx'
import { readParametro, type ParametroRead } from './list-parametri.query.ts'
import { spanInWords } from './number-table.tsx'
import { isOfCard, subjectOf, titleOf, valueGiven } from './parametri.ts'
import { Decided, Proposals } from './proposals.tsx'
import { propose } from './propose.command.ts'
import { ValueForm } from './value-form.tsx'
import { words } from './words.ts'

const ESITI = ['proposto', 'approvato', 'ritirato'] as const

/** One legal number: its values in time, what is proposed, and a form for a new value. Posted: the proposal. */
export const parametroPage = definePage({
  path: `${HOME}/standard/:code`,
  may: REGION,
  get: (visit) => show(visit, {}),
  async post(visit) {
    const code = visit.param('code')
    const read = await visit.ask(readParametro, { code })
    if (read.kind !== 'done') return null
    const { value, ...form } = await visit.form()
    const given = typeof value === 'string' ? valueGiven(value, read.value.unit) : value
    const answer = await visit.ask(propose, { ...form, code, value: given })
    if (answer.kind === 'done') return visit.seeOther(`${HOME}/standard/${code}?esito=proposto`)
    const state = await visit.formState(errorsOf(visit, answer, 'value'))
    return withStatus(422, await show(visit, { state }))
  },
})

/** Approving or withdrawing a proposal. */
export const decidePage = definePage({
  path: `${HOME}/standard/:code/proposte/:id/:act`,
  may: REGION,
  get: (visit) => visit.seeOther(`${HOME}/standard/${visit.param('code')}`),
  post: async (visit) => {
    const act = visit.param('act')
    const ids = { code: visit.param('code'), id: visit.param('id') }
    const esito = act === 'approvazione' ? 'approvato' : act === 'ritiro' ? 'ritirato' : undefined
    if (!esito) return null
    const answer = await visit.ask(esito === 'approvato' ? approve : withdraw, ids)
    if (answer.kind === 'done') return visit.seeOther(`${HOME}/standard/${ids.code}?esito=${esito}`)
    const [error] = errorsOf(visit, answer, 'value')
    return withStatus(422, await show(visit, { flash: { kind: 'error', text: error?.message ?? '' } }))
  },
})

async function show(
  visit: Visit,
  { state = EMPTY_FORM, flash }: { state?: FormState; flash?: Flash },
): Promise<Awaited<ReturnType<Handler>> & Child> {
  const code = visit.param('code')
  const answer = await visit.ask(readParametro, { code })
  if (answer.kind !== 'done') return null
  const read = answer.value
  const say = words(visit.lang)
  const now = datedOn(read.series, read.today)
  const esito = visit.told(ESITI)
  const told = esito ? ([{ kind: 'done', text: say(`esito.${esito}`) }] as const) : []
  return (
    <SettingsPage
      visit={visit}
      tab={isOfCard(code) ? 'standard' : 'scadenze'}
      title={titleOf(code, visit.lang)}
      lead={<Lead code={code} now={now} />}
      crumbs={[{ label: titleOf(code, visit.lang) }]}
      flash={[...told, ...(flash ? [flash] : [])]}
      errors={state.errors.length > 0}
    >
      <Columns
        main={
          <>
            <Proposals code={code} proposals={read.waiting} csrf={visit.csrf} unit={read.unit} />
            <Card title={say('form.title')}>
              <ValueForm action={`${HOME}/standard/${code}/simulazione`} read={read} state={state} />
            </Card>
          </>
        }
        side={
          <>
            <Card title={say('history')}>
              <History read={read} />
            </Card>
            <Decided code={code} versioni={read.decided satisfies Versione[]} />
          </>
        }
      />
    </SettingsPage>
  )
}

const Lead: FC<{ code: string; now: Dated | undefined }> = ({ code, now }) => {
  const lang = useLang()
  const say = words(lang)
  const subject = subjectOf(code)
  const today = now
    ? say('parametro.now', { value: valueOfNumber(code, now, lang) })
    : say('parametro.not-now')
  return <Dots items={[...(subject ? [<Act>{subject}</Act>] : []), today]} />
}

const History: FC<{ read: ParametroRead }> = ({ read: { code, series, today } }) => {
  const lang = useLang()
  const now = datedOn(series, today)
  const items = series.toReversed().map((dated): Happening => ({
    day: spanInWords(dated, lang),
    title: valueOfNumber(code, dated, lang),
    detail: <Act>{dated.source}</Act>,
    when: dated === now ? 'now' : dated.validFrom > today ? 'future' : 'past',
  }))
  return <Timeline items={items} />
}
