import type { Child } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Columns,
  EmptyState,
  HiddenCsrf,
  Pager,
  SiulPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayRequisito } from '../vacancy/index.ts'
import { findCandidates, type Crossing, type Found } from './incrocio.query.ts'
import { turn, writeLeve } from './leve.ts'
import { crossingHref, Levers } from './levers.tsx'
import { Reasons, sayDistance, sayFree, sayMonths, WhyOrder } from './reasons-view.tsx'
import { reasonsOf, shareOf } from './reasons.ts'
import { StandingLine } from './standing-line.tsx'
import { isToTake } from './standing.ts'
import { words } from './words.ts'

/** The people for a vacancy, with reasons and levers. */
export const incrocioPage = definePage({
  path: '/siul/vacancy/:id/incrocio',
  may: IMPRESE,
  async get(visit) {
    const leve = visit.query('leve')
    const pagina = visit.query('pagina')
    const answer = await visit.ask(findCandidates, {
      vacancyId: visit.param('id'),
      ...(leve && { leve }),
      ...(pagina && { pagina }),
    })
    if (answer.kind !== 'done') return null
    const crossing = answer.value
    const { vacancy, total } = crossing
    const say = words(visit.lang)
    return (
      <SiulPage {...visit.siul} title={`${say('title')}: ${vacancy.title}`}>
        <Stack>
          <p>
            <a href={`/siul/vacancy/${vacancy.id}`}>{say('back')}</a> · {vacancy.azienda} ·{' '}
            <strong role="status">{say('count', { count: total })}</strong>
          </p>
          <Warnings visit={visit} crossing={crossing} />
          <Columns
            main={<People visit={visit} crossing={crossing} page={Number(pagina ?? 1)} />}
            side={<Levers crossing={crossing} />}
          />
          <p class="si-hint">{say('unused')}</p>
        </Stack>
      </SiulPage>
    )
  },
})

function Warnings({ visit, crossing }: { visit: Visit; crossing: Crossing }): Child {
  const say = words(visit.lang)
  const { vacancy, asked, leve, total, narrowing, unfair } = crossing
  const name = (at: number) => {
    const requisito = asked.requisiti[at]
    return requisito ? sayRequisito(requisito, visit.lang) : ''
  }
  return (
    <>
      {total > 15 && (
        <Callout kind="note">
          <p>{say(narrowing.length > 0 ? 'too-many' : 'too-many.none')}</p>
          <ul>
            {narrowing.map(({ at, count }) => (
              <li>
                <a href={crossingHref(vacancy.id, turn(leve, at, false))}>
                  {say('narrow', { name: name(at), count })}
                </a>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {unfair.length > 0 && (
        <Callout kind="warning" title={say('unfair.title')}>
          <ul>
            {unfair.map(({ at, group, before, after }) => (
              <li>{say('unfair.row', { name: name(at), group: say(`group.${group}`), before, after })}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  )
}

interface PeopleProps {
  visit: Visit
  crossing: Crossing
  page: number
}

function People({ visit, crossing, page }: PeopleProps): Child {
  const say = words(visit.lang)
  const { vacancy, found, leve, pages } = crossing
  if (found.length === 0) return <Nobody visit={visit} crossing={crossing} />
  const toTake = found.filter(({ standing }) => isToTake(standing))
  return (
    <section aria-labelledby="persone">
      <h2 id="persone">{say('people.title')}</h2>
      <form method="post" action={`/siul/vacancy/${vacancy.id}/rosa`}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="leve" value={writeLeve(leve)} />
        <ul class="si-candidates">
          {found.map((one) => (
            <li>
              <Person visit={visit} found={one} crossing={crossing} />
            </li>
          ))}
        </ul>
        <p class="si-hint">{say('take.asked')}</p>
        <ButtonRow>
          {toTake.length > 0 && (
            <Button name="prendi" value="tutte">
              {say('take.page', { count: toTake.length })}
            </Button>
          )}
          <Button name="prendi" value="scelte" kind="secondary">
            {say('take')}
          </Button>
          <Button name="prendi" value="confronta" kind="secondary">
            {say('compare')}
          </Button>
        </ButtonRow>
        {toTake.map(({ persona }) => (
          <input type="hidden" name="pagina[]" value={persona.id} />
        ))}
      </form>
      <Pager page={page} pages={pages} href={(to) => crossingHref(vacancy.id, leve, to)} />
    </section>
  )
}

/** Nobody fits: the one requirement that brings most people back is one press away. */
function Nobody({ visit, crossing }: { visit: Visit; crossing: Crossing }): Child {
  const say = words(visit.lang)
  const { vacancy, asked, effects, leve } = crossing
  const [best] = effects
    .filter(({ at, count }) => asked.requisiti[at]?.required === true && count > 0)
    .toSorted((a, b) => b.count - a.count)
  const requisito = best && asked.requisiti[best.at]
  return (
    <EmptyState
      title={say('empty.title')}
      text={say('empty.text')}
      action={
        best && requisito ? (
          <ButtonLink href={crossingHref(vacancy.id, turn(leve, best.at, true))}>
            {say('empty.relax', { name: sayRequisito(requisito, visit.lang), count: best.count })}
          </ButtonLink>
        ) : (
          <ButtonLink href={`/siul/vacancy/${vacancy.id}/modifica`} kind="secondary">
            {say('empty.edit')}
          </ButtonLink>
        )
      }
    />
  )
}

function Person({ visit, found, crossing }: { visit: Visit; found: Found; crossing: Crossing }): Child {
  const { lang } = visit
  const say = words(lang)
  const { scored, persona, candidato } = found
  const requisiti = crossing.vacancy.requisiti
  const share = shareOf(scored, requisiti)
  const name = `${persona.surname} ${persona.name}`
  return (
    <article class="si-candidate">
      <div class="si-choice">
        <input type="checkbox" id={`p-${persona.id}`} name="persone[]" value={persona.id} />
        <label for={`p-${persona.id}`}>
          <span class="visually-hidden">{say('choose', { name: '' })}</span>
          <strong>{name}</strong>
        </label>
      </div>
      <p>
        {[
          share.of > 0 && say('share', share),
          persona.comune,
          sayDistance(scored, lang),
          sayFree(candidato, romeDayOf(visit.now), lang),
          sayMonths(scored, lang),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <a href={`/siul/persone/${persona.id}`}>{name}</a>
      </p>
      <StandingLine standing={found.standing} lang={lang} />
      <Reasons reasons={reasonsOf(scored, requisiti)} rimedi={found.rimedi} today={romeDayOf(visit.now)} />
      <WhyOrder scored={scored} />
    </article>
  )
}
