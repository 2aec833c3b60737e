import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../records/accesso/index.ts'
import { NEED_ENDS, type Fabbisogno } from '../../records/azienda/index.ts'
import { Button, Card, dayShort, Dots, HiddenCsrf, Tag } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { hrefOf } from './azienda-page.tsx'
import { labels } from './labels.ts'
import { words } from './words.ts'

interface NeedsProps {
  visit: Visit
  aziendaId: string
  fabbisogni: readonly Fabbisogno[]
}

/** What a company asked for, the open ones first, each with the way to end it. */
export function Needs({ visit, aziendaId, fabbisogni }: NeedsProps): Child {
  const say = words(visit.lang)
  const mayClose = IMPRESE.some((role) => role === visit.actor.role)
  return (
    <Card title={say('needs.title')} level={3}>
      {fabbisogni.length === 0 && <p>{say('needs.none')}</p>}
      {fabbisogni.map((need) => (
        <div class="si-need">
          <strong>{labels(visit.lang)(`need.${need.kind}`)}</strong> <State visit={visit} need={need} />
          {need.detail && <p>{need.detail}</p>}
          <Dots items={[dayShort(need.expressedOn, visit.lang), need.consulente]} />
          {mayClose && need.closedOn === null && (
            <CloseForm visit={visit} need={need} action={`${hrefOf(aziendaId)}/fabbisogni/${need.id}`} />
          )}
        </div>
      ))}
    </Card>
  )
}

function State({ visit, need }: { visit: Visit; need: Fabbisogno }): Child {
  const say = words(visit.lang)
  if (need.closedHow) return <Tag>{labels(visit.lang)(`end.${need.closedHow}`)}</Tag>
  if (need.answeredOn)
    return <Tag tone="success">{say('needs.answered', { day: dayShort(need.answeredOn, visit.lang) })}</Tag>
  return null
}

/** Ends a need: three answers, one button. */
function CloseForm({ visit, need, action }: { visit: Visit; need: Fabbisogno; action: string }): Child {
  const say = words(visit.lang)
  return (
    <details>
      <summary>
        {say('needs.close')} <span class="visually-hidden">{labels(visit.lang)(`need.${need.kind}`)}</span>
      </summary>
      <form method="post" action={action} class="si-buttons">
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="version" value={need.version} />
        {NEED_ENDS.map((how) => (
          <Button small kind="secondary" name="how" value={how}>
            {labels(visit.lang)(`end.${how}`)}
          </Button>
        ))}
      </form>
    </details>
  )
}
