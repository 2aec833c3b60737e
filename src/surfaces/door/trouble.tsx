import type { Context } from 'hono'
import { isDatabaseAway } from '../../platform/db/connection.ts'
import { ButtonLink, ErrorState, SiulPage } from '../design/index.ts'
import { problem } from './problem.ts'
import { Visit, type Env } from './visit.ts'
import { words } from './words.ts'

export type Trouble = 'forbidden' | 'missing' | 'fault' | 'away' | 'stale' | 'busy' | 'big'
const STATUS = {
  forbidden: 403,
  missing: 404,
  fault: 500,
  away: 503,
  stale: 403,
  busy: 429,
  big: 413,
} as const

/** The sober page of a trouble, or its problem+json for a program: what happened, what is safe, what to do. */
export async function troubleAnswer(c: Context<Env>, trouble: Trouble): Promise<Response> {
  const lang = c.var.lang ?? 'it'
  const say = words(lang)
  const status = STATUS[trouble]
  if (trouble === 'away' || trouble === 'busy') c.header('retry-after', trouble === 'away' ? '2' : '60')
  if (c.req.path.startsWith('/api/') || c.req.header('accept') === 'application/json') {
    return problem(c, {
      status,
      code: trouble,
      title: say(`${trouble}.title`),
      detail: say(`${trouble}.what`),
    })
  }
  const safe = trouble === 'fault' || trouble === 'away' ? say(`${trouble}.safe`) : undefined
  const retry = trouble === 'away' || trouble === 'fault'
  return c.html(
    <SiulPage {...frameOf(c)} title={say(`${trouble}.title`)}>
      <ErrorState
        what={say(`${trouble}.what`)}
        safe={safe}
        code={c.var.correlation}
        todo={
          <>
            <p>{say(`${trouble}.todo`)}</p>
            {retry && c.req.method === 'GET' && <ButtonLink href={c.req.path}>{say('retry')}</ButtonLink>}
            <ButtonLink href={c.req.path.startsWith('/siul') ? '/siul/oggi' : '/'} kind="secondary">
              {say('home')}
            </ButtonLink>
          </>
        }
      />
    </SiulPage>,
    status,
  )
}

/** Whoever is stopped before the door knows her (a limit reached) finds the bare shell. Nothing is counted here: that may be what failed. */
function frameOf(c: Context<Env>) {
  const visit = new Visit(c)
  return c.var.frames && c.var.actor
    ? { ...visit.siul, bell: undefined }
    : { lang: 'it' as const, nav: [], csrf: '' }
}

/** A thrown fault at the door: told to the log with its correlation, never to the reader. */
export function faultAnswer(log: (error: unknown, correlation: string) => void) {
  return (error: Error, c: Context<Env>): Promise<Response> => {
    if (isDatabaseAway(error)) return troubleAnswer(c, 'away')
    log(error, c.var.correlation)
    return troubleAnswer(c, 'fault')
  }
}
