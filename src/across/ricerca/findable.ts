import type { Lang } from '../../platform/words/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'

/** A row of the palette, and of the page of results. */
export interface Item {
  href: string
  label: string
  hint?: string
}

/** What else than people the one box finds. A room gives it to `ricerca`, which knows no room. */
export interface Findable {
  label: Record<Lang, string>
  /** What the reader may see of what was typed; nothing where she may see none of it. Addresses carry no name. */
  find: (visit: Visit, q: string, limit: number) => Promise<Item[]>
}
