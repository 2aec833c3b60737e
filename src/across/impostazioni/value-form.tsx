import type { Child, FC } from 'hono/jsx'
import {
  Button,
  ButtonRow,
  DateField,
  FormBody,
  RadioGroup,
  TextField,
  useLang,
  type FormState,
} from '../../surfaces/design/index.ts'
import { addDays, type Unit } from '../../standard/index.ts'
import type { ParametroRead } from './list-parametri.query.ts'
import { words } from './words.ts'

/** The fields of a new value. */
export const FIELDS = ['value', 'validFrom', 'source', 'certainty'] as const

/** A new value: sent by GET to its simulation, so that a simulation has an address. */
export const ValueForm: FC<{ action: string; read: ParametroRead; state: FormState }> = ({
  action,
  read: { unit, today },
  state,
}) => {
  const say = words(useLang())
  return (
    <form method="get" action={action} class="si-form" novalidate>
      <FormBody state={state}>
        <ValueField unit={unit} />
        <DateField
          name="validFrom"
          label={say('form.from')}
          hint={say('form.from.hint')}
          example={addDays(today, 30)}
        />
        <TextField name="source" label={say('form.source')} hint={say('form.source.hint')} maxlength={300} />
        <RadioGroup
          name="certainty"
          label={say('form.certainty')}
          value="certo"
          options={(['certo', 'da-confermare'] as const).map((value) => ({
            value,
            label: say(`form.${value}`),
          }))}
        />
        <ButtonRow>
          <Button>{say('form.simulate')}</Button>
        </ButtonRow>
      </FormBody>
    </form>
  )
}

function ValueField({ unit }: { unit: Unit }): Child {
  const say = words(useLang())
  const label = say(`form.value.${unit}`)
  if (unit !== 'choice') {
    const mode = unit === 'cents' ? 'decimal' : 'numeric'
    return <TextField name="value" label={label} inputmode={mode} maxlength={10} narrow />
  }
  const options = [
    { value: 'true', label: say('yes') },
    { value: 'false', label: say('no') },
  ]
  return <RadioGroup name="value" label={label} options={options} inline />
}
