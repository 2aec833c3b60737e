import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import {
  Button,
  Callout,
  Card,
  dayShort,
  Form,
  instantShort,
  phone,
  phoneHref,
  SiulPage,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listSoonOver, listWaiting, tellCalled } from './richiamata.command.ts'
import { words } from './words.ts'

/** Who wants to be called about a vacancy, for its page: nothing where nobody does, or one may not see it. */
export async function callersBox(visit: Visit, vacancyId: string): Promise<Child> {
  const answer = await visit.ask(listWaiting, { vacancyId })
  if (answer.kind !== 'done' || answer.value.length === 0) return null
  const say = words(visit.lang)
  return (
    <Card title={say('callers.title')}>
      <ul class="si-links">
        {answer.value.map(({ id, name, phone: number, askedAt }) => (
          <li>
            <strong>{name}</strong> <a href={phoneHref(number)}>{phone(number)}</a>
            <div class="si-links__detail">
              {say('callers.at', { at: instantShort(askedAt, visit.lang) })}
              <Form action={`/siul/richiamate/${id}`} csrf={visit.csrf}>
                <Button kind="secondary" small>
                  {say('callers.done', { name })}
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The button of a call made. */
export const calledPage = definePage({
  path: '/siul/richiamate/:id',
  may: IMPRESE,
  async post(visit) {
    const answer = await visit.ask(tellCalled, { richiamataId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`/siul/vacancy/${answer.value.vacancyId}`)
    if (answer.kind !== 'refused') return null
    const say = words(visit.lang)
    const text = refusalSentence(answer.refusal, visit.lang)
    return withStatus(
      404,
      <SiulPage {...visit.siul} title={say('callers.title')} flash={[{ kind: 'error', text }]} />,
    )
  },
})

/** How many are told at once; the others unfold. */
const FIRST = 3

/** What ends within a week or is over, for the top of the board: nothing where there is none. */
export async function expiringBox(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listSoonOver, {})
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const say = words(visit.lang)
  const { rows, today } = answer.value
  const list = (shown: typeof rows) => (
    <ul>
      {shown.map(({ id, title, azienda, expiresOn }) => (
        <li>
          <a href={`/siul/vacancy/${id}`}>
            {say(expiresOn && expiresOn < today ? 'expiring.over' : 'expiring.row', {
              name: `${title}, ${azienda}`,
              day: expiresOn ? dayShort(expiresOn, visit.lang) : '',
            })}
          </a>
        </li>
      ))}
    </ul>
  )
  const rest = rows.slice(FIRST)
  return (
    <Callout kind="warning" title={say('expiring.title', { count: rows.length })}>
      {list(rows.slice(0, FIRST))}
      {rest.length > 0 && (
        <details>
          <summary>{say('expiring.rest', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
      <p>{say('expiring.text')}</p>
    </Callout>
  )
}
