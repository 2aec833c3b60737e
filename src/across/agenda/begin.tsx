import type { FC } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { COUNSEL, DESK, type Role } from '../../records/accesso/index.ts'
import type { Appuntamento } from '../../records/agenda/index.ts'
import { Button, ButtonLink, HiddenCsrf } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { words } from './words.ts'

/** What a meeting leads to, below the person's address: an interview that begins, or a page that writes by itself. */
const BEGINS: Partial<Record<string, { path: string; may: readonly Role[]; starts: boolean }>> = {
  A1: { path: 'did', may: DESK, starts: false },
  A2: { path: 'colloqui', may: COUNSEL, starts: true },
  D1: { path: 'colloqui/incrocio', may: COUNSEL, starts: true },
}

/** «Inizia», on an appointment of today with whoever looks: what is written of it, in one click. Nothing on the others. */
export const Begin: FC<{ visit: Visit; appuntamento: Appuntamento; small?: boolean }> = ({
  visit,
  appuntamento,
  small,
}) => {
  const { service, state, operatorId, personaId, startsAt } = appuntamento
  const begins = BEGINS[service]
  const isMine = operatorId === visit.actor.id && begins?.may.some((role) => role === visit.actor.role)
  const isOpen = state === 'fissato' || state === 'presente'
  if (!begins || !isMine || !isOpen || romeDayOf(startsAt) !== romeDayOf(visit.now)) return null
  const say = words(visit.lang)
  // In a row it is one of many; on the page of the appointment it is the one thing to do.
  const kind = small ? 'secondary' : 'primary'
  const address = `/siul/persone/${personaId}/${begins.path}`
  const label = (
    <>
      {say(small ? 'begin.short' : begins.starts ? 'begin' : 'begin.did')}
      {small && <span class="visually-hidden"> {say('open.of', { name: listName(appuntamento) })}</span>}
    </>
  )
  if (!begins.starts)
    return (
      <ButtonLink href={address} kind={kind} small={small}>
        {label}
      </ButtonLink>
    )
  return (
    <form method="post" action={address}>
      <HiddenCsrf token={visit.csrf} />
      <Button kind={kind} small={small} icon={small ? undefined : 'it-arrow-right'}>
        {label}
      </Button>
    </form>
  )
}
