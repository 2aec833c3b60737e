import type { FC } from 'hono/jsx'
import { EVERYBODY } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  CardGrid,
  DateField,
  dayInput,
  FormBody,
  readDay,
  SelectField,
  SiulPage,
  Stack,
  Tabs,
  TextField,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { readInstalled } from './standard.query.ts'
import { Answers } from './trial-answers.tsx'
import { trialWords, type FactName } from './trial-words.ts'
import { QUESTIONS, readTrial, YES_NO, type Subject, type Written } from './trial.ts'
import { words } from './words.ts'
import { sampleQuery } from './worked-rule.ts'

/** The act tried on invented or real facts: by GET, so that a case can be sent as an address. Nothing is kept. */
export const trialPage = definePage({
  path: '/siul/standard/prova',
  may: EVERYBODY,
  async get(visit) {
    const installed = await visit.ask(readInstalled, {})
    if (installed.kind !== 'done') return null
    const { parameters, today } = installed.value
    const say = trialWords(visit.lang)
    const subject: Subject = visit.query('about') === 'vacancy' ? 'vacancy' : 'persona'
    const written = writtenIn(visit, subject)
    const read = written.on === undefined ? undefined : readTrial(subject, written, visit.lang)
    const errors = read && 'errors' in read ? read.errors : []
    const state: FormState = { values: { on: dayInput(today), ...typed(written) }, errors }
    const page = (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={say('lead')}
        errors={errors.length > 0}
        actions={
          <ButtonLink kind="secondary" href={`/siul/standard/prova?${sampleQuery(subject)}`}>
            {say('sample')}
          </ButtonLink>
        }
        breadcrumbs={[{ href: '/siul/standard', label: words(visit.lang)('title') }, { label: say('title') }]}
      >
        <Tabs
          label={say('about')}
          tabs={(['persona', 'vacancy'] as const).map((each) => ({
            href: `/siul/standard/prova?about=${each}`,
            label: say(each),
            current: each === subject,
          }))}
        />
        <Stack>
          {read && !('errors' in read) && <Answers {...read} parameters={parameters} />}
          <Questions subject={subject} state={state} />
        </Stack>
      </SiulPage>
    )
    return errors.length > 0 ? withStatus(422, page) : page
  },
})

function writtenIn(visit: Visit, subject: Subject): Written {
  const names: (FactName | 'on')[] = QUESTIONS[subject].flatMap(({ asked }) => asked.map(({ name }) => name))
  return Object.fromEntries(
    [...names, 'on' as const].flatMap((name) => {
      const text = visit.query(name)
      return text === undefined ? [] : [[name, text]]
    }),
  )
}

/** Days are shown as a person writes them, whatever way they came. */
function typed(written: Written): Record<string, string> {
  return Object.fromEntries(
    Object.entries(written).map(([name, text]) => {
      const day = readDay(text)
      return [name, day ? dayInput(day) : text]
    }),
  )
}

const Questions: FC<{ subject: Subject; state: FormState }> = ({ subject, state }) => {
  const say = trialWords(useLang())
  return (
    <form method="get" action="/siul/standard/prova" novalidate>
      <Stack>
        <FormBody state={state}>
          <input type="hidden" name="about" value={subject} />
          <DateField name="on" label={say('on')} hint={say('on.hint')} />
          <CardGrid>
            {QUESTIONS[subject].map(({ name, asked }) => (
              <Card title={say(`group.${name}`)}>
                <div class="si-form">
                  {asked.map((each) => (
                    <Question {...each} />
                  ))}
                </div>
              </Card>
            ))}
          </CardGrid>
          <ButtonRow>
            <Button>{say('submit')}</Button>
          </ButtonRow>
        </FormBody>
      </Stack>
    </form>
  )
}

const Question: FC<(typeof QUESTIONS)['persona'][number]['asked'][number]> = ({ name, kind }) => {
  const say = trialWords(useLang())
  const texts = { name, label: say(name), optional: true }
  // One hint for all the days stands at the first.
  if (kind === 'day') return <TextField {...texts} maxlength={10} narrow />
  if (kind === 'number') return <TextField {...texts} inputmode="numeric" maxlength={3} narrow />
  const answer = (value: string) =>
    kind === YES_NO ? say(value as 'yes') : /^\d$/.test(value) ? value : say(`${name}.${value}` as 'sex.F')
  return (
    <SelectField
      {...texts}
      placeholder={say('unknown')}
      options={kind.map((value) => ({ value, label: answer(value) }))}
    />
  )
}
