import type { Child } from 'hono/jsx'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import type { Ticket } from '../../../records/turno/index.ts'
import { Button, Callout, ErrorState, HiddenCsrf, useLang } from '../../../surfaces/design/index.ts'
import { bare } from '../../../surfaces/door/bare.tsx'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { askByTicket } from './coda-ask.ts'
import { giveUpNumber } from './coda-give-up.command.ts'
import { codaWords } from './coda-words.ts'
import { showTicket } from './coda.query.ts'

const EVERY_SECONDS = 30

/** The queue in a pocket: the page that a ticket opens. No login, no name. */
export const codaPage = definePage({
  path: '/coda/:codice',
  may: 'public',
  get: (visit) => showCoda(visit),
  async post(visit) {
    const answer = await askByTicket(visit, giveUpNumber)
    if (answer.kind === 'refused')
      return showCoda(visit, refusalStatus(answer.refusal), refusalSentence(answer.refusal, visit.lang))
    return answer.kind === 'done' ? visit.seeOther(visit.path) : null
  },
})

async function showCoda(visit: Visit, status = 200, refusal?: string) {
  const say = codaWords(visit.lang)
  const answer = await askByTicket(visit, showTicket)
  if (answer.kind === 'refused')
    return bare(visit, {
      status: refusalStatus(answer.refusal),
      title: say('coda.closed'),
      children: (
        <ErrorState what={refusalSentence(answer.refusal, visit.lang)} todo={say('coda.closed.todo')} />
      ),
    })
  if (answer.kind !== 'done') return null
  const ticket = answer.value
  if (ticket.state === 'in-attesa' || ticket.state === 'chiamato')
    visit.c.header('Refresh', `${EVERY_SECONDS}; url=${visit.path}`)
  return bare(visit, {
    status,
    title: say(TITLES[ticket.state], { number: ticket.number }),
    children: (
      <>
        {refusal && <Callout kind="warning">{refusal}</Callout>}
        <Standing ticket={ticket} action={visit.path} csrf={visit.csrf} />
      </>
    ),
  })
}

const TITLES = {
  'in-attesa': 'coda.title',
  chiamato: 'coda.called',
  servito: 'coda.over',
  'andato-via': 'coda.over',
  scaduto: 'coda.over',
} as const

function Standing({ ticket, action, csrf }: { ticket: Ticket; action: string; csrf: string }): Child {
  const say = codaWords(useLang())
  const { state, place, ahead, likelyMinutes } = ticket
  if (state === 'chiamato') return <p class="si-number-big">{say('coda.go', { place: place ?? '' })}</p>
  if (state !== 'in-attesa') return <p class="si-lead">{say(`coda.${state}`)}</p>
  return (
    <>
      <p class="si-lead">{ahead === 0 ? say('coda.nobody') : say('coda.ahead', { count: ahead })}</p>
      <p>
        {ahead === 0
          ? say('coda.soon')
          : likelyMinutes === null
            ? say('coda.unknown')
            : say('coda.minutes', { minutes: likelyMinutes })}
      </p>
      <p>{say('coda.again')}</p>
      <form method="post" action={action} class="si-form">
        <HiddenCsrf token={csrf} />
        <p>{say('coda.give-up.text')}</p>
        <Button kind="secondary">{say('coda.give-up')}</Button>
      </form>
    </>
  )
}
