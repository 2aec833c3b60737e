import {
  Compare,
  savesItself,
  settleBlock,
  tellProgram,
  wasChanged,
} from '../../../across/erogazioni/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { FIELDS, isSavedBlock, type SavedBlock } from './blocks.ts'
import { again } from './interview.page.tsx'
import { profileOf } from './profiling.ts'
import { readInterview } from './read-interview.query.ts'
import { setBlockAside } from './set-block-aside.command.ts'
import { saveInterviewBlock } from './save-block.command.ts'
import { words } from './words.ts'
import { fullName } from './outcome.tsx'

/** Saves a part: by itself while one types (a program's answer), or by its buttons (the next part). */
export const blockPage = definePage({
  path: '/siul/prestazioni/:id/blocchi/:block',
  may: COUNSEL,
  async post(visit) {
    const block = visit.param('block')
    if (!isSavedBlock(block)) return null
    const form = await visit.form()
    const moved = block === 'profilazione' && levelMoved(visit, form['answers'], form['seen'])
    const input = inputOf(visit, block, form)
    if (moved) delete input['esito']
    const answer = await visit.ask(saveInterviewBlock, input)
    const here = `/siul/prestazioni/${visit.param('id')}`
    const conflict = `${here}/blocchi/${block}/confronto`
    if (wasChanged(answer)) await visit.ask(setBlockAside, input)
    if (savesItself(visit)) return tellProgram(visit, answer, conflict)
    if (answer.kind === 'done')
      return visit.seeOther(moved ? `${here}?blocco=profilazione&livello=cambiato` : here)
    return wasChanged(answer) ? visit.seeOther(conflict) : again(visit, answer, { block })
  },
})

/** What a part keeps, out of a form that may carry more. */
function inputOf(visit: Visit, block: SavedBlock, form: Record<string, unknown>): Record<string, unknown> {
  const names: readonly string[] = ['version', 'esito', 'motivo', ...FIELDS[block]]
  const own = Object.entries(form).filter(([name]) => names.includes(name))
  return { ...Object.fromEntries(own), prestazioneId: visit.param('id'), block }
}

/** Whether the answers sent make another level than the one the page showed. */
function levelMoved(visit: Visit, answers: unknown, seen: unknown): boolean {
  if (typeof seen !== 'string' || typeof answers !== 'object' || answers === null) return false
  try {
    const outcome = profileOf(answers as Record<string, string>, romeDayOf(visit.now))
    return 'class' in outcome && String(outcome.class) !== seen
  } catch {
    // An answer that is no answer: the schema says so.
    return false
  }
}

/** Two versions of one part side by side, and the choice. */
export const comparePage = definePage({
  path: '/siul/prestazioni/:id/blocchi/:block/confronto',
  may: COUNSEL,
  async get(visit) {
    const block = visit.param('block')
    const answer = await visit.ask(readInterview, { prestazioneId: visit.param('id') })
    if (!isSavedBlock(block) || answer.kind !== 'done') return null
    const say = words(visit.lang)
    return Compare({
      visit,
      saved: answer.value.blocks[block],
      part: say(`block.${block}`),
      title: say('title', { name: fullName(answer.value) }),
      back: `/siul/prestazioni/${visit.param('id')}?blocco=${block}`,
    })
  },
  async post(visit) {
    const block = visit.param('block')
    const prestazioneId = visit.param('id')
    await visit.ask(settleBlock, { ...(await visit.form()), prestazioneId, block })
    return visit.seeOther(`/siul/prestazioni/${prestazioneId}?blocco=${block}`)
  },
})
