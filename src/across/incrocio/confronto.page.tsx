import type { Child } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import { Button, ButtonLink, EmptyState, HiddenCsrf, SiulPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayRequisito } from '../vacancy/index.ts'
import { compareCandidates, type Found } from './incrocio.query.ts'
import { MARK, Remedy, sayDistance, sayFree, sayMonths } from './reasons-view.tsx'
import { reasonsOf, shareOf } from './reasons.ts'
import { StandingLine } from './standing-line.tsx'
import { isToTake } from './standing.ts'
import { words } from './words.ts'

interface Line {
  name: string
  values: string[]
  /** Said under each value: what can be done about what is missing. */
  more?: Child[]
}

/** The act of comparing stops here; whoever chose more is told. */
const MOST = 4

/** Up to four people side by side: what differs is in bold and says so. */
export const confrontoPage = definePage({
  path: '/siul/vacancy/:id/confronto',
  may: IMPRESE,
  async get(visit) {
    const say = words(visit.lang)
    const persone = visit.c.req.queries('p') ?? []
    const answer = await visit.ask(compareCandidates, {
      vacancyId: visit.param('id'),
      persone: persone.slice(0, MOST),
    })
    const back = `/siul/vacancy/${visit.param('id')}/incrocio`
    if (answer.kind !== 'done' || answer.value.compared.length === 0)
      return (
        <SiulPage {...visit.siul} title={say('compare.title')}>
          <EmptyState
            title={say('compare.empty')}
            text={say('compare.none')}
            action={<ButtonLink href={back}>{say('title')}</ButtonLink>}
          />
        </SiulPage>
      )
    const { vacancy, compared } = answer.value
    return (
      <SiulPage {...visit.siul} title={`${say('compare.title')}: ${vacancy.title}`}>
        <Stack>
          <p>
            <a href={back}>{say('title')}</a>
          </p>
          {persone.length > MOST && <p>{say('compare.first', { count: persone.length - MOST })}</p>}
          <form method="post" action={`/siul/vacancy/${vacancy.id}/rosa`}>
            <HiddenCsrf token={visit.csrf} />
            <Compared visit={visit} compared={compared} lines={linesOf(visit, vacancy.requisiti, compared)} />
            <p class="si-hint">{say('take.asked')}</p>
            <Button name="prendi" value="scelte">
              {say('take')}
            </Button>
          </form>
        </Stack>
      </SiulPage>
    )
  },
})

/** On a phone, where the columns are gone, each value says whose it is. */
const fullName = ({ surname, name }: Found['persona']): string => `${surname} ${name}`

function linesOf(
  visit: Visit,
  requisiti: Parameters<typeof reasonsOf>[1],
  compared: readonly Found[],
): Line[] {
  const { lang } = visit
  const say = words(lang)
  const today = romeDayOf(visit.now)
  const line = (name: string, value: (found: Found) => string) => ({ name, values: compared.map(value) })
  return [
    line(say('compare.share'), ({ scored }) => say('share', shareOf(scored, requisiti))),
    line(say('compare.distance'), ({ scored }) => sayDistance(scored, lang) ?? '–'),
    line(say('compare.free'), ({ candidato }) => sayFree(candidato, today, lang)),
    line(say('compare.experience'), ({ scored }) => sayMonths(scored, lang)),
    ...requisiti.map((requisito, at): Line => {
      const reasons = compared.map(({ scored }) => reasonsOf(scored, requisiti)[at])
      return {
        name: sayRequisito(requisito, lang),
        values: reasons.map((reason) => (reason ? `${MARK[reason.sign]} ${say(`sign.${reason.sign}`)}` : '')),
        more: reasons.map((reason, n) => (
          <Remedy remedy={reason?.remedy} corso={compared[n]?.rimedi[at]} today={today} />
        )),
      }
    }),
  ]
}

function Compared({
  visit,
  compared,
  lines,
}: {
  visit: Visit
  compared: readonly Found[]
  lines: readonly Line[]
}): Child {
  const say = words(visit.lang)
  return (
    <div class="si-table si-compare" role="region" aria-label={say('compare.title')} tabindex={0}>
      <table class="table">
        <caption class="visually-hidden">{say('compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.what')}</th>
            {compared.map(({ persona }) => (
              <th scope="col">
                <a href={`/siul/persone/${persona.id}`}>{fullName(persona)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('compare.choose')}</th>
            {compared.map(({ persona, standing }) => (
              <td data-label={fullName(persona)}>
                <div class="si-choice">
                  <input
                    type="checkbox"
                    id={`p-${persona.id}`}
                    name="persone[]"
                    value={persona.id}
                    checked={isToTake(standing)}
                    disabled={standing.isInRosa}
                  />
                  <label for={`p-${persona.id}`}>
                    {say('choose', { name: '' })}
                    <span class="visually-hidden">{fullName(persona)}</span>
                  </label>
                </div>
                <StandingLine standing={standing} lang={visit.lang} />
              </td>
            ))}
          </tr>
          {lines.map(({ name, values, more }) => {
            const differs = new Set(values).size > 1
            return (
              <tr>
                <th scope="row">
                  {name} {differs && <span class="si-quiet">({say('compare.differs')})</span>}
                </th>
                {values.map((value, n) => (
                  <td data-label={compared[n] && fullName(compared[n].persona)}>
                    <div>
                      {differs ? <strong>{value}</strong> : value}
                      {more?.[n]}
                    </div>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
