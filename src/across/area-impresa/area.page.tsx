import type { Child } from 'hono/jsx'
import type { AccordoVersione } from '../../records/accordo/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import {
  ButtonLink,
  Card,
  DataTable,
  dayLong,
  dayOf,
  dayShort,
  EmptyState,
  LinkList,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { signedIn } from '../area-personale/index.ts'
import { readImpresa, type OffertaMia, type RosaMia } from './area.query.ts'
import { words } from './words.ts'

/** What a company finds: its vacancies with where they stand, and the people proposed to it. */
export const areaPage = definePage({
  path: '/imprese/area',
  may: 'public',
  get: signedIn('impresa', async (visit, guest) => {
    const say = words(visit.lang)
    const answer = await guest.ask(readImpresa, {})
    if (answer.kind !== 'done') return null
    const { offerte, rose, accordi } = answer.value
    return (
      <PortalPage {...guest.shell} title={say('title')} heading={guest.session.name} lead={say('lead')}>
        <Stack>
          {rose.map((rosa) => (
            <RosaCard rosa={rosa} lang={visit.lang} />
          ))}
          <section>
            <h2>{say('offerte')}</h2>
            <Offerte rows={offerte} lang={visit.lang} />
          </section>
          <Accordi rows={accordi} lang={visit.lang} />
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

/** The agreements with the centre, from when they are to be signed. */
function Accordi({ rows, lang }: { rows: readonly AccordoVersione[]; lang: Lang }): Child {
  if (rows.length === 0) return null
  const say = words(lang)
  return (
    <section>
      <h2>{say('accordi')}</h2>
      <LinkList
        links={rows.map(({ accordoId, number, content, signedAt }) => ({
          href: `/imprese/area/accordi/${accordoId}`,
          label: content.goal,
          detail: [
            number,
            signedAt
              ? say('accordo.signed', { day: dayShort(dayOf(signedAt), lang) })
              : say('accordo.waiting'),
          ].join(' · '),
        }))}
      />
    </section>
  )
}

/** A rosa to open: how many are in it, and how many wait for an answer. */
function RosaCard({ rosa, lang }: { rosa: RosaMia; lang: Lang }): Child {
  const say = words(lang)
  const { rosaId, title, sentAt, expiresOn, outcomesBy, people, waiting } = rosa
  return (
    <Card title={say('rosa', { title })}>
      <p>{people === 0 ? say('rosa.none') : say('rosa.people', { count: people })}</p>
      <p>
        {say('rosa.sent', { day: dayLong(dayOf(sentAt), lang), until: dayLong(expiresOn, lang) })}{' '}
        {waiting > 0 && say('rosa.by', { day: dayLong(outcomesBy, lang) })}
      </p>
      {people > 0 && (
        <ButtonLink
          href={`/imprese/area/rose/${rosaId}`}
          {...(waiting === 0 && { kind: 'secondary' as const })}
        >
          {waiting > 0 ? say('rosa.answer', { count: waiting }) : say('rosa.open')}
        </ButtonLink>
      )}
    </Card>
  )
}
