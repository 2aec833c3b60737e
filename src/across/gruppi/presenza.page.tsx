import { getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import { carryOut, type Command, type Query } from '../../platform/work/index.ts'
import { shortActor } from '../../records/accesso/index.ts'
import { hashOfShortCode } from '../../records/messaggio/index.ts'
import {
  Button,
  dayLong,
  dayOf,
  EMPTY_FORM,
  Form,
  hour,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { bare, bareRefusal } from '../../surfaces/door/bare.tsx'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { MyPlace } from './gruppi.schema.ts'
import { enterRoom, showMyPlace } from './presenza.command.ts'
import { words } from './words-sala.ts'
import type { z } from 'zod'

/** Where the code of a room leads: `/presenza/K7PM2X`. */
export const ENTRY = '/presenza'
/** Her telephone keeps her own code from the link she opened, so that framing the code of the room is enough. */
const COOKIE = 'presenza'

/** What a participant opens by framing the code of the room, and where she says that she is here. No login, no name. */
export const presenzaPage = definePage({
  path: `${ENTRY}/:stanza`,
  may: 'public',
  get: (visit) => show(visit, { values: { stanza: visit.param('stanza') }, errors: [] }),
  post: enter,
})

/** The same for who typed it. */
export const presenzaScrittaPage = definePage({
  path: ENTRY,
  may: 'public',
  get: (visit) => show(visit, EMPTY_FORM),
  post: enter,
})

async function enter(visit: Visit) {
  const form = await visit.form()
  const codice = typeof form['codice'] === 'string' ? form['codice'] : (getCookie(visit.c, COOKIE) ?? '')
  const answer = await askAs(visit, enterRoom, { ...form, codice })
  const say = words(visit.lang)
  if (answer.kind === 'done' && answer.value.kind === 'qui') {
    keepMyCode(visit, codice)
    return visit.seeOther(ENTRY)
  }
  if (answer.kind === 'refused')
    return bareRefusal(visit, { title: say('closed'), refusal: answer.refusal, centres: say('centres') })
  const errors =
    answer.kind === 'invalid'
      ? answer.errors
      : answer.kind === 'done' && answer.value.kind === 'sbagliato'
        ? [{ field: 'stanza', message: say(answer.value.left > 0 ? 'wrong' : 'wrong.last') }]
        : []
  return show(visit, await visit.formState(errors), 422)
}

async function show(visit: Visit, state: FormState, status = 200) {
  const say = words(visit.lang)
  const codice = getCookie(visit.c, COOKIE) ?? ''
  const mine = await askAs(visit, showMyPlace, { codice })
  const place = mine.kind === 'done' ? mine.value : undefined
  const isHere = place !== undefined && place.hereAt !== null
  return bare(visit, {
    status,
    title: say(isHere ? 'title.here' : 'title'),
    children: (
      <Stack>
        {place && <Where visit={visit} place={place} />}
        {!isHere && <EntryForm visit={visit} state={state} isKnown={place !== undefined} />}
      </Stack>
    ),
  })
}

type Place = Extract<Awaited<ReturnType<typeof showMyPlace.run>>, { ok: true }>['value']

/** When and where, and that she is here once she said so. */
function Where({ visit, place }: { visit: Visit; place: Place }): Child {
  const say = words(visit.lang)
  const { startsAt, title, place: where, hereAt } = place
  return (
    <>
      {hereAt && (
        <p class="si-lead" role="status">
          {say('at', { hour: hour(hereAt) })}
        </p>
      )}
      <p>
        <strong>{say('when', { day: dayLong(dayOf(startsAt), visit.lang), hour: hour(startsAt) })}</strong>
        <br />
        {`${title}, ${where}`}
      </p>
    </>
  )
}

interface EntryProps {
  visit: Visit
  state: FormState
  /** Her telephone knows her own code already. */
  isKnown: boolean
}

function EntryForm({ visit, state, isKnown }: EntryProps): Child {
  const say = words(visit.lang)
  const isFramed = visit.param('stanza') !== ''
  return (
    <Form action={ENTRY} csrf={visit.csrf} state={state}>
      {!(isFramed && isKnown) && <p>{say(isFramed ? 'lead.qr' : 'lead')}</p>}
      {!isKnown && (
        <TextField
          name="codice"
          label={say('mine')}
          hint={say('mine.hint')}
          autocomplete="off"
          maxlength={80}
        />
      )}
      <TextField
        name="stanza"
        label={say('room')}
        hint={say('room.hint')}
        autocomplete="off"
        maxlength={12}
        narrow
      />
      <Button>{say('enter')}</Button>
    </Form>
  )
}

/**
 * What stands under the link of a message about a group while its room is open: the way in, or that she is here. Her telephone
 * keeps her own code from then on. Undefined where the link is about something else, or it is not the time.
 */
export async function roomFor(
  visit: Visit,
  codice: string,
): Promise<{ isHere: boolean; shown: Child } | undefined> {
  const answer = await askAs(visit, showMyPlace, { codice })
  if (answer.kind !== 'done') return undefined
  keepMyCode(visit, codice)
  const place = answer.value
  if (!place.isOpen || place.enrolment !== 'iscritta') return undefined
  const isHere = place.hereAt !== null
  const shown = (
    <>
      <Where visit={visit} place={place} />
      {!isHere && <EntryForm visit={visit} state={EMPTY_FORM} isKnown />}
    </>
  )
  return { isHere, shown }
}

const tidy = (codice: string): string => MyPlace.safeParse({ codice }).data?.codice ?? ''

/** Until the end of the session of her browser, and only for the pages where she says that she is here. */
function keepMyCode(visit: Visit, codice: string): void {
  const secure = visit.origin.startsWith('https:')
  setCookie(visit.c, COOKIE, tidy(codice), { httpOnly: true, sameSite: 'Lax', path: ENTRY, secure })
}

/** Asks as whoever holds a code. Whoever may be logged in on this browser has no part in it. */
function askAs<S extends z.ZodType, T>(
  visit: Visit,
  request: Command<S, T> | Query<S, T>,
  input: { codice: string },
) {
  const actor = shortActor(hashOfShortCode(tidy(input.codice)))
  return carryOut(visit.c.var.engine, { actor, request, input, lang: visit.lang })
}
