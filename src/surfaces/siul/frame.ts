import { defineWords } from '../../platform/words/index.ts'
import { roleWords } from '../../records/accesso/index.ts'
import type { IconName } from '../design/index.ts'
import type { Menu } from '../door/menu.ts'
import type { NavEntry } from '../door/page.ts'
import type { Frames, Visit } from '../door/visit.ts'

const words = defineWords('frame', {
  centre: { it: 'CPI {{name}}', en: 'CPI {{name}}' },
  preferences: { it: 'Le mie preferenze', en: 'My preferences' },
  'nav.lavoro': { it: 'Lavoro', en: 'Jobs' },
  'nav.servizi': { it: 'Servizi', en: 'Services' },
  'nav.centri': { it: 'Centri per l’impiego', en: 'Job centres' },
})

/** The shells' furniture, made from the menus of the rooms and from whoever asks. */
export function frames(menus: readonly Menu[], centres: ReadonlyMap<string, string>, demo: boolean): Frames {
  const entries = menus.flatMap((menu) => menu.nav ?? []).sort((a, b) => a.order - b.order)
  return {
    demo,
    siul: (visit) => ({
      lang: visit.lang,
      csrf: visit.csrf,
      nav: navOf(visit, entries),
      centre: centreOf(visit, centres),
      otherLanguageHref: otherLanguage(visit),
      bell: bellOf(visit, menus),
      ...signedIn(visit),
    }),
    portal: (visit) => ({
      lang: visit.lang,
      csrf: visit.csrf,
      otherLanguageHref: otherLanguage(visit),
      signInHref: '/accesso',
      nav: (['lavoro', 'servizi', 'centri'] as const).map((room) => ({
        href: `/${room}`,
        label: words(visit.lang)(`nav.${room}`),
        current: visit.path.startsWith(`/${room}`),
      })),
    }),
  }
}

/** The places of whoever asks. Where one stands within another (settings, users), the inner one is where we are. */
function navOf(visit: Visit, entries: readonly NavEntry[]) {
  const mine = entries.filter((entry) => entry.may.includes(visit.actor.role))
  const around = mine
    .flatMap((entry) => [entry.href, ...(entry.holds ?? [])].map((root) => ({ root, entry })))
    .filter(({ root }) => visit.path === root || visit.path.startsWith(`${root}/`))
  const here = around.toSorted((one, other) => other.root.length - one.root.length)[0]?.entry
  return mine.map((entry) => ({
    href: entry.href,
    icon: entry.icon as IconName,
    label: entry.label[visit.lang],
    current: entry === here,
  }))
}

function bellOf(visit: Visit, menus: readonly Menu[]) {
  const bell = menus.find((menu) => menu.bell?.may.includes(visit.actor.role))?.bell
  return bell && { href: bell.href, count: () => bell.count(visit) }
}

function centreOf(visit: Visit, centres: ReadonlyMap<string, string>): string | undefined {
  const name = visit.actor.centro && centres.get(visit.actor.centro)
  return name ? words(visit.lang)('centre', { name }) : undefined
}

function signedIn(visit: Visit) {
  const { session } = visit
  if (!session) return {}
  const { account } = session
  const seconds = (until: Date) => Math.max(0, Math.round((until.getTime() - visit.now.getTime()) / 1000))
  return {
    account: {
      name: account.displayName,
      role: roleWords(visit.lang)(account.role),
      signOutAction: '/siul/uscita',
      links: [{ href: '/siul/impostazioni/me', label: words(visit.lang)('preferences') }],
    },
    session: {
      idleSeconds: seconds(session.endsAt),
      absoluteSeconds: seconds(session.expiresAt),
      extendAction: '/siul/sessione',
    },
    shortcuts: account.shortcuts,
  }
}

function otherLanguage(visit: Visit): string {
  const other = visit.lang === 'it' ? 'en' : 'it'
  return `/lingua/${other}?verso=${encodeURIComponent(visit.path)}`
}
