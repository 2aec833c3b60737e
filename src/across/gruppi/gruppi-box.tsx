import type { Child } from 'hono/jsx'
import { dayOf, Card } from '../../surfaces/design/index.ts'
import type { SchedaSection } from '../persona/index.ts'
import { listGruppiOf, readGruppo } from './gruppi.query.ts'
import { HERE } from './gruppi.page.tsx'
import { sayWhen } from './seats.tsx'
import { words } from './words.ts'

/** How many are shown: the rest is in the history of the file. */
const SHOWN = 5

/** The groups of a person, in her file; nothing where there are none. */
export const gruppiBox: SchedaSection = async (visit, personaId): Promise<Child> => {
  const say = words(visit.lang)
  if (!visit.may(listGruppiOf)) return null
  const answer = await visit.ask(listGruppiOf, { personaId })
  if (answer.kind !== 'done' || answer.value.length === 0) return null
  return (
    <Card title={say('box.title')}>
      <ul class="si-links">
        {answer.value.slice(0, SHOWN).map((mine) => {
          const { id, service, title, centro, conductorName, state, enrolment, presence } = mine
          const text = `${title}, ${sayWhen({ ...mine, on: dayOf(mine.startsAt) }, visit.lang)}`
          const how = state === 'annullato' ? say(state) : say(presence ?? enrolment)
          return (
            <li>
              {visit.may(readGruppo) && centro === visit.actor.centro ? (
                <a href={`${HERE}/${id}`}>{text}</a>
              ) : (
                text
              )}
              <div class="si-links__detail">
                {[service, conductorName && say('box.with', { name: conductorName }), how]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
