import { hashOfCode } from '../../../platform/identifiers/index.ts'
import type { Child } from 'hono/jsx'
import { carryOut, type Answer, type Refusal } from '../../../platform/work/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'
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
import { bare, bareRefusal } from '../../../surfaces/door/bare.tsx'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { answerRosa, openRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { answerQuality, showOwnQuality } from './qualita.command.ts'
import { OwnQuality } from './qualita-parts.tsx'
import { KeptReasons } from './rosa-names.tsx'
import { rosaWords } from './rosa-words.ts'

/** The rosa on the company's phone, by its own link: no login, one tap a person, contacts only where both said yes. */
export const rosaLinkPage = definePage({
  path: '/imprese/rose/:codice',
  may: 'public',
  get: (visit) => show(visit),
  async post(visit) {
    const { codice } = asHolder(visit).input
    const form = { ...(await visit.form()), codice }
    if ('atto' in form) return tellQuality(visit, form)
    const isOutcome = 'outcome' in form
    const asked = { ...asHolder(visit), input: form }
    const answer: Answer<unknown> = isOutcome
      ? await carryOut(visit.c.var.engine, { ...asked, request: tellRosaOutcome })
      : await carryOut(visit.c.var.engine, { ...asked, request: answerRosa })
    if (answer.kind === 'refused') return refusedPage(visit, answer.refusal)
    return visit.seeOther(visit.path)
  },
})

async function tellQuality(visit: Visit, { codice, persone, tempi, ancora, note }: Record<string, unknown>) {
  const input = { codice, persone, tempi, ancora, note }
  const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: answerQuality, input })
  if (answer.kind === 'refused') return refusedPage(visit, answer.refusal)
  if (answer.kind === 'invalid') return show(visit, await visit.formState(answer.errors))
  return visit.seeOther(`${visit.path}#qualita`)
}

/** The people who said yes, each with its answer; at the end the three questions about the service. */
async function show(visit: Visit, state?: FormState) {
  const answer = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: openRosa })
  if (answer.kind === 'refused') return refusedPage(visit, answer.refusal)
  if (answer.kind !== 'done') return null
  const { title, outcomesBy, names } = answer.value
  const own = await carryOut(visit.c.var.engine, { ...asHolder(visit), request: showOwnQuality })
  const given = own.kind === 'done' ? own.value : undefined
  const say = rosaWords(visit.lang)
  return around(
    visit,
    <Stack>
      <p class="si-lead">{say('employer.for', { title })}</p>
      <p>
        {say('employer.privacy')} {say('employer.by', { day: dayLong(outcomesBy as PlainDate, visit.lang) })}
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
              <Person visit={visit} name={name} />
            </li>
          ))}
        </ol>
      )}
      {names.length > 0 && <OwnQuality visit={visit} given={given} state={state} />}
      <p>
        <a href="/centri">{say('employer.help')}</a>
      </p>
    </Stack>,
    state ? 422 : 200,
  )
}

/** Whoever may be logged in on this browser has no part in it. */
function asHolder(visit: Visit) {
  const codice = visit.param('codice')
  return { actor: meetingActor(hashOfCode(codice)), input: { codice }, lang: visit.lang }
}

function Person({ visit, name }: { visit: Visit; name: ShownCandidato }): Child {
  const say = rosaWords(visit.lang)
  const full = name.surname ? `${name.name} ${name.surname}` : `${name.name} ${name.initial}.`
  return (
    <article class="si-candidate">
      <h2>{full}</h2>
      <p>{name.sentence}</p>
      <KeptReasons name={name} lang={visit.lang} />
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
          <Outcome visit={visit} name={name} />
        </>
      )}
      {name.employerAnswer === 'no' && <p>{say('employer.said-no')}</p>}
      {name.employerAnswer !== 'interessa' && <Question visit={visit} name={name} />}
    </article>
  )
}

function Question({ visit, name }: { visit: Visit; name: ShownCandidato }): Child {
  const say = rosaWords(visit.lang)
  return (
    <>
      <form method="post" action={visit.path}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="personaId" value={name.personaId ?? ''} />
        <Button name="answer" value="interessa">
          {say('employer.interested')}
        </Button>
      </form>
      {name.employerAnswer === null && (
        <details class="si-details">
          <summary>{say('employer.no')}</summary>
          <form method="post" action={visit.path}>
            <HiddenCsrf token={visit.csrf} />
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

function Outcome({ visit, name }: { visit: Visit; name: ShownCandidato }): Child {
  const say = rosaWords(visit.lang)
  return (
    <form method="post" action={visit.path}>
      <HiddenCsrf token={visit.csrf} />
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

const refusedPage = (visit: Visit, refusal: Refusal) =>
  bareRefusal(visit, {
    title: rosaWords(visit.lang)('employer.title'),
    refusal,
    centres: rosaWords(visit.lang)('employer.help'),
  })

const around = (visit: Visit, children: Child, status = 200) =>
  bare(visit, { status, title: rosaWords(visit.lang)('employer.title'), children })
