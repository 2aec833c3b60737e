import type { Child, FC } from 'hono/jsx'
import { Card, useLang } from '../../surfaces/design/index.ts'
import { sayRequisito } from '../vacancy/index.ts'
import type { Crossing } from './incrocio.query.ts'
import { NO_LEVE, turn, writeLeve, type Leve } from './leve.ts'
import { words } from './words.ts'

export const crossingHref = (vacancyId: string, leve: Leve, page = 1): string => {
  const asked = new URLSearchParams({
    ...(writeLeve(leve) && { leve: writeLeve(leve) }),
    ...(page > 1 && { pagina: String(page) }),
  }).toString()
  return `/siul/vacancy/${vacancyId}/incrocio${asked && `?${asked}`}`
}

/** Where the levers are: whoever pulls one by the keys goes on from there. */
const HERE = 'leve'
const leverHref = (vacancyId: string, leve: Leve): string => `${crossingHref(vacancyId, leve)}#${HERE}`

/** What each requirement does, and what it would do turned the other way: links, so that each is an address. */
export const Levers: FC<{ crossing: Crossing }> = ({ crossing }): Child => {
  const say = words(useLang())
  const { vacancy, leve, asked } = crossing
  const isMoved = writeLeve(leve) !== ''
  return (
    <Card title={say('levers.title')}>
      <p class="si-hint" id={HERE}>
        {say('levers.hint')}
      </p>
      {asked.requisiti.length === 0 ? <p>{say('levers.none')}</p> : <Requirements crossing={crossing} />}
      <Kilometres crossing={crossing} />
      {isMoved && <a href={leverHref(vacancy.id, NO_LEVE)}>{say('levers.reset')}</a>}
    </Card>
  )
}

const Requirements: FC<{ crossing: Crossing }> = ({ crossing: { vacancy, leve, asked, effects } }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <ul class="si-levers">
      {asked.requisiti.map((each, at) => {
        const count = effects[at]?.count ?? 0
        const isPulled = each.required !== vacancy.requisiti[at]?.required
        return (
          <li>
            <strong>{sayRequisito(each, lang)}</strong>{' '}
            <span class="si-quiet">
              ({say(each.required ? 'lever.required' : 'lever.desired')}
              {isPulled && `, ${say('lever.pulled')}`})
            </span>
            <br />
            <a href={leverHref(vacancy.id, turn(leve, at, each.required))}>
              {say(each.required ? 'lever.relax' : 'lever.require', { count })}
            </a>
          </li>
        )
      })}
    </ul>
  )
}

const Kilometres: FC<{ crossing: Crossing }> = ({ crossing: { vacancy, leve, kilometres } }) => {
  const say = words(useLang())
  if (kilometres.length === 0) return null
  const now = leve.km ?? vacancy.radiusKm
  return (
    <>
      <h3>{say('km.title')}</h3>
      <ul class="si-levers">
        {kilometres.map(({ km, count }) => (
          <li>
            {km === now ? (
              <strong>{say('km.now', { km, count })}</strong>
            ) : (
              <a href={leverHref(vacancy.id, { ...leve, km })}>{say('km.each', { km, count })}</a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
