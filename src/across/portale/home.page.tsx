import { SearchForm } from '../lavoro/index.ts'
import { Card, CardGrid, PortalPage, ButtonLink, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { words } from './words.ts'

const DOORS = [
  { key: 'lost', href: '/servizi/accoglienza-e-informazioni' },
  { key: 'first', href: '/servizi/primo-colloquio-e-patto' },
  { key: 'change', href: '/servizi/incontro-domanda-offerta' },
  { key: 'disability', href: '/servizi/collocamento-mirato' },
  { key: 'abroad', href: '/centri' },
  { key: 'firm', href: '/servizi/imprese/informazioni' },
] as const

export const homePage = definePage({
  path: '/',
  may: 'public',
  get(visit) {
    const say = words(visit.lang)
    return (
      <PortalPage
        {...visit.portal}
        title={say('home.title')}
        lead={say('home.lead')}
        actions={
          <>
            <ButtonLink href="/centri">{say('home.centres')}</ButtonLink>
            <ButtonLink href="/servizi" kind="secondary">
              {say('home.services')}
            </ButtonLink>
          </>
        }
      >
        <Stack>
          <SearchForm asked={{}} />
          <CardGrid>
            {DOORS.map(({ key, href }) => (
              <Card title={say(`home.${key}`)} href={href}>
                <p>{say(`home.${key}.text`)}</p>
              </Card>
            ))}
          </CardGrid>
        </Stack>
      </PortalPage>
    )
  },
})
