import type { Child, FC } from 'hono/jsx'
import { isEntryTime, type MioGruppo } from '../../records/gruppo/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Lang } from '../../platform/words/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import { Button, Field, fieldId, HiddenCsrf, hour, type FormState } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { enterMine } from '../gruppi/index.ts'
import { arriveMine } from './arrive.command.ts'
import type { Guest } from './guest.tsx'
import { words } from './words.ts'

/** Says that she is here, in a group or for an appointment. Gives where that leads, or what is wrong. */
export async function arriveWith(
  visit: Visit,
  guest: Guest,
  form: Record<string, unknown>,
): Promise<Response | FormState['errors']> {
  const say = words(visit.lang)
  const home = '/area-personale?esito=qui'
  if ('gruppoId' in form) {
    const answer = await guest.have(enterMine, form)
    if (answer.kind !== 'done') return errorsOf(answer, visit.lang)
    if (answer.value.kind === 'qui') return visit.seeOther(home)
    return [{ field: '', message: say(answer.value.left > 0 ? 'here.wrong' : 'here.wrong.last') }]
  }
  const answer = await guest.have(arriveMine, form)
  if (answer.kind !== 'done') return errorsOf(answer, visit.lang)
  const { code } = answer.value
  return visit.seeOther(code ? `/coda/${code}` : home)
}

function errorsOf(answer: Exclude<Answer<unknown>, { kind: 'done' }>, lang: Lang): FormState['errors'] {
  if (answer.kind === 'invalid') return answer.errors.map(({ message }) => ({ field: '', message }))
  return [
    {
      field: '',
      message:
        answer.kind === 'refused' ? refusalSentence(answer.refusal, lang) : words(lang)('answer.again'),
    },
  ]
}

/** What every part of her page needs. */
export interface Shown {
  guest: Guest
  lang: Lang
  now: Date
}

interface HereProps extends Omit<Shown, 'now'> {
  which: 'gruppoId' | 'appuntamentoId'
  id: string
}

/** The code of the room, and «Sono qui». */
export const HereForm: FC<HereProps> = ({ guest, which, id: about, lang }) => {
  const say = words(lang)
  const id = fieldId(`${about}-stanza`)
  return (
    <form method="post" action="/area-personale" class="si-form" novalidate>
      <HiddenCsrf token={guest.csrf} />
      <input type="hidden" name={which} value={about} />
      <Field name="stanza" label={say('here.code')} hint={say('here.hint')} controlId={id} narrow>
        <input
          id={id}
          name="stanza"
          class="form-control"
          maxlength={12}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
        />
      </Field>
      <Button>{say('here.do')}</Button>
    </form>
  )
}

/** What she may say of a group she is in: that she is there while its room is open, before it that she does not come. */
export function InGruppo({ guest, gruppo, lang, now }: Shown & { gruppo: MioGruppo }): Child {
  const say = words(lang)
  const { id, title, startsAt, enrolment, hereAt } = gruppo
  return (
    <>
      {hereAt && <p role="status">{say('here.group', { hour: hour(hereAt) })}</p>}
      {!hereAt && enrolment === 'iscritta' && isEntryTime(gruppo, now) && (
        <HereForm guest={guest} which="gruppoId" id={id} lang={lang} />
      )}
      {!hereAt && startsAt > now && (
        <form method="post" action="/area-personale" class="si-form">
          <HiddenCsrf token={guest.csrf} />
          <input type="hidden" name="gruppoId" value={id} />
          <Button kind="secondary" small>
            {say('next.non-vengo')} <span class="visually-hidden">{say('next.group', { title })}</span>
          </Button>
        </form>
      )}
    </>
  )
}
