import { CENTRO } from '../../records/accesso/index.ts'
import { languageName } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataTable,
  DefinitionList,
  EmptyState,
  Form,
  SelectField,
  SiulPage,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { assignMediatore, callOffMediazione } from './mediazione.command.ts'
import { readMediazione, readMediazioni } from './mediazione.query.ts'
import { flashOf, HERE, MediazioneTabs, StateTag, whenOf } from './parts.tsx'
import { words } from './words.ts'

/** What is to come at the centre: those without a mediator first. */
export const mediazioniPage = definePage({
  path: HERE,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readMediazioni, {})
    if (answer.kind !== 'done') return null
    const { lang } = visit
    const say = words(lang)
    const rows = answer.value.toSorted(
      (one, other) => Number(other.state === 'da-trovare') - Number(one.state === 'da-trovare'),
    )
    const people = (
      <ButtonLink href="/siul/persone" kind="secondary">
        {say('people')}
      </ButtonLink>
    )
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={say('lead')} flash={flashOf(visit)}>
        <Stack>
          <MediazioneTabs current="prossime" />
          {rows.length === 0 ? (
            <EmptyState title={say('none')} text={say('none.text')} action={people} />
          ) : (
            <DataTable
              caption={say('tab.prossime')}
              captionHidden
              rows={rows}
              columns={[
                { label: say('col.when'), short: true, cell: (row) => whenOf(row, lang) },
                {
                  label: say('col.who'),
                  names: true,
                  cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
                },
                { label: say('col.language'), cell: ({ language }) => languageName(language, lang) },
                { label: say('col.service'), short: true, cell: ({ service }) => service },
                {
                  label: say('col.mediator'),
                  cell: ({ mediatoreName, state }) => mediatoreName ?? <StateTag state={state} />,
                },
                {
                  label: say('col.open'),
                  short: true,
                  cell: (row) => (
                    <a href={`${HERE}/${row.id}`}>
                      {say('open')}
                      <span class="visually-hidden"> {say('open.of', { name: listName(row) })}</span>
                    </a>
                  ),
                },
              ]}
            />
          )}
        </Stack>
      </SiulPage>
    )
  },
})

/** One mediation: who is asked, and calling it off. */
export const mediazionePage = definePage({
  path: `${HERE}/:id{[0-9a-f-]{36}}`,
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const { mediatoreId, reason } = await visit.form()
    const mediazioneId = visit.param('id')
    const isCancel = reason !== undefined || mediatoreId === undefined
    const answer = isCancel
      ? await visit.ask(callOffMediazione, { mediazioneId, reason })
      : await visit.ask(assignMediatore, { mediazioneId, mediatoreId })
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${isCancel ? 'annullata' : 'affidata'}`)
    const errors = errorsOf(visit, answer, isCancel ? 'reason' : 'mediatoreId')
    const shown = await show(visit, await visit.formState(errors))
    return shown && withStatus(422, shown)
  },
})

async function show(visit: Visit, state?: FormState) {
  const answer = await visit.ask(readMediazione, { mediazioneId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { mediazione, mediatori } = answer.value
  const { lang } = visit
  const say = words(lang)
  const isOpen = mediazione.state !== 'annullata' && !mediazione.prestazioneId
  return (
    <SiulPage
      {...visit.siul}
      title={say('one.title', { name: listName(mediazione) })}
      errors={state !== undefined}
      actions={
        <ButtonLink href={`/siul/persone/${mediazione.personaId}`} kind="secondary">
          {say('file')}
        </ButtonLink>
      }
    >
      <Stack>
        <Card title={whenOf(mediazione, lang)} aside={<StateTag state={mediazione.state} />}>
          <DefinitionList
            entries={[
              { term: say('col.language'), detail: languageName(mediazione.language, lang) },
              { term: say('col.service'), detail: mediazione.service },
              { term: say('col.mediator'), detail: mediazione.mediatoreName ?? say('book.find') },
              ...(mediazione.cancelReason
                ? [{ term: say('cancel.reason'), detail: mediazione.cancelReason }]
                : []),
            ]}
          />
        </Card>
        {isOpen && (
          <Card title={say('book.mediator')}>
            {mediatori.length === 0 ? (
              <p>{say('assign.none')}</p>
            ) : (
              <Form action={visit.path} csrf={visit.csrf} state={state}>
                <SelectField
                  name="mediatoreId"
                  label={say('book.mediator')}
                  value={mediazione.mediatoreId ?? undefined}
                  options={mediatori.map(({ id, name, body }) => ({ value: id, label: `${name} (${body})` }))}
                />
                <Button>{say('assign')}</Button>
              </Form>
            )}
          </Card>
        )}
        {isOpen && (
          <Card title={say('cancel.show')}>
            <Form action={visit.path} csrf={visit.csrf} state={state}>
              <TextField name="reason" label={say('cancel.reason')} maxlength={300} />
              <Button kind="danger">{say('cancel')}</Button>
            </Form>
          </Card>
        )}
      </Stack>
    </SiulPage>
  )
}
