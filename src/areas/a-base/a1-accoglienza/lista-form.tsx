import type { FC } from 'hono/jsx'
import { DISMISSALS, type Lista, type PlainDate } from '../../../standard/index.ts'
import {
  Button,
  DateField,
  Form,
  RadioGroup,
  SelectField,
  useLang,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { listaWords } from './lista-words.ts'

interface Props {
  action: string
  csrf: string
  state: FormState | undefined
  kept: readonly Lista[]
  today: PlainDate
}

/** Entering a list: what the program does not know by itself. */
export const EnrolForm: FC<Props> = ({ action, csrf, state, kept, today }) => {
  const say = listaWords(useLang())
  const yesNo = [
    { value: 'si', label: say('yes') },
    { value: 'no', label: say('no') },
  ]
  return (
    <Form action={action} csrf={csrf} state={state}>
      <p>{say('enrol.lead')}</p>
      <SelectField
        name="lista"
        label={say('enrol.lista')}
        value={kept[0]}
        options={kept.map((value) => ({ value, label: say(`lista.${value}`) }))}
      />
      <DateField name="fromOn" label={say('enrol.from')} value={today} />
      <SelectField
        name="dismissal"
        label={say('enrol.dismissal')}
        options={DISMISSALS.map((value) => ({ value, label: say(`dismissal.${value}`) }))}
        optional
      />
      <DateField name="dismissedOn" label={say('enrol.dismissed')} optional />
      {kept.length > 1 && (
        <>
          <RadioGroup
            name="paperSeen"
            label={say('enrol.paper')}
            hint={say('enrol.paper.hint')}
            options={yesNo}
            optional
          />
          <RadioGroup name="elsewhere" label={say('enrol.elsewhere')} options={yesNo} optional />
        </>
      )}
      <Button>{say('enrol')}</Button>
    </Form>
  )
}
