import type { Child } from 'hono/jsx'
import { PersonaPage } from '../../../across/persona/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { isOpen } from '../../../records/stato/index.ts'
import {
  Callout,
  Card,
  Columns,
  Heading,
  readDay,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Answer } from '../../../platform/work/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { issueCertificato } from './certificato.command.ts'
import { closeDid } from './did-close.command.ts'
import { DidCard, SostegniCard } from './did-history.tsx'
import { StatusCard, StatusStory } from './did-status.tsx'
import { didWords } from './did-words.ts'
import { issueReceipt } from './did-receipt.command.ts'
import { readDid } from './did.query.ts'
import { registerDid } from './register-did.command.ts'
import { RegisterDidForm } from './register-did.tsx'

/** The declaration of a person: taking it, its history, the status on any day with its reasons. */
export const didPage = definePage({
  path: '/siul/persone/:id/did',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(registerDid, { ...(await visit.form()), personaId: visit.param('id') })
    if (answer.kind === 'done')
      return visit.seeOther(`/siul/persone/${visit.param('id')}/did?esito=acquisita`)
    const page = await show(visit, await visit.formState(errorsOf(visit, answer)))
    return page === null ? null : withStatus(422, page)
  },
})

/** Where on the form a refusal belongs. */
const FIELD: Record<string, string> = {
  'did.nel-futuro': 'givenOn',
  'did.inizio-impossibile': 'unemploymentFrom',
}

/** What is wrong with a form: its own errors, or the sentence of a refusal at its field. */
export function errorsOf(visit: Visit, answer: Answer<unknown>, field = 'givenOn'): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind !== 'refused') return []
  const message = refusalSentence(answer.refusal, visit.lang)
  return [{ field: FIELD[answer.refusal.code] ?? field, message }]
}

async function show(visit: Visit, state?: FormState): Promise<Child | null> {
  const say = didWords(visit.lang)
  const asked = visit.query('al')
  const al = asked ? readDay(asked) : undefined
  const answer = await visit.ask(readDid, { personaId: visit.param('id'), ...(al && { al }) })
  if (answer.kind !== 'done') return null
  const { persona, dids, sostegni, stato, periods, on, today, work } = answer.value
  const open = dids.find(isOpen)
  const mayWrite = visit.may(registerDid)
  const status = (
    <StatusCard
      personaId={persona.id}
      stato={stato}
      on={on}
      today={today}
      complaint={asked && !al ? say('stato.bad') : undefined}
      mayCertify={visit.may(issueCertificato)}
    />
  )
  return (
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="did"
      flash={flashOf(visit, open?.number)}
      errors={state !== undefined}
    >
      <Columns
        main={
          <>
            {open && stato.state === 'perso' && on === today && (
              <Callout kind="warning">{say('stato.lost')}</Callout>
            )}
            {!open && mayWrite ? (
              <Card title={say('form.title')}>
                <RegisterDidForm
                  personaId={persona.id}
                  csrf={visit.csrf}
                  state={state}
                  today={today}
                  work={work}
                  centre={persona.centroName}
                />
              </Card>
            ) : (
              status
            )}
            <StatusStory periods={periods} />
          </>
        }
        side={
          <>
            {!open && mayWrite && status}
            {mayWrite && <SostegniCard personaId={persona.id} sostegni={sostegni} />}
            {dids.length > 0 && <Heading level={2}>{say('history.title')}</Heading>}
            {dids.map((did) => (
              <DidCard
                personaId={persona.id}
                did={did}
                mayPrint={visit.may(issueReceipt)}
                mayClose={visit.may(closeDid)}
              />
            ))}
          </>
        }
      />
    </PersonaPage>
  )
}

function flashOf(visit: Visit, number: string | undefined): Flash[] {
  const say = didWords(visit.lang)
  switch (visit.query('esito')) {
    case 'acquisita':
      return number ? [{ kind: 'done', text: say('saved.acquisita', { number }) }] : []
    case 'chiusa':
      return [{ kind: 'done', text: say('saved.chiusa') }]
    default:
      return []
  }
}
