import type { Child } from 'hono/jsx'
import { CENTRO, COUNSEL, DESK, WITH_PEOPLE, type Role } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  Columns,
  dayOf,
  dayShort,
  DefinitionList,
  EmptyState,
  HiddenCsrf,
  phone,
  phoneHref,
  Timeline,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { personaWords } from '../../records/persona/index.ts'
import { briefOf } from './brief.ts'
import { getScheda, type Scheda } from './get-scheda.query.ts'
import { happeningsOf } from './happenings.ts'
import { NamesWarning, PersonaPage } from './persona-page.tsx'
import { words as unioneWords } from './unione-words.ts'
import { words } from './words.ts'

/**
 * A part of the scheda that another room fills (duties, appointments): it asks its own query and shows a `<Card>`.
 * Null where it has nothing to say.
 */
export type SchedaSection = (visit: Visit, personaId: string) => Promise<Child>

/** The file of a person; `sections` stand in the narrow column, in their order. */
export function schedaPage(sections: readonly SchedaSection[]): Page {
  return definePage({
    path: '/siul/persone/:id{[0-9a-f-]+}',
    may: WITH_PEOPLE,
    async get(visit) {
      const personaId = visit.param('id')
      const all = visit.query('mostra') === 'tutto'
      const answer = await visit.ask(getScheda, { personaId, limit: all ? 1000 : 20 })
      if (answer.kind !== 'done') return null
      const scheda = answer.value
      const shown = await Promise.all(sections.map((section) => section(visit, personaId)))
      return (
        <PersonaPage
          visit={visit}
          persona={scheda.persona}
          tab="percorso"
          flash={flashOf(visit)}
          actions={actions(visit, scheda)}
        >
          <NamesWarning persona={scheda.persona} lang={visit.lang} />
          <MergedNote visit={visit} scheda={scheda} />
          <Columns
            main={
              <>
                <NextStep visit={visit} scheda={scheda} />
                <Happened visit={visit} scheda={scheda} />
              </>
            }
            side={
              <>
                {shown}
                <InBrief visit={visit} scheda={scheda} />
                <Contacts visit={visit} scheda={scheda} />
              </>
            }
          />
        </PersonaPage>
      )
    },
  })
}

interface Part {
  visit: Visit
  scheda: Scheda
}

const may = (visit: Visit, roles: readonly Role[]): boolean => roles.some((role) => role === visit.actor.role)

function flashOf(visit: Visit): Flash[] {
  const esito = visit.query('esito')
  const say = words(visit.lang)
  if (esito === 'creata') return [{ kind: 'done', text: say('flash.creata') }]
  if (esito === 'unita' || esito === 'divisa')
    return [{ kind: 'done', text: unioneWords(visit.lang)(`flash.${esito}`) }]
  return esito === 'gia-presente' ? [{ kind: 'info', text: say('flash.gia-presente') }] : []
}

function actions(visit: Visit, { persona }: Scheda): Child {
  if (visit.actor.role === 'ente') return null
  return (
    <ButtonLink href={`/siul/persone/${persona.id}/scheda.pdf`} kind="secondary" small icon="it-file-pdf">
      {words(visit.lang)('pdf')}
    </ButtonLink>
  )
}

/** That this scheda was two, and where to see it. */
function MergedNote({ visit, scheda: { persona, unioni } }: Part): Child {
  const [last] = unioni
  if (!last) return null
  const say = unioneWords(visit.lang)
  const told = { count: unioni.length, all: unioni.length + 1, day: dayShort(dayOf(last.at), visit.lang) }
  return (
    <Callout kind="note">
      <p>
        {say('merged', told)}{' '}
        {may(visit, DESK) && <a href={`/siul/persone/${persona.id}/unione`}>{say('merged.see')}</a>}
      </p>
    </Callout>
  )
}

/** What to do now, by how far she has come: declaration, first interview, steps of the patto. */
function NextStep({ visit, scheda: { persona, hasPatto } }: Part): Child {
  const say = words(visit.lang)
  const here = `/siul/persone/${persona.id}`
  const step = !persona.didOn ? 'did' : hasPatto ? 'passi' : 'colloquio'
  return (
    <Card title={say('next.title')}>
      <p>{say(`next.${step}`)}</p>
      <ButtonRow>
        {step === 'did' && may(visit, DESK) && (
          <ButtonLink href={`${here}/did`}>{say('next.did.go')}</ButtonLink>
        )}
        {step === 'colloquio' && may(visit, COUNSEL) && (
          <form method="post" action={`${here}/colloqui`}>
            <HiddenCsrf token={visit.csrf} />
            <Button>{say('next.colloquio.go')}</Button>
          </form>
        )}
        {step === 'passi' && may(visit, CENTRO) && (
          <ButtonLink href={`${here}/patto`}>{say('next.passi.go')}</ButtonLink>
        )}
      </ButtonRow>
    </Card>
  )
}

function Happened({ visit, scheda: { persona, facts, older } }: Part): Child {
  if (visit.actor.role === 'ente') return null
  const say = words(visit.lang)
  const here = `/siul/persone/${persona.id}`
  return (
    <section aria-labelledby="storia">
      <h2 id="storia">{say('timeline.title')}</h2>
      {facts.length > 0 ? (
        <Timeline items={happeningsOf(facts, visit.lang)} />
      ) : (
        <EmptyState
          title={say('timeline.none')}
          action={
            <ButtonLink href={`${here}/esperienze`} kind="secondary">
              {say('brief.more')}
            </ButtonLink>
          }
        />
      )}
      {older && (
        <p>
          <ButtonLink href={`${here}?mostra=tutto`} kind="quiet">
            {say('timeline.older')}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}

function InBrief({ visit, scheda: { persona, voci } }: Part): Child {
  const say = words(visit.lang)
  const brief = briefOf(voci, visit.lang)
  return (
    <Card
      title={say('brief.title')}
      footer={<a href={`/siul/persone/${persona.id}/esperienze`}>{say('brief.more')}</a>}
    >
      <DefinitionList
        entries={(['cerca', 'ha', 'puo'] as const).map((key) => ({
          term: say(`brief.${key}`),
          detail: brief[key].join(' · ') || say('brief.none'),
        }))}
      />
    </Card>
  )
}

function Contacts({ visit, scheda: { persona } }: Part): Child {
  const say = words(visit.lang)
  const label = personaWords(visit.lang)
  const entries = [
    persona.phone && {
      term: label('phone'),
      detail: <a href={phoneHref(persona.phone)}>{phone(persona.phone)}</a>,
    },
    persona.email && {
      term: label('email'),
      detail: <a href={`mailto:${persona.email}`}>{persona.email}</a>,
    },
    persona.address && { term: label('address'), detail: persona.address },
  ].filter((entry) => typeof entry === 'object' && entry !== null)
  return (
    <Card
      title={say('contacts.title')}
      footer={
        visit.actor.role === 'ente' ? undefined : (
          <a href={`/siul/persone/${persona.id}/anagrafica`}>{say('contacts.change')}</a>
        )
      }
    >
      {entries.length > 0 ? <DefinitionList entries={entries} /> : <p>{say('brief.none')}</p>}
    </Card>
  )
}
