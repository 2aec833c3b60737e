import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { isBeyond } from '../../records/agenda/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Refusal } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  DataTable,
  dayShort,
  HiddenCsrf,
  instantShort,
  SiulPage,
  Stack,
  Tag,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import type { Step } from './cover.ts'
import { coverAbsence, undoCover } from './cover.command.ts'
import { ASSENZE, ANTEPRIMA, showAssenze } from './cover-home.tsx'
import { previewCover, type Plan } from './cover.query.ts'
import { coverWords } from './cover-words.ts'

/** Who is away at the centre, and what was moved for it. */
export const coperturePage = definePage({
  path: ASSENZE,
  may: CENTRO,
  get: (visit) => showAssenze(visit, toldBy(visit)),
})

/** The plan for an absence, looked at before it is carried out. */
export const anteprimaPage = definePage({
  path: ANTEPRIMA,
  may: CENTRO,
  async get(visit) {
    const asked = { operatorId: visit.query('chi'), from: visit.query('dal'), until: visit.query('al') }
    const flash: Flash[] =
      visit.query('esito') === 'aggiunta'
        ? [{ kind: 'warning', text: coverWords(visit.lang)('added.hit') }]
        : []
    return preview(visit, asked, flash)
  },
  async post(visit) {
    const form = await visit.form()
    const answer = await visit.ask(coverAbsence, form)
    if (answer.kind === 'done') {
      const { moved, left } = answer.value
      return visit.seeOther(`${ASSENZE}?esito=coperta&spostati=${moved}&restano=${left}`)
    }
    if (answer.kind !== 'refused') return null
    const { plan: _old, ...asked } = form
    const shown = await preview(visit, asked, blame(visit, answer.refusal))
    return shown && withStatus(409, shown)
  },
})

/** Takes back what was moved. */
export const riprendiPage = definePage({
  path: `${ASSENZE}/:id/riprendi`,
  may: CENTRO,
  get: (visit) => visit.seeOther(ASSENZE),
  async post(visit) {
    const answer = await visit.ask(undoCover, { coperturaId: visit.param('id') })
    if (answer.kind === 'done') {
      const { back, kept } = answer.value
      return visit.seeOther(`${ASSENZE}?esito=ripresa&spostati=${back}&restano=${kept}`)
    }
    if (answer.kind !== 'refused') return null
    return withStatus(409, await showAssenze(visit, blame(visit, answer.refusal)))
  },
})

const blame = (visit: Visit, refusal: Refusal): Flash[] => [
  { kind: 'error', text: refusalSentence(refusal, visit.lang) },
]

function toldBy(visit: Visit): Flash[] {
  const told = visit.told(['coperta', 'ripresa'])
  if (!told) return []
  const counts = { moved: Number(visit.query('spostati') ?? 0), left: Number(visit.query('restano') ?? 0) }
  const kind = counts.left > 0 ? ('warning' as const) : ('done' as const)
  return [{ kind, text: coverWords(visit.lang)(`done.${told}`, counts) }]
}

/** The form of the days as it was sent, under the names it has in its address. */
function wrong(asked: Record<string, unknown>, errors: FormState['errors']): FormState {
  const named: Record<string, string> = { operatorId: 'chi', from: 'dal', until: 'al' }
  return {
    values: Object.fromEntries(
      Object.entries(named).map(([field, name]) => [
        name,
        typeof asked[field] === 'string' ? asked[field] : '',
      ]),
    ),
    errors: errors.map(({ field, message }) => ({ field: named[field] ?? field, message })),
  }
}

async function preview(visit: Visit, asked: Record<string, unknown>, flash: Flash[]): Promise<Child> {
  const answer = await visit.ask(previewCover, asked)
  if (answer.kind === 'refused') return showAssenze(visit, blame(visit, answer.refusal))
  if (answer.kind === 'invalid') return showAssenze(visit, flash, wrong(asked, answer.errors))
  if (answer.kind !== 'done') return null
  const plan = answer.value
  const { lang } = visit
  const say = coverWords(lang)
  const left = plan.steps.filter(({ to }) => to === null).length
  return (
    <SiulPage
      {...visit.siul}
      title={say('preview.title', { name: plan.operatorName })}
      lead={say(plan.fromOn === plan.untilOn ? 'preview.lead.day' : 'preview.lead', {
        from: dayShort(plan.fromOn, lang),
        until: dayShort(plan.untilOn, lang),
        count: plan.steps.length,
      })}
      flash={flash}
    >
      <Stack>
        <Confirm visit={visit} plan={plan} />
        {left > 0 && <Callout kind="warning">{say('preview.left', { count: left })}</Callout>}
        {plan.groups.length > 0 && <Groups visit={visit} groups={plan.groups} />}
        {plan.steps.length === 0 ? <p>{say('preview.none')}</p> : <Steps visit={visit} steps={plan.steps} />}
      </Stack>
    </SiulPage>
  )
}

function Confirm({ visit, plan }: { visit: Visit; plan: Plan }): Child {
  const say = coverWords(visit.lang)
  return (
    <form method="post" action={ANTEPRIMA} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="operatorId" value={plan.operatorId} />
      <input type="hidden" name="from" value={plan.fromOn} />
      <input type="hidden" name="until" value={plan.untilOn} />
      <input type="hidden" name="plan" value={plan.mark} />
      <p>{say('preview.tell')}</p>
      <ButtonRow>
        <Button>{say('confirm')}</Button>
        <ButtonLink href={ASSENZE} kind="quiet">
          {say('back')}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

function Groups({ visit, groups }: { visit: Visit; groups: Plan['groups'] }): Child {
  const say = coverWords(visit.lang)
  return (
    <Callout kind="warning" title={say('groups.title', { count: groups.length })}>
      <ul class="si-links">
        {groups.map(({ id, title, startsAt }) => (
          <li>
            <a href={`/siul/gruppi/${id}/sposta`}>{title}</a>
            <div class="si-links__detail">{instantShort(startsAt, visit.lang)}</div>
          </li>
        ))}
      </ul>
      <p>{say('groups.text')}</p>
    </Callout>
  )
}

function Steps({ visit, steps }: { visit: Visit; steps: readonly Step[] }): Child {
  const { lang } = visit
  const say = coverWords(lang)
  return (
    <DataTable
      caption={say('col.then')}
      captionHidden
      compact
      rows={steps}
      columns={[
        {
          label: say('col.person'),
          names: true,
          cell: ({ appuntamento }) => (
            <a href={`/siul/agenda/appuntamenti/${appuntamento.id}`}>{listName(appuntamento)}</a>
          ),
        },
        { label: say('col.service'), short: true, cell: ({ appuntamento }) => appuntamento.service },
        { label: say('col.now'), cell: ({ appuntamento }) => instantShort(appuntamento.startsAt, lang) },
        {
          label: say('col.then'),
          cell: ({ appuntamento, to, same }) =>
            to === null ? (
              <Tag tone="danger">{say('then.none')}</Tag>
            ) : (
              <>
                {say(same ? 'then.same' : 'then.other', {
                  when: instantShort(to.startsAt, lang),
                  name: to.operatorName,
                })}{' '}
                {isBeyond(to, appuntamento.dueOn) && <Tag tone="warning">{say('then.beyond')}</Tag>}
              </>
            ),
        },
      ]}
    />
  )
}
