import type { FC } from 'hono/jsx'
import { otherJobs, type PattoText } from '../../../records/patto/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { dayShort, useLang } from '../../../surfaces/design/index.ts'
import { closingWords } from './words-closing.ts'

/** What the two sides agree on, side by side, in the words of the patto: always Italian. */
export const Promises: FC<{ text: PattoText }> = ({ text }) => {
  const say = closingWords(useLang())
  const jobs = otherJobs(text)
  return (
    <div class="si-stack">
      <section>
        <h3>{say('patto.goal')}</h3>
        <p lang="it">{text.goal}</p>
        {jobs.length > 0 && <p lang="it">{jobs.join(', ')}</p>}
        {text.profile && <p lang="it">{text.profile.words}</p>}
      </section>
      <div class="si-sides">
        {(['ours', 'theirs'] as const).map((side) => (
          <section>
            <h3>{say(`patto.${side}`)}</h3>
            <ul class="si-promises">
              {text[side].map(({ text, by }) => (
                <li>
                  <span lang="it">{text}</span>
                  {by && <small>{say('patto.by', { day: dayShort(plainDate(by), 'it') })}</small>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
