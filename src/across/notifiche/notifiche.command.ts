import { defineCommand, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { readNotifiche, setMuted } from '../../records/notifica/index.ts'
import { plainDate } from '../../standard/index.ts'
import { OneKind, Read } from './notifiche.schema.ts'

/** Writes what whoever asks has read, up to the instant it was shown at (`upTo`, ISO). Gives how many were still to be read. */
export const markRead = defineCommand({
  name: 'notifiche.mark-read',
  may: CENTRO,
  input: Read,
  run: async (work, { on, ...which }) =>
    done({ read: await readNotifiche(work, { ...which, on: on === undefined ? undefined : plainDate(on) }) }),
})

/** Whoever asks is no longer told of a kind. The facts stay where they are. */
export const muteKind = defineCommand({
  name: 'notifiche.mute-kind',
  may: CENTRO,
  input: OneKind,
  async run(work, { kind }) {
    await setMuted(work, kind, true)
    return done({ kind })
  },
})

/** Whoever asks is told of a kind again, what happened meanwhile too. */
export const unmuteKind = defineCommand({
  name: 'notifiche.unmute-kind',
  may: CENTRO,
  input: OneKind,
  async run(work, { kind }) {
    await setMuted(work, kind, false)
    return done({ kind })
  },
})
