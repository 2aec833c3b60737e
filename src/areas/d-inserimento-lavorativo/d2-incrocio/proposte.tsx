import type { Child } from 'hono/jsx'
import { ANSWERS_TO_PROPOSAL, PROPOSED_HOW, type Proposta } from '../../../records/proposta/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { Button, Card, DataTable, dayShort, HiddenCsrf } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { recordProposalTime } from './minuti.command.ts'
import { answerFor, listProposte, propose } from './proposta.command.ts'
import { words } from './words.ts'

type Row = Proposta & { title: string; azienda: string }

/** What was proposed to a person and what she answered; each answer is registered in its row. */
export async function proposteBox(visit: Visit, personaId: string): Promise<Child> {
  const answer = await visit.ask(listProposte, { personaId })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const { rows, today } = answer.value
  return (
    <Card title={say('list.title')}>
      {rows.length === 0 ? (
        <p>{say('list.none')}</p>
      ) : (
        <DataTable
          caption={say('list.title')}
          captionHidden
          rows={rows}
          rowHref={({ vacancyId }: Row) => `/siul/vacancy/${vacancyId}`}
          columns={[
            {
              label: say('list.job'),
              names: true,
              cell: ({ title, azienda }: Row) => `${title}, ${azienda}`,
            },
            {
              label: say('list.when'),
              short: true,
              cell: ({ proposedOn }: Row) => dayShort(proposedOn as PlainDate, visit.lang),
            },
            { label: say('list.how'), cell: ({ how }: Row) => say(`how.${how}`) },
            {
              label: say('list.answer'),
              cell: (row: Row) => <AnswerCell visit={visit} row={row} today={today} />,
            },
          ]}
        />
      )}
    </Card>
  )
}

function sayAnswer({ answer, replyBy }: Row, visit: Visit, today: string): string {
  const say = words(visit.lang)
  if (answer) return say(`state.${answer}`)
  const day = dayShort(replyBy as PlainDate, visit.lang)
  return say(replyBy < today ? 'state.over' : 'state.waiting', { day })
}

function AnswerCell({ visit, row, today }: { visit: Visit; row: Row; today: string }): Child {
  const say = words(visit.lang)
  return (
    <>
      {sayAnswer(row, visit, today)}
      {visit.may(recordProposalTime) && row.how !== 'messaggio' && (
        <p>
          <a href={`/siul/persone/${row.personaId}/proposte/${row.id}/tempo`}>
            {say('list.time')} <span class="visually-hidden">{row.title}</span>
          </a>
        </p>
      )}
      {visit.may(answerFor) && (
        <details class="si-details">
          <summary>{say('list.register')}</summary>
          <form method="post" action={`/siul/persone/${row.personaId}/proposte`}>
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="atto" value="risposta" />
            <input type="hidden" name="propostaId" value={row.id} />
            <div class="si-buttons">
              {ANSWERS_TO_PROPOSAL.filter((each) => each !== row.answer).map((each) => (
                <Button name="answer" value={each} kind="secondary">
                  {say(`state.${each}`)}
                </Button>
              ))}
            </div>
          </form>
        </details>
      )}
    </>
  )
}

interface ProposeProps {
  visit: Visit
  personaId: string
  vacancyId: string
}

/** Proposing one job: in front of the person, on the phone, or by a message with a link of her own. */
export function ProposeForm({ visit, personaId, vacancyId }: ProposeProps): Child {
  const say = words(visit.lang)
  if (!visit.may(propose)) return null
  return (
    <details class="si-details">
      <summary>{say('propose')}</summary>
      <form method="post" action={`/siul/persone/${personaId}/proposte`}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="vacancyId" value={vacancyId} />
        <div class="si-buttons">
          {PROPOSED_HOW.map((how) => (
            <Button name="how" value={how} kind="secondary">
              {say(`how.${how}`)}
            </Button>
          ))}
        </div>
      </form>
    </details>
  )
}
