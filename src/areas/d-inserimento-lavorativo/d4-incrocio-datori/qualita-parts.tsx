import type { Child } from 'hono/jsx'
import type { Lang } from '../../../platform/words/index.ts'
import {
  QUALITY_MARKS,
  QUALITY_QUESTIONS,
  type Giudizio,
  type Qualita,
} from '../../../records/qualita/index.ts'
import {
  Button,
  Card,
  dayOf,
  dayShort,
  DefinitionList,
  Form,
  HiddenCsrf,
  RadioGroup,
  TextArea,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { readQuality } from './qualita.command.ts'
import { qualitaWords } from './qualita-words.ts'

/** The three questions. */
export function QualityFields({ given, lang }: { given?: Giudizio | undefined; lang: Lang }): Child {
  const say = qualitaWords(lang)
  return (
    <>
      {QUALITY_QUESTIONS.map((question) => (
        <RadioGroup
          name={question}
          label={say(question)}
          options={QUALITY_MARKS.map((mark) => ({ value: String(mark), label: say(`mark.${mark}`) }))}
          value={given && String(given[question])}
        />
      ))}
      <TextArea
        name="note"
        label={say('note')}
        optional
        rows={2}
        maxlength={1000}
        value={given?.note ?? undefined}
      />
    </>
  )
}

/** The marks of one answer. */
export function Marks({ row, lang }: { row: Giudizio; lang: Lang }): Child {
  const say = qualitaWords(lang)
  return (
    <DefinitionList
      entries={QUALITY_QUESTIONS.map((question) => ({
        term: say(`short.${question}`),
        detail: say('of', { mark: row[question] }),
      }))}
    />
  )
}

/** At the end of the company's own page. */
export function OwnQuality(props: {
  visit: Pick<Visit, 'path' | 'csrf' | 'lang'>
  given: Giudizio | undefined
  state?: FormState | undefined
}): Child {
  const { visit, given, state } = props
  const say = qualitaWords(visit.lang)
  const form = (
    <Form action={visit.path} csrf={visit.csrf} state={state}>
      <input type="hidden" name="atto" value="qualita" />
      <QualityFields given={given} lang={visit.lang} />
      <Button>{say('send')}</Button>
    </Form>
  )
  return (
    <section aria-labelledby="qualita">
      <h2 id="qualita">{say('own.title')}</h2>
      {given && !state ? (
        <>
          <p role="status">{say('own.thanks')}</p>
          <details class="si-details">
            <summary>{say('own.change')}</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <p>{say('own.lead')}</p>
          {form}
        </>
      )}
    </section>
  )
}

/** On the page of a vacancy: what the company said of each rosa, or the questions to ask it on the phone. */
export async function qualityBox(visit: Visit, vacancyId: string): Promise<Child> {
  if (!visit.may(readQuality)) return null
  const answer = await visit.ask(readQuality, { vacancyId })
  if (answer.kind !== 'done') return null
  const { rows, unheard } = answer.value
  const [first] = unheard
  if (rows.length + unheard.length === 0) return null
  const { lang } = visit
  const say = qualitaWords(lang)
  return (
    <Card title={say('box')}>
      {rows.length === 0 && <p>{say('box.none')}</p>}
      {rows.map((row) => (
        <Said row={row} lang={lang} />
      ))}
      {first?.sentAt && (
        <details class="si-details">
          <summary>{say('box.hear')}</summary>
          <p class="si-hint">{say('box.rosa', { day: dayShort(dayOf(first.sentAt), lang) })}</p>
          <form method="post" action={`/siul/vacancy/${vacancyId}/qualita`} class="si-form">
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="rosaId" value={first.id} />
            <QualityFields lang={lang} />
            <Button kind="secondary">{say('box.save')}</Button>
          </form>
        </details>
      )}
    </Card>
  )
}

function Said({ row, lang }: { row: Qualita; lang: Lang }): Child {
  const said = [dayShort(row.givenOn, lang), qualitaWords(lang)(`how.${row.how}`), row.by]
  return (
    <>
      <Marks row={row} lang={lang} />
      {row.note && <p class="si-prose">«{row.note}»</p>}
      <p class="si-hint">{said.filter(Boolean).join(' · ')}</p>
    </>
  )
}
