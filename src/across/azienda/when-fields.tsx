import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { DateField, TextField } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

/** Only where it was not just now: closed until somebody opens it. `part` is in front of the names of its fields. */
export function WhenFields({ lang, open, part = '' }: { lang: Lang; open: boolean; part?: string }): Child {
  const say = words(lang)
  return (
    <details open={open}>
      <summary>{say('when')}</summary>
      <DateField name={`${part}on`} label={say('when.on')} optional />
      <TextField
        name={`${part}from`}
        label={say('when.from')}
        hint={say('when.from.hint')}
        maxlength={5}
        narrow
        optional
      />
    </details>
  )
}
