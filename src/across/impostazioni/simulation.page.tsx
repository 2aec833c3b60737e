import type { Child, FC } from 'hono/jsx'
import { REGION } from '../../records/accesso/index.ts'
import { datedOn, isBackdated } from '../../records/normativa/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  dayShort,
  EmptyState,
  Form,
  readDay,
  Stack,
  useLang,
  wholeNumber,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { PlainDate } from '../../standard/index.ts'
import { valueOfNumber } from '../standard/index.ts'
import { Cases } from './cases.tsx'
import { EffectTable } from './effect-table.tsx'
import { HOME, SettingsPage } from './frame.tsx'
import { readParametro, type ParametroRead } from './list-parametri.query.ts'
import { isOfCard, titleOf, valueGiven } from './parametri.ts'
import { simulate, simulateProposal, type Simulation } from './simulate.query.ts'
import { simulationWords } from './simulation-words.ts'
import { FIELDS, ValueForm } from './value-form.tsx'

/** What a value would have changed, centre by centre and case by case; from here it is proposed. */
export const simulationPage = definePage({
  path: `${HOME}/standard/:code/simulazione`,
  may: REGION,
  async get(visit) {
    const code = visit.param('code')
    const read = await visit.ask(readParametro, { code })
    if (read.kind !== 'done') return null
    const asked = askedIn(visit, read.value)
    const answer = await asked.ask()
    if (answer.kind === 'done')
      return <Shown visit={visit} read={read.value} asked={asked} simulation={answer.value} />
    const state = { values: asked.typed, errors: errorsOf(visit, answer, 'value') }
    return withStatus(422, <AskedAgain visit={visit} read={read.value} state={state} />)
  },
})

interface Asked {
  typed: Record<string, string>
  proposal: string | undefined
  centro: string | undefined
  page: number
  /** The same simulation, of another centre or page. */
  href: (centro: string | undefined, page: number) => string
  ask: () => ReturnType<typeof visitSimulation>
}

function askedIn(visit: Visit, { code, unit }: ParametroRead): Asked {
  const typed = Object.fromEntries(FIELDS.map((field) => [field, visit.query(field) ?? '']))
  const proposal = visit.query('proposta')
  const centro = visit.query('centro')
  const pagina = visit.query('pagina') ?? '1'
  const slice = { ...(centro && { centro }), pagina }
  const value = valueGiven(typed['value'] ?? '', unit)
  const { validFrom, certainty } = typed
  return {
    typed,
    proposal,
    centro,
    page: Number(pagina) || 1,
    href: (other, page) => {
      const query = { ...typed, ...(proposal && { proposta: proposal }), ...(other && { centro: other }) }
      const paged = new URLSearchParams({ ...query, pagina: String(page) })
      return `${HOME}/standard/${code}/simulazione?${paged.toString()}#casi`
    },
    ask: () =>
      visitSimulation(
        visit,
        proposal
          ? { code, id: proposal, ...slice }
          : { code, value, validFrom, ...(certainty && { certainty }), ...slice },
      ),
  }
}

const visitSimulation = (visit: Visit, input: object) =>
  'id' in input ? visit.ask(simulateProposal, input) : visit.ask(simulate, input)

interface ShownProps {
  visit: Visit
  read: ParametroRead
  asked: Asked
  simulation: Simulation
}

const Shown: FC<ShownProps> = ({ visit, read, asked, simulation }) => {
  const { code, unit, series, today } = read
  const say = simulationWords(visit.lang)
  const from = readDay(asked.typed['validFrom'] ?? '') ?? today
  const given = valueGiven(asked.typed['value'] ?? '', unit)
  const value = valueOfNumber(
    code,
    { value: unit === 'choice' ? given === 'true' : Number(given) },
    visit.lang,
  )
  const now = datedOn(series, from)
  return (
    <SettingsPage
      visit={visit}
      tab={isOfCard(code) ? 'standard' : 'scadenze'}
      title={say('title')}
      lead={say('lead', { value, now: now ? valueOfNumber(code, now, visit.lang) : '–' })}
      crumbs={crumbsOf(visit, code)}
    >
      <Stack>
        <Found simulation={simulation} asked={asked} />
        <Warnings simulation={simulation} from={from} today={today} />
        {asked.proposal ? null : <Propose code={code} csrf={visit.csrf} typed={asked.typed} />}
        <Cases simulation={simulation} centro={asked.centro} page={asked.page} href={asked.href} />
      </Stack>
    </SettingsPage>
  )
}

const crumbsOf = (visit: Visit, code: string) => [
  { href: `${HOME}/standard/${code}`, label: titleOf(code, visit.lang) },
  { label: simulationWords(visit.lang)('title') },
]

const Found: FC<{ simulation: Simulation; asked: Asked }> = ({ simulation: { effect, total }, asked }) => {
  const lang = useLang()
  const say = simulationWords(lang)
  if (effect.about === 'aziende')
    return (
      <Callout kind="note" title={say('aziende.title')}>
        <p>{say('aziende')}</p>
      </Callout>
    )
  if (total.changed === 0)
    return (
      <EmptyState
        title={say('nothing.title')}
        text={say('nothing.text', { count: wholeNumber(total.judged, lang) })}
        icon="it-check-circle"
        action={null}
      />
    )
  return <EffectTable effect={effect} casesHref={(centro) => asked.href(centro, 1)} />
}

/** What one must know before proposing: what stays, whether it reaches back, whether only some cases were looked at. */
const Warnings: FC<{ simulation: Simulation; from: PlainDate; today: PlainDate }> = ({
  simulation: { effect },
  from,
  today,
}) => {
  const lang = useLang()
  const say = simulationWords(lang)
  const day = dayShort(from, lang)
  return (
    <>
      {effect.percent < 100 && (
        <Callout kind="warning" title={say('sample.title')}>
          <p>{say('sample', { percent: effect.percent })}</p>
        </Callout>
      )}
      {isBackdated({ validFrom: from }, today) ? (
        <Callout kind="warning" title={say('back.title')}>
          <p>{say('back', { day, count: wholeNumber(effect.changedSince, lang) })}</p>
        </Callout>
      ) : (
        <Callout kind="note" title={say('stays.title')}>
          <p>{say('stays', { day })}</p>
        </Callout>
      )}
    </>
  )
}

const Propose: FC<{ code: string; csrf: string; typed: Record<string, string> }> = ({
  code,
  csrf,
  typed,
}) => {
  const say = simulationWords(useLang())
  const here = `${HOME}/standard/${code}`
  return (
    <Form action={here} csrf={csrf}>
      {FIELDS.map((name) => (
        <input type="hidden" name={name} value={typed[name] ?? ''} />
      ))}
      <ButtonRow>
        <Button>{say('propose')}</Button>
        <ButtonLink href={here} kind="quiet">
          {say('again')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** The form again, with what is wrong in it. */
const AskedAgain: FC<{ visit: Visit; read: ParametroRead; state: FormState }> = ({
  visit,
  read,
  state,
}): Child => (
  <SettingsPage
    visit={visit}
    tab={isOfCard(read.code) ? 'standard' : 'scadenze'}
    title={titleOf(read.code, visit.lang)}
    crumbs={crumbsOf(visit, read.code)}
    errors
  >
    <Card title={simulationWords(visit.lang)('again')}>
      <ValueForm action={`${HOME}/standard/${read.code}/simulazione`} read={read} state={state} />
    </Card>
  </SettingsPage>
)
