import type { Child } from 'hono/jsx'
import { recordVisita } from './e1.command.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { words } from './words.ts'

/**
 * Around the forms of a round: where there is no signal what they say waits on the phone, of this account only, and
 * leaves when the signal is back. Without JavaScript they are forms as any other.
 */
export function Outbox({ visit, children }: { visit: Visit; children: Child }): Child {
  const say = words(visit.lang)
  if (!visit.may(recordVisita)) return children
  return (
    <si-outbox
      data-url="/api/v1/scouting/visite"
      data-owner={visit.actor.id}
      data-csrf={visit.csrf}
      data-waiting={say('outbox.waiting')}
      data-sent={say('outbox.sent')}
      data-done={say('flash.visita')}
      data-kept={say('outbox.kept')}
      data-login={say('outbox.login')}
      data-refused={say('outbox.refused')}
      data-drop={say('outbox.drop')}
    >
      <p class="si-hint">{say('giro.ready')}</p>
      <p role="status" class="si-outbox__said" data-said />
      <div class="si-stack">{children}</div>
    </si-outbox>
  )
}
