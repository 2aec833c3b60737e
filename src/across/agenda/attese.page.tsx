import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Attesa } from '../../records/agenda/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Lang } from '../../platform/words/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  dayOf,
  dayShort,
  EmptyState,
  HiddenCsrf,
  hour,
  instantShort,
  SiulPage,
  Stack,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { acceptForPersona, declineForPersona, stopWaiting } from './attesa.command.ts'
import { readAttese } from './attesa.query.ts'
import { attesaWords } from './attesa-words.ts'
import { sayHour } from './week-form.ts'

const HERE = '/siul/agenda/attese'

/** Who would come earlier, and the places kept for them. */
export const attesePage = definePage({ path: HERE, may: CENTRO, get: (visit) => show(visit, flashOf(visit)) })

/** What is done about an offer or a waiting: `accetta` and `rifiuta` an offer, `chiudi` a waiting. */
export const atteseActPage = definePage({
  path: `${HERE}/:id/:act`,
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const id = visit.param('id')
    const act = visit.param('act')
    if (act === 'accetta') {
      const answer = await visit.ask(acceptForPersona, { postoId: id })
      if (answer.kind === 'done')
        return visit.seeOther(`/siul/agenda/appuntamenti/${answer.value.appuntamentoId ?? ''}?esito=fissato`)
      return withStatus(409, await show(visit, blame(visit, answer)))
    }
    if (act !== 'rifiuta' && act !== 'chiudi') return null
    const answer =
      act === 'rifiuta'
        ? await visit.ask(declineForPersona, { postoId: id })
        : await visit.ask(stopWaiting, { attesaId: id })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${act}`)
    return withStatus(409, await show(visit, blame(visit, answer)))
  },
})

const blame = (visit: Visit, answer: Parameters<typeof sayAnswer>[0]): Flash[] =>
  sayAnswer(answer, visit.lang)
function sayAnswer(
  answer: { kind: string; refusal?: Parameters<typeof refusalSentence>[0] },
  lang: Lang,
): Flash[] {
  return answer.refusal ? [{ kind: 'error', text: refusalSentence(answer.refusal, lang) }] : []
}

function flashOf(visit: Visit): Flash[] {
  const told = visit.told(['rifiuta', 'chiudi', 'aspetta'])
  return told ? [{ kind: 'done', text: attesaWords(visit.lang)(`done.${told}`) }] : []
}

async function show(visit: Visit, flash: Flash[]): Promise<Child> {
  const answer = await visit.ask(readAttese, {})
  if (answer.kind !== 'done') return null
  const say = attesaWords(visit.lang)
  return (
    <SiulPage {...visit.siul} title={say('title')} lead={say('lead')} flash={flash}>
      <Stack>
        <AgendaTabs current="attese" />
        {answer.value.length === 0 ? (
          <EmptyState
            title={say('empty.title')}
            text={say('empty.text')}
            icon="it-calendar"
            action={
              <ButtonLink href="/siul/persone" kind="secondary">
                {say('empty.go')}
              </ButtonLink>
            }
          />
        ) : (
          <Waiting visit={visit} rows={answer.value} />
        )}
      </Stack>
    </SiulPage>
  )
}

function Waiting({ visit, rows }: { visit: Visit; rows: readonly Attesa[] }): Child {
  const { lang } = visit
  const say = attesaWords(lang)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      rows={rows}
      columns={[
        {
          label: say('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        { label: say('col.service'), short: true, cell: ({ service }) => service },
        {
          label: say('col.has'),
          cell: ({ bookedAt }) => (bookedAt ? instantShort(bookedAt, lang) : say('has.none')),
        },
        { label: say('col.can'), cell: (row) => sayCan(row, lang) },
        {
          label: say('col.offer'),
          cell: ({ offer }) =>
            offer
              ? say(dayOf(offer.expiresAt) === dayOf(visit.now) ? 'offer.until' : 'offer.until.tomorrow', {
                  when: instantShort(offer.startsAt, lang),
                  until: hour(offer.expiresAt),
                })
              : say('offer.none'),
        },
        { label: say('col.do'), cell: (row) => <Acts visit={visit} row={row} /> },
      ]}
    />
  )
}

function sayCan({ fromOn, untilOn, weekdays, fromMinutes, untilMinutes }: Attesa, lang: Lang): string {
  const say = attesaWords(lang)
  return say('can', {
    from: dayShort(plainDate(fromOn), lang),
    until: dayShort(plainDate(untilOn), lang),
    days: weekdays.map((day) => say(String(day) as '1')).join(', '),
    hours: say('hours', { from: sayHour(fromMinutes), until: sayHour(untilMinutes) }),
  })
}

function Acts({ visit, row }: { visit: Visit; row: Attesa }): Child {
  const say = attesaWords(visit.lang)
  const acts = row.offer
    ? ([
        [row.offer.id, 'accetta', say('accept')],
        [row.offer.id, 'rifiuta', say('decline')],
      ] as const)
    : ([[row.id, 'chiudi', say('stop')]] as const)
  return (
    <ButtonRow>
      {acts.map(([id, act, label]) => (
        <form method="post" action={`${HERE}/${id}/${act}`}>
          <HiddenCsrf token={visit.csrf} />
          <Button kind={act === 'accetta' ? 'primary' : 'secondary'} small>
            {label}
            <span class="visually-hidden">{say('of', { name: listName(row) })}</span>
          </Button>
        </form>
      ))}
    </ButtonRow>
  )
}
