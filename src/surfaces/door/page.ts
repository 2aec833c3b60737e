import type { Child } from 'hono/jsx'
import type { Visit } from './visit.ts'

type Shown = Child | Response | Shaped
export type Handler = (visit: Visit) => Promise<Shown> | Shown

/** A screen: its address, who may see it, what it shows and what its form does. */
export interface Page {
  /** As Hono writes it: `/siul/persone/:id`. */
  path: string
  /** The roles that may come in; `'public'` needs no login. */
  may: readonly string[] | 'public'
  get?: Handler
  post?: Handler
}

/** A place in the sidebar. */
export interface NavEntry {
  href: string
  icon: string
  label: Record<'it' | 'en', string>
  may: readonly string[]
  order: number
  /** Places reached from here that stand at an address of their own. */
  holds?: readonly string[]
}

export function definePage(page: Page): Page {
  return page
}

/** A page shown with a status of its own: `withStatus(422, <SiulPage …/>)`. */
export class Shaped {
  readonly status: number
  readonly body: Child
  constructor(status: number, body: Child) {
    this.status = status
    this.body = body
  }
}
export function withStatus(status: number, body: Child): Shaped {
  return new Shaped(status, body)
}
