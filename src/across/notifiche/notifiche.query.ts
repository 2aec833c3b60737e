import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { countNotifiche, listMuted, listNotifiche } from '../../records/notifica/index.ts'
import { Nothing } from './notifiche.schema.ts'

/** More than these nobody reads on one page. */
export const MOST_SHOWN = 200

/** What happened in two weeks that concerns whoever asks and that she did not do, the latest first; and what she silenced. */
export const listMine = defineQuery({
  name: 'notifiche.list-mine',
  may: CENTRO,
  input: Nothing,
  async run(work) {
    const rows = await listNotifiche(work, MOST_SHOWN + 1)
    const shown = rows.slice(0, MOST_SHOWN)
    return done({
      /** What happens later was not shown. */
      asOf: work.now,
      today: work.today,
      rows: shown,
      more: rows.length > shown.length,
      muted: await listMuted(work),
    })
  },
})

/** How many of them are still to be read. */
export const countUnread = defineQuery({
  name: 'notifiche.count-unread',
  may: CENTRO,
  input: Nothing,
  run: async (work) => done({ unread: await countNotifiche(work) }),
})
