import type { Child } from 'hono/jsx'
import type { Lang } from '../../../platform/words/index.ts'
import { CONTACT_OUTCOMES, NEED_KINDS } from '../../../records/azienda/index.ts'
import type { Visita } from '../../../records/scouting/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  Dots,
  Form,
  HiddenCsrf,
  hour,
  phone,
  phoneHref,
  RadioGroup,
  Tag,
  TextArea,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { WhenFields } from '../../../across/azienda/index.ts'
import { named, optionsOf } from './options.ts'
import { words } from './words.ts'

export type GiroStop = Visita & { key: string }

const MINUTES = ['15', '30', '45', '60', '90'] as const
const USUAL = '30'

interface StopProps {
  visit: Visit
  stop: GiroStop
  state: FormState
}

/** A company to go to: where, whom to ask for, and what is written on coming out. */
export function Stop({ visit, stop, state }: StopProps): Child {
  const say = words(visit.lang)
  return (
    <Card
      title={`${stop.place}. ${stop.azienda}`}
      aside={stop.doneAt && <Tag tone="success">{say('stop.done', { hour: hour(stop.doneAt) })}</Tag>}
    >
      <Dots items={waysTo(stop, visit.lang)} />
      {stop.doneAt === null && (
        <>
          <details class="si-stop" open={state.errors.length > 0}>
            <summary class="btn btn-primary si-btn">
              {say('stop.do')} <span class="visually-hidden">{stop.azienda}</span>
            </summary>
            <VisitForm visit={visit} stop={stop} state={state} />
          </details>
          <form method="post" action={`/siul/scouting/giro/uscite?giorno=${stop.day}`}>
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="visitaId" value={stop.id} />
            <Button small kind="quiet">
              {say('stop.drop')} <span class="visually-hidden">{stop.azienda}</span>
            </Button>
          </form>
        </>
      )}
    </Card>
  )
}

function waysTo(stop: GiroStop, lang: Lang): Child[] {
  const say = words(lang)
  return [
    stop.where,
    stop.referente && say('stop.ask', { name: stop.referente }),
    stop.phone && <a href={phoneHref(stop.phone)}>{phone(stop.phone)}</a>,
    <a href={`/siul/aziende/${stop.aziendaId}`}>
      {say('stop.file')} <span class="visually-hidden">{stop.azienda}</span>
    </a>,
  ].filter(Boolean)
}

/** The forms of a page have the same fields: each has its stop in front of their names. */
export const partOf = ({ place }: { place: number }): string => `v${place}.`

/** Three rows of chips, a note, one button. */
function VisitForm({ visit, stop, state }: StopProps): Child {
  const say = words(visit.lang)
  const name = named(visit.lang)
  const typedKey = state.values['key']
  const part = partOf(stop)
  return (
    <Form
      id={`visita-${stop.id}`}
      action={`/siul/scouting/giro/visite?giorno=${stop.day}`}
      csrf={visit.csrf}
      state={state}
    >
      <input type="hidden" name="key" value={typeof typedKey === 'string' ? typedKey : stop.key} />
      <input type="hidden" name="visitaId" value={stop.id} />
      <input type="hidden" name="activities" value="promozione-servizi" />
      <input type="hidden" name="activities" value="rilevazione-fabbisogni" />
      <CheckboxGroup
        name={`${part}needs`}
        label={say('contact.needs')}
        options={optionsOf(NEED_KINDS, (each) => name(`need.${each}`))}
        optional
        inline
      />
      <RadioGroup
        name={`${part}outcome`}
        label={say('contact.outcome')}
        options={optionsOf(CONTACT_OUTCOMES, (each) => name(`outcome.${each}`))}
        optional
        inline
      />
      <RadioGroup
        name={`${part}minutes`}
        label={say('stop.how')}
        value={USUAL}
        options={optionsOf(MINUTES, (minutes) => say('stop.minutes', { minutes }))}
        inline
      />
      <TextArea
        name={`${part}note`}
        label={say('contact.note')}
        hint={say('contact.note.hint')}
        rows={2}
        maxlength={2000}
        optional
      />
      <WhenFields lang={visit.lang} open={state.errors.length > 0} part={part} />
      <Button>{say('stop.save')}</Button>
    </Form>
  )
}
