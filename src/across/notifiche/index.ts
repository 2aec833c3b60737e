import { CENTRO } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Menu } from '../../surfaces/door/menu.ts'
import { markRead, muteKind, unmuteKind } from './notifiche.command.ts'
import { HERE, notifichePage } from './notifiche.page.tsx'
import { countUnread, listMine } from './notifiche.query.ts'

/** What others did that concerns a colleague, and the number of it in the header of every page. */
export const notifiche: Menu = {
  code: 'notifiche',
  requests: [listMine, countUnread, markRead, muteKind, unmuteKind],
  pages: [notifichePage],
  api: defineApi(
    {
      method: 'get',
      path: '/notifiche',
      request: listMine,
      summary: 'What happened in two weeks that concerns who asks and that she did not do, the latest first.',
      tag: 'notifiche',
    },
    {
      method: 'get',
      path: '/notifiche/da-leggere',
      request: countUnread,
      summary: 'How many notifications who asks has not read.',
      tag: 'notifiche',
    },
    {
      method: 'post',
      path: '/notifiche/letture',
      request: markRead,
      summary: 'Marks as read what was shown at `upTo`: all, or of a `kind`, `on` a day, one by `source`.',
      tag: 'notifiche',
    },
    {
      method: 'put',
      path: '/notifiche/silenzi/{kind}',
      request: muteKind,
      summary: 'No more notifications of a kind.',
      tag: 'notifiche',
    },
    {
      method: 'delete',
      path: '/notifiche/silenzi/{kind}',
      request: unmuteKind,
      summary: 'Notifications of a kind again.',
      tag: 'notifiche',
    },
  ),
  bell: {
    href: HERE,
    may: CENTRO,
    async count(visit) {
      const answer = await visit.ask(countUnread, {})
      return answer.kind === 'done' ? answer.value.unread : 0
    },
  },
}
