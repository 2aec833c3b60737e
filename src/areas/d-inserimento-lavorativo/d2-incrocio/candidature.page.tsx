import type { Child } from 'hono/jsx'
import {
  countOffers,
  findOffers,
  incrocioWords,
  recommendedLine,
  Reasons,
  reasonsOf,
  sayDistance,
  shareOf,
  type Fitting,
} from '../../../across/incrocio/index.ts'
import { PersonaPage } from '../../../across/persona/index.ts'
import { sayPay } from '../../../across/vacancy/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { ButtonLink, Card, EmptyState, Stack, type Flash } from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { answerFor, propose } from './proposta.command.ts'
import { ProposeForm, proposteBox } from './proposte.tsx'
import { words } from './words.ts'

/** The jobs for a person, by the same rules and with the same reasons as for the company; what was proposed, and the answers. */
export const candidaturePage = definePage({
  path: '/siul/persone/:id/candidature',
  may: CENTRO,
  get: (visit) => show(visit),
})

/** Proposing a job, registering an answer. */
export const proposteActPage = definePage({
  path: '/siul/persone/:id/proposte',
  may: CENTRO,
  async post(visit) {
    const personaId = visit.param('id')
    const { atto, ...form } = await visit.form()
    const isAnswer = atto === 'risposta'
    const answer = isAnswer
      ? await visit.ask(answerFor, form)
      : await visit.ask(propose, { ...form, personaId })
    if (answer.kind === 'done')
      return visit.seeOther(
        `/siul/persone/${personaId}/candidature?esito=${isAnswer ? 'answered' : 'proposed'}`,
      )
    const complaint = answer.kind === 'refused' ? refusalSentence(answer.refusal, visit.lang) : undefined
    return withStatus(answer.kind === 'refused' ? 409 : 422, await show(visit, complaint))
  },
})

async function show(visit: Visit, complaint?: string): Promise<Child> {
  const personaId = visit.param('id')
  const answer = await visit.ask(findOffers, { personaId })
  if (answer.kind !== 'done') return null
  const { persona, isReady, reached, near } = answer.value
  const say = incrocioWords(visit.lang)
  return (
    <PersonaPage visit={visit} persona={persona} tab="candidature" flash={flashOf(visit, complaint)}>
      <Stack>
        {await proposteBox(visit, personaId)}
        {reached.length + near.length === 0 ? (
          <EmptyState
            title={say('offers.title')}
            text={say(isReady ? 'offers.none' : 'offers.not-ready')}
            action={
              <ButtonLink href={`/siul/persone/${personaId}/esperienze`}>{say('offers.go')}</ButtonLink>
            }
          />
        ) : (
          <>
            <Offers visit={visit} title={say('offers.reached')} rows={reached} />
            <Offers visit={visit} title={say('offers.near')} rows={near} />
          </>
        )}
        <p class="si-hint">{say('unused')}</p>
      </Stack>
    </PersonaPage>
  )
}

function flashOf(visit: Visit, complaint: string | undefined): Flash[] {
  if (complaint) return [{ kind: 'error', text: complaint }]
  const said = visit.query('esito')
  return said === 'proposed' || said === 'answered' || said === 'timed'
    ? [{ kind: 'done', text: words(visit.lang)(`done.${said}`) }]
    : []
}

function Offers({ visit, title, rows }: { visit: Visit; title: string; rows: readonly Fitting[] }): Child {
  const { lang } = visit
  const say = incrocioWords(lang)
  if (rows.length === 0) return null
  return (
    <Card title={title}>
      <ul class="si-candidates">
        {rows.map(({ vacancy, scored, rimedi }) => (
          <li>
            <article class="si-candidate">
              <h3>
                <a href={`/siul/vacancy/${vacancy.id}`}>{vacancy.title}</a>
              </h3>
              <p>
                {[
                  vacancy.azienda,
                  vacancy.comuneName,
                  sayDistance(scored, lang),
                  sayPay(vacancy, lang),
                  vacancy.requisiti.length > 0 && say('share', shareOf(scored, vacancy.requisiti)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Reasons
                reasons={reasonsOf(scored, vacancy.requisiti)}
                rimedi={rimedi}
                today={romeDayOf(visit.now)}
              />
              <ProposeForm visit={visit} personaId={visit.param('id')} vacancyId={vacancy.id} />
            </article>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** On the first page of a file: how many jobs fit now. */
export async function offerteBox(visit: Visit, personaId: string): Promise<Child> {
  if (!visit.may(countOffers)) return null
  const answer = await visit.ask(countOffers, { personaId })
  if (answer.kind !== 'done' || !answer.value.isReady) return null
  const say = incrocioWords(visit.lang)
  return (
    <Card title={say('offers.title')}>
      <p>{say('offers.count', { count: answer.value.reached })}</p>
      {recommendedLine(visit, answer.value.first)}
      <a href={`/siul/persone/${personaId}/candidature`}>{say('offers.all')}</a>
    </Card>
  )
}
