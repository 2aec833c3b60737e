import type { FC } from 'hono/jsx'
import type { PattoText } from '../../../records/patto/index.ts'
import {
  Button,
  ButtonLink,
  Callout,
  Card,
  EmptyState,
  Form,
  useLang,
} from '../../../surfaces/design/index.ts'
import { blockUrl, type BlockProps } from './block-frame.tsx'
import { NoteFields } from './block-note.tsx'
import { Promises } from './promises.tsx'
import type { InterviewView } from './read-interview.query.ts'
import { IdentityField, WaitingCard } from './waiting.tsx'
import { closingWords } from './words-closing.ts'
import { words } from './words.ts'

interface PattoProps extends BlockProps {
  address: string | undefined
  now: Date
}

/** The text that the conversation comes to, and how it gets to the person. */
export const PattoBlock: FC<PattoProps> = (props) => {
  const { view, csrf, address, now } = props
  const lang = useLang()
  const say = closingWords(lang)
  const { version, waiting } = view
  if (version?.state === 'alla-firma')
    return (
      <>
        <WaitingCard version={version} waiting={waiting} address={address} now={now} csrf={csrf} />
        <Card title={words(lang)('block.patto')}>
          <Promises text={version.content} />
        </Card>
      </>
    )
  if (version?.state === 'firmata')
    return (
      <Callout kind="success" title={say('patto.signed-open')}>
        <p>{say('patto.signed-open.todo')}</p>
      </Callout>
    )
  const { text } = view
  return (
    <>
      <Answered view={view} />
      {text ? <ReadyForm {...props} text={text} /> : <Missing view={view} />}
    </>
  )
}

const Missing: FC<{ view: InterviewView }> = ({ view }) => {
  const say = closingWords(useLang())
  return (
    <EmptyState
      title={say('patto.missing')}
      text={say('patto.missing.why')}
      action={
        <ButtonLink href={`/siul/prestazioni/${view.delivery.id}?blocco=percorso`}>
          {say('patto.go')}
        </ButtonLink>
      }
    />
  )
}

const ReadyForm: FC<PattoProps & { text: PattoText }> = ({ view, csrf, state, text }) => {
  const lang = useLang()
  const say = closingWords(lang)
  const { delivery, counted, bounds } = view
  if (view.isForbidden)
    return (
      <Callout kind="warning" title={say('patto.no-did')}>
        <p>{say('patto.no-did.why')}</p>
        <ButtonLink href={`/siul/persone/${view.persona.id}/did`}>{say('patto.did')}</ButtonLink>
      </Callout>
    )
  return (
    <Card title={words(lang)('block.patto')}>
      <div class="si-stack">
        <Promises text={text} />
        {bounds.min !== null && counted < bounds.min && (
          <Callout kind="warning" title={say('patto.short', { minutes: counted })}>
            <p>{say('patto.short.why', { min: bounds.min })}</p>
          </Callout>
        )}
        <Form
          action={`/siul/prestazioni/${delivery.id}/patto`}
          csrf={csrf}
          state={state}
          autosave={blockUrl(view, 'note')}
        >
          <NoteFields view={view} rows={3} />
          <IdentityField label={say('patto.identified')} />
          <div class="si-buttons">
            <Button name="via" value="tablet">
              {say('patto.send')}
            </Button>
            <Button name="via" value="carta" kind="secondary">
              {say('patto.paper')}
            </Button>
          </div>
        </Form>
      </div>
    </Card>
  )
}

/** What the person answered to the text before, where it was not a yes. */
const Answered: FC<{ view: InterviewView }> = ({ view: { version } }) => {
  const say = closingWords(useLang())
  if (version?.state !== 'non-condivisa' && version?.state !== 'rinviata') return null
  const { row, words } = version.answer ?? {}
  const isDeferred = version.state === 'rinviata'
  return (
    <Callout kind="note" title={say(isDeferred ? 'patto.deferred' : 'patto.disagreed')}>
      {row && <p>{say('patto.disagreed.row', { row })}</p>}
      {words && <p>{say('patto.words', { words })}</p>}
      {isDeferred && <p>{say('patto.deferred.todo')}</p>}
    </Callout>
  )
}
