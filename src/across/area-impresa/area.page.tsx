import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import {
  ButtonLink,
  Card,
  DataTable,
  dayLong,
  dayOf,
  dayShort,
  EmptyState,
  phone,
  phoneHref,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { signedIn } from '../area-personale/index.ts'
import { readImpresa, type NomeMio, type OffertaMia } from './area.query.ts'
import { words } from './words.ts'

/** What a company finds: its vacancies with where they stand, and the people proposed to it. */
export const areaPage = definePage({
  path: '/imprese/area',
  may: 'public',
  get: signedIn('impresa', async (visit, guest) => {
    const say = words(visit.lang)
    const answer = await guest.ask(readImpresa, {})
    if (answer.kind !== 'done') return null
    const { offerte, nomi } = answer.value
    const rose = Map.groupBy(nomi, ({ rosaId }) => rosaId)
    return (
      <PortalPage {...guest.shell} title={say('title')} heading={guest.session.name} lead={say('lead')}>
        <Stack>
          {[...rose.values()].map((names) => (
            <RosaCard names={names} lang={visit.lang} />
          ))}
          <section>
            <h2>{say('offerte')}</h2>
            <Offerte rows={offerte} lang={visit.lang} />
          </section>
        </Stack>
      </PortalPage>
    )
  }),
})

function Offerte({ rows, lang }: { rows: readonly OffertaMia[]; lang: Lang }): Child {
  const say = words(lang)
  if (rows.length === 0)
    return (
      <EmptyState
        title={say('none')}
        action={
          <ButtonLink href="/servizi/imprese/selezione-del-personale" kind="secondary">
            {say('none.todo')}
          </ButtonLink>
        }
      />
    )
  return (
    <DataTable
      caption={say('offerte')}
      captionHidden
      rows={rows}
      columns={[
        { label: say('job'), names: true, cell: ({ title, number }) => `${title} (${number})` },
        { label: say('people'), numeric: true, cell: ({ people }) => people },
        { label: say('state'), cell: ({ state }) => say(`state.${state}`) },
        { label: say('asked'), short: true, cell: ({ requestedOn }) => dayShort(requestedOn, lang) },
        {
          label: say('until'),
          short: true,
          cell: ({ closedOn, expiresOn }) => {
            const day = closedOn ?? expiresOn
            return day ? dayShort(day, lang) : '–'
          },
        },
        { label: say('with'), cell: ({ consulente }) => consulente },
      ]}
    />
  )
}

/** A rosa: who said yes. To answer there is the link that was sent, which says who had it. */
function RosaCard({ names, lang }: { names: readonly NomeMio[]; lang: Lang }): Child {
  const say = words(lang)
  const [first] = names
  if (!first) return null
  const people = names.filter(({ place }) => place !== null)
  return (
    <Card title={say('rosa', { title: first.title })}>
      <p>
        {say('rosa.sent', { day: dayLong(dayOf(first.sentAt), lang), until: dayLong(first.expiresOn, lang) })}{' '}
        {say('rosa.by', { day: dayLong(first.outcomesBy, lang) })}
      </p>
      {people.length === 0 ? (
        <p>{say('rosa.none')}</p>
      ) : (
        <ol class="si-candidates">
          {people.map((each) => (
            <li>
              <Nome nome={each} lang={lang} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function Nome({ nome, lang }: { nome: NomeMio; lang: Lang }): Child {
  const say = words(lang)
  const { name, initial, surname, sentence, employerAnswer, phone: number, email } = nome
  return (
    <article class="si-candidate">
      <h3>{surname ? `${name} ${surname}` : `${name} ${initial}.`}</h3>
      <p>{sentence}</p>
      <p>{say(employerAnswer ? `rosa.${employerAnswer}` : 'rosa.open')}</p>
      {number && (
        <p>
          <a href={phoneHref(number)}>{phone(number)}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </article>
  )
}
