import type { Child } from 'hono/jsx'
import { ButtonLink, Card, Heading } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { SchedaSection } from '../persona/index.ts'
import { listAppuntamenti, proposePlaces } from './agenda.query.ts'
import { dayOfInstant } from './day.ts'
import { sayPlace } from './place-fields.tsx'
import type { Offer } from './places.ts'
import { words } from './words.ts'

/** The next appointments of a person, or the first places for what she is owed first. */
export const agendaBox: SchedaSection = async (visit, personaId) => {
  const say = words(visit.lang)
  const answer = await visit.ask(listAppuntamenti, { personaId })
  if (answer.kind !== 'done') return null
  const booked = answer.value
  if (!visit.may(proposePlaces) && booked.length === 0) return null
  const here = `/siul/persone/${personaId}/prenota`
  return (
    <Card
      title={say('box.title')}
      {...(visit.may(proposePlaces) && {
        footer: (
          <ButtonLink href={here} kind="secondary" small>
            {say(booked.length > 0 ? 'book.other' : 'book')}
          </ButtonLink>
        ),
      })}
    >
      {booked.length > 0 ? (
        <ul class="si-links">
          {booked.map(({ id, service, startsAt, endsAt, operatorName }) => {
            const text = sayPlace({ startsAt, endsAt, on: dayOfInstant(startsAt) }, visit.lang)
            return (
              <li>
                {visit.may(proposePlaces) ? <a href={`/siul/agenda/appuntamenti/${id}`}>{text}</a> : text}
                <div class="si-links__detail">
                  {[service, operatorName && say('place.with', { name: operatorName })]
                    .filter(Boolean)
                    .join(', ')}
                </div>
              </li>
            )
          })}
        </ul>
      ) : (
        <FirstPlaces visit={visit} personaId={personaId} />
      )}
    </Card>
  )
}

async function FirstPlaces({ visit, personaId }: { visit: Visit; personaId: string }): Promise<Child> {
  const say = words(visit.lang)
  const answer = await visit.ask(proposePlaces, { personaId })
  if (answer.kind !== 'done') return null
  const offer = answer.value
  if (offer.places.length === 0) return <p>{say('box.none')}</p>
  return (
    <>
      <Heading level={3}>{say('box.free', { service: offer.service })}</Heading>
      <ul class="si-links">
        {offer.places.map((place) => (
          <li>
            <a href={addressOf(personaId, offer, place.code)}>{sayPlace(place, visit.lang)}</a>
            <div class="si-links__detail">{say('place.with', { name: place.operatorName })}</div>
          </li>
        ))}
      </ul>
    </>
  )
}

const addressOf = (personaId: string, { service }: Offer, code: string): string =>
  `/siul/persone/${personaId}/prenota?${new URLSearchParams({ servizio: service, posto: code }).toString()}`
