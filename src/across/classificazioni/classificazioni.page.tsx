import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import {
  Button,
  Callout,
  Card,
  DataTable,
  DefinitionList,
  EMPTY_FORM,
  Form,
  Stack,
  TextField,
  wholeNumber,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { SettingsPage } from '../impostazioni/index.ts'
import { joinName, showClassificazioni } from './classificazioni.command.ts'
import { words } from './words.ts'

const HERE = '/siul/impostazioni/classificazioni'
const COMMANDS = [
  'siul classificazioni import-esco --file skills_it.csv --as UTENTE',
  'siul classificazioni import-cp --file cp2021.csv --as UTENTE',
]

/** The classifications: what is loaded, the words that no list knows, the codes to be checked. */
export const classificazioniPage = definePage({
  path: HERE,
  may: showClassificazioni.may,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(joinName, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=unite`)
    const errors =
      answer.kind === 'invalid'
        ? answer.errors
        : answer.kind === 'refused'
          ? [{ field: 'name', message: refusalSentence(answer.refusal, visit.lang) }]
          : []
    return withStatus(422, await show(visit, await visit.formState(errors)))
  },
})

async function show(visit: Visit, state: FormState = EMPTY_FORM): Promise<Child> {
  const answer = await visit.ask(showClassificazioni, {})
  if (answer.kind !== 'done') return null
  const { abilita, withUri, names, professioniUfficiali, professioni, free } = answer.value
  const { lang } = visit
  const say = words(lang)
  const count = (value: number) => wholeNumber(value, lang)
  return (
    <SettingsPage
      visit={visit}
      tab="classificazioni"
      title={say('title')}
      lead={say('lead')}
      errors={state.errors.length > 0}
      flash={visit.query('esito') === 'unite' ? [{ kind: 'done', text: say('joined') }] : undefined}
    >
      <Stack>
        {withUri === 0 && (
          <Callout kind="note">
            <p>{say('to-confirm')}</p>
          </Callout>
        )}
        <Card title={say('numbers')}>
          <DefinitionList
            entries={[
              { term: say('elenco'), detail: count(abilita.elenco) },
              { term: say('esco'), detail: count(abilita.esco) },
              { term: say('with-uri'), detail: count(withUri) },
              { term: say('persone'), detail: count(abilita.persone) },
              { term: say('names'), detail: count(names) },
              { term: say('cp'), detail: count(professioniUfficiali) },
            ]}
          />
        </Card>
        <Card title={say('free')}>
          <p>{say(free.length === 0 ? 'free.none' : 'free.text')}</p>
          {free.length > 0 && (
            <DataTable
              caption={say('free')}
              captionHidden
              compact
              rows={free}
              columns={[
                { label: say('said'), names: true, cell: ({ name }) => name },
                { label: say('people'), numeric: true, cell: ({ people }) => count(people) },
              ]}
            />
          )}
          <Form action={HERE} csrf={visit.csrf} state={state}>
            <TextField name="said" label={say('join.said')} list="parole" maxlength={120} />
            <datalist id="parole">
              {free.map(({ name }) => (
                <option value={name} />
              ))}
            </datalist>
            <TextField name="name" label={say('join.name')} hint={say('join.hint')} maxlength={250} />
            <Button kind="secondary">{say('join.go')}</Button>
          </Form>
        </Card>
        <Card title={say('load')}>
          <p>{say('load.text')}</p>
          {COMMANDS.map((command) => (
            <p>
              <code>{command}</code>
            </p>
          ))}
        </Card>
        {professioniUfficiali > 0 && (
          <Card title={say('occupations')}>
            <p>{say('occupations.text')}</p>
            <DataTable
              caption={say('occupations')}
              captionHidden
              compact
              rows={professioni}
              columns={[
                { label: say('code'), short: true, cell: ({ code }) => code },
                { label: say('ours'), names: true, cell: ({ name }) => name },
                { label: say('official'), cell: ({ official }) => official ?? say('missing') },
              ]}
            />
          </Card>
        )}
      </Stack>
    </SettingsPage>
  )
}
