import type { Child, FC } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { isServiceCode, plainDate } from '../../standard/index.ts'
import {
  ButtonLink,
  dayLong,
  dayShort,
  Dots,
  EmptyState,
  EMPTY_FORM,
  FormBody,
  type FormState,
  Notice,
  Button,
  HiddenCsrf,
  monthShort,
  SiulPage,
  Tabs,
  TooMany,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { dutyName } from '../scadenzario/index.ts'
import type { Views } from './count-views.query.ts'
import { aiutoWords } from './aiuto-words.ts'
import { address, type Filter } from './filter.ts'
import { PAGE_ROWS } from './list-due.query.ts'
import type { Counts, Plan } from './plan-due.query.ts'
import { passiWords } from './passi-words.ts'
import { rinvioWords } from './rinvio-words.ts'
import { SCOPES, type Scope } from './scope.ts'
import { words } from './words.ts'

/** The services whose cards have terms for a person. */
const SERVICES = ['A2', 'B2', 'D2'] as const

/** So many months to choose from, the nearest. */
const MONTHS = 4

type Shown = Filter & { chi: Scope }

interface FrameProps {
  visit: Visit
  filter: Shown
  views: Views
  errors?: FormState['errors'] | undefined
  children: Child
}

/** The page of the day around one of its views: the numbers on the tabs are those of their rows. */
export function Frame({ visit, filter, views, errors = [], children }: FrameProps): Child {
  const say = words(visit.lang)
  const { chi, vista } = filter
  const tab = (view: Filter['vista'], label: string, count: number | null) => ({
    href: address({ chi, vista: view }),
    label,
    count: count ?? undefined,
    current: vista === view,
  })
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      heading={say('hello', { name: visit.actor.name.split(' ')[0] ?? '' })}
      lead={leadOf(visit, views.due)}
      deadlinesId="scadenze"
      errors={errors.length > 0}
    >
      <FormBody state={{ ...EMPTY_FORM, errors }}>
        <Said visit={visit} filter={filter} />
        <Tabs
          label={say('tabs')}
          tabs={[
            tab(undefined, say('tab.due'), total(views.due)),
            tab('nuove', say('tab.nuove'), views.nuove),
            tab('attesa', say('tab.attesa'), views.attesa),
            tab('rimandate', say('tab.rimandate'), views.rimandate),
            tab('aiuto', say('tab.aiuto'), views.aiuto),
            tab('ieri', say('tab.yesterday'), views.ieri),
            tab('ferme', say('tab.ferme'), views.ferme),
          ]}
        />
        <section id="scadenze" class="si-stack">
          {children}
        </section>
      </FormBody>
      <p>
        <a href="/siul/oggi/consegne">{say('handover')}</a>
      </p>
    </SiulPage>
  )
}

const total = (counts: Counts) => counts.scadute + counts.presto + counts.mese

function leadOf(visit: Visit, { scadute, presto, ...rest }: Counts): string {
  const day = dayLong(plainDate(romeDayOf(visit.now)), visit.lang)
  const said = day.charAt(0).toUpperCase() + day.slice(1)
  return scadute + presto + rest.mese === 0
    ? words(visit.lang)('lead.quiet', { day: said })
    : words(visit.lang)('lead', { day: said, soon: presto, late: scadute })
}

/** What was just done by one line or one button. */
const SAID: Partial<Record<string, 'asked' | 'answered' | 'was-read' | 'how.done'>> = {
  chiesto: 'asked',
  risposto: 'answered',
  letto: 'was-read',
  andata: 'how.done',
}

/** What was just put off, and how to take it back. */
function Said({ visit, filter }: { visit: Visit; filter: Shown }): Child {
  const say = rinvioWords(visit.lang)
  if (visit.query('esito') === 'passo') return <Notice kind="done" text={passiWords(visit.lang)('saved')} />
  const line = SAID[visit.query('esito') ?? '']
  if (line) return <Notice kind="done" text={aiutoWords(visit.lang)(line)} />
  if (visit.query('esito') === 'ripresa') return <Notice kind="done" text={say('back_said')} />
  const [actId, al, count] = [visit.query('atto'), visit.query('al'), Number(visit.query('n') ?? 1)]
  if (visit.query('esito') !== 'rimandata' || !actId || !al || !/^\d{4}-\d\d-\d\d$/.test(al)) return null
  const day = dayShort(plainDate(al), visit.lang)
  return (
    <Notice
      kind="done"
      text={count > 1 ? say('done.many', { count, day }) : say('done', { day })}
      action={
        <form method="post" action={address(filter)}>
          <HiddenCsrf token={visit.csrf} />
          <input type="hidden" name="act" value="riprendi" />
          <input type="hidden" name="actId" value={actId} />
          <Button kind="secondary" small>
            {say('undo')}
          </Button>
        </form>
      }
    />
  )
}

