import { CENTRO } from '../../../records/accesso/index.ts'
import { PortalPage } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import { codaWords } from './coda-words.ts'
import { readScreen } from './sala.query.ts'

/** As many as fit below those called. */
const NEXT = 12
const EVERY_SECONDS = 10

/** The screen of the waiting room: numbers and places, no name, nothing of who is logged in. It refreshes by itself. */
export const salaPage = definePage({
  path: '/siul/accoglienza/sala',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readScreen, {})
    if (answer.kind !== 'done') return null
    const { called, waiting, entry } = answer.value
    const say = codaWords(visit.lang)
    visit.c.header('Refresh', String(EVERY_SECONDS))
    return (
      <PortalPage {...visit.portal} nav={[]} display title={say('screen.title')}>
        <div class="si-stack">
          <section aria-labelledby="tocca">
            <h2 id="tocca">{say('screen.called')}</h2>
            {called.length === 0 ? (
              <p class="si-lead">
                {say('screen.none')}. {say('screen.none.text')}
              </p>
            ) : (
              <ol class="si-room">
                {called.map(({ number, place }) => (
                  <li>
                    <span class="si-number-big">{number}</span>
                    <span class="si-room__place">{place}</span>
                  </li>
                ))}
              </ol>
            )}
          </section>
          {waiting.length > 0 && (
            <section aria-labelledby="poi">
              <h2 id="poi">{say('screen.waiting')}</h2>
              <ol class="si-room si-room--next">
                {waiting.slice(0, NEXT).map(({ number }) => (
                  <li>{number}</li>
                ))}
              </ol>
              {waiting.length > NEXT && <p>{say('screen.more', { count: waiting.length - NEXT })}</p>}
            </section>
          )}
          {entry && (
            <section aria-labelledby="qui">
              <h2 id="qui">{say('screen.entry')}</h2>
              <p>{say('screen.entry.text')}</p>
              <p class="si-room__place">{entry}</p>
            </section>
          )}
        </div>
      </PortalPage>
    )
  },
})
