import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Answer, Command, Query, Refusal } from '../../../platform/work/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import { EMPLOYER_REASONS, type ShownCandidato } from '../../../records/rosa/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import {
  Button,
  ButtonLink,
  dayLong,
  EmptyState,
  HiddenCsrf,
  phone,
  phoneHref,
  Stack,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Shaped } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { answerRosa, openRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { answerQuality, showOwnQuality } from './qualita.command.ts'
import { OwnQuality } from './qualita-parts.tsx'
import { KeptReasons } from './rosa-names.tsx'
import { rosaWords } from './rosa-words.ts'

/** One of the two doors to a rosa, the link or the company's area: who asks, and what stands around the page. */
export interface Door {
  path: string
  csrf: string
  lang: Lang
  ask<S extends z.ZodType, T>(request: Command<S, T> | Query<S, T>, input?: object): Promise<Answer<T>>
  around(children: Child, page: { title: string; status: number }): Shaped
  refuse(refusal: Refusal): Shaped
}

/** What the company sends: its answer on a person, how it ended with her, or the three questions about the service. */
export async function takeFromCompany(visit: Visit, door: Door) {
  const form = await visit.form()
  if ('atto' in form) return tellQuality(visit, door, form)
  const answer: Answer<unknown> =
    'outcome' in form ? await door.ask(tellRosaOutcome, form) : await door.ask(answerRosa, form)
  return answer.kind === 'refused' ? door.refuse(answer.refusal) : visit.seeOther(door.path)
}

async function tellQuality(
  visit: Visit,
  door: Door,
  { persone, tempi, ancora, note }: Record<string, unknown>,
) {
  const answer = await door.ask(answerQuality, { persone, tempi, ancora, note })
  if (answer.kind === 'refused') return door.refuse(answer.refusal)
  if (answer.kind === 'invalid') return showToCompany(door, await visit.formState(answer.errors))
  return visit.seeOther(`${door.path}#qualita`)
}

/** The people who said yes, each with its answer; at the end the three questions about the service. */
export async function showToCompany(door: Door, state?: FormState) {
  const answer = await door.ask(openRosa)
  if (answer.kind === 'refused') return door.refuse(answer.refusal)
  if (answer.kind !== 'done') return null
  const { title, outcomesBy, names } = answer.value
  const own = await door.ask(showOwnQuality)
  const given = own.kind === 'done' ? own.value : undefined
  const say = rosaWords(door.lang)
  return door.around(
    <Stack>
      <p class="si-lead">{say('employer.for', { title })}</p>
      <p>
        {say('employer.privacy')} {say('employer.by', { day: dayLong(outcomesBy as PlainDate, door.lang) })}
      </p>
      {names.length === 0 ? (
        <EmptyState
          title={say('employer.none')}
          text={say('employer.none-text')}
          action={<ButtonLink href="/centri">{say('employer.help')}</ButtonLink>}
        />
      ) : (
        <ol class="si-candidates">
          {names.map((name) => (
            <li>
              <Person door={door} name={name} />
            </li>
          ))}
        </ol>
      )}
      {names.length > 0 && <OwnQuality visit={door} given={given} state={state} />}
      <p>
        <a href="/centri">{say('employer.help')}</a>
      </p>
    </Stack>,
    { title: say('employer.title'), status: state ? 422 : 200 },
  )
}

function Person({ door, name }: { door: Door; name: ShownCandidato }): Child {
  const say = rosaWords(door.lang)
  const full = name.surname ? `${name.name} ${name.surname}` : `${name.name} ${name.initial}.`
  return (
    <article class="si-candidate">
      <h2>{full}</h2>
      <p>{name.sentence}</p>
      <KeptReasons name={name} lang={door.lang} />
      {name.employerAnswer === 'interessa' && (
        <>
          {name.phone && (
            <p>
              <a href={phoneHref(name.phone)}>{say('employer.call', { name: name.name })}</a>{' '}
              {phone(name.phone)}
            </p>
          )}
          {name.email && (
            <p>
              <a href={`mailto:${name.email}`}>{name.email}</a>
            </p>
          )}
          <Outcome door={door} name={name} />
        </>
      )}
      {name.employerAnswer === 'no' && <p>{say('employer.said-no')}</p>}
      {name.employerAnswer !== 'interessa' && <Question door={door} name={name} />}
    </article>
  )
}

function Question({ door, name }: { door: Door; name: ShownCandidato }): Child {
  const say = rosaWords(door.lang)
  return (
    <>
      <form method="post" action={door.path}>
        <HiddenCsrf token={door.csrf} />
        <input type="hidden" name="personaId" value={name.personaId ?? ''} />
        <Button name="answer" value="interessa">
          {say('employer.interested')}
        </Button>
      </form>
      {name.employerAnswer === null && (
        <details class="si-details">
          <summary>{say('employer.no')}</summary>
          <form method="post" action={door.path}>
            <HiddenCsrf token={door.csrf} />
            <input type="hidden" name="personaId" value={name.personaId ?? ''} />
            <input type="hidden" name="answer" value="no" />
            <div class="si-answers">
              {EMPLOYER_REASONS.map((reason) => (
                <Button name="reason" value={reason} kind="secondary">
                  {say(`employer.reason.${reason}`)}
                </Button>
              ))}
            </div>
          </form>
        </details>
      )}
    </>
  )
}

const TOLD = ['assunta', 'non-assunta', 'rinuncia', 'non-presentata'] as const

function Outcome({ door, name }: { door: Door; name: ShownCandidato }): Child {
  const say = rosaWords(door.lang)
  return (
    <form method="post" action={door.path}>
      <HiddenCsrf token={door.csrf} />
      <input type="hidden" name="personaId" value={name.personaId ?? ''} />
      <p>
        <strong>{name.outcome ? say(`outcome.${name.outcome}`) : say('employer.how')}</strong>
      </p>
      <div class="si-answers">
        {TOLD.filter((each) => each !== name.outcome).map((outcome) => (
          <Button name="outcome" value={outcome} kind="secondary">
            {say(`outcome.${outcome}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}
