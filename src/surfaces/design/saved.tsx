import type { FC } from 'hono/jsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** The saving state beside the title. `at` («10:42») is the last save the server answered. Kept alive by `<Form autosave>`. */
export const Saved: FC<{ at?: string | undefined }> = ({ at }) => {
  const say = words(useLang())
  return (
    <p
      class="si-saved"
      role="status"
      data-si-saved
      data-saving={say('saved.saving')}
      data-saved={say('saved.saved', { time: '#' })}
      data-failed={say('saved.failed')}
      data-conflict={say('saved.conflict')}
      data-compare={say('saved.compare')}
    >
      {at && say('saved.saved', { time: at })}
    </p>
  )
}
