import type { Child } from 'hono/jsx'
import { Card } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './raccomandazioni-words.ts'
import { recommendedFor } from './raccomandazioni.query.ts'
import { Reasons, sayDistance, sayMonths } from './reasons-view.tsx'
import { reasonsOf, shareOf } from './reasons.ts'
import { words as incrocioWords } from './words.ts'

/** On the page of a vacancy: the first five names that the night found, with their reasons. Nothing where there are none. */
export async function recommendedBox(visit: Visit, vacancyId: string): Promise<Child> {
  if (!visit.may(recommendedFor)) return null
  const answer = await visit.ask(recommendedFor, { vacancyId })
  if (answer.kind !== 'done' || answer.value.recommended.length === 0) return null
  const { lang } = visit
  const say = words(lang)
  const { requisiti, recommended } = answer.value
  return (
    <Card title={say('title')}>
      <p class="si-hint">{say('hint')}</p>
      <ul class="si-candidates">
        {recommended.map(({ persona, scored }) => (
          <li>
            <article class="si-candidate">
              <h3>
                <a href={`/siul/persone/${persona.id}`}>{`${persona.surname} ${persona.name}`}</a>
              </h3>
              <p>
                {[
                  requisiti.length > 0 && incrocioWords(lang)('share', shareOf(scored, requisiti)),
                  persona.comune,
                  sayDistance(scored, lang),
                  sayMonths(scored, lang),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <Reasons reasons={reasonsOf(scored, requisiti)} />
            </article>
          </li>
        ))}
      </ul>
      <a href={`/siul/vacancy/${vacancyId}/incrocio`}>{say('all')}</a>
    </Card>
  )
}

/** On the file of a person: for how many vacancies she is among the best. Nothing where for none. */
export function recommendedLine(visit: Visit, vacancies: number): Child {
  return vacancies > 0 ? <p>{words(visit.lang)('for-person', { count: vacancies })}</p> : null
}
