import type { Command as Program } from 'commander'
import type { Job } from '../../platform/jobs/index.ts'
import type { AnyRequest, Engine } from '../../platform/work/index.ts'
import type { Hono } from 'hono'
import type { ApiRoute } from './api.ts'
import type { Env, Visit } from './visit.ts'
import type { NavEntry, Page } from './page.ts'

/** What a CLI door gets: how to open the installation (started where it is not), and where to write. */
export interface Console {
  open(): Promise<Engine & { ownerUrl: string }>
  write(text: string): void
  progress(text: string): void
}

/** What a room offers to the surfaces that mount it: the one export of its `index.ts`. */
export interface Menu {
  /** The service code, or the hall's name. */
  code: string
  requests?: AnyRequest[]
  pages?: Page[]
  api?: ApiRoute[]
  /** Routes of the API that are no command: cookies, files. They mount themselves below `/api/v1`. */
  raw?: ((api: Hono<Env>) => void)[]
  nav?: NavEntry[]
  /** The bell in the header of every page of staff: where it leads, and how many things are still to be read. */
  bell?: { href: string; may: readonly string[]; count: (visit: Visit) => Promise<number> }
  /** What the room does by itself, by the clock. */
  jobs?: (engine: Engine) => Job[]
  /** Where what an address held has gone, if it is this room's and has gone anywhere. */
  moved?: (visit: Visit) => Promise<string | undefined>
  /** Adds commands of its own to the CLI, beside those made from `requests`. */
  cli?: (program: Program, console: Console) => void
}
