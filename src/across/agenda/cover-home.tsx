import type { Child } from 'hono/jsx'
import type { Copertura } from '../../records/agenda/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DataTable,
  DateField,
  dayShort,
  EMPTY_FORM,
  FormBody,
  HiddenCsrf,
  SelectField,
  SiulPage,
  Stack,
  Tag,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { PlainDate } from '../../standard/index.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { readAssenze, type CollegaToday } from './cover.query.ts'
import { coverWords } from './cover-words.ts'

export const ASSENZE = '/siul/cruscotto/assenze'
export const ANTEPRIMA = `${ASSENZE}/anteprima`

/** The address of the plan for an absence. */
export const planAddress = (away: { operatorId: string; fromOn: string; untilOn: string }): string =>
  `${ANTEPRIMA}?${new URLSearchParams({ chi: away.operatorId, dal: away.fromOn, al: away.untilOn }).toString()}`

type View = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.ask(readAssenze, {})

/** The page of the absences of a centre. */
export async function showAssenze(
  visit: Visit,
  flash: Flash[],
  state: FormState = EMPTY_FORM,
): Promise<Child> {
  const answer = await ask(visit)
  if (answer.kind !== 'done') return null
  const view = answer.value
  const say = coverWords(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead')}
      flash={flash}
      errors={state.errors.length > 0}
    >
      <Stack>
        <AgendaTabs current="assenze" />
        <Columns
          main={
            <Card title={say('today')}>
              <Today visit={visit} view={view} />
            </Card>
          }
          side={
            <>
              <Made visit={visit} view={view} />
              <Written visit={visit} view={view} />
              <OtherDays visit={visit} view={view} state={state} />
            </>
          }
        />
      </Stack>
    </SiulPage>
  )
}

interface Part {
  visit: Visit
  view: View
}

const mayMove = (visit: Visit, view: View, id: string): boolean => view.manages || id === visit.actor.id

function Today({ visit, view }: Part): Child {
  const say = coverWords(visit.lang)
  const of = (row: CollegaToday) =>
    planAddress({ operatorId: row.id, fromOn: view.today, untilOn: view.today })
  return (
    <DataTable
      caption={say('today')}
      captionHidden
      compact
      rows={view.colleghi}
      columns={[
        { label: say('col.who'), names: true, cell: ({ name }) => name },
        { label: say('col.left'), numeric: true, cell: ({ today }) => today },
        {
          label: say('col.do'),
          cell: (row) => (
            <>
              {row.away && <Tag tone="warning">{say('is.away')}</Tag>}{' '}
              {mayMove(visit, view, row.id) && (!row.away || row.today > 0) && (
                <ButtonLink href={of(row)} kind="secondary" small>
                  {say(row.away ? 'move' : 'absent.today')}
                  <span class="visually-hidden">{say('of', { name: row.name })}</span>
                </ButtonLink>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Written({ visit, view }: Part): Child {
  const say = coverWords(visit.lang)
  return (
    <Card title={say('away.title')}>
      {view.absences.length === 0 ? (
        <p>{say('away.none')}</p>
      ) : (
        <ul class="si-links">
          {view.absences.map((each) => {
            const days = each.fromOn === each.untilOn ? 'away.day' : 'away.days'
            const text = say(days, { name: each.operatorName, ...daysOf(each, visit) })
            return (
              <li>{mayMove(visit, view, each.operatorId) ? <a href={planAddress(each)}>{text}</a> : text}</li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

const daysOf = ({ fromOn, untilOn }: { fromOn: PlainDate; untilOn: PlainDate }, { lang }: Visit) => ({
  from: dayShort(fromOn, lang),
  until: dayShort(untilOn, lang),
})

function Made({ visit, view }: Part): Child {
  const say = coverWords(visit.lang)
  return (
    <Card title={say('done.title')}>
      {view.coperture.length === 0 ? (
        <p>{say('done.none')}</p>
      ) : (
        <ul class="si-links">
          {view.coperture.map((each) => (
            <li>
              {say(each.fromOn === each.untilOn ? 'done.day' : 'done.days', {
                name: each.operatorName,
                open: each.open,
                ...daysOf(each, visit),
              })}
              <TakeBack visit={visit} view={view} copertura={each} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function TakeBack({ visit, view, copertura }: Part & { copertura: Copertura }): Child {
  const say = coverWords(visit.lang)
  if (copertura.undoneAt) return <div class="si-links__detail">{say('done.undone')}</div>
  if (!mayMove(visit, view, copertura.operatorId)) return null
  return (
    <form method="post" action={`${ASSENZE}/${copertura.id}/riprendi`}>
      <HiddenCsrf token={visit.csrf} />
      <Button kind="secondary" small>
        {say('undo')}
        <span class="visually-hidden">{say('of', { name: copertura.operatorName })}</span>
      </Button>
    </form>
  )
}

/** Only looks: the plan of any days. */
function OtherDays({ visit, view, state }: Part & { state: FormState }): Child {
  const say = coverWords(visit.lang)
  const own = view.colleghi.filter(({ id }) => mayMove(visit, view, id))
  return (
    <Card title={say('other')}>
      <form method="get" action={ANTEPRIMA} class="si-form">
        <FormBody state={state}>
          <SelectField
            name="chi"
            label={say('form.who')}
            value={own.length === 1 ? own[0]?.id : undefined}
            options={own.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField name="dal" label={say('form.from')} example={view.today} />
          <DateField name="al" label={say('form.until')} example={view.today} />
          <ButtonRow>
            <Button kind="secondary">{say('form.show')}</Button>
          </ButtonRow>
        </FormBody>
      </form>
    </Card>
  )
}
