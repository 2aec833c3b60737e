import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Appuntamento } from '../../records/agenda/index.ts'
import { getCard, SERVICE_CODES, type ServiceCode } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  EMPTY_FORM,
  EmptyState,
  Form,
  SelectField,
  Stack,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { bookAppuntamento } from './agenda.command.ts'
import { readBooking } from './agenda.query.ts'
import { dayOfInstant } from './day.ts'
import { PlaceFields, sayPlace } from './place-fields.tsx'
import type { Offer } from './places.ts'
import { refusedForm } from './refused-form.ts'
import { words } from './words.ts'

/** The services one comes to the centre for, each with the minutes its card gives. */
const BOOKABLE = SERVICE_CODES.filter((code) => getCard(code).for !== 'datori-di-lavoro')

/** Place, reason where it is due, confirm. */
export const prenotaPage = definePage({
  path: '/siul/persone/:id/prenota',
  may: CENTRO,
  get: (visit) => show(visit, visit.query('servizio')),
  async post(visit) {
    const form = await visit.form()
    const answer = await visit.ask(bookAppuntamento, { ...form, personaId: visit.param('id') })
    if (answer.kind === 'done')
      return visit.seeOther(`/siul/agenda/appuntamenti/${answer.value.appuntamentoId}?esito=fissato`)
    const service = typeof form['service'] === 'string' ? form['service'] : undefined
    const shown = await show(visit, service, await refusedForm(visit, answer))
    return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
  },
})

async function show(
  visit: Visit,
  service: string | undefined,
  state: FormState = EMPTY_FORM,
): Promise<Child> {
  const known = BOOKABLE.find((code) => code === service)
  const asked = { personaId: visit.param('id'), service: known }
  const chosen = await visit.ask(readBooking, { ...asked, place: visit.query('posto') })
  const answer = chosen.kind === 'invalid' ? await visit.ask(readBooking, asked) : chosen
  if (answer.kind !== 'done') return null
  const { persona, offer, booked, waiting, absences } = answer.value
  const say = words(visit.lang)
  return (
    <PersonaPage visit={visit} persona={persona} tab="percorso" errors={state.errors.length > 0}>
      <Stack>
        <Card title={say('book.title')}>
          <Stack>
            <p>
              <strong>{nameOf(offer.service)}</strong>
            </p>
            {booked.length > 0 && <AlreadyBooked visit={visit} service={offer.service} booked={booked} />}
            {offer.places.length === 0 ? (
              <NoPlace visit={visit} offer={offer} personaId={persona.id} />
            ) : (
              <Form action={visit.path} csrf={visit.csrf} state={state}>
                <input type="hidden" name="service" value={offer.service} />
                <PlaceFields
                  offer={offer}
                  chosen={offer.places.find(({ code }) => code === visit.query('posto'))?.code}
                />
                <ButtonRow>
                  <Button>{say('confirm')}</Button>
                </ButtonRow>
              </Form>
            )}
            {absences.nonAvvisate > 0 && (
              <p>{say('again.count', { avvisate: absences.avvisate, non: absences.nonAvvisate })}</p>
            )}
            <ButtonRow>
              <ButtonLink
                href={`/siul/agenda/squadra?${new URLSearchParams({ persona: persona.id, servizio: offer.service }).toString()}`}
                kind="secondary"
                small
              >
                {say('no-place.go')}
              </ButtonLink>
              <ButtonLink
                href={`/siul/persone/${persona.id}/attesa?servizio=${offer.service}`}
                kind="quiet"
                small
              >
                {say(waiting ? 'wait.change' : 'wait.go')}
              </ButtonLink>
            </ButtonRow>
          </Stack>
        </Card>
        <OtherService visit={visit} service={offer.service} />
      </Stack>
    </PersonaPage>
  )
}

const nameOf = (code: ServiceCode): string => `${code} · ${getCard(code).name}`

interface Booked {
  visit: Visit
  service: ServiceCode
  booked: readonly Pick<Appuntamento, 'id' | 'startsAt' | 'endsAt'>[]
}

function AlreadyBooked({ visit, service, booked }: Booked): Child {
  const say = words(visit.lang)
  return (
    <Callout kind="warning" title={say('already.title', { service })}>
      <ul class="si-links">
        {booked.map(({ id, ...place }) => (
          <li>
            <a href={`/siul/agenda/appuntamenti/${id}`}>
              {sayPlace({ ...place, on: dayOfInstant(place.startsAt) }, visit.lang)}
            </a>
          </li>
        ))}
      </ul>
      <p>{say('already.text')}</p>
    </Callout>
  )
}

function NoPlace({ visit, offer, personaId }: { visit: Visit; offer: Offer; personaId: string }): Child {
  const say = words(visit.lang)
  return (
    <EmptyState
      title={say('no-place.title')}
      text={say('no-place.text', { service: offer.service })}
      action={
        <ButtonLink href={`/siul/persone/${personaId}/attesa?servizio=${offer.service}`}>
          {say('wait.go')}
        </ButtonLink>
      }
    />
  )
}

/** Looks at the places of another service: only reads. */
function OtherService({ visit, service }: { visit: Visit; service: ServiceCode }): Child {
  const say = words(visit.lang)
  return (
    <form method="get" action={visit.path} class="si-form">
      <SelectField
        name="servizio"
        label={say('book.service')}
        value={service}
        options={BOOKABLE.map((code) => ({ value: code, label: nameOf(code) }))}
      />
      <ButtonRow>
        <Button kind="secondary">{say('book.change')}</Button>
      </ButtonRow>
    </form>
  )
}
