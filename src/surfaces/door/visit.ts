import type { Context } from 'hono'
import type { z } from 'zod'
import {
  carryOut,
  type Actor,
  type Answer,
  type AnyRequest,
  type Command,
  type Engine,
  type Query,
} from '../../platform/work/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { ANONYMOUS, type SessionOfStaff } from '../../records/accesso/index.ts'
import type { FormState, PortalPage, SiulPage } from '../design/index.ts'
import { originOf } from './origin.ts'
import { readForm, readTyped } from './read-form.ts'
import { seal, unseal } from './seal.ts'

/** What every request carries from the middleware on. */
export interface Env {
  Variables: {
    engine: Engine
    actor: Actor
    session: SessionOfStaff | undefined
    lang: Lang
    correlation: string
    frames: Frames
  }
}

type Omitted = 'title' | 'children'
/** What a shell needs beside the page itself, made from whoever asks. */
export interface Frames {
  /** Whether the data are invented: then the login page shows who can come in. */
  demo: boolean
  siul(visit: Visit): Omit<ComponentProps<typeof SiulPage>, Omitted>
  portal(visit: Visit): Omit<ComponentProps<typeof PortalPage>, Omitted>
}
type ComponentProps<T> = T extends (props: infer P) => unknown ? P : never

/** Of what is searched for, so many characters are kept: a longer address is refused by browsers and proxies. */
const ASKED_MOST = 200

/** One request, as a door sees it: who asks, in which language, and how to have things done. */
export class Visit {
  readonly c: Context<Env>
  constructor(c: Context<Env>) {
    this.c = c
  }

  get actor(): Actor {
    return this.c.var.actor
  }
  get lang(): Lang {
    return this.c.var.lang
  }
  get session(): SessionOfStaff | undefined {
    return this.c.var.session
  }
  get csrf(): string {
    return this.session?.csrf ?? ''
  }
  get path(): string {
    return this.c.req.path
  }
  /** What the addresses on papers and in messages begin with: see `originOf`. */
  get origin(): string {
    return originOf(this.c)
  }
  /** The day in Italy, `YYYY-MM-DD`. */
  get now(): Date {
    return this.c.var.engine.clock.now()
  }

  /** The shell of a SIUL page: `<SiulPage {...visit.siul} title=…>`. */
  get siul() {
    return this.c.var.frames.siul(this)
  }
  /** The shell of a portal page. */
  get portal() {
    return this.c.var.frames.portal(this)
  }

  param(name: string): string {
    return this.c.req.param(name) ?? ''
  }
  query(name: string): string | undefined {
    return this.c.req.query(name)
  }
  /** What was just done, as the address that a write leads to says (`?esito=`): one of those known. */
  told<T extends string>(known: readonly T[]): T | undefined {
    return known.find((each) => each === this.query('esito'))
  }
  /** A search typed in this session, out of the address (`?r=`): '' where there is none. */
  get asked(): string {
    const token = this.query('r')
    return (token && unseal(token, this.csrf)) || ''
  }
  /** The address that shows what was asked, without saying it. */
  addressAsking(path: string, text: string): string {
    const asked = text.slice(0, ASKED_MOST)
    return asked === '' ? path : `${path}?r=${seal(asked, this.csrf)}`
  }
  /** The posted form: see `readForm`. */
  form(): Promise<Record<string, unknown>> {
    return readForm(this.c)
  }

  /** The posted texts with what is wrong with them: `<Form state>`. */
  async formState(errors: FormState['errors']): Promise<FormState> {
    return { values: await readTyped(this.c), errors }
  }

  /** Carries out a command or a query as whoever asks. */
  ask<S extends z.ZodType, T>(request: Command<S, T> | Query<S, T>, input: unknown): Promise<Answer<T>> {
    return carryOut(this.c.var.engine, { actor: this.actor, request, input, lang: this.lang })
  }
  /** The same as nobody in particular: coming in. */
  asNobody<S extends z.ZodType, T>(request: Command<S, T> | Query<S, T>, input: unknown): Promise<Answer<T>> {
    return carryOut(this.c.var.engine, { actor: ANONYMOUS, request, input, lang: this.lang })
  }
  may(request: AnyRequest): boolean {
    return request.may.includes(this.actor.role)
  }

  /** After a write: to a page, by GET. */
  seeOther(to: string): Response {
    return this.c.redirect(to, 303)
  }
}
