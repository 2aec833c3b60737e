import { hour, PortalPage, SiulPage } from '../../surfaces/design/index.ts'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { definePage, type Page } from '../../surfaces/door/page.ts'
import { words } from './words.ts'

const text = (path: string, title: Key, paragraphs: Key[]): Page =>
  definePage({
    path,
    may: 'public',
    get(visit) {
      const say = words(visit.lang)
      return (
        <PortalPage {...visit.portal} narrow title={say(title)}>
          {paragraphs.map((key) => (
            <p>{say(key)}</p>
          ))}
        </PortalPage>
      )
    },
  })
type Key = Parameters<ReturnType<typeof words>>[0]

const state = definePage({
  path: '/stato',
  may: 'public',
  get(visit) {
    const say = words(visit.lang)
    return (
      <PortalPage {...visit.portal} narrow title={say('state.title')}>
        <p>{say('state.ok')}</p>
        <p>{say('state.at', { time: hour(visit.now) })}</p>
      </PortalPage>
    )
  },
})

const help = definePage({
  path: '/siul/aiuto',
  may: EVERYBODY,
  get(visit) {
    const say = words(visit.lang)
    return (
      <SiulPage {...visit.siul} title={say('help.title')}>
        {(['help.search', 'help.save', 'help.term'] as const).map((key) => (
          <section>
            <h2>{say(key)}</h2>
            <p>{say(`${key}.text`)}</p>
          </section>
        ))}
      </SiulPage>
    )
  },
})

/** What every public site says of itself. */
export const legalPages: Page[] = [
  text('/aiuto', 'aiuto.title', ['aiuto.call', 'aiuto.lang']),
  text('/accessibilita', 'access.title', ['access.body', 'access.report']),
  text('/privacy', 'privacy.title', ['privacy.body', 'privacy.cookie']),
  text('/note-legali', 'legal.title', ['legal.body']),
  state,
  help,
]
