import type { Refusal } from '../../platform/work/index.ts'
import { EMPTY_FORM, type FormState } from '../../surfaces/design/index.ts'
import { definePage, type Shaped } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { askCode, enterCode } from './code.command.ts'
import { askAsHolder, keepSession } from './holder.tsx'
import { words } from './words.ts'

/** The page where the code is typed, once more. `left`: how many tries the code still has, where one was wrong. */
export interface CodeAgain {
  state: FormState
  status: number
  left?: number
}

interface CodeDoor {
  /** Of the address: `/firma`. Its pages are below, with the code of the address between. */
  path: string
  show: (visit: Visit, again: CodeAgain) => Promise<Shaped | null> | Shaped
  closed: (visit: Visit, refusal: Refusal) => Shaped
}

/** Where the code is asked for and where it is typed, of any address that opens something to sign. */
export function codePages({ path, show, closed }: CodeDoor) {
  const hereOf = (visit: Visit): string => `${path}/${visit.param('codice')}`
  const back = (visit: Visit) => visit.seeOther(hereOf(visit))
  const ask = definePage({
    path: `${path}/:codice/codice`,
    may: 'public',
    get: back,
    async post(visit) {
      const answer = await askAsHolder(visit, askCode, {})
      if (answer.kind === 'refused') return closed(visit, answer.refusal)
      return answer.kind === 'done' ? visit.seeOther(`${hereOf(visit)}?codice=mandato`) : null
    },
  })
  const enter = definePage({
    path: `${path}/:codice/apri`,
    may: 'public',
    get: back,
    async post(visit) {
      const say = words(visit.lang)
      const answer = await askAsHolder(visit, enterCode, await visit.form())
      if (answer.kind === 'refused') return closed(visit, answer.refusal)
      if (answer.kind === 'invalid') return show(visit, wrong(say('code.six')))
      if (answer.kind !== 'done') return null
      if (!answer.value.right) {
        const { left } = answer.value
        return show(visit, { ...wrong(say(left > 0 ? 'code.wrong' : 'code.over', { count: left })), left })
      }
      keepSession(visit, hereOf(visit), answer.value.session)
      return back(visit)
    },
  })
  return [ask, enter]
}

const wrong = (message: string): CodeAgain => ({
  state: { ...EMPTY_FORM, errors: [{ field: 'cifre', message }] },
  status: 422,
})
