import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import type { Modello } from '../../records/gruppo/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  ButtonLink,
  Card,
  CardGrid,
  duration,
  EMPTY_FORM,
  EmptyState,
  SiulPage,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import { Planned } from './gruppi.schema.ts'
import { PlanForm } from './plan-form.tsx'
import { plan } from './plan.query.ts'
import { publish } from './publish.command.ts'
import { LEADS_GROUPS } from './roles.ts'
import { words } from './words-nuovo.ts'

/** Model, moment, whom to invite, publish. */
export const nuovoPage = definePage({
  path: `${HERE}/nuovo`,
  may: LEADS_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(publish, await visit.form())
    if (answer.kind === 'done') {
      const { gruppoId, invited, waiting, skipped } = answer.value
      const told = new URLSearchParams({ esito: 'pubblicato', inviti: String(invited + waiting) })
      if (skipped > 0) told.set('saltate', String(skipped))
      return visit.seeOther(`${HERE}/${gruppoId}?${told.toString()}`)
    }
    const shown = await show(visit, await visit.formState(errorsOf(visit, answer)))
    return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
  },
})

/** The field that a refusal is about. */
const BLAMED: Record<string, string> = {
  'gruppi.senza-sala': 'salaId',
  'sala.occupata': 'salaId',
  'sala.non-trovata': 'salaId',
  'gruppi.conduttore-sconosciuto': 'conductorId',
}

function errorsOf(visit: Visit, answer: Answer<unknown>): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind !== 'refused') return []
  const message = refusalSentence(answer.refusal, visit.lang)
  return [{ field: BLAMED[answer.refusal.code] ?? 'start', message }]
}

async function show(visit: Visit, state: FormState): Promise<Child> {
  const asked = {
    modello: visit.query('modello'),
    servizio: visit.query('servizio'),
    scadenza: visit.query('scadenza'),
  }
  const answer = await visit.ask(plan, Planned.safeParse(asked).success ? asked : {})
  if (answer.kind !== 'done') return null
  const { models, chosen } = answer.value
  const say = words(visit.lang)
  const lead = chosen ? `${chosen.modello.service} · ${chosen.modello.title}` : say('lead.model')
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={lead}
      errors={state.errors.length > 0}
      actions={
        <ButtonLink href="/siul/gruppi" kind="secondary">
          {say('back')}
        </ButtonLink>
      }
    >
      {chosen ? (
        <PlanForm visit={visit} chosen={chosen} state={state} isDueAsked={asked.scadenza !== undefined} />
      ) : (
        <Models visit={visit} models={models} />
      )}
    </SiulPage>
  )
}

function Models({ visit, models }: { visit: Visit; models: readonly Modello[] }): Child {
  const say = words(visit.lang)
  if (models.length === 0)
    return (
      <EmptyState
        title={say('models.none')}
        text={say('models.none.text')}
        action={
          <ButtonLink href={`${HERE}/modelli`} kind="secondary">
            {say('models.go')}
          </ButtonLink>
        }
      />
    )
  const scadenza = visit.query('scadenza')
  return (
    <CardGrid>
      {models.map((modello) => (
        <Card
          title={`${modello.service} · ${modello.title}`}
          href={`${HERE}/nuovo?${new URLSearchParams({ modello: modello.id, ...(scadenza && { scadenza }) }).toString()}`}
        >
          <p>{factsOf(modello, visit)}</p>
        </Card>
      ))}
    </CardGrid>
  )
}

/** «2 h, al massimo 5 persone». */
export function factsOf({ minutes, maxPeople, schoolToWork }: Modello, visit: Visit): string {
  const say = words(visit.lang)
  const facts = say('model.facts', { minutes: duration(minutes), max: maxPeople })
  return schoolToWork ? `${facts}; ${say('model.school')}` : facts
}
