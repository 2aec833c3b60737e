import { hashOfCode } from '../../../platform/identifiers/index.ts'
import type { Child } from 'hono/jsx'
import { sayContract, sayHours, sayPay, sayRequisito } from '../../../across/vacancy/index.ts'
import { carryOut, type Refusal } from '../../../platform/work/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'
import { Requisiti } from '../../../records/candidato/index.ts'
import { ANSWERS_TO_PROPOSAL, type ShownProposta } from '../../../records/proposta/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { Button, dayLong, DefinitionList, HiddenCsrf, Stack } from '../../../surfaces/design/index.ts'
import { bare, bareRefusal } from '../../../surfaces/door/bare.tsx'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { answerOwn, showProposta } from './proposta.command.ts'
import { words } from './words.ts'

/** The job proposed to whoever holds the link, and her answer. No login; of the person nothing is shown. */
export const propostaPage = definePage({
  path: '/proposta/:codice',
  may: 'public',
  async get(visit) {
    const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: showProposta })
    if (answer.kind === 'refused') return refusedPage(visit, answer.refusal)
    return answer.kind === 'done' ? around(visit, <Job visit={visit} job={answer.value} />) : null
  },
  async post(visit) {
    const { codice } = asHolder(visit).input
    const input = { ...(await visit.form()), codice }
    const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: answerOwn, input })
    if (answer.kind === 'refused') return refusedPage(visit, answer.refusal)
    return visit.seeOther(visit.path)
  },
})

/** Whoever may be logged in on this browser has no part in it. */
function asHolder(visit: Visit) {
  const codice = visit.param('codice')
  return { actor: meetingActor(hashOfCode(codice)), input: { codice }, lang: visit.lang }
}

function Job({ visit, job }: { visit: Visit; job: ShownProposta }): Child {
  const { lang } = visit
  const say = words(lang)
  const requisiti = Requisiti.safeParse(job.requisiti)
  const offered = {
    ...job,
    contract: job.contract as 'tempo-determinato',
    orari: job.orari as 'tempo-pieno'[],
  }
  const by = dayLong(job.replyBy as PlainDate, lang)
  return (
    <Stack>
      <p class="si-lead">
        {say('who')} {job.isOpen && job.answer === null && say('by', { day: by })}
      </p>
      {job.answer && (
        <p role="status">
          <strong>{say(`done.${job.answer}`)}</strong> {job.isOpen && say('change', { day: by })}
        </p>
      )}
      <h2>{job.title}</h2>
      <DefinitionList
        entries={[
          { term: say('employer'), detail: job.employer ?? say('employer.hidden') },
          ...(job.comuneName ? [{ term: say('place'), detail: job.comuneName }] : []),
          { term: say('contract'), detail: sayContract(offered, lang) },
          ...(sayHours(offered, lang) ? [{ term: say('hours'), detail: sayHours(offered, lang) }] : []),
          { term: say('pay'), detail: sayPay(job, lang) },
        ]}
      />
      <p class="si-prose">{job.tasks}</p>
      {requisiti.success && requisiti.data.length > 0 && (
        <>
          <h3>{say('asked')}</h3>
          <ul>
            {requisiti.data.map((each) => (
              <li>
                {sayRequisito(each, lang)} ({say(each.required ? 'required' : 'desired')})
              </li>
            ))}
          </ul>
        </>
      )}
      {job.isOpen ? <Question visit={visit} job={job} /> : <p>{say('closed')}</p>}
      <p>
        <a href="/centri">{say('centres')}</a>
      </p>
    </Stack>
  )
}

function Question({ visit, job }: { visit: Visit; job: ShownProposta }): Child {
  const say = words(visit.lang)
  return (
    <form method="post" action={visit.path} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      <h3>{say('question')}</h3>
      <p>{say('yes-means')}</p>
      <p>{say('silence')}</p>
      <div class="si-answers">
        {ANSWERS_TO_PROPOSAL.filter((each) => each !== job.answer).map((each, at) => (
          <Button name="answer" value={each} kind={at === 0 && job.answer === null ? 'primary' : 'secondary'}>
            {say(`answer.${each}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}

const refusedPage = (visit: Visit, refusal: Refusal) =>
  bareRefusal(visit, { title: words(visit.lang)('title'), refusal, centres: words(visit.lang)('centres') })

const around = (visit: Visit, children: Child) => bare(visit, { title: words(visit.lang)('title'), children })
