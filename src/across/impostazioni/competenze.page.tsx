import type { Child, FC } from 'hono/jsx'
import { REGION } from '../../records/accesso/index.ts'
import { CENTRI, type CompetenzaRow } from '../../records/centro/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  Columns,
  DataTable,
  DateField,
  dayShort,
  EMPTY_FORM,
  fieldId,
  Form,
  RadioGroup,
  SelectField,
  Tabs,
  Tag,
  TextField,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { Act } from '../standard/index.ts'
import { changeCompetenze } from './change-competenze.command.ts'
import { readCompetenze } from './competenze.query.ts'
import { competenzeWords } from './competenze-words.ts'
import { centroName } from './effect-table.tsx'
import { HOME, SettingsPage } from './frame.tsx'
import { words } from './words.ts'

const HERE = `${HOME}/competenze`
/** The form beside the table: the ticks of the table are of it. */
const FORM = 'competenza'

/** Which centre answers for which comune: ticked comuni are given to a centre from a day on, with the act that says so. */
export const competenzePage = definePage({
  path: HERE,
  may: REGION,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(changeCompetenze, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=salvata`)
    const errors = answer.kind === 'invalid' ? answer.errors : []
    const state = await visit.formState(
      errors.map(({ field, message }) => ({ field: field.split('.')[0] ?? field, message })),
    )
    return withStatus(422, await show(visit, state))
  },
})

async function show(visit: Visit, state: FormState): Promise<Child | null> {
  const answer = await visit.ask(readCompetenze, {})
  if (answer.kind !== 'done') return null
  const { rows, today } = answer.value
  const say = competenzeWords(visit.lang)
  const centro = visit.query('centro')
  const shown = centro ? rows.filter(({ centroCode }) => centroCode === centro) : rows
  const toConfirm = rows.filter(({ certainty }) => certainty === 'da-confermare').length
  return (
    <SettingsPage
      visit={visit}
      tab="competenze"
      title={say('title')}
      lead={say('lead', { toConfirm, all: rows.length })}
      flash={visit.query('esito') === 'salvata' ? [{ kind: 'done', text: say('saved') }] : []}
      errors={state.errors.length > 0}
    >
      <Filter rows={rows} centro={centro} />
      <Columns
        main={<Comuni rows={shown} chosen={[state.values['comuni[]'] ?? []].flat()} />}
        side={
          <Card title={say('form.title')}>
            <Form
              id={FORM}
              action={centro ? `${HERE}?centro=${encodeURIComponent(centro)}` : HERE}
              csrf={visit.csrf}
              state={state}
            >
              <Change today={today} />
            </Form>
          </Card>
        }
      />
    </SettingsPage>
  )
}

const Filter: FC<{ rows: readonly CompetenzaRow[]; centro: string | undefined }> = ({ rows, centro }) => {
  const say = competenzeWords(useLang())
  return (
    <Tabs
      label={say('filter')}
      tabs={[
        { href: HERE, label: say('all'), count: rows.length, current: !centro },
        ...CENTRI.map(({ codice, nome }) => ({
          href: `${HERE}?centro=${codice}`,
          label: nome,
          count: rows.filter(({ centroCode }) => centroCode === codice).length,
          current: codice === centro,
        })),
      ]}
    />
  )
}

const Comuni: FC<{ rows: readonly CompetenzaRow[]; chosen: readonly string[] }> = ({ rows, chosen }) => {
  const lang = useLang()
  const say = competenzeWords(lang)
  return (
    <DataTable
      caption={say('table')}
      captionHidden
      compact
      rows={rows}
      columns={[
        {
          label: say('tick'),
          cell: ({ belfiore, comune }) => (
            <input
              type="checkbox"
              form={FORM}
              id={belfiore === rows[0]?.belfiore ? fieldId('comuni') : undefined}
              name="comuni[]"
              value={belfiore}
              checked={chosen.includes(belfiore)}
              aria-label={say('tick.one', { comune })}
            />
          ),
        },
        { label: say('comune'), names: true, cell: ({ comune, province }) => `${comune} (${province})` },
        { label: say('centre'), cell: (row) => <Centro row={row} /> },
        {
          label: say('since'),
          cell: ({ from }) => (from ? dayShort(plainDate(from), lang) : '–'),
        },
        { label: say('source'), cell: ({ source }) => source && <Act>{source}</Act> },
      ]}
    />
  )
}

const Centro: FC<{ row: CompetenzaRow }> = ({ row: { centroCode, certainty, next } }) => {
  const lang = useLang()
  const say = competenzeWords(lang)
  return (
    <>
      {centroCode ? centroName(centroCode) : say('none')}{' '}
      {certainty === 'da-confermare' && <Tag tone="warning">{say('to-confirm')}</Tag>}{' '}
      {next && (
        <Tag tone="primary">
          {say('next', { day: dayShort(plainDate(next.from), lang), centre: centroName(next.centroCode) })}
        </Tag>
      )}
    </>
  )
}

const Change: FC<{ today: PlainDate }> = ({ today }) => {
  const lang = useLang()
  const say = competenzeWords(lang)
  const sayForm = words(lang)
  return (
    <>
      <SelectField
        name="centro"
        label={say('form.centro')}
        options={CENTRI.map(({ codice, nome }) => ({ value: codice, label: nome }))}
      />
      <DateField name="validFrom" label={say('form.from')} hint={say('form.from.hint')} example={today} />
      <TextField
        name="source"
        label={sayForm('form.source')}
        hint={sayForm('form.source.hint')}
        maxlength={300}
      />
      <RadioGroup
        name="certainty"
        label={sayForm('form.certainty')}
        value="certo"
        options={(['certo', 'da-confermare'] as const).map((value) => ({
          value,
          label: sayForm(`form.${value}`),
        }))}
      />
      <ButtonRow>
        <Button>{say('form.save')}</Button>
      </ButtonRow>
    </>
  )
}
