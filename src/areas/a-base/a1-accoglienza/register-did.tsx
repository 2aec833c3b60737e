import type { FC } from 'hono/jsx'
import { DID_CHANNELS, SUPPORT_KINDS, UNEMPLOYED_SUPPORTS } from '../../../records/stato/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import {
  Button,
  ButtonRow,
  Callout,
  Checkbox,
  DateField,
  dayLong,
  Form,
  RadioGroup,
  SelectField,
  useLang,
  Why,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { didWords } from './did-words.ts'
import type { LastWork } from './did.query.ts'

interface Props {
  personaId: string
  csrf: string
  state: FormState | undefined
  today: PlainDate
  work: LastWork
  /** The competent centre by name; null where the domicile does not say it. */
  centre: string | null
}

/** The nine answers of a declaration, those that the scheda knows already filled in. */
export const RegisterDidForm: FC<Props> = ({ personaId, csrf, state, today, work, centre }) => {
  const lang = useLang()
  const say = didWords(lang)
  return (
    <Form
      action={`/siul/persone/${personaId}/did`}
      csrf={csrf}
      {...(state && { state })}
      draft={`did-${personaId}`}
    >
      {centre && <p>{say('form.competent', { centre })}</p>}
      {work.isRunning && <Callout kind="warning">{say('stato.working')}</Callout>}
      {work.endedOn ? (
        <p>{say('form.known', { day: dayLong(work.endedOn, lang) })}</p>
      ) : (
        <>
          <Checkbox name="neverWorked" label={say('form.never')} />
          <DateField name="lastJobEndedOn" label={say('form.ended')} optional />
        </>
      )}
      <DateField
        name="unemploymentFrom"
        label={say('form.from')}
        hint={say('form.from.hint')}
        example={today}
        value={work.freeFrom ?? undefined}
      />
      <Why sentence={say('form.from.why')} source={say('form.from.source')} about={say('form.from')} />
      <DateField name="givenOn" label={say('form.given')} value={today} example={today} />
      <RadioGroup
        name="channel"
        label={say('form.channel')}
        value="sportello"
        options={DID_CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
      />
      <SupportFields />
      <Callout kind="note" title={say('form.text.title')}>
        <p>{say('form.text')}</p>
        <Why sentence={say('form.why')} source={say('form.why.source')} about={say('form.text.title')} />
      </Callout>
      <Checkbox name="declared" label={say('form.declared')} />
      <ButtonRow>
        <Button>{say('form.submit')}</Button>
      </ButtonRow>
    </Form>
  )
}

const SupportFields: FC = () => {
  const say = didWords(useLang())
  return (
    <>
      <SelectField
        name="support"
        label={say('form.support')}
        placeholder={say('form.support.none')}
        optional
        options={UNEMPLOYED_SUPPORTS.map((value) => ({ value, label: SUPPORT_KINDS[value].name }))}
      />
      <DateField name="supportFrom" label={say('form.supportFrom')} optional />
      <DateField name="supportUntil" label={say('form.supportUntil')} optional />
    </>
  )
}
