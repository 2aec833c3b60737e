import type { FC } from 'hono/jsx'
import { Callout, useLang } from '../../../surfaces/design/index.ts'
import type { Unlawful } from './lawful.ts'
import { words } from './words.ts'

/** What of a text may not be asked, why, and how it may be said. */
export const UnlawfulList: FC<{ found: readonly Unlawful[] }> = ({ found }) => {
  const lang = useLang()
  const say = words(lang)
  if (found.length === 0) return null
  return (
    <Callout kind="danger" title={say('unlawful.title')}>
      <ul>
        {found.map(({ quote, why, instead }) => (
          <li>
            <strong>{say('unlawful.quote', { quote })}</strong> {why[lang]} {instead?.[lang]}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
