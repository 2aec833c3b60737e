import type { Child } from 'hono/jsx'
import type { Answer, Command } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import type { AccordoText, AccordoVersione } from '../../records/accordo/index.ts'
import { IDENTIFIED_WITH } from '../../records/patto/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  Columns,
  DateField,
  dayLong,
  dayShort,
  DefinitionList,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { endAccordo, freezeText, registerSignature, withdrawText } from './accordo.command.ts'
import { accordoHref, ONE, StateTag } from './accordo.page.tsx'
import { readAccordo } from './accordo.query.ts'
import { accordoWords } from './accordo-words.ts'
import { AziendaPage } from './azienda-page.tsx'
import { failedForm, failedStatus } from './form-state.ts'

type Answered = Awaited<ReturnType<typeof readAccordo.run>>
type Read = Extract<Answered, { ok: true }>['value']

/** An agreement: both sides' promises, where it stands, what may be done now. */
export const accordoPage = definePage({ path: ONE, may: CENTRO, get: (visit) => show(visit) })

interface Told {
  request: Command
  esito: string
  field: string
  may?: typeof CENTRO
}

/** What a form of the page does; by GET it is the page. */
const act = (path: string, { request, esito, field, may = IMPRESE }: Told) =>
  definePage({
    path: `${ONE}${path}`,
    may,
    get: (visit) => visit.seeOther(hereOf(visit)),
    async post(visit) {
      const input = { ...(await visit.form()), accordoId: visit.param('accordo') }
      const answer = await visit.ask(request, input)
      if (answer.kind === 'done') return visit.seeOther(`${hereOf(visit)}?esito=${esito}`)
      return show(visit, { answer, field })
    },
  })

const hereOf = (visit: Visit) =>
  accordoHref({ aziendaId: visit.param('id'), accordoId: visit.param('accordo') })

export const accordoActs = [
  act('/alla-firma', { request: freezeText, esito: 'alla-firma', field: 'version' }),
  act('/ripresa', { request: withdrawText, esito: 'ripreso', field: 'version' }),
  act('/firma', { request: registerSignature, esito: 'firmato', field: 'signedOn', may: CENTRO }),
  act('/chiusura', { request: endAccordo, esito: 'chiuso', field: 'reason' }),
]

const FLASHES = ['bozza', 'alla-firma', 'ripreso', 'firmato', 'chiuso'] as const
function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  return esito ? [{ kind: 'done', text: accordoWords(visit.lang)(`flash.${esito}`) }] : []
}

async function show(visit: Visit, failed?: { answer: Answer<unknown>; field: string }) {
  if (failed?.answer.kind === 'forbidden') return null
  const answer = await visit.ask(readAccordo, { accordoId: visit.param('accordo') })
  if (answer.kind !== 'done' || answer.value.azienda.id !== visit.param('id')) return null
  const read = answer.value
  const state = failed ? await failedForm(visit, failed.answer, failed.field) : EMPTY_FORM
  const say = accordoWords(visit.lang)
  const title = say('one.title', { number: read.last.number })
  return withStatus(
    failed ? failedStatus(failed.answer) : 200,
    <AziendaPage
      visit={visit}
      azienda={read.azienda}
      tab="accordi"
      title={title}
      flash={flashOf(visit)}
      errors={state.errors.length > 0}
      actions={
        <ButtonLink href={`${hereOf(visit)}/${read.last.n}.pdf`} kind="secondary" small icon="it-file-pdf">
          {say('pdf')}
        </ButtonLink>
      }
    >
      <Columns
        main={
          <>
            <Text visit={visit} read={read} title={title} />
            <Changes visit={visit} version={read.last} />
          </>
        }
        side={
          <>
            <Acts {...{ visit, read, state }} />
            <Versions visit={visit} versions={read.versions} />
          </>
        }
      />
    </AziendaPage>,
  )
}

function Text({ visit, read: { last }, title }: { visit: Visit; read: Read; title: string }): Child {
  const { lang } = visit
  const say = accordoWords(lang)
  const { goal, ours, theirs, from, until } = last.content
  return (
    <Card title={title} aside={<StateTag row={last} lang={lang} />}>
      <p class="si-lead">{goal}</p>
      <h3>{say('ours')}</h3>
      <Promises visit={visit} lines={ours} />
      <h3>{say('theirs')}</h3>
      <Promises visit={visit} lines={theirs} />
      <DefinitionList
        entries={[
          { term: say('from'), detail: dayShort(from, lang) },
          { term: say('until'), detail: until ? dayShort(until, lang) : say('endless') },
          ...(last.sha256 ? [{ term: say('sha'), detail: <code>{last.sha256.slice(0, 16)}</code> }] : []),
        ]}
      />
      <Signed visit={visit} version={last} />
      {last.closedOn && (
        <Callout kind="note">
          {say('closed.why', { day: dayLong(last.closedOn, lang), why: last.closedReason ?? '' })}
        </Callout>
      )}
    </Card>
  )
}

