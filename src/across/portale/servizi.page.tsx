import type { FC } from 'hono/jsx'
import {
  ButtonLink,
  ButtonRow,
  Card,
  CardGrid,
  dayLong,
  PortalPage,
  Stack,
  useLang,
} from '../../surfaces/design/index.ts'
import { definePage, type Page } from '../../surfaces/door/page.ts'
import { getCard } from '../../standard/index.ts'
import { readInstalled } from '../standard/index.ts'
import { forCompanies } from './servizi-imprese.ts'
import { placing } from './servizi-lavoro.ts'
import { firstSteps } from './servizi-persone.ts'
import { looking } from './servizi-ricerca.ts'
import { serviziWords } from './servizi-words.ts'
import { PARTS, UPDATED_ON, type ServiceSheet } from './servizi.ts'

const GROUPS = [
  { key: 'people', sheets: [...firstSteps, ...looking, ...placing] },
  { key: 'companies', sheets: forCompanies },
] as const

const index = definePage({
  path: '/servizi',
  may: 'public',
  get(visit) {
    const say = serviziWords(visit.lang)
    return (
      <PortalPage {...visit.portal} title={say('title')} lead={say('lead')}>
        <Stack>
          {GROUPS.map(({ key, sheets }) => (
            <section>
              <h2>{say(key)}</h2>
              <CardGrid>
                {sheets.map((sheet) => (
                  <Card level={3} title={sheet.title(visit.lang)} href={`/servizi/${sheet.slug}`}>
                    <p>{sheet.summary(visit.lang)}</p>
                  </Card>
                ))}
              </CardGrid>
            </section>
          ))}
        </Stack>
      </PortalPage>
    )
  },
})

/** A service in the order that every public site tells it: for whom, how, with what, what comes of it, when, how much. */
const sheetPage = (sheet: ServiceSheet): Page =>
  definePage({
    path: `/servizi/${sheet.slug}`,
    may: 'public',
    async get(visit) {
      const installed = await visit.asNobody(readInstalled, {})
      if (installed.kind !== 'done') return null
      const { lang } = visit
      const say = serviziWords(lang)
      return (
        <PortalPage
          {...visit.portal}
          narrow
          title={sheet.title(lang)}
          lead={sheet.summary(lang)}
          breadcrumbs={[
            { href: '/', label: say('home') },
            { href: '/servizi', label: say('title') },
            { label: sheet.title(lang) },
          ]}
          actions={<ButtonLink href="#accedi">{say('access.jump')}</ButtonLink>}
        >
          <Stack>
            {PARTS.map((part) => (
              <section>
                <h2>{say(part)}</h2>
                <Lines lines={sheet.lines(part, lang, installed.value)} ordered={part === 'how'} />
              </section>
            ))}
            <section>
              <h2>{say('cost')}</h2>
              <p>{say('cost.free')}</p>
            </section>
            <Doors />
            <p>{say('updated', { day: dayLong(UPDATED_ON, lang) })}</p>
            <p>{say('source', { cards: sheet.services.map((code) => getCard(code).source).join('; ') })}</p>
          </Stack>
        </PortalPage>
      )
    },
  })

/** Booking is not there yet: the page says so, and where to go meanwhile. */
const Doors: FC = () => {
  const say = serviziWords(useLang())
  return (
    <>
      <section id="accedi">
        <h2>{say('access')}</h2>
        <p>{say('access.text')}</p>
        <ButtonRow>
          <ButtonLink href="/centri">{say('access.find')}</ButtonLink>
        </ButtonRow>
      </section>
      <section>
        <h2>{say('contacts')}</h2>
        <p>{say('contacts.text')}</p>
        <p>
          <a href="/centri">{say('contacts.link')}</a>
        </p>
      </section>
    </>
  )
}

const Lines: FC<{ lines: readonly string[]; ordered: boolean }> = ({ lines, ordered }) => {
  const List = ordered ? 'ol' : 'ul'
  if (lines.length === 1) return <p>{lines[0]}</p>
  return (
    <List>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </List>
  )
}

/** «Servizi» and its thirteen sheets. */
export const serviziPages: Page[] = [index, ...GROUPS.flatMap(({ sheets }) => sheets.map(sheetPage))]
