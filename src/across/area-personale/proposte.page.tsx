import type { Child } from 'hono/jsx'
import { ANSWERS_TO_PROPOSAL } from '../../records/proposta/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import {
  Button,
  ButtonLink,
  Card,
  dayLong,
  EmptyState,
  HiddenCsrf,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerPropostaMia } from './answer.command.ts'
import { listProposteMie, type PropostaMia } from './area.query.ts'
import { signedIn, type Guest } from './guest.tsx'
import { words } from './words.ts'

/** The jobs proposed to her, each with her answer: silence is no yes. */
export const propostePage = definePage({
  path: '/area-personale/proposte',
  may: 'public',
  get: signedIn('cittadino', (visit, guest) => show(visit, guest)),
  post: signedIn('cittadino', async (visit, guest) => {
    const answer = await guest.ask(answerPropostaMia, await visit.form())
    if (answer.kind === 'done') return visit.seeOther('/area-personale/proposte?esito=risposta')
    const [status, said] =
      answer.kind === 'refused'
        ? [refusalStatus(answer.refusal), refusalSentence(answer.refusal, visit.lang)]
        : [422, words(visit.lang)('answer.again')]
    return withStatus(status, await show(visit, guest, said))
  }),
})

async function show(visit: Visit, guest: Guest, refusal?: string) {
  const say = words(visit.lang)
  const answer = await guest.ask(listProposteMie, {})
  if (answer.kind !== 'done') return null
  const done = visit.query('esito') === 'risposta'
  return (
    <PortalPage
      {...guest.shell}
      title={say('nav.proposte')}
      lead={say('proposte.lead')}
      errors={refusal !== undefined}
      flash={
        refusal
          ? [{ kind: 'error', text: refusal }]
          : done
            ? [{ kind: 'done', text: say('proposte.answered') }]
            : undefined
      }
    >
      {answer.value.length === 0 ? (
        <EmptyState
          title={say('proposte.none')}
          action={
            <ButtonLink href="/lavoro" kind="secondary">
              {say('proposte.search')}
            </ButtonLink>
          }
        />
      ) : (
        <Stack>
          {answer.value.map((proposta) => (
            <Proposta visit={visit} guest={guest} proposta={proposta} />
          ))}
        </Stack>
      )}
    </PortalPage>
  )
}

interface Shown {
  visit: Visit
  guest: Guest
  proposta: PropostaMia
}

function Proposta({ visit, guest, proposta }: Shown): Child {
  const { lang } = visit
  const say = words(lang)
  const { id, title, employer, comuneName, tasks, answer, isOpen, replyBy } = proposta
  return (
    <Card title={title}>
      <p>{[employer ?? say('proposte.hidden'), comuneName].filter(Boolean).join(', ')}</p>
      <p class="si-prose">{tasks}</p>
      {answer && (
        <p>
          <strong>{say(`proposte.said.${answer}`)}</strong>
        </p>
      )}
      {isOpen ? (
        <form method="post" action={visit.path} class="si-form">
          <HiddenCsrf token={guest.csrf} />
          <input type="hidden" name="propostaId" value={id} />
          <p>{say(answer ? 'proposte.change' : 'proposte.by', { day: dayLong(replyBy, lang) })}</p>
          <div class="si-answers">
            {ANSWERS_TO_PROPOSAL.filter((each) => each !== answer).map((each, at) => (
              <Button name="answer" value={each} kind={at === 0 && answer === null ? 'primary' : 'secondary'}>
                {say(`proposte.${each}`)}
              </Button>
            ))}
          </div>
        </form>
      ) : (
        <p>{say('proposte.over')}</p>
      )}
    </Card>
  )
}
