import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { Tag } from '../../surfaces/design/index.ts'
import type { Standing } from './standing.ts'
import { words } from './words.ts'

/** «In rosa», «Ha detto no»: nothing where nobody asked her yet. */
export function StandingLine({
  standing: { asked, isInRosa },
  lang,
}: {
  standing: Standing
  lang: Lang
}): Child {
  const say = words(lang)
  if (!asked && !isInRosa) return null
  return (
    <p>
      {isInRosa && <Tag>{say('standing.rosa')}</Tag>}{' '}
      {asked && <Tag tone={asked === 'no' ? 'warning' : 'neutral'}>{say(`standing.${asked}`)}</Tag>}
    </p>
  )
}