/** Each person of those who are due together. */
export function Only({ visit, filter, rule }: { visit: Visit; filter: Shown; rule: string }): Child {
  const say = words(visit.lang)
  const { regola: _rule, scade, ...rest } = filter
  const day = scade ? dayShort(plainDate(scade), visit.lang) : ''
  return (
    <p>
      {say('only', { duty: dutyName(rule, visit.lang), day })}{' '}
      <a href={address({ ...rest, pagina: 1 })}>{say('only.leave')}</a>
    </p>
  )
}

/** Whose people and which service, each choice an address; the one shown is marked. */
export function Filters({ visit, filter }: { visit: Visit; filter: Shown }): Child {
  const say = words(visit.lang)
  const { chi, servizio, vista, mese } = filter
  return (
    <nav aria-label={say('filters')} class="si-buttons">
      {visit.actor.centro !== null && (
        <>
          <span>{say('filter.chi')}</span>
          <Dots
            items={SCOPES.map((scope) => (
              <Choice href={address({ chi: scope, servizio, vista, mese })} isNow={scope === chi}>
                {say(`filter.${scope}`)}
              </Choice>
            ))}
          />
        </>
      )}
      <span>{say('filter.servizio')}</span>
      <Dots
        items={[undefined, ...SERVICES].map((service) => (
          <Choice href={address({ chi, servizio: service, mese })} isNow={service === servizio}>
            {service ?? say('filter.all')}
          </Choice>
        ))}
      />
      {mese && (
        <>
          <span>{say('filter.mese', { month: monthShort(plainDate(`${mese}-01`), visit.lang) })}</span>
          <a href={address({ chi, servizio })}>{say('only.leave')}</a>
        </>
      )}
    </nav>
  )
}

const Choice: FC<{ href: string; isNow: boolean; children: Child }> = ({ href, isNow, children }) => (
  <a href={href} aria-current={isNow ? 'true' : undefined}>
    {isNow ? <strong>{children}</strong> : children}
  </a>
)

/** More late duties than one reads: how many, and what cuts them, by whom, by service and by month. */
export function Many({ visit, filter, late }: { visit: Visit; filter: Shown; late: Plan['late'] }): Child {
  const say = words(visit.lang)
  const count = late.services.reduce((sum, [, people]) => sum + people, 0)
  const mine = { href: address({ ...filter, chi: 'mie' }), label: say('many.mine') }
  const services = late.services.map(([service, people]) => ({
    href: address({ ...filter, servizio: isServiceCode(service) ? service : undefined }),
    label: say('many.cut', { what: service, count: people }),
  }))
  const months = late.months.slice(-MONTHS).map(([mese, people]) => ({
    href: address({ ...filter, mese }),
    label: say('many.cut', { what: monthShort(plainDate(`${mese}-01`), visit.lang), count: people }),
  }))
  return (
    <TooMany
      title={say('many.title', { count, shown: PAGE_ROWS })}
      suggestions={[
        ...(filter.chi === 'centro' ? [mine] : []),
        ...(filter.servizio ? [] : services),
        ...(filter.mese ? [] : months),
      ]}
    />
  )
}

/** Nothing to do: what will appear, and where to look meanwhile. */
export function Nothing({
  visit,
  filter,
  still,
}: {
  visit: Visit
  filter: Shown
  still: number | null
}): Child {
  const say = words(visit.lang)
  const wider = filter.chi === 'mie' && visit.actor.centro !== null
  const [href, label] = still
    ? [address({ chi: filter.chi, vista: 'ferme' }), say('empty.still', { count: still })]
    : wider
      ? [address({ chi: 'centro' }), say('empty.centro')]
      : ['/siul/persone', say('empty.find')]
  return (
    <EmptyState
      title={say('empty.title')}
      text={say('empty.text')}
      icon="it-check-circle"
      action={
        <ButtonLink href={href} kind="secondary">
          {label}
        </ButtonLink>
      }
    />
  )
}
