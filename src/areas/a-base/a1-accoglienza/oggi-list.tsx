import type { FC } from 'hono/jsx'
import { listName } from '../../../across/ricerca/index.ts'
import type { Appuntamento } from '../../../records/agenda/index.ts'
import { Button, HiddenCsrf, hour, Tag, useLang, type Tone } from '../../../surfaces/design/index.ts'
import { oggiWords } from './oggi-words.ts'

const HERE = '/siul/accoglienza'
/** As many as fit beside the room. */
const SHOWN = 10

interface Props {
  today: readonly Appuntamento[]
  now: Date
  csrf: string
  /** Those that are over, too. */
  all: boolean
}

/** The appointments of today: who is expected, with whom, who is here. */
export const OggiSection: FC<Props> = ({ today, now, csrf, all }) => {
  const say = oggiWords(useLang())
  const open = today.filter(isOpen)
  const shown = all ? today : open.slice(0, SHOWN)
  return (
    <section aria-labelledby="oggi">
      <h2 id="oggi">{say('today.title', { count: today.length })}</h2>
      {shown.length === 0 ? (
        <p>{say(today.length === 0 ? 'today.none' : 'today.over')}</p>
      ) : (
        <ul class="si-links si-today">
          {shown.map((row) => (
            <One row={row} csrf={csrf} late={row.state === 'fissato' && row.startsAt < now} />
          ))}
        </ul>
      )}
      {shown.length < today.length && (
        <p>
          <a href={`${HERE}?oggi=tutti`}>{say('today.all')}</a>
        </p>
      )}
    </section>
  )
}

const isOpen = ({ state }: Appuntamento): boolean => state === 'fissato' || state === 'presente'

const TONE: Partial<Record<Appuntamento['state'], Tone>> = {
  presente: 'primary',
  svolto: 'success',
  assente: 'warning',
}

const One: FC<{ row: Appuntamento; csrf: string; late: boolean }> = ({ row, csrf, late }) => {
  const say = oggiWords(useLang())
  const { id, version, personaId, service, operatorName, startsAt, state } = row
  return (
    <li>
      <div>
        <span class="si-today__hour">{hour(startsAt)}</span>{' '}
        <a href={`/siul/persone/${personaId}`}>{listName(row)}</a>
        <div class="si-links__detail">{say('today.with', { service, name: operatorName ?? '–' })}</div>
      </div>
      {state === 'fissato' || state === 'assente' ? (
        <form method="post" action={`${HERE}/arrivi`} class="si-today__do">
          <HiddenCsrf token={csrf} />
          <input type="hidden" name="appuntamentoId" value={id} />
          <input type="hidden" name="version" value={version} />
          {(late || state === 'assente') && (
            <Tag tone="warning">{say(state === 'assente' ? 'state.assente' : 'late')}</Tag>
          )}
          <Button kind="secondary" small>
            {say('here')}
            <span class="visually-hidden">{say('here.who', { name: listName(row) })}</span>
          </Button>
        </form>
      ) : (
        <Tag tone={TONE[state]}>{say(state === 'svolto' ? 'state.svolto' : 'state.presente')}</Tag>
      )}
    </li>
  )
}

/** The hour of the next person expected; undefined where nobody is. */
export const nextHour = (today: readonly Appuntamento[], now: Date): string | undefined => {
  const next = today.find(({ state, startsAt }) => state === 'fissato' && startsAt > now)
  return next && hour(next.startsAt)
}
