import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Answer } from '../../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  Callout,
  Card,
  CopyButton,
  EmptyState,
  Form,
  readDay,
  SiulPage,
  Stack,
  TextField,
  type Flash,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import {
  dropFromRosa,
  relinkRosa,
  revokeRosa,
  sendRosa,
  takeIntoRosa,
  writeRosaOutcome,
  writeRosaSentence,
} from './rosa.command.ts'
import { readRosa, type RosaRead } from './rosa.query.ts'
import { NamesInHand, SENTENCES } from './rosa-names.tsx'
import { SentRosa } from './rosa-sent.tsx'
import { rosaWords } from './rosa-words.ts'
import { widenRosaCommand } from './vacancy.command.ts'

const hrefOf = (vacancyId: string, said = '') => `/siul/vacancy/${vacancyId}/rosa${said && `?esito=${said}`}`

/** The names for a company: those being prepared, with what each person answered, and those sent, with what the company said. */
export const rosaPage = definePage({
  path: '/siul/vacancy/:id/rosa',
  may: IMPRESE,
  get: (visit) => show(visit),
  /** From the match: takes all those of the page, or those chosen; or goes and compares them. */
  async post(visit) {
    const vacancyId = visit.param('id')
    const form = await visit.form()
    const list = (value: unknown) => (value === undefined ? [] : [value].flat().map(String))
    const persone = form['prendi'] === 'tutte' ? list(form['pagina']) : list(form['persone'])
    if (form['prendi'] === 'confronta')
      return visit.seeOther(
        `/siul/vacancy/${vacancyId}/confronto?${persone
          .slice(0, 15)
          .map((id) => `p=${encodeURIComponent(id)}`)
          .join('&')}`,
      )
    const answer = await visit.ask(takeIntoRosa, { vacancyId, persone })
    if (answer.kind === 'done')
      return visit.seeOther(
        answer.value.unreached > 0
          ? `${hrefOf(vacancyId, 'unreached')}&n=${answer.value.unreached}`
          : hrefOf(vacancyId, 'taken'),
      )
    return complain(visit, answer)
  },
})

/** What one does with the rosa in hand and with those sent. */
export const rosaActPage = definePage({
  path: '/siul/vacancy/:id/rosa/:atto',
  may: IMPRESE,
  async post(visit) {
    const vacancyId = visit.param('id')
    const form = await visit.form()
    switch (visit.param('atto')) {
      case 'invia':
        return send(visit, vacancyId, form)
      case 'collegamento':
        return tellLink(visit, await visit.ask(relinkRosa, { ...form, vacancyId }))
      case 'togli':
        return after(visit, await visit.ask(dropFromRosa, { ...form, vacancyId }), 'dropped')
      case 'frasi':
        return writeSentences(visit, vacancyId, form)
      case 'revoca':
        return after(visit, await visit.ask(revokeRosa, { ...form, vacancyId }), 'revoked')
      case 'esito': {
        const on = typeof form['communicationOn'] === 'string' ? readDay(form['communicationOn']) : undefined
        const input = { ...form, vacancyId, ...(on && { communicationOn: on }) }
        return after(visit, await visit.ask(writeRosaOutcome, input), 'outcome')
      }
      case 'di-piu':
        return after(visit, await visit.ask(widenRosaCommand, { ...form, vacancyId }), 'more')
      default:
        return null
    }
  },
})

async function after(visit: Visit, answer: Answer<unknown>, said: string) {
  return answer.kind === 'done' ? visit.seeOther(hrefOf(visit.param('id'), said)) : complain(visit, answer)
}

async function complain(visit: Visit, answer: Answer<unknown>) {
  const text =
    answer.kind === 'refused'
      ? refusalSentence(answer.refusal, visit.lang)
      : answer.kind === 'invalid'
        ? answer.errors.map(({ message }) => message).join(' ')
        : ''
  return withStatus(answer.kind === 'refused' ? 409 : 422, await show(visit, { complaint: text }))
}

/** Keeps every sentence of the form; gives what stopped it, if something did. */
async function keepSentences(visit: Visit, vacancyId: string, form: Record<string, unknown>) {
  const sentences = form['sentence']
  if (typeof sentences === 'object' && sentences !== null)
    for (const [personaId, sentence] of Object.entries(sentences)) {
      const answer = await visit.ask(writeRosaSentence, { vacancyId, personaId, sentence })
      if (answer.kind !== 'done') return answer
    }
  return undefined
}

