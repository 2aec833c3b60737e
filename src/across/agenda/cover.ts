import { createHash } from 'node:crypto'
import type { Appuntamento, Slot, Timetable } from '../../records/agenda/index.ts'
import { freePlaces, HORIZON_DAYS, isBeyond } from '../../records/agenda/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { codeOf } from './agenda.schema.ts'

/** An appointment of somebody absent, and where it goes; null where there is no place for it. */
export interface Step {
  appuntamento: Appuntamento
  to: Slot | null
  /** The person comes at the hour she knows: only the counsellor is another. */
  same: boolean
}

/** A working day ahead is soon enough to be told of another hour. */
const NOTICE_HOURS = 24

/**
 * Where the appointments of somebody absent go, each in the place the ones before it leave free: the same hour with a
 * colleague; otherwise the nearest hour after it, within the legal term before beyond it; an earlier hour only where the
 * later ones are all beyond. Never sooner than a day from now, unless the hour is the same.
 */
export function planCover(
  hit: readonly Appuntamento[],
  timetable: Timetable,
  { now, today }: { now: Date; today: PlainDate },
): Step[] {
  const busy = [...timetable.busy]
  const soon = new Date(now.getTime() + NOTICE_HOURS * 3_600_000)
  return hit.map((appuntamento) => {
    const { service, personaId, startsAt, endsAt, operatorId } = appuntamento
    const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000
    // Her own place is no hindrance to herself; the absent colleague gives none.
    const around = {
      ...timetable,
      stretches: timetable.stretches.filter((each) => each.operatorId !== operatorId),
      busy: busy.filter(
        (each) => !(each.personaId === personaId && each.startsAt.getTime() === startsAt.getTime()),
      ),
    }
    const free = freePlaces(
      around,
      { service, minutes, personaId },
      { now, from: today, until: addDays(today, HORIZON_DAYS) },
    ).filter((slot) => slot.startsAt >= soon || isSame(slot, appuntamento))
    const [to = null] = free.toSorted((a, b) => compare(weigh(a, appuntamento), weigh(b, appuntamento)))
    if (to) busy.push({ operatorId: to.operatorId, personaId, startsAt: to.startsAt, endsAt: to.endsAt })
    return { appuntamento, to, same: to !== null && isSame(to, appuntamento) }
  })
}

const isSame = (slot: Slot, { startsAt }: Appuntamento): boolean =>
  slot.startsAt.getTime() === startsAt.getTime()

/** What makes a place worse, the heaviest first. */
function weigh(slot: Slot, appuntamento: Appuntamento): number[] {
  const away = slot.startsAt.getTime() - appuntamento.startsAt.getTime()
  return [Number(away !== 0), Number(isBeyond(slot, appuntamento.dueOn)), Number(away < 0), Math.abs(away)]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** A mark of a plan: another one where anything of it changed since it was shown. */
export function markOf(steps: readonly Step[]): string {
  const said = steps.map(({ appuntamento: { id, version }, to }) => [id, version, to && codeOf(to)].join(' '))
  return createHash('sha256').update(said.join('\n')).digest('base64url').slice(0, 22)
}
