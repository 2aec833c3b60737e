import { romeDayOf } from '../../../platform/clock/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { Button, ButtonLink, Card, Form, hour, SiulPage, useLang } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { FIELDS, isSavedBlock, type SavedBlock } from './blocks.ts'
import { setBlockAside, settleBlock } from './compare-block.command.ts'
import { again } from './interview.page.tsx'
import { profileOf } from './profiling.ts'
import { readInterview } from './read-interview.query.ts'
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
    const byItself = visit.c.req.header('accept') === 'application/json'
    const answer = await visit.ask(saveInterviewBlock, input)
    const here = `/siul/prestazioni/${visit.param('id')}`
    if (answer.kind === 'done') {
      const { version, savedAt } = answer.value
      if (byItself) return visit.c.json({ version, at: hour(savedAt) })
      return visit.seeOther(moved ? `${here}?blocco=profilazione&livello=cambiato` : here)
    }
    if (answer.kind === 'refused' && answer.refusal.code === 'erogazione.blocco-cambiato') {
      await visit.ask(setBlockAside, input)
      const conflict = `${here}/blocchi/${block}/confronto`
      return byItself ? visit.c.json({ conflict }, 409) : visit.seeOther(conflict)
    }
    if (!byItself) return again(visit, answer, { block })
    return visit.c.json({ errors: errorsOf(visit, answer) }, 422)
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

type Failed = Exclude<Awaited<ReturnType<typeof Visit.prototype.ask>>, { kind: 'done' }>

function errorsOf(visit: Visit, answer: Failed) {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind === 'refused') return [{ field: '', message: refusalSentence(answer.refusal, visit.lang) }]
  return []
}

/** Two versions of one part side by side: one is kept, the other stays in its history. */
export const comparePage = definePage({
  path: '/siul/prestazioni/:id/blocchi/:block/confronto',
  may: COUNSEL,
  async get(visit) {
    const block = visit.param('block')
    const answer = await visit.ask(readInterview, { prestazioneId: visit.param('id') })
    if (!isSavedBlock(block) || answer.kind !== 'done') return null
    const say = words(visit.lang)
    const saved = answer.value.blocks[block]
    const rival = saved?.rivals.findLast(({ settled }) => !settled)
    const back = `/siul/prestazioni/${visit.param('id')}?blocco=${block}`
    return (
      <SiulPage
        {...visit.siul}
        title={say('conflict.title', { block: say(`block.${block}`) })}
        lead={saved && rival ? say('conflict.lead') : say('conflict.none')}
        breadcrumbs={[
          { label: say('title', { name: fullName(answer.value) }), href: back },
          { label: say(`block.${block}`) },
        ]}
      >
        {saved && rival ? (
          <div class="si-sides">
            <Side
              {...{ visit, data: saved.data, keep: 'current' }}
              title={say('conflict.current', { who: saved.savedByName ?? '', time: hour(saved.savedAt) })}
            />
            <Side
              {...{ visit, data: rival.data, keep: 'rival' }}
              title={say('conflict.rival', { who: rival.by, time: hour(rival.at) })}
            />
          </div>
        ) : (
          <ButtonLink href={back}>{say('back')}</ButtonLink>
        )}
      </SiulPage>
    )
  },
  async post(visit) {
    const block = visit.param('block')
    const here = `/siul/prestazioni/${visit.param('id')}`
    const input = { ...(await visit.form()), prestazioneId: visit.param('id'), block }
    await visit.ask(settleBlock, input)
    return visit.seeOther(`${here}?blocco=${block}`)
  },
})

interface SideProps {
  visit: Visit
  title: string
  data: Record<string, unknown>
  keep: 'current' | 'rival'
}

function Side({ visit, title, data, keep }: SideProps) {
  const say = words(useLang())
  const texts = textsOf(data)
  return (
    <Card title={title}>
      {texts.length === 0 ? <p>{say('conflict.empty')}</p> : texts.map((text) => <p>{text}</p>)}
      <Form action={visit.path} csrf={visit.csrf}>
        <input type="hidden" name="keep" value={keep} />
        <Button kind={keep === 'current' ? 'primary' : 'secondary'}>{say(`conflict.keep.${keep}`)}</Button>
      </Form>
    </Card>
  )
}

/** Whatever a part holds, as lines to read. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : []
}