async function writeSentences(visit: Visit, vacancyId: string, form: Record<string, unknown>) {
  const failed = await keepSentences(visit, vacancyId, form)
  return failed ? complain(visit, failed) : visit.seeOther(hrefOf(vacancyId, 'saved'))
}

/** What is on the page is what the company reads: the sentences as they are now, then the rosa. */
async function send(visit: Visit, vacancyId: string, form: Record<string, unknown>) {
  const failed = await keepSentences(visit, vacancyId, form)
  return failed ? complain(visit, failed) : tellLink(visit, await visit.ask(sendRosa, { vacancyId }))
}

/** The secret of the link is shown once, here: it is kept nowhere. */
async function tellLink(visit: Visit, answer: Answer<{ path: string; told: boolean }>) {
  if (answer.kind !== 'done') return complain(visit, answer)
  return show(visit, { link: { address: `${visit.origin}${answer.value.path}`, told: answer.value.told } })
}

interface ToShow {
  complaint?: string
  /** `told`: the company was written it too. */
  link?: { address: string; told: boolean }
}

async function show(visit: Visit, told: ToShow = {}): Promise<Child> {
  const vacancyId = visit.param('id')
  const answer = await visit.ask(readRosa, { vacancyId })
  if (answer.kind !== 'done') return null
  const { vacancy, inHand, sent } = answer.value
  const say = rosaWords(visit.lang)
  const isEmpty = !inHand || inHand.names.length === 0
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('title')}: ${vacancy.title}`}
      flash={flashOf(visit, told.complaint)}
    >
      <Stack>
        <p>
          <a href={`/siul/vacancy/${vacancyId}`}>{say('vacancy')}</a> ·{' '}
          <a href={`/siul/vacancy/${vacancyId}/incrocio`}>{say('back')}</a> · {vacancy.azienda}
        </p>
        {told.link && (
          <Callout kind="success" title={say('sent.link')}>
            <p class="si-code">
              {told.link.address} <CopyButton text={told.link.address} what={say('sent.copy')} />
            </p>
            <p>{say(told.link.told ? 'sent.told' : 'sent.untold')}</p>
          </Callout>
        )}
        {isEmpty && sent.length === 0 && (
          <EmptyState
            title={say('empty.title')}
            text={say('empty.text')}
            action={<ButtonLink href={`/siul/vacancy/${vacancyId}/incrocio`}>{say('empty.go')}</ButtonLink>}
          />
        )}
        {inHand && !isEmpty && (
          <InHand
            visit={visit}
            read={inHand}
            isFree={vacancy.wantsMoreOn !== null}
            version={vacancy.version}
          />
        )}
        {sent.map((read) => (
          <SentRosa visit={visit} read={read} vacancyId={vacancyId} />
        ))}
      </Stack>
    </SiulPage>
  )
}

interface InHandProps {
  visit: Visit
  read: RosaRead
  /** The company wants more than fifteen. */
  isFree: boolean
  version: number
}

const MOST = 15

function InHand({ visit, read, isFree, version }: InHandProps): Child {
  const say = rosaWords(visit.lang)
  const { vacancyId } = read.rosa
  const title = isFree
    ? say('in-hand.free', { count: read.names.length })
    : say('in-hand', { count: read.names.length, most: MOST })
  return (
    <Card title={title}>
      <NamesInHand visit={visit} read={read} />
      <p class="si-hint">{say('send.text')}</p>
      <p>
        <Button form={SENTENCES} formaction={`/siul/vacancy/${vacancyId}/rosa/invia`}>
          {say('send')}
        </Button>
      </p>
      {!isFree && (
        <details class="si-details">
          <summary>{say('more.title')}</summary>
          <Form action={`/siul/vacancy/${vacancyId}/rosa/di-piu`} csrf={visit.csrf}>
            <input type="hidden" name="version" value={version} />
            <TextField name="by" label={say('more.by')} maxlength={200} />
            <Button kind="secondary">{say('more.save')}</Button>
          </Form>
        </details>
      )}
    </Card>
  )
}

function flashOf(visit: Visit, complaint: string | undefined): Flash[] {
  if (complaint) return [{ kind: 'error', text: complaint }]
  const say = rosaWords(visit.lang)
  const said = (['taken', 'unreached', 'saved', 'dropped', 'revoked', 'outcome', 'more'] as const).find(
    (each) => each === visit.query('esito'),
  )
  const count = Number(visit.query('n') ?? 0)
  return said
    ? [{ kind: said === 'unreached' ? 'warning' : 'done', text: say(`done.${said}`, { count }) }]
    : []
}
