import type { Child, FC } from 'hono/jsx'
import { HOST, type ThreadItem } from '../../records/messaggio/index.ts'
import { ButtonLink, Dots, EmptyState, instantShort, Tag, useLang } from '../../surfaces/design/index.ts'
import { sayFailure, sayTemplate, TONES } from './say-message.ts'
import { words } from './words.ts'

/** What was said, latest first. `write` is where one writes. */
export const Conversation: FC<{ items: readonly ThreadItem[]; write: string }> = ({ items, write }) => {
  const say = words(useLang())
  if (items.length === 0)
    return (
      <EmptyState
        title={say('thread.none')}
        text={say('thread.none.text')}
        icon="it-comment"
        action={
          <ButtonLink href={write} kind="secondary">
            {say('thread.write')}
          </ButtonLink>
        }
      />
    )
  return (
    <ol class="si-thread">
      {items.map((item) => (
        <li>{item.what === 'contatto' ? <Contact item={item} /> : <Message item={item} />}</li>
      ))}
    </ol>
  )
}

const Contact: FC<{ item: Extract<ThreadItem, { what: 'contatto' }> }> = ({ item }) => {
  const lang = useLang()
  const say = words(lang)
  const { kind, reached, by, note, at } = item
  const how = say(kind === 'telefonata' ? 'kind.telefonata' : 'kind.di-persona')
  return (
    <article class="si-said">
      <p class="si-said__head">
        <strong>{say(reached ? 'item.call.reached' : 'item.call.missed', { kind: how, name: by })}</strong>
        <span>{instantShort(at, lang)}</span>
      </p>
      {note && <p>{note}</p>}
    </article>
  )
}

const Message: FC<{ item: Extract<ThreadItem, { what: 'messaggio' }> }> = ({ item }) => {
  const lang = useLang()
  const say = words(lang)
  const {
    template,
    channel,
    state,
    simulated,
    failure,
    by,
    reminder,
    subject,
    shown,
    at,
    answer,
    answeredAt,
  } = item
  const details: Child[] = [
    say(`channel.${channel}`),
    by && say('item.by', { name: by }),
    reminder && say('item.automatic'),
    failure && state !== 'inviato' && sayFailure(failure, lang),
  ].filter(Boolean)
  return (
    <article class="si-said si-said--ours">
      <p class="si-said__head">
        <strong>{sayTemplate(template, lang)}</strong>
        <span>{instantShort(at, lang)}</span>
        <Tag tone={TONES[state]}>{say(`state.${state}`)}</Tag>
        {simulated && <Tag>{say('simulated')}</Tag>}
      </p>
      {subject && <p class="si-phone__subject">{subject}</p>}
      <p class="si-said__text">{shown.replace(`${HOST}/`, '…/')}</p>
      <div class="si-links__detail">
        <Dots items={details} />
      </div>
      {answer && answeredAt && (
        <p class="si-said__answer">
          <strong>{say(`answer.${answer}`)}</strong> · {instantShort(answeredAt, lang)}
        </p>
      )}
    </article>
  )
}
