import type { Child } from 'hono/jsx'
import type { Answer } from '../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import type { AccordoVersione } from '../../records/accordo/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  ButtonLink,
  Card,
  dayShort,
  DataTable,
  EMPTY_FORM,
  EmptyState,
  Stack,
  Tag,
  type Column,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { draftAccordo, redraftAccordo } from './accordo.command.ts'
import { AccordoForm } from './accordo-form.tsx'
import { accordoHref } from './accordo-href.ts'
import { readAccordi, readAccordo } from './accordo.query.ts'
import { accordoWords } from './accordo-words.ts'
import { AziendaPage, hrefOf } from './azienda-page.tsx'
import { failedForm, failedStatus } from './form-state.ts'
import { labels } from './labels.ts'

const ID = '/siul/aziende/:id{[0-9a-f-]{36}}/accordi'
export const ONE = `${ID}/:accordo{[0-9a-f-]{36}}`

const mayPrepare = (visit: Visit): boolean => IMPRESE.some((role) => role === visit.actor.role)

/** The agreements with a company. */
export const accordiPage = definePage({
  path: ID,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readAccordi, { aziendaId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const { azienda, accordi } = answer.value
    const say = accordoWords(visit.lang)
    const create = mayPrepare(visit) && (
      <ButtonLink href={`${hrefOf(azienda.id, 'accordi')}/nuovo`} icon="it-plus" small>
        {say('new')}
      </ButtonLink>
    )
    return (
      <AziendaPage {...{ visit, azienda }} tab="accordi" actions={accordi.length > 0 && create}>
        {accordi.length === 0 ? (
          <EmptyState
            title={say('none')}
            text={say('none.text')}
            action={create || <ButtonLink href={hrefOf(azienda.id)}>{azienda.name}</ButtonLink>}
          />
        ) : (
          <DataTable
            caption={say('title')}
            columns={columnsOf(visit.lang)}
            rows={accordi}
            rowHref={accordoHref}
          />
        )}
      </AziendaPage>
    )
  },
})

function columnsOf(lang: Lang): Column<AccordoVersione>[] {
  const say = accordoWords(lang)
  return [
    { label: say('title'), cell: ({ number }) => number, names: true, short: true },
    { label: say('service'), cell: ({ service }) => service, short: true },
    { label: say('goal'), cell: ({ content }) => content.goal },
    {
      label: say('until'),
      cell: ({ content }) => (content.until ? dayShort(content.until, lang) : say('endless')),
    },
    {
      label: say('versions'),
      cell: (row) => (
        <>
          {say('version', { n: row.n })} <StateTag row={row} lang={lang} />
        </>
      ),
    },
  ]
}

/** Where a version stands; of the last one, that the whole is closed. */
export function StateTag({ row, lang }: { row: AccordoVersione; lang: Lang }): Child {
  const say = accordoWords(lang)
  if (row.closedOn && row.state !== 'superata') return <Tag>{say('closed')}</Tag>
  const tone = row.state === 'firmata' ? 'success' : row.state === 'alla-firma' ? 'warning' : 'neutral'
  return <Tag tone={tone}>{labels(lang)(`accordo.${row.state}`)}</Tag>
}

/** A new agreement: the usual promises of its service are there already. */
export const nuovoAccordoPage = definePage({
  path: `${ID}/nuovo`,
  may: IMPRESE,
  get: (visit) => showNew(visit),
  async post(visit) {
    const aziendaId = visit.param('id')
    const answer = await visit.ask(draftAccordo, { ...(await visit.form()), aziendaId })
    if (answer.kind === 'done')
      return visit.seeOther(`${accordoHref({ aziendaId, ...answer.value })}?esito=bozza`)
    return showNew(visit, await failedForm(visit, answer, 'until'), failedStatus(answer))
  },
})

async function showNew(visit: Visit, state: FormState = EMPTY_FORM, status = 200) {
  const answer = await visit.ask(readAccordi, { aziendaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { azienda, today } = answer.value
  const title = accordoWords(visit.lang)('new')
  return withStatus(
    status,
    <AziendaPage {...{ visit, azienda, title }} tab="accordi" errors={state.errors.length > 0}>
      <Card title={title}>
        <AccordoForm {...{ visit, state }} service="E1" today={plainDate(today)} />
      </Card>
    </AziendaPage>,
  )
}

/** The text again: over the draft, or the next version. */
export const testoPage = definePage({
  path: `${ONE}/testo`,
  may: IMPRESE,
  get: (visit) => showText(visit),
  async post(visit) {
    const accordoId = visit.param('accordo')
    const answer = await visit.ask(redraftAccordo, { ...(await visit.form()), accordoId })
    if (answer.kind === 'done')
      return visit.seeOther(`${accordoHref({ aziendaId: visit.param('id'), accordoId })}?esito=bozza`)
    return showText(visit, answer)
  },
})

async function showText(visit: Visit, failed?: Answer<unknown>) {
  const answer = await visit.ask(readAccordo, { accordoId: visit.param('accordo') })
  if (answer.kind !== 'done') return null
  const { azienda, last, today } = answer.value
  const say = accordoWords(visit.lang)
  const state = failed ? await failedForm(visit, failed, 'goal') : EMPTY_FORM
  const title = last.state === 'bozza' ? say('edit') : say('edit.next', { n: last.n + 1 })
  return withStatus(
    failed ? failedStatus(failed) : 200,
    <AziendaPage {...{ visit, azienda, title }} tab="accordi" errors={state.errors.length > 0}>
      <Stack>
        <Card title={title}>
          <AccordoForm
            {...{ visit, state }}
            text={last.content}
            version={last.version}
            service={last.service}
            today={plainDate(today)}
          />
        </Card>
      </Stack>
    </AziendaPage>,
  )
}
