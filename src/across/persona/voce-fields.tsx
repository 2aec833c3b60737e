import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import {
  CEFR,
  CONTRATTI,
  GRADI,
  languageOptions,
  LIVELLI,
  MEZZI,
  ORARI,
  PATENTI,
  PROFESSIONI,
  type VoceKind,
} from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  SelectField,
  TextArea,
  TextField,
} from '../../surfaces/design/index.ts'
import { sayOption, words } from './voci-words.ts'

interface FieldsProps {
  kind: VoceKind
  /** The line as it is, where it is being changed. */
  data?: object | undefined
  /** Skills to suggest. */
  skills?: readonly string[]
  lang: Lang
}

/** What one line of a kind asks. */
export function VoceFields({ kind, data = {}, skills = [], lang }: FieldsProps): Child {
  return FIELDS_OF[kind]({ known: data, lang, skills })
}

const SKILLS = 'competenze-suggerite'

type Words = ReturnType<typeof words>
interface Part {
  known: Partial<Record<string, unknown>>
  lang: Lang
}

const FIELDS_OF: Record<VoceKind, (part: Part & { skills: readonly string[] }) => Child> = {
  titolo: (part) => (
    <>
      <Choice name="livello" from={LIVELLI} {...part} />
      <Text name="titolo" {...part} />
      <Text name="anno" {...part} optional narrow inputmode="numeric" />
      <Text name="istituto" {...part} optional />
    </>
  ),
  esperienza: EsperienzaFields,
  competenza: ({ skills, ...part }) => (
    <>
      <Text name="nome" {...part} list={SKILLS} />
      <datalist id={SKILLS}>
        {skills.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <Choice name="livello" from={GRADI} {...part} optional />
    </>
  ),
  lingua: (part) => (
    <>
      <SelectField
        name="data.lingua"
        label={words(part.lang)('lingua')}
        value={textOf(part.known['lingua'])}
        options={languageOptions(part.lang)}
      />
      <Choice name="ascolto" from={CEFR} {...part} />
      <Choice name="parlato" from={CEFR} {...part} optional />
      <Choice name="scritto" from={CEFR} {...part} optional />
    </>
  ),
  patente: (part) => (
    <>
      <Choice name="patente" from={PATENTI} {...part} />
      <Day name="until" label="until.expiry" {...part} />
    </>
  ),
  professione: ({ known, lang }) => (
    <SelectField
      name="data.code"
      label={words(lang)('code')}
      value={textOf(known['code'])}
      options={PROFESSIONI.toSorted((a, b) => a.name.localeCompare(b.name, 'it')).map(({ code, name }) => ({
        value: code,
        label: name,
      }))}
    />
  ),
  disponibilita: DisponibilitaFields,
}

function EsperienzaFields({ known, lang }: Part): Child {
  const say = words(lang)
  const cents = known['yearlyIncomeCents']
  return (
    <>
      <Text name="mansione" {...{ known, lang }} />
      <Text name="azienda" {...{ known, lang }} />
      <Day name="from" label="from" {...{ known, lang }} due />
      <Day name="until" label="until" hint={say('until.hint')} {...{ known, lang }} />
      <Choice name="contract" from={CONTRATTI} {...{ known, lang }} />
      <Checkbox name="data.openEnded" label={say('openEnded')} checked={known['openEnded'] === true} />
      <TextField
        name="data.yearlyIncomeCents"
        label={say('income')}
        hint={say('income.hint')}
        value={typeof cents === 'number' ? String(cents / 100).replace('.', ',') : undefined}
        inputmode="decimal"
        optional
        narrow
      />
      <TextArea
        name="data.notes"
        label={say('notes')}
        value={textOf(known['notes'])}
        rows={2}
        maxlength={1000}
        optional
      />
    </>
  )
}

function DisponibilitaFields({ known, lang }: Part): Child {
  const say = words(lang)
  const options = (from: readonly string[]) => from.map((value) => ({ value, label: sayOption(say, value) }))
  return (
    <>
      <Day name="from" label="from.available" {...{ known, lang }} />
      <CheckboxGroup
        name="data.orari"
        label={say('orari')}
        value={listOf(known['orari'])}
        options={options(ORARI)}
        optional
      />
      <Checkbox name="data.turni" label={say('turni')} checked={known['turni'] === true} />
      <Checkbox name="data.sabato" label={say('sabato')} checked={known['sabato'] === true} />
      <Text name="raggioKm" {...{ known, lang }} narrow inputmode="numeric" />
      <CheckboxGroup
        name="data.mezzi"
        label={say('mezzi')}
        value={listOf(known['mezzi'])}
        options={options(MEZZI)}
        optional
      />
    </>
  )
}

type Key = Parameters<Words>[0]

function Text(
  props: Part & { name: Key; optional?: boolean; narrow?: boolean; inputmode?: 'numeric'; list?: string },
): Child {
  const { known, lang, name, ...rest } = props
  return (
    <TextField
      name={`data.${name}`}
      label={words(lang)(name)}
      value={textOf(known[name])}
      autocomplete="off"
      {...rest}
    />
  )
}

function Choice(props: Part & { name: Key; from: readonly string[]; optional?: boolean }): Child {
  const { known, lang, name, from, optional } = props
  const say = words(lang)
  return (
    <SelectField
      name={`data.${name}`}
      label={say(name)}
      value={textOf(known[name])}
      options={from.map((value) => ({ value, label: sayOption(say, value) }))}
      optional={optional}
    />
  )
}

function Day(props: Part & { name: string; label: Key; hint?: string; due?: boolean }): Child {
  const { known, lang, name, label, hint, due } = props
  return (
    <DateField
      name={`data.${name}`}
      label={words(lang)(label)}
      hint={hint}
      value={textOf(known[name]) as PlainDate | undefined}
      optional={!due}
    />
  )
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
