import type { Child } from 'hono/jsx'
import type { Blocco } from '../../records/erogazione/index.ts'
import { Button, ButtonLink, Card, Form, hour, SiulPage } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

interface Compared {
  visit: Visit
  saved: Blocco | undefined
  /** What the part and its interview are called. */
  part: string
  title: string
  back: string
}

/** Two versions of one part side by side: one is kept, the other stays in its history. */
export function Compare({ visit, saved, part, title, back }: Compared): Child {
  const say = words(visit.lang)
  const rival = saved?.rivals.findLast(({ settled }) => !settled)
  return (
    <SiulPage
      {...visit.siul}
      title={say('conflict.title', { block: part })}
      lead={saved && rival ? say('conflict.lead') : say('conflict.none')}
      breadcrumbs={[{ label: title, href: back }, { label: part }]}
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
}

interface SideProps {
  visit: Visit
  title: string
  data: Record<string, unknown>
  keep: 'current' | 'rival'
}

function Side({ visit, title, data, keep }: SideProps): Child {
  const say = words(visit.lang)
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
