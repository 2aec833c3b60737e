import type { Child } from 'hono/jsx'
import { Button, Callout, Card, dayOf, dayShort, HiddenCsrf } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import type { Read } from './gruppo.page.tsx'
import { undoMove } from './move.command.ts'
import { sayWhen } from './seats.tsx'
import { words } from './words.ts'

/** Where the group was before it was moved, and what else who leads has at that hour. */
export function MovedCard({
  visit,
  read: { gruppo, moves, clashes, isToCome },
}: {
  visit: Visit
  read: Read
}): Child {
  const say = words(visit.lang)
  const [last] = moves
  const mayUndo = isToCome && last !== undefined && last.from.startsAt > visit.now && visit.may(undoMove)
  return (
    <>
      {clashes.length > 0 && (
        <Callout kind="warning">
          {`${say('clash.title')}: ${clashes.map(({ kind, count }) => say(`clash.${kind}`, { count })).join(', ')}.`}
        </Callout>
      )}
      {last && (
        <Card title={say('moved.title')}>
          <p>
            {say('moved.from', {
              when: sayWhen({ ...last.from, on: dayOf(last.from.startsAt) }, visit.lang),
              place: last.from.place,
            })}
          </p>
          <p>
            {say('moved.why', {
              by: last.by,
              day: dayShort(dayOf(last.at), visit.lang),
              reason: last.reason,
            })}
          </p>
          {mayUndo && (
            <form method="post" action={`${HERE}/${gruppo.id}/sposta/riprendi`}>
              <HiddenCsrf token={visit.csrf} />
              <p class="si-hint">{say('moved.undo.hint')}</p>
              <Button kind="secondary">{say('moved.undo')}</Button>
            </form>
          )}
        </Card>
      )}
    </>
  )
}
