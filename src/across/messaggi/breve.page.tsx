import type { Child } from 'hono/jsx'
import { carryOut } from '../../platform/work/index.ts'
import { shortActor } from '../../records/accesso/index.ts'
import {
  ANSWERS,
  hashOfShortCode,
  type MessageAnswer,
  type ShortMessage,
} from '../../records/messaggio/index.ts'
import type { Refusal } from '../../platform/work/index.ts'
import { Button, dayLong, dayOf, HiddenCsrf, hour, Stack } from '../../surfaces/design/index.ts'
import { bare, bareRefusal } from '../../surfaces/door/bare.tsx'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { roomFor } from '../gruppi/index.ts'
import { answerShort, showShort } from './breve.command.ts'
import { words } from './words.ts'

/** The page a short address opens: it asks whether she comes, or leads to where it was sent for. No login, no name. */
export const brevePage = definePage({
  path: '/s/:codice',
  may: 'public',
  async get(visit) {
    const room = await roomFor(visit, visit.param('codice'))
    const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: showShort })
    if (answer.kind === 'refused') return room ? inRoom(visit, room.shown) : closed(visit, answer.refusal)
    if (answer.kind !== 'done') return null
    const found = answer.value
    if (found.linkPath !== null) return visit.seeOther(found.linkPath)
    if (room && found.answer !== 'non-vengo')
      return inRoom(
        visit,
        <>
          {room.shown}
          {!room.isHere && found.stands && <Answers visit={visit} offered={['non-vengo']} />}
        </>,
      )
    return bare(visit, {
      title: titleOf(visit, found),
      children: <Question visit={visit} found={found} />,
    })
  },
  async post(visit) {
    const { codice } = asHolder(visit).input
    const input = { ...(await visit.form()), codice }
    const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: answerShort, input })
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    return visit.seeOther(visit.path)
  },
})

/** Whoever may be logged in on this browser has no part in it. */
function asHolder(visit: Visit) {
  const codice = visit.param('codice')
  return { actor: shortActor(hashOfShortCode(codice)), input: { codice }, lang: visit.lang }
}

const titleOf = (visit: Visit, { answer }: ShortMessage): string =>
  words(visit.lang)(answer === null ? 'short.title' : 'short.done')

function Question({ visit, found }: { visit: Visit; found: ShortMessage }): Child {
  const say = words(visit.lang)
  const { answer, startsAt, stands } = found
  return (
    <Stack>
      {answer !== null && <p class="si-lead">{say(`short.done.${answer}`)}</p>}
      <p>
        {startsAt
          ? say(found.aboutKind === 'gruppo' ? 'short.meeting' : 'short.when', {
              day: dayLong(dayOf(startsAt), visit.lang),
              hour: hour(startsAt),
            })
          : say('short.group')}
      </p>
      {stands && answer !== 'non-vengo' && (
        <Answers
          visit={visit}
          offered={ANSWERS.filter((each) => each !== answer)}
          isAgain={answer !== null}
        />
      )}
      <Centres visit={visit} />
    </Stack>
  )
}

interface AnswersProps {
  visit: Visit
  offered: readonly MessageAnswer[]
  /** She answered already. */
  isAgain?: boolean
}

function Answers({ visit, offered, isAgain = false }: AnswersProps): Child {
  const say = words(visit.lang)
  return (
    <form method="post" action={visit.path} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      {isAgain && <p>{say('short.change')}</p>}
      <div class="si-answers">
        {offered.map((each) => (
          <Button name="answer" value={each} kind={each === 'confermo' && !isAgain ? 'primary' : 'secondary'}>
            {say(`short.${each}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}

/** While the room of a group is open, to be there comes before all the rest. */
const inRoom = (visit: Visit, shown: Child) =>
  bare(visit, { title: words(visit.lang)('short.room'), children: <Stack>{shown}</Stack> })

const Centres = ({ visit }: { visit: Visit }): Child => (
  <p>
    <a href="/centri">{words(visit.lang)('short.centres')}</a>
  </p>
)

const closed = (visit: Visit, refusal: Refusal) =>
  bareRefusal(visit, {
    title: words(visit.lang)('short.closed'),
    refusal,
    centres: words(visit.lang)('short.centres'),
  })
