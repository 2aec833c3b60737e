import { z } from 'zod'
import { defineCommand, defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  findCalendario,
  makeCalendario,
  readCalendario,
  revokeCalendario,
} from '../../records/agenda/index.ts'

const nothing = z.strictObject({})

/** Makes a new secret address for one's own calendar; the one before is dead. Gives the secret: it is shown once. */
export const makeAddress = defineCommand({
  name: 'agenda.make-calendar',
  may: CENTRO,
  input: nothing,
  run: async (work) => done({ secret: await makeCalendario(work) }),
})

/** Closes the address of one's own calendar. */
export const closeAddress = defineCommand({
  name: 'agenda.close-calendar',
  may: CENTRO,
  input: nothing,
  async run(work) {
    await revokeCalendario(work)
    return done({})
  },
})

/** When one's own address was made; null where there is none. */
export const readAddress = defineQuery({
  name: 'agenda.read-calendar',
  may: CENTRO,
  input: nothing,
  run: async (work) => done({ madeAt: (await findCalendario(work)) ?? null }),
})

const WEEK = 7 * 86_400_000
/** How far back and ahead a calendar reads. */
const PAST = 4 * WEEK
const AHEAD = 26 * WEEK

/** The appointments behind a secret address, without a name. Refused `agenda.non-trovato` where nobody has it. */
export const readFeed = defineQuery({
  name: 'agenda.read-feed',
  may: ['anonimo'],
  input: z.strictObject({ secret: z.string().regex(/^[\w-]{43}$/) }),
  async run(work, { secret }) {
    const from = new Date(work.now.getTime() - PAST)
    const until = new Date(work.now.getTime() + AHEAD)
    const entries = await readCalendario(work, secret, { from, until })
    return entries ? done(entries) : refused('agenda.non-trovato')
  },
})
