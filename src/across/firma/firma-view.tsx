import type { FC } from 'hono/jsx'
import { covered } from '../../records/firma/index.ts'
import { otherJobs, type PattoContent } from '../../records/patto/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  Callout,
  Card,
  dayOf,
  dayShort,
  Form,
  hour,
  instantShort,
  RadioGroup,
  SignatureField,
  TextArea,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Shown } from './show-patto.command.ts'
import { words } from './words.ts'

interface TabletProps {
  shown: Shown
  action: string
  csrf: string
  state: FormState
}

/** The patto to read, the question, and the three ways to answer it. */
export const ToAnswer: FC<TabletProps> = ({ shown, action, csrf, state }) => {
  const lang = useLang()
  const say = words(lang)
  const { version, expiresAt } = shown
  const { content, changes, n } = version
  const chosen = [state.values['answer'] ?? []].flat()[0]
  return (
    <>
      <p class="si-lead">{say('lead')}</p>
      <Text content={content} />
      {n > 1 && changes.length > 0 && (
        <Card title={say('changes')}>
          <ul lang="it">
            {changes.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </Card>
      )}
      <Form action={action} csrf={csrf} state={state}>
        <RadioGroup
          name="answer"
          label={say('question')}
          options={(['agreed', 'disagreed', 'not-now'] as const).map((value) => ({
            value,
            label: say(`answer.${value}`),
          }))}
        />
        <section class="si-answer si-answer--agreed">
          <h2>{say('yes')}</h2>
          <p>{say('seal', { by: shown.identifiedByName, with: shown.identifiedWith })}</p>
          {shown.sentTo !== null && <p>{say('seal.code', { to: covered(shown.sentTo) })}</p>}
          <SignatureField name="firma" autocomplete="off" />
          <Button>{say('yes.do')}</Button>
        </section>
        <details class="si-answer si-answer--disagreed" open={chosen === 'disagreed'}>
          <summary>{say('no')}</summary>
          <RadioGroup
            name="row"
            label={say('no.row')}
            optional
            options={[...content.ours, ...content.theirs].map(({ text }) => ({ value: text, label: text }))}
          />
          <TextArea name="words" label={say('no.words')} optional rows={3} maxlength={1000} />
          <Button kind="secondary" name="send" value="disagreed">
            {say('other.do')}
          </Button>
        </details>
        <details class="si-answer si-answer--not-now" open={chosen === 'not-now'}>
          <summary>{say('answer.not-now')}</summary>
          <p>{say('later.lead')}</p>
          <TextArea name="later" label={say('later.words')} optional rows={2} maxlength={1000} />
          <Button kind="secondary" name="send" value="not-now">
            {say('other.do')}
          </Button>
        </details>
      </Form>
      <p>
        {shown.sentTo === null
          ? say('time', { time: hour(expiresAt) })
          : say('time.link', { day: dayShort(dayOf(expiresAt), lang), time: hour(expiresAt) })}
      </p>
    </>
  )
}

/** What both sides promise, with the rules in short: always in Italian, as it is signed. */
const Text: FC<{ content: PattoContent }> = ({ content }) => {
  const say = words(useLang())
  const jobs = otherJobs(content)
  return (
    <>
      <Card title={say('goal')}>
        <p lang="it">{content.goal}</p>
        {jobs.length > 0 && <p lang="it">{jobs.join(', ')}</p>}
        {content.profile && <p lang="it">{content.profile.words}</p>}
      </Card>
      <div class="si-sides">
        {(['ours', 'theirs'] as const).map((side) => (
          <Card title={say(side)}>
            <ul class="si-promises">
              {content[side].map(({ text, by }) => (
                <li>
                  <span lang="it">{text}</span>
                  {by && <small>{say('by', { day: dayShort(plainDate(by), 'it') })}</small>}
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <Card title={say('conditions')}>
        <ul>
          {content.conditions.map((each) => (
            <li lang="it">{each}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}

/** After the answer: what was answered, and the copy where it was signed. */
export const Answered: FC<Pick<TabletProps, 'shown' | 'action'>> = ({ shown, action }) => {
  const lang = useLang()
  const say = words(lang)
  const { state, signature, signedAt, content } = shown.version
  if (signature && signedAt)
    return (
      <>
        <p class="si-lead">{say(signature.sentTo ? 'done.agreed.link' : 'done.agreed.text')}</p>
        <Callout kind="success">
          <p>
            {say('sealed', {
              name: content.person.name,
              when: instantShort(signedAt, lang),
              by: signature.identifiedByName,
              with: signature.identifiedWith,
            })}
          </p>
          {signature.sentTo && <p>{say('seal.code', { to: signature.sentTo })}</p>}
        </Callout>
        <div class="si-buttons">
          <ButtonLink href={`${action}/patto.pdf`} icon="it-file-pdf-ext">
            {say('copy')}
          </ButtonLink>
        </div>
      </>
    )
  return <p class="si-lead">{say(state === 'rinviata' ? 'done.not-now.text' : 'done.disagreed.text')}</p>
}
