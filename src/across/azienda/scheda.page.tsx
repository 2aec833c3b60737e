import type { Child } from 'hono/jsx'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import type { Fabbisogno } from '../../records/azienda/index.ts'
import {
  ButtonLink,
  Card,
  Columns,
  Dots,
  Heat,
  LinkList,
  phone,
  phoneHref,
  Timeline,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { AziendaPage, hrefOf } from './azienda-page.tsx'
import { readSchedaAzienda } from './azienda.query.ts'
import { labels } from './labels.ts'
import { Needs } from './needs.tsx'
import { happeningOf } from './storia.ts'
import { words } from './words.ts'

type Answered = Awaited<ReturnType<typeof readSchedaAzienda.run>>
type Scheda = Extract<Answered, { ok: true }>['value']

/** A part of a company's file that another room fills (its vacancies): a `<Card>`, or null. */
export type AziendaSection = (visit: Visit, aziendaId: string) => Promise<Child>

/** The file of a company; `sections` stand in the wide column, before what happened. */
export function schedaPage(sections: readonly AziendaSection[]): Page {
  return definePage({
    path: '/siul/aziende/:id{[0-9a-f-]{36}}',
    may: CENTRO,
    async get(visit) {
      const aziendaId = visit.param('id')
      const limit = visit.query('mostra') === 'tutto' ? 1000 : 20
      const answer = await visit.ask(readSchedaAzienda, { aziendaId, limit })
      if (answer.kind !== 'done') return null
      const scheda = answer.value
      const shown = await Promise.all(sections.map((section) => section(visit, aziendaId)))
      return (
        <AziendaPage
          visit={visit}
          azienda={scheda.azienda}
          tab="scheda"
          flash={flashOf(visit)}
          actions={mayServe(visit) && <ContactLink visit={visit} aziendaId={aziendaId} />}
        >
          <Columns
            main={
              <>
                <Next visit={visit} scheda={scheda} />
                {shown}
                <Story visit={visit} scheda={scheda} />
              </>
            }
            side={
              <>
                <Needs visit={visit} aziendaId={aziendaId} fabbisogni={scheda.fabbisogni} />
                <People visit={visit} scheda={scheda} />
                <Sites visit={visit} scheda={scheda} />
              </>
            }
          />
        </AziendaPage>
      )
    },
  })
}

const mayServe = (visit: Visit): boolean => IMPRESE.some((role) => role === visit.actor.role)

const FLASHES = ['creata', 'gia-presente', 'contatto', 'chiuso'] as const
function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(FLASHES)
  if (!esito) return []
  const kind = esito === 'gia-presente' ? 'info' : 'done'
  return [{ kind, text: words(visit.lang)(`flash.${esito}`) }]
}

function ContactLink({ visit, aziendaId }: { visit: Visit; aziendaId: string }): Child {
  return (
    <ButtonLink href={`${hrefOf(aziendaId)}/contatti/nuovo`} small icon="it-plus" shortcut="n">
      {words(visit.lang)('do.contact')}
    </ButtonLink>
  )
}

interface Part {
  visit: Visit
  scheda: Scheda
}

/** What is promised and planned, the nearest day first. */
function Next({ visit, scheda }: Part): Child {
  const say = words(visit.lang)
  const duties = dutiesOf(visit, scheda)
  return (
    <Card title={say('next.title')}>
      {duties.length === 0 ? (
        <p>{say('next.none')}</p>
      ) : (
        <ul class="si-list">
          {duties.map(({ on, what }) => (
            <li>
              {on && <Heat deadline={{ dueOn: on, today: scheda.today as PlainDate }} />} {what}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

interface Duty {
  on: PlainDate | null
  what: string
}

function dutiesOf({ lang }: Visit, { fabbisogni, visite, accordi, azienda }: Scheda): Duty[] {
  const say = words(lang)
  const isWaiting = ({ answeredOn, closedOn }: Fabbisogno) => answeredOn === null && closedOn === null
  const answers = fabbisogni.filter(isWaiting).map(({ kind, consulente, answerBy }) => ({
    on: answerBy,
    what: say('next.answer', { need: labels(lang)(`need.${kind}`), name: consulente }),
  }))
  const visits = visite.map(({ day }) => ({ on: day, what: say('next.visit') }))
  const open = accordi.filter(({ closedOn }) => closedOn === null)
  const promises = open
    .filter(({ state }) => state === 'firmata')
    .flatMap(({ number, content }) =>
      [
        ...content.ours.map((passo) => ({ ...passo, side: '' })),
        ...content.theirs.map((passo) => ({ ...passo, side: `${azienda.name}: ` })),
      ].map(({ text, by, side }) => ({
        on: by ?? null,
        what: say('next.accordo', { number, what: `${side}${text}` }),
      })),
    )
  const signatures = open
    .filter(({ state }) => state === 'alla-firma')
    .map(({ number }) => ({ on: null, what: say('next.sign', { number }) }))
  return [...answers, ...visits, ...promises, ...signatures].sort((a, b) =>
    (a.on ?? '9999').localeCompare(b.on ?? '9999'),
  )
}

function Story({ visit, scheda: { storia, hasMore, azienda } }: Part): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('story.title')}>
      {storia.length === 0 ? (
        <p>{say('story.none')}</p>
      ) : (
        <Timeline items={storia.map((evento) => happeningOf(evento, visit.lang))} />
      )}
      {hasMore && (
        <p>
          <a href={`${hrefOf(azienda.id)}?mostra=tutto`}>{say('story.all')}</a>
        </p>
      )}
    </Card>
  )
}

function People({ visit, scheda: { referenti } }: Part): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('referenti.title')} level={3}>
      {referenti.length === 0 ? (
        <p>{say('referenti.none')}</p>
      ) : (
        referenti.map(({ name, job, phone: number, email }) => (
          <p>
            <strong>{name}</strong>
            <Dots
              items={[
                job,
                number && <a href={phoneHref(number)}>{phone(number)}</a>,
                email && <a href={`mailto:${email}`}>{email}</a>,
              ].filter(Boolean)}
            />
          </p>
        ))
      )}
    </Card>
  )
}

function Sites({ visit, scheda: { sedi, azienda } }: Part): Child {
  const say = words(visit.lang)
  if (sedi.length === 0)
    return (
      <Card title={say('sedi.title')} level={3}>
        <p>{say('sedi.none')}</p>
      </Card>
    )
  return (
    <Card title={say('sedi.title')} level={3}>
      <LinkList
        links={sedi.map(({ kind, placeName, address }) => ({
          href: hrefOf(azienda.id, 'dati'),
          label: placeName,
          detail: [labels(visit.lang)(`sede.${kind}`), address].filter(Boolean).join(' · '),
        }))}
      />
    </Card>
  )
}
