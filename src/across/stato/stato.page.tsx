import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Contrast } from '../../records/rapporto/index.ts'
import {
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  dayShort,
  DefinitionList,
  Heading,
  LinkList,
  Stack,
  Tag,
  type Tone,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { ContrastCard } from './contrast-card.tsx'
import { esitoOf } from './esito.ts'
import { LifeTable } from './life-table.tsx'
import type { Proposal } from './life.ts'
import { openPerdita } from './perdita.command.ts'
import { readVita } from './stato.query.ts'
import { words } from './words.ts'
import { reconcileWork } from './work.command.ts'

const TONE: Record<string, Tone> = {
  'in-stato': 'success',
  conservato: 'success',
  sospeso: 'warning',
  perso: 'danger',
}

/** The status of a person over time: where she stands, what is to be looked at, her whole story. */
export const statoPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/stato',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(reconcileWork, { ...(await visit.form()), personaId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=scelto`)
    const page = await show(visit, true)
    return page === null ? null : withStatus(errorsOf(visit, answer, 'reason').length > 0 ? 422 : 409, page)
  },
})

async function show(visit: Visit, failed = false): Promise<Child | null> {
  const answer = await visit.ask(readVita, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, now, lines, contrasts, proposals, pending, due } = answer.value
  const { lang } = visit
  const say = words(lang)
  const here = `/siul/persone/${persona.id}`
  return (
    <PersonaPage visit={visit} persona={persona} tab="stato" errors={failed} flash={esitoOf(visit)}>
      <Stack>
        <Card
          title={say('now')}
          aside={<Tag tone={TONE[now.state] ?? 'neutral'}>{say(`state.${now.state}`)}</Tag>}
        >
          <Stack>
            <DefinitionList
              entries={[
                ...(now.since ? [{ term: say('since'), detail: dayShort(now.since, lang) }] : []),
                { term: say('because'), detail: <span lang="it">{now.because}.</span> },
                { term: say('due'), detail: <a href={`${here}/scadenze`}>{String(due)}</a> },
              ]}
            />
            {now.daVerificare && <Callout kind="warning">{say('check')}</Callout>}
            <ButtonRow>
              <ButtonLink href={`${here}/stato/lavoro`} kind="secondary">
                {say('work.add')}
              </ButtonLink>
              {!pending && answer.value.open && visit.may(openPerdita) && (
                <ButtonLink href={`${here}/stato/perdita`} kind="quiet">
                  {say('loss.start')}
                </ButtonLink>
              )}
            </ButtonRow>
          </Stack>
        </Card>
        {pending && (
          <Callout kind="warning" title={say('loss.pending', { number: pending.number })}>
            <a href={`${here}/stato/perdite/${pending.id}`}>{say('loss.open')}</a>
          </Callout>
        )}
        {proposals.map((proposal) => (
          <ProposalNote visit={visit} proposal={proposal} />
        ))}
        {oneAtATime(contrasts).map((contrast) => (
          <ContrastCard visit={visit} contrast={contrast} />
        ))}
        <Heading level={2}>{say('life')}</Heading>
        {lines.length === 0 ? <p>{say('life.none')}</p> : <LifeTable personaId={persona.id} lines={lines} />}
        <LinkList
          links={[
            { href: `${here}/stato/lavori`, label: say('works') },
            { href: `${here}/did`, label: say('did') },
            { href: `${here}/trasferimento`, label: say('transfer') },
          ]}
        />
      </Stack>
    </PersonaPage>
  )
}

/** What waits to be chosen is asked one at a time; what was chosen stays in view. */
function oneAtATime(contrasts: readonly Contrast[]): Contrast[] {
  const waiting = contrasts.find(({ chosen }) => chosen === null)
  return contrasts.filter((each) => each === waiting || each.chosen !== null)
}

function ProposalNote({ visit, proposal }: { visit: Visit; proposal: Proposal }): Child {
  const say = words(visit.lang)
  const { reason, lostOn, because } = proposal
  const ask = new URLSearchParams({ motivo: reason, dal: lostOn })
  return (
    <Callout kind="warning" title={say('loss.propose')}>
      <p>{say(`loss.propose.${reason}`, { day: dayShort(lostOn, visit.lang) })}</p>
      {because && <p lang="it">{because}.</p>}
      {visit.may(openPerdita) && (
        <a href={`/siul/persone/${visit.param('id')}/stato/perdita?${ask.toString()}`}>{say('loss.start')}</a>
      )}
    </Callout>
  )
}
