import type { FC } from 'hono/jsx'
import { plainDate } from '../../../standard/index.ts'
import { dayShort, DefinitionList, phone, useLang } from '../../../surfaces/design/index.ts'
import { BlockFrame, type BlockProps } from './block-frame.tsx'
import { words } from './words.ts'

/** What is known of the person, to be read aloud. */
export const WhoBlock: FC<BlockProps> = (props) => {
  const lang = useLang()
  const say = words(lang)
  const { persona, facts, labels } = props.view
  const missing = say('who.missing')
  const home = [persona.address, persona.comuneName].filter(Boolean).join(', ')
  const since = (day: string | null | undefined) =>
    day ? say('who.since', { day: dayShort(plainDate(day), lang) }) : ''
  const language = new Intl.DisplayNames(lang, { type: 'language' }).of(persona.preferredLanguage)
  return (
    <BlockFrame {...props} block="chi-sei" confirm={say('who.confirm')}>
      <p>{say('who.lead')}</p>
      <DefinitionList
        entries={[
          {
            term: say('who.born'),
            detail: say('who.born.at', {
              day: dayShort(plainDate(persona.birthOn), lang),
              place: persona.birthPlaceName,
            }),
          },
          { term: say('who.code'), detail: <span class="font-monospace">{persona.codiceFiscale}</span> },
          { term: say('who.phone'), detail: persona.phone ? phone(persona.phone) : missing },
          { term: say('who.email'), detail: persona.email ?? missing },
          { term: say('who.home'), detail: home || missing },
          { term: say('who.language'), detail: language ?? persona.preferredLanguage },
          { term: say('who.did'), detail: since(facts.didOn) || say('who.did.none') },
          ...(facts.unemploymentFrom
            ? [{ term: say('who.unemployed'), detail: since(facts.unemploymentFrom) }]
            : []),
        ]}
      />
      {labels.length > 0 && (
        <section>
          <h3>{say('who.labels')}</h3>
          <ul>
            {labels.map(({ label, because }) => (
              <li>
                <strong>{say(`label.${label}`)}</strong>: <span lang="it">{because}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={`/siul/persone/${persona.id}`}>{say('file.open')}</a>
      </p>
    </BlockFrame>
  )
}