function Promises({ visit, lines }: { visit: Visit; lines: AccordoText['ours'] }): Child {
  const say = accordoWords(visit.lang)
  return (
    <ul>
      {lines.map(({ text, by }) => (
        <li>
          {text} {by && <strong>{say('by.day', { day: dayShort(by, visit.lang) })}</strong>}
        </li>
      ))}
    </ul>
  )
}

function Signed({ visit, version: { signature } }: { visit: Visit; version: AccordoVersione }): Child {
  if (!signature) return null
  const say = accordoWords(visit.lang)
  const { signer, signerJob, signedOn, witnessName } = signature
  return (
    <Callout kind="success" title={say('signed.by', { name: signer, job: signerJob })}>
      {say('signed.on', { day: dayLong(signedOn, visit.lang), witness: witnessName })}
    </Callout>
  )
}

/** The differences from the version before: they are part of the paper, so in Italian. */
function Changes({ visit, version: { n, changes } }: { visit: Visit; version: AccordoVersione }): Child {
  if (changes.length === 0) return null
  return (
    <Card title={accordoWords(visit.lang)('changes', { n: n - 1 })}>
      <ul lang="it">
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </Card>
  )
}

function Versions({ visit, versions }: { visit: Visit; versions: readonly AccordoVersione[] }): Child {
  const say = accordoWords(visit.lang)
  return (
    <Card title={say('versions')} level={3}>
      <ul class="si-list">
        {versions.map((version) => (
          <li>
            <a href={`${hereOf(visit)}/${version.n}.pdf`}>{say('version', { n: version.n })}</a>{' '}
            <StateTag row={version} lang={visit.lang} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

interface Part {
  visit: Visit
  read: Read
  state: FormState
}

function Acts({ visit, read, state }: Part): Child {
  const { last } = read
  if (last.closedOn) return null
  const say = accordoWords(visit.lang)
  const here = hereOf(visit)
  const mayPrepare = IMPRESE.some((role) => role === visit.actor.role)
  return (
    <>
      {mayPrepare && last.state !== 'alla-firma' && (
        <ButtonRow>
          <ButtonLink href={`${here}/testo`} kind="secondary">
            {last.state === 'bozza' ? say('edit') : say('edit.next', { n: last.n + 1 })}
          </ButtonLink>
        </ButtonRow>
      )}
      {mayPrepare && last.state === 'bozza' && (
        <Step visit={visit} version={last} action={`${here}/alla-firma`} label={say('freeze')}>
          <p>{say('freeze.note')}</p>
        </Step>
      )}
      {last.state === 'alla-firma' && <SignForm {...{ visit, read, state }} />}
      {mayPrepare && last.state === 'alla-firma' && (
        <Step visit={visit} version={last} action={`${here}/ripresa`} label={say('withdraw')} quiet />
      )}
      {mayPrepare && last.state === 'firmata' && (
        <Card title={say('close.title')} level={3}>
          <Form action={`${here}/chiusura`} csrf={visit.csrf} state={state}>
            <TextField name="reason" label={say('close.why')} maxlength={300} />
            <Button kind="danger">{say('close.do')}</Button>
          </Form>
        </Card>
      )}
    </>
  )
}

interface StepProps {
  visit: Visit
  version: AccordoVersione
  action: string
  label: string
  quiet?: boolean
  children?: Child
}

function Step({ visit, version, action, label, quiet, children }: StepProps): Child {
  return (
    <form method="post" action={action} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="version" value={version.version} />
      {children}
      <Button kind={quiet ? 'quiet' : 'primary'}>{label}</Button>
    </form>
  )
}

/** Only for somebody other than who prepared the text. */
function SignForm({ visit, read, state }: Part): Child {
  const say = accordoWords(visit.lang)
  const { last, referenti, mayRegister, today } = read
  const [referente] = referenti
  if (!mayRegister) return <Callout kind="note">{say('sign.other', { name: last.draftedByName })}</Callout>
  return (
    <Card title={say('sign.title')} level={3}>
      <Form action={`${hereOf(visit)}/firma`} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={last.version} />
        <TextField
          name="signer"
          label={say('sign.signer')}
          value={referente?.name}
          autocomplete="off"
          maxlength={120}
        />
        <TextField
          name="signerJob"
          label={say('sign.job')}
          value={referente?.job ?? undefined}
          maxlength={120}
        />
        <SelectField
          name="identifiedWith"
          label={say('sign.with')}
          value={IDENTIFIED_WITH[0]}
          options={IDENTIFIED_WITH.map((each) => ({ value: each, label: each }))}
        />
        <DateField name="signedOn" label={say('sign.on')} value={today as PlainDate} />
        <Button>{say('sign.do')}</Button>
      </Form>
    </Card>
  )
}
