import type { Child } from 'hono/jsx'
import { offerWords } from '../../../across/vacancy/index.ts'
import {
  nextStates,
  VACANCY_STATES,
  type Vacancy,
  type VacancyState,
} from '../../../records/vacancy/index.ts'
import { HiddenCsrf } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { stepVacancyCommand } from './vacancy.command.ts'
import { words } from './words.ts'

interface Move {
  to: VacancyState
  /** Where it is done, if saying so is not doing it. */
  href?: string | undefined
}

/** Where a vacancy may go from where it stands, in the order of the board. */
export function movesOf(vacancy: Vacancy): Move[] {
  const { id, state, publishedAt, rosaSentOn } = vacancy
  const isRosaDue = publishedAt !== null && rosaSentOn === null && state !== 'chiusa'
  const pages: Partial<Record<VacancyState, string>> = {
    pubblicata: `/siul/vacancy/${id}`,
    chiusa: `/siul/vacancy/${id}/chiudi`,
    ...(isRosaDue && { 'rosa-inviata': `/siul/vacancy/${id}/rosa` }),
  }
  const next = nextStates(vacancy)
  return VACANCY_STATES.filter((to) => next.includes(to) || (to === 'rosa-inviata' && isRosaDue)).map(
    (to) => ({
      to,
      href: pages[to],
    }),
  )
}

/** The first move forth and the nearest back have a key each. */
function keysOf(state: VacancyState, moves: readonly Move[]): Map<Move, string> {
  const forth = new Set<VacancyState>(VACANCY_STATES.slice(VACANCY_STATES.indexOf(state) + 1))
  const first = moves.find(({ to }) => forth.has(to))
  const nearest = moves.findLast(({ to }) => !forth.has(to))
  return new Map([...(first ? [[first, ']'] as const] : []), ...(nearest ? [[nearest, '['] as const] : [])])
}

interface MovesProps {
  visit: Visit
  vacancy: Vacancy
  /** The board as it is now, to come back to. */
  here: string
}

/** Moving a card without dragging it: a menu, and «]» and «[» where the focus is in the card. */
export function Moves({ visit, vacancy, here }: MovesProps): Child {
  const say = words(visit.lang)
  const name = offerWords(visit.lang)
  const moves = movesOf(vacancy)
  if (moves.length === 0 || !visit.may(stepVacancyCommand)) return null
  const keys = keysOf(vacancy.state, moves)
  return (
    <details class="si-details si-move">
      <summary>
        {say('card.move')} <span class="visually-hidden">{vacancy.title}</span>
      </summary>
      <form method="post" action={`/siul/vacancy/${vacancy.id}/passo`}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="version" value={vacancy.version} />
        <input type="hidden" name="torna" value={here} />
        <ul>
          {moves.map((move) => (
            <li>
              {move.href ? (
                <a href={move.href} data-move={keys.get(move)}>
                  {say('card.go', { state: name(`state.${move.to}`) })}
                </a>
              ) : (
                <button
                  class="btn btn-link si-btn btn-sm"
                  name="to"
                  value={move.to}
                  data-move={keys.get(move)}
                >
                  {name(`state.${move.to}`)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </form>
    </details>
  )
}

/** The board that a move came from; undefined where it is no address of the board. */
export const boardAddress = (given: unknown): string | undefined =>
  typeof given === 'string' && /^\/siul\/vacancy\?[\w.*+%=&-]{0,500}$/.test(given) ? given : undefined
