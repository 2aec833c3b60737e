import type { Child } from 'hono/jsx'
import type { Answer } from '../../../platform/work/index.ts'
import { CENTRO, DESK } from '../../../records/accesso/index.ts'
import { isLow, LEAFLET_LANGUAGES, THEMES, type Materiale } from '../../../records/materiale/index.ts'
import { languageName } from '../../../records/persona/index.ts'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import { turnoName } from '../../../records/turno/index.ts'
import { SERVICE_CODES } from '../../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataTable,
  EMPTY_FORM,
  EmptyState,
  Form,
  HiddenCsrf,
  SelectField,
  SiulPage,
  Stack,
  Tag,
  TextField,
  wholeNumber,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import {
  addMateriale,
  giveMateriale,
  readMateriali,
  restockMateriale,
  withdrawMateriale,
} from './materiali.command.ts'
import { materialiWords } from './materiali-words.ts'

const HERE = '/siul/accoglienza/materiali'

/** The leaflets of the centre: give one in one click, add, restock, withdraw. */
const listPage = definePage({
  path: HERE,
  may: CENTRO,
  get: (visit) => show(visit),
  post: async (visit) => after(visit, await visit.ask(addMateriale, await visit.form()), () => 'aggiunto'),
})

const givePage = definePage({
  path: `${HERE}/consegne`,
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  post: async (visit) =>
    after(visit, await visit.ask(giveMateriale, await visit.form()), ({ left }) => `dato&restano=${left}`),
})

const copiesPage = definePage({
  path: `${HERE}/copie`,
  may: DESK,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const { materialeId, copies, fare } = await visit.form()
    if (fare === 'togli')
      return after(visit, await visit.ask(withdrawMateriale, { materialeId }), () => 'tolto')
    return after(visit, await visit.ask(restockMateriale, { materialeId, copies }), () => 'caricato')
  },
})

export const materialiPages = [listPage, givePage, copiesPage]

async function after<T>(visit: Visit, answer: Answer<T>, esito: (value: T) => string) {
  if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${esito(answer.value)}`)
  if (answer.kind === 'forbidden') return null
  if (answer.kind === 'invalid') {
    const shown = await show(visit, await visit.formState(answer.errors))
    return shown && withStatus(422, shown)
  }
  const text = refusalSentence(answer.refusal, visit.lang)
  const shown = await show(visit, EMPTY_FORM, [{ kind: 'error', text }])
  return shown && withStatus(refusalStatus(answer.refusal), shown)
}

const ESITI = ['dato', 'aggiunto', 'caricato', 'tolto'] as const

function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(ESITI)
  const left = Number(visit.query('restano')) || 0
  return esito ? [{ kind: 'done', text: materialiWords(visit.lang)(`esito.${esito}`, { left }) }] : []
}

async function show(visit: Visit, state = EMPTY_FORM, flash = flashOf(visit)): Promise<Child> {
  const answer = await visit.ask(readMateriali, {})
  if (answer.kind !== 'done') return null
  const { materiali, inFront } = answer.value
  const say = materialiWords(visit.lang)
  const back = (
    <ButtonLink href="/siul/accoglienza" kind="secondary">
      {say('back')}
    </ButtonLink>
  )
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead')}
      flash={flash}
      errors={state.errors.length > 0}
      actions={back}
    >
      <Stack>
        {materiali.length === 0 ? (
          <EmptyState title={say('none')} text={say('none.text')} action={back} />
        ) : (
          <section>
            <p>{inFront ? say('front', { number: turnoName(inFront) }) : say('front.none')}</p>
            <Leaflets visit={visit} rows={materiali} />
            <p class="si-hint">{say('print')}</p>
          </section>
        )}
        {visit.may(addMateriale) && materiali.length > 0 && <Copies visit={visit} rows={materiali} />}
        {visit.may(addMateriale) && <Add visit={visit} state={state} />}
      </Stack>
    </SiulPage>
  )
}

function Leaflets({ visit, rows }: { visit: Visit; rows: readonly Materiale[] }): Child {
  const say = materialiWords(visit.lang)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      compact
      rows={rows}
      columns={[
        { label: say('col.title'), names: true, cell: ({ title }) => title },
        { label: say('col.language'), cell: ({ language }) => languageName(language, visit.lang) },
        { label: say('col.theme'), cell: ({ theme }) => say(`theme.${theme}`) },
        { label: say('col.service'), short: true, cell: ({ service }) => service },
        {
          label: say('col.copies'),
          short: true,
          cell: (row) => (
            <>
              {wholeNumber(row.copies, visit.lang)}{' '}
              {isLow(row) && <Tag tone="warning">{say(row.copies === 0 ? 'out' : 'low')}</Tag>}
            </>
          ),
        },
        { label: say('col.given'), numeric: true, cell: ({ given }) => wholeNumber(given, visit.lang) },
        {
          label: say('col.do'),
          cell: ({ id, title, copies, language }) =>
            copies > 0 && (
              <form method="post" action={`${HERE}/consegne`}>
                <HiddenCsrf token={visit.csrf} />
                <Button small kind="secondary" name="materialeId" value={id}>
                  {say('give')}
                  <span class="visually-hidden">
                    {say('of', { title, language: languageName(language, visit.lang) })}
                  </span>
                </Button>
              </form>
            ),
        },
      ]}
    />
  )
}

function Copies({ visit, rows }: { visit: Visit; rows: readonly Materiale[] }): Child {
  const say = materialiWords(visit.lang)
  const options = rows.map(({ id, title, language }) => ({
    value: id,
    label: `${title} (${languageName(language, visit.lang)})`,
  }))
  return (
    <Card title={say('manage')}>
      <form method="post" action={`${HERE}/copie`} class="si-form">
        <HiddenCsrf token={visit.csrf} />
        <SelectField name="materialeId" label={say('manage.which')} options={options} />
        <TextField name="copies" label={say('manage.copies')} inputmode="numeric" narrow optional />
        <ButtonRow>
          <Button kind="secondary">{say('restock')}</Button>
          <Button kind="quiet" name="fare" value="togli">
            {say('withdraw')}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

function Add({ visit, state }: { visit: Visit; state: FormState }): Child {
  const { lang } = visit
  const say = materialiWords(lang)
  const languages = LEAFLET_LANGUAGES.map((value) => ({ value, label: languageName(value, lang) }))
  const themes = THEMES.map((value) => ({ value, label: say(`theme.${value}`) }))
  return (
    <Card title={say('add.title')}>
      <Form action={HERE} csrf={visit.csrf} state={state}>
        <TextField name="title" label={say('col.title')} maxlength={120} />
        <SelectField name="language" label={say('col.language')} options={languages} value="it" />
        <SelectField name="theme" label={say('col.theme')} options={themes} />
        <SelectField
          name="service"
          label={say('col.service')}
          value="A1"
          options={SERVICE_CODES.map((value) => ({ value, label: value }))}
        />
        <TextField name="copies" label={say('add.copies')} inputmode="numeric" value="100" narrow />
        <TextField name="lowAt" label={say('add.low')} inputmode="numeric" value="10" narrow />
        <Button>{say('add')}</Button>
      </Form>
    </Card>
  )
}
