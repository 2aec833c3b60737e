import type { FC } from 'hono/jsx'
import type { Verdict } from '../../../standard/index.ts'
import {
  Card,
  Columns,
  DefinitionList,
  duration,
  money,
  Tag,
  useLang,
  Why,
} from '../../../surfaces/design/index.ts'
import type { ColloquioView } from './colloquio.query.ts'
import { fullName } from './room.tsx'
import { words } from './words.ts'

/** What a closed interview was, what the act says of it and what it is worth. */
export const Outcome: FC<{ view: ColloquioView }> = ({ view }) => {
  const lang = useLang()
  const say = words(lang)
  const { delivery, persona } = view
  const known = (delivery.verdicts ?? []).filter(({ outcome }) => outcome !== 'not-applicable')
  return (
    <Columns
      main={
        <Card title={say('out.act')}>
          <ul class="si-verdicts">
            {known.map((verdict) => (
              <li>
                <Judged verdict={verdict} />
              </li>
            ))}
          </ul>
        </Card>
      }
      side={
        <>
          <Card title={say('out.worth')}>
            <DefinitionList
              entries={[
                { term: say('out.minutes'), detail: duration(delivery.minutes ?? 0) },
                { term: say('out.recognised'), detail: duration(delivery.recognisedMinutes ?? 0) },
                { term: say('out.money'), detail: money(delivery.sessionCents ?? 0, lang) },
              ]}
            />
          </Card>
          <Card title={say('out.gives')}>
            <ul>
              {delivery.outputs.length === 0 && <li>{say('out.none')}</li>}
              {delivery.outputs.map((output) => (
                <li>{say(`out.${output}` as 'out.patto-aggiornato')}</li>
              ))}
            </ul>
            <p>
              <a href={`/siul/persone/${persona.id}/candidature`}>{say('out.jobs')}</a>
            </p>
            <p>
              <a href={`/siul/persone/${persona.id}`}>{say('out.person', { name: fullName(view) })}</a>
            </p>
          </Card>
        </>
      }
    />
  )
}

const NAMES: Record<string, Parameters<ReturnType<typeof words>>[0]> = {
  'D1.durata': 'out.rule.durata',
  'D1.canale': 'out.rule.canale',
  'D1.patto-sottoscritto': 'before.D1.patto-sottoscritto',
  'D1.occupabilita-verificata': 'before.D1.occupabilita-verificata',
}

const Judged: FC<{ verdict: Verdict }> = ({ verdict: { rule, outcome, because, source } }) => {
  const say = words(useLang())
  const said = say(`verdict.${outcome === 'not-applicable' ? 'unknown' : outcome}`)
  const name = NAMES[rule]
  return (
    <>
      <p>
        <Tag tone={outcome === 'met' ? 'success' : outcome === 'missed' ? 'warning' : 'neutral'}>{said}</Tag>{' '}
        {name ? say(name) : rule}
      </p>
      {outcome === 'missed' && because && <p lang="it">{because}</p>}
      <Why sentence={because ?? said} rule={{ label: rule }} source={source} about={rule} />
    </>
  )
}
