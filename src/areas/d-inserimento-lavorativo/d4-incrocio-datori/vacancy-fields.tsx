import type { Child, FC } from 'hono/jsx'
import { offerWords, requisitiToChoose, sayRequisito } from '../../../across/vacancy/index.ts'
import { sayChoice } from '../../../across/persona/index.ts'
import type { Abilita } from '../../../records/candidato/index.ts'
import { COMUNI } from '../../../records/centro/index.ts'
import { ORARI, PROFESSIONI } from '../../../records/persona/index.ts'
import { CONTRATTI_OFFERTI, PAY_PER } from '../../../records/vacancy/index.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  Heading,
  readDay,
  SelectField,
  TextArea,
  TextField,
  useLang,
} from '../../../surfaces/design/index.ts'
import { rowCount, type FormValues } from './vacancy-draft.ts'
import { words } from './words.ts'

interface FieldsProps {
  values: FormValues
  abilita: readonly Abilita[]
}

const JOBS = 'professioni-elenco'
const REQUIREMENTS = 'requisiti-elenco'
const COMUNI_BY_NAME = COMUNI.toSorted((a, b) => a.nome.localeCompare(b.nome, 'it'))

const one = (values: FormValues, name: string): string | undefined => {
  const value = values[name]
  return Array.isArray(value) ? value[0] : value
}

/** The fields of a vacancy: the job, the terms, the place, what is needed. */
export const VacancyFields: FC<FieldsProps> = ({ values, abilita }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <>
      <Heading level={2}>{say('form.work')}</Heading>
      <TextField
        name="content.title"
        label={say('form.title')}
        value={one(values, 'content.title')}
        maxlength={120}
      />
      <TextField
        name="professione.0"
        label={say('form.job')}
        hint={say('form.job-hint')}
        value={one(values, 'professione.0')}
        list={JOBS}
      />
      <TextField
        name="professione.1"
        label={say('form.job2')}
        value={one(values, 'professione.1')}
        list={JOBS}
        optional
      />
      <datalist id={JOBS}>
        {PROFESSIONI.map(({ name }) => (
          <option value={name} />
        ))}
      </datalist>
      <TextField
        name="content.people"
        label={say('form.people')}
        value={one(values, 'content.people')}
        inputmode="numeric"
        narrow
      />
      <TextArea
        name="content.tasks"
        label={say('form.tasks')}
        value={one(values, 'content.tasks')}
        rows={6}
        maxlength={4000}
      />
      <Terms values={values} />
      <Place values={values} />
      <Asked values={values} abilita={abilita} />
      <Heading level={2}>{say('form.more')}</Heading>
      {(['confidential', 'l68', 'publicAdministration'] as const).map((name) => (
        <Checkbox
          name={`content.${name}`}
          label={say(name === 'publicAdministration' ? 'form.pa' : `form.${name}`)}
          checked={one(values, `content.${name}`) === 'on'}
        />
      ))}
    </>
  )
}

const Terms: FC<{ values: FormValues }> = ({ values }) => {
  const lang = useLang()
  const say = words(lang)
  const orari = values['content.orari[]'] ?? []
  return (
    <>
      <Heading level={2}>{say('form.terms')}</Heading>
      <SelectField
        name="content.contract"
        label={say('form.contract')}
        value={one(values, 'content.contract')}
        options={CONTRATTI_OFFERTI.map((value) => ({ value, label: offerWords(lang)(`contract.${value}`) }))}
      />
      <TextField
        name="content.durationMonths"
        label={say('form.months')}
        value={one(values, 'content.durationMonths')}
        inputmode="numeric"
        narrow
        optional
      />
      <CheckboxGroup
        name="content.orari[]"
        label={say('form.hours')}
        value={[orari].flat()}
        options={ORARI.map((value) => ({ value, label: sayChoice(value, lang) }))}
        optional
      />
      <TextField
        name="content.weeklyHours"
        label={say('form.weekly')}
        value={one(values, 'content.weeklyHours')}
        inputmode="numeric"
        narrow
        optional
      />
      <TextField
        name="pay.from"
        label={say('form.pay-from')}
        value={one(values, 'pay.from')}
        inputmode="decimal"
        narrow
        optional
      />
      <TextField
        name="pay.until"
        label={say('form.pay-until')}
        value={one(values, 'pay.until')}
        inputmode="decimal"
        narrow
        optional
      />
      <SelectField
        name="content.payPer"
        label={say('form.pay-per')}
        value={one(values, 'content.payPer') ?? 'mese'}
        options={PAY_PER.map((value) => ({ value, label: offerWords(lang)(`per.${value}`) }))}
      />
      <DateField
        name="content.startsOn"
        label={say('form.starts')}
        value={readDay(one(values, 'content.startsOn') ?? '')}
        optional
      />
    </>
  )
}

const Place: FC<{ values: FormValues }> = ({ values }) => {
  const say = words(useLang())
  return (
    <>
      <Heading level={2}>{say('form.place')}</Heading>
      <SelectField
        name="content.comune"
        label={say('form.comune')}
        value={one(values, 'content.comune')}
        options={COMUNI_BY_NAME.map(({ belfiore, nome }) => ({ value: belfiore, label: nome }))}
      />
      <TextField
        name="content.address"
        label={say('form.address')}
        value={one(values, 'content.address')}
        optional
      />
      <Checkbox
        name="content.remote"
        label={say('form.remote')}
        checked={one(values, 'content.remote') === 'on'}
      />
      <TextField
        name="content.radiusKm"
        label={say('form.radius')}
        value={one(values, 'content.radiusKm')}
        inputmode="numeric"
        narrow
      />
    </>
  )
}

const Asked: FC<FieldsProps> = ({ values, abilita }): Child => {
  const lang = useLang()
  const say = words(lang)
  return (
    <fieldset class="si-field">
      <legend class="si-label">{say('form.asked')}</legend>
      <p class="si-hint">{say('form.asked-hint')}</p>
      <datalist id={REQUIREMENTS}>
        {requisitiToChoose(abilita).map((each) => (
          <option value={sayRequisito(each, lang)} />
        ))}
      </datalist>
      {Array.from({ length: rowCount(values) }, (_, at) => (
        <div class="si-pair">
          <TextField
            name={`req.${at}.text`}
            label={say('form.requirement', { n: at + 1 })}
            value={one(values, `req.${at}.text`)}
            list={REQUIREMENTS}
            optional
          />
          <SelectField
            name={`req.${at}.required`}
            label={say('form.weight', { n: at + 1 })}
            value={one(values, `req.${at}.required`) ?? 'si'}
            options={[
              { value: 'si', label: say('form.required') },
              { value: 'no', label: say('form.desired') },
            ]}
          />
        </div>
      ))}
    </fieldset>
  )
}
