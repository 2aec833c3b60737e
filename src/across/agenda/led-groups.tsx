import type { Child } from 'hono/jsx'
import { hour } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { listWeek } from './agenda.query.ts'
import { words } from './words.ts'

type Week = Extract<Awaited<ReturnType<typeof listWeek.run>>, { ok: true }>['value']
/** A group of whoever looks, as the agenda reads it. */
export type Led = Week['groups'][number]

export const ledAddress = ({ id }: Led): string => `/siul/gruppi/${id}`

/** Where, how many, and the roll-call from when it has begun until it is closed. */
export function LedDetail({ visit, group }: { visit: Visit; group: Led }): Child {
  const say = words(visit.lang)
  const { service, place, taken, maxPeople, startsAt, state } = group
  return (
    <>
      {say('group.detail', { service, place, taken, max: maxPeople })}
      {state === 'pubblicato' && startsAt <= visit.now && (
        <>
          {' · '}
          <a href={`${ledAddress(group)}/appello`}>{say('group.roll')}</a>
        </>
      )}
    </>
  )
}

/** The groups one leads on a day, under its appointments. */
export function LedGroups({ visit, groups }: { visit: Visit; groups: readonly Led[] }): Child {
  if (groups.length === 0) return null
  const say = words(visit.lang)
  return (
    <ul class="si-links">
      {groups.map((group) => (
        <li>
          <a href={ledAddress(group)}>
            {say('hours', { from: hour(group.startsAt), until: hour(group.endsAt) })} {group.title}
          </a>
          <div class="si-links__detail">
            <LedDetail visit={visit} group={group} />
          </div>
        </li>
      ))}
    </ul>
  )
}
