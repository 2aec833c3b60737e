import type { FC } from 'hono/jsx'
import { CONTACT_KINDS, type MessageChoice } from '../../records/messaggio/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DateField,
  Form,
  RadioGroup,
  TextArea,
  TextField,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import { words } from './words.ts'

interface FormProps {
  action: string
  csrf: string
  state: FormState
}

export const WriteForm: FC<FormProps> = (form) => {
  const say = words(useLang())
  return (
    <Card title={<span id="scrivi">{say('thread.write')}</span>}>
      <Form {...form}>
        <TextArea
          name="text"
          label={say('thread.text')}
          hint={say('thread.text.hint')}
          rows={3}
          maxlength={1000}
        />
        <ButtonRow>
          <Button>{say('thread.write.do')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

export const CallForm: FC<FormProps> = (form) => {
  const say = words(useLang())
  return (
    <Card title={say('thread.call')}>
      <Form {...form}>
        <RadioGroup
          name="kind"
          label={say('thread.kind')}
          value="telefonata"
          inline
          options={CONTACT_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
        />
        <RadioGroup
          name="reached"
          label={say('thread.reached')}
          value="si"
          inline
          options={(['si', 'no'] as const).map((value) => ({ value, label: say(`reached.${value}`) }))}
        />
        <TextField name="note" label={say('thread.note')} optional maxlength={500} />
        <ButtonRow>
          <Button kind="secondary">{say('thread.call.do')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

export const ChoiceForm: FC<FormProps & { choice: MessageChoice }> = ({ choice, ...form }) => {
  const say = words(useLang())
  const { pausedUntil, reason, io } = choice
  return (
    <Card title={say('thread.choice')}>
      <Form {...form}>
        <DateField
          name="pausedUntil"
          label={say('thread.pause')}
          value={pausedUntil === null ? undefined : plainDate(pausedUntil)}
          optional
        />
        <TextField
          name="reason"
          label={say('thread.reason')}
          value={reason ?? undefined}
          optional
          maxlength={200}
        />
        <Checkbox name="io" label={say('thread.io')} checked={io} />
        <ButtonRow>
          <Button kind="secondary">{say('thread.choice.do')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
