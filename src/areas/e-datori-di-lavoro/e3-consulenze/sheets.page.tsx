import type { Child } from 'hono/jsx'
import { failedForm, failedStatus } from '../../../across/azienda/index.ts'
import { REGION } from '../../../records/accesso/index.ts'
import {
  Breadcrumbs,
  ButtonLink,
  Callout,
  Card,
  Columns,
  dayOf,
  DefinitionList,
  EMPTY_FORM,
  LinkList,
  SiulPage,
  Stack,
  VersionHistory,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { SheetForm } from './sheet-form.tsx'
import { heldFrom, versionSaid } from './sheet-said.ts'
import { changeSheet, createSheet } from './sheets.command.ts'
import { listSheets, readSheet, READERS, type SheetView } from './sheets.query.ts'
import { words } from './words.ts'

const LIST = '/siul/schede-informative'

/** The information sheets for companies, as they are read today. */
export const sheetsPage = definePage({
  path: LIST,
  may: READERS,
  async get(visit) {
    const answer = await visit.ask(listSheets, {})
    if (answer.kind !== 'done') return null
    const say = words(visit.lang)
    return (
      <SiulPage
        {...visit.siul}
        title={say('list.title')}
        lead={say('list.lead')}
        actions={
          visit.may(createSheet) && (
            <ButtonLink href={`${LIST}/nuova`} icon="it-plus" small>
              {say('create.title')}
            </ButtonLink>
          )
        }
      >
        <Card title={say('list.today')}>
          <LinkList
            links={answer.value.map((sheet) => ({
              href: `${LIST}/${sheet.code}`,
              label: sheet.title,
              detail: [
                heldFrom(sheet, visit.lang),
                versionSaid(sheet, visit.lang),
                ...(sheet.inForce ? [] : [say('sheet.over')]),
              ].join(' · '),
            }))}
          />
        </Card>
      </SiulPage>
    )
  },
})

/** A sheet that was not there. */
export const newSheetPage = definePage({
  path: `${LIST}/nuova`,
  may: REGION,
  get: (visit) => showNew(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(createSheet, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${LIST}/${answer.value.code}?esito=salvata`)
    return withStatus(failedStatus(answer), showNew(visit, await failedForm(visit, answer, 'title')))
  },
})

function showNew(visit: Visit, state: FormState): Child {
  const title = words(visit.lang)('create.title')
  return (
    <SiulPage {...visit.siul} title={title} errors={state.errors.length > 0}>
      <Stack>
        <Crumbs visit={visit} label={title} />
        <SheetForm {...{ visit, state, title }} validFrom={dayOf(visit.now)} />
      </Stack>
    </SiulPage>
  )
}

/** An information sheet, to be read together or printed; the region writes it again from a day on. */
export const sheetPage = definePage({
  path: `${LIST}/:code`,
  may: READERS,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const code = visit.param('code')
    const answer = await visit.ask(changeSheet, { ...(await visit.form()), code })
    if (answer.kind === 'done') return visit.seeOther(`${LIST}/${code}?esito=salvata`)
    if (answer.kind === 'forbidden') return null
    const shown = await show(visit, await failedForm(visit, answer, 'validFrom'))
    return shown && withStatus(failedStatus(answer), shown)
  },
})

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(readSheet, { code: visit.param('code') })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const view = answer.value
  const { sheet, versions, today } = view
  const [last] = versions
  return (
    <SiulPage
      {...visit.siul}
      title={sheet.title}
      errors={state.errors.length > 0}
      flash={visit.told(['salvata']) ? [{ kind: 'done', text: say('form.saved') }] : []}
    >
      <Stack>
        <Crumbs visit={visit} label={sheet.title} />
        <Columns
          main={
            <>
              <SheetText visit={visit} view={view} />
              {visit.may(changeSheet) && (
                <SheetForm
                  {...{ visit, state }}
                  title={say('form.change')}
                  sheet={last?.content ?? sheet}
                  seen={last?.n ?? 0}
                  validFrom={last && last.validFrom > today ? last.validFrom : today}
                />
              )}
            </>
          }
          side={<VersionHistory today={today} versions={versionsOf(visit, view)} />}
        />
      </Stack>
    </SiulPage>
  )
}

const Crumbs = ({ visit, label }: { visit: Visit; label: string }): Child => (
  <Breadcrumbs crumbs={[{ href: LIST, label: words(visit.lang)('list.title') }, { label }]} />
)

function SheetText({ visit, view: { sheet, inForce, today } }: { visit: Visit; view: SheetView }): Child {
  const say = words(visit.lang)
  const isLater = sheet.validFrom !== null && sheet.validFrom > today
  return (
    <>
      {isLater && <Callout kind="note">{say('sheet.later')}</Callout>}
      {!inForce && !isLater && <Callout kind="danger">{say('sheet.expired')}</Callout>}
      <Card title={say('sheet.text')}>
        <ul lang="it">
          {sheet.lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <DefinitionList
          entries={[
            { term: say('sheet.source'), detail: sheet.source },
            { term: say('sheet.holds'), detail: heldFrom(sheet, visit.lang) },
            { term: say('version'), detail: versionSaid(sheet, visit.lang) },
          ]}
        />
      </Card>
      <Callout kind="warning" title={say('sheet.confirm')}>
        {say('sheet.confirm.text')}
      </Callout>
    </>
  )
}

/** Every version with what it says otherwise than the one before. */
function versionsOf(visit: Visit, { versions, original }: SheetView) {
  const say = words(visit.lang)
  return versions.map(({ content, ...version }, at) => {
    const before = versions[at + 1]?.content ?? original
    const part = (label: string, was: string | undefined, is: string) => ({
      label,
      lang: 'it' as const,
      before: was ?? '',
      after: is,
    })
    return {
      ...version,
      note: before ? undefined : say('version.first'),
      parts: before
        ? [
            part(say('form.title'), before.title, content.title),
            part(say('form.lines'), before.lines.join('\n'), content.lines.join('\n')),
            part(say('sheet.source'), before.source, content.source),
            part(say('sheet.holds'), heldFrom(before, 'it'), heldFrom(content, 'it')),
          ]
        : [],
    }
  })
}
