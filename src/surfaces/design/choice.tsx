import type { FC } from 'hono/jsx'
import { classes } from './classes.ts'
import { FieldError, type FieldTexts, type Option } from './field.tsx'
import { useField, useLabel } from './form.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

interface GroupProps extends FieldTexts {
  options: readonly Option[]
  /** Beside each other instead of one below the other: for two or three short answers. */
  inline?: boolean | undefined
}

const Group: FC<GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }> = ({
  type,
  chosen,
  options,
  inline,
  ...props
}) => {
  const say = words(useLang())
  const { error, control } = useField(props)
  useLabel(control.id, props.label)
  return (
    <fieldset
      class={classes('si-field si-choices', error && 'si-field--error', inline && 'si-choices--inline')}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="si-label">
        {props.label} {props.optional && <span class="si-optional">{say('optional')}</span>}
      </legend>
      {props.hint && (
        <p class="si-hint" id={`${control.id}-hint`}>
          {props.hint}
        </p>
      )}
      {error && <FieldError id={`${control.id}-error`} text={error} />}
      <div class="si-choices__list">
        {options.map((option, index) => {
          const id = index === 0 ? control.id : `${control.id}-${index}`
          return (
            <div class="si-choice">
              <input
                type={type}
                id={id}
                name={props.name}
                value={option.value}
                checked={chosen.includes(option.value)}
                aria-invalid={control['aria-invalid']}
                aria-describedby={option.hint && `${id}-what`}
              />
              <label for={id}>{option.label}</label>
              {option.hint && (
                <p class="si-hint" id={`${id}-what`}>
                  {option.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}

/** One answer among a few. The first radio carries the id of the field, so that the error summary lands on it. */
export const RadioGroup: FC<GroupProps & { value?: string | undefined }> = ({ value, ...props }) => {
  const { typed } = useField(props)
  return <Group {...props} type="radio" chosen={typed ?? (value === undefined ? [] : [value])} />
}

/** Any number of answers. Nothing checked sends nothing: the form's `values` must then hold an empty list to keep it so. */
export const CheckboxGroup: FC<GroupProps & { value?: readonly string[] | undefined }> = ({
  value,
  ...props
}) => {
  const { typed } = useField(props)
  return <Group {...props} type="checkbox" chosen={typed ?? value ?? []} />
}

/** One yes alone: «Confermo di aver letto». */
export const Checkbox: FC<Omit<FieldTexts, 'optional'> & { value?: string; checked?: boolean }> = ({
  value = 'on',
  checked,
  label,
  ...props
}) => {
  const { error, typed, control } = useField({ ...props, optional: true })
  useLabel(control.id, label)
  return (
    <div class={classes('si-field si-choices', error && 'si-field--error')}>
      {error && <FieldError id={`${control.id}-error`} text={error} />}
      <div class="si-choice">
        <input type="checkbox" {...control} value={value} checked={typed ? typed.includes(value) : checked} />
        <label for={control.id}>{label}</label>
        {props.hint && (
          <p class="si-hint" id={`${control.id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  )
}
