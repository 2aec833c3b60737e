import type { Child } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { IMPRESE } from '../../records/accesso/index.ts'
import { ButtonLink, EmptyState, SiulPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayRequisito } from '../vacancy/index.ts'
import { compareCandidates, type Found } from './incrocio.query.ts'
import { sayDistance, sayFree, sayMonths } from './reasons-view.tsx'
import { reasonsOf, shareOf } from './reasons.ts'
import { words } from './words.ts'

interface Line {
  name: string
  values: string[]
}

/** Up to four people side by side: what differs is in bold and says so. */
export const confrontoPage = definePage({
  path: '/siul/vacancy/:id/confronto',
  may: IMPRESE,
  async get(visit) {
    const say = words(visit.lang)
    const persone = visit.c.req.queries('p') ?? []
    const answer = await visit.ask(compareCandidates, {
      vacancyId: visit.param('id'),
      persone: persone.slice(0, 4),
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
          <Compared visit={visit} compared={compared} lines={linesOf(visit, vacancy.requisiti, compared)} />
        </Stack>
      </SiulPage>
    )
  },
})

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
    ...requisiti.map((requisito, at) =>
      line(sayRequisito(requisito, lang), ({ scored }) => {
        const reason = reasonsOf(scored, requisiti)[at]
        return reason ? say(`sign.${reason.sign}`) : ''
      }),
    ),
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
                <a href={`/siul/persone/${persona.id}`}>{`${persona.surname} ${persona.name}`}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, values }) => {
            const differs = new Set(values).size > 1
            return (
              <tr>
                <th scope="row">
                  {name} {differs && <span class="si-quiet">({say('compare.differs')})</span>}
                </th>
                {values.map((value) => (
                  <td>{differs ? <strong>{value}</strong> : value}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
