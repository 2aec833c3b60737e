import type { Child } from 'hono/jsx'
import type { Lang } from '../../../platform/words/index.ts'
import { SETTORE_CODES, SIZE_CLASSES } from '../../../records/azienda/index.ts'
import type { Bersaglio } from '../../../records/scouting/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataTable,
  DateField,
  dayShort,
  EmptyState,
  Form,
  SelectField,
  Stack,
  type Column,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { named, optionsOf } from './options.ts'
import type { Targets } from './e1.query.ts'
import { words } from './words.ts'

export const HERE = '/siul/scouting'
const SILENT = [1, 3, 6, 12, 24]

/** What chooses the companies: an address that can be kept. */
export function TargetForm({ lang, targets }: { lang: Lang; targets: Targets }): Child {
  const say = words(lang)
  const name = named(lang)
  const { target, comuni } = targets
  const any = say('target.any')
  return (
    <Card title={say('target.title')}>
      <form method="get" action={HERE} class="si-form si-form--filters">
        <SelectField
          name="settore"
          label={say('target.settore')}
          placeholder={any}
          value={target.settore}
          options={optionsOf(SETTORE_CODES, (each) => name(`settore.${each}`))}
          optional
        />
        <SelectField
          name="sizeClass"
          label={say('target.size')}
          placeholder={any}
          value={target.sizeClass}
          options={optionsOf(SIZE_CLASSES, (each) => name(`size.${each}`))}
          optional
        />
        <SelectField
          name="comune"
          label={say('target.comune')}
          placeholder={any}
          value={target.comune}
          options={comuni.map((comune) => ({ value: comune.belfiore, label: comune.name }))}
          optional
        />
        <SelectField
          name="silentMonths"
          label={say('target.silent')}
          placeholder={any}
          value={target.silentMonths === undefined ? undefined : String(target.silentMonths)}
          options={SILENT.map((count) => ({
            value: String(count),
            label: say('target.silent.months', { count }),
          }))}
          optional
        />
        <SelectField
          name="hired"
          label={say('target.hired')}
          placeholder={any}
          value={target.hired}
          options={optionsOf(['si', 'no'] as const, (each) => say(`target.hired.${each}`))}
          optional
        />
        <Button kind="secondary">{say('target.show')}</Button>
      </form>
    </Card>
  )
}

/** The questions that chose what is shown, carried along by the forms of the page. */
export function TargetHidden({ targets: { target } }: { targets: Targets }): Child {
  return Object.entries(target)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => <input type="hidden" name={name} value={String(value)} />)
}

/** The companies chosen, each to be put in a round. */
export function Chosen(props: { visit: Visit; targets: Targets; state: FormState }): Child {
  const { visit, targets, state } = props
  const say = words(visit.lang)
  const { rows, total, consulenti } = targets
  if (rows.length === 0)
    return (
      <EmptyState
        title={say('rows.none')}
        text={say('rows.none.text')}
        action={
          <ButtonLink href={HERE} kind="secondary">
            {say('rows.again')}
          </ButtonLink>
        }
      />
    )
  const title = say('rows.title', { count: total })
  return (
    <section aria-labelledby="scelte">
      <h2 id="scelte">{title}</h2>
      {total > rows.length && <p>{say('rows.more', { shown: rows.length })}</p>}
      <Form action={`${HERE}/giri`} csrf={visit.csrf} state={state}>
        <TargetHidden targets={targets} />
        <DataTable
          caption={title}
          captionHidden
          compact
          columns={columnsOf(visit.lang, [state.values['aziende'] ?? []].flat())}
          rows={rows}
        />
        <Card title={say('plan.title')} level={3}>
          <Stack>
            <DateField name="day" label={say('plan.day')} />
            <SelectField
              name="accountId"
              label={say('plan.who')}
              value={visit.actor.id ?? undefined}
              options={consulenti.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div>
              <Button>{say('plan.do')}</Button>
            </div>
          </Stack>
        </Card>
      </Form>
    </section>
  )
}

function columnsOf(lang: Lang, picked: readonly string[]): Column<Bersaglio>[] {
  const say = words(lang)
  const day = (on: Bersaglio['hiredOn'], otherwise: string) => (on ? dayShort(on, lang) : otherwise)
  return [
    {
      label: say('col.pick'),
      cell: ({ id, name }) => (
        <input
          type="checkbox"
          name="aziende"
          value={id}
          checked={picked.includes(id)}
          aria-label={`${say('col.pick')} ${name}`}
        />
      ),
      short: true,
    },
    {
      label: say('col.company'),
      cell: ({ id, name, visitOn }) => (
        <>
          <a href={`/siul/aziende/${id}`}>{name}</a>
          {visitOn && <small> {say('visit.on', { day: dayShort(visitOn, lang) })}</small>}
        </>
      ),
      names: true,
    },
    { label: say('col.where'), cell: ({ placeName }) => placeName ?? say('none') },
    { label: say('col.last'), cell: ({ lastContactOn }) => day(lastContactOn, say('never')), short: true },
    { label: say('col.hired'), cell: ({ hiredOn }) => day(hiredOn, say('none')), short: true },
    { label: say('col.needs'), cell: ({ openNeeds }) => openNeeds, numeric: true },
  ]
}
