import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import type { Domicilio } from '../../records/centro/index.ts'
import {
  channelOptions,
  languageOptions,
  needOptions,
  personaWords,
  type Anagrafica,
} from '../../records/persona/index.ts'
import { CheckboxGroup, phone, SelectField, TextField } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

type Known = Partial<Anagrafica>

/** Surname and name. */
export function NameFields({ lang, known = {} }: { lang: Lang; known?: Known }): Child {
  const say = personaWords(lang)
  return (
    <>
      <TextField
        name="surname"
        label={say('surname')}
        value={known.surname}
        autocomplete="off"
        maxlength={80}
      />
      <TextField name="name" label={say('name')} value={known.name} autocomplete="off" maxlength={80} />
    </>
  )
}

/** How she is reached, in which language, where she lives. */
export function ContactFields(props: { lang: Lang; domicili: readonly Domicilio[]; known?: Known }): Child {
  const { lang, domicili, known = {} } = props
  const say = personaWords(lang)
  return (
    <>
      <TextField
        name="phone"
        label={say('phone')}
        value={known.phone ? phone(known.phone) : undefined}
        type="tel"
        autocomplete="off"
        optional
        narrow
      />
      <TextField
        name="email"
        label={say('email')}
        value={known.email ?? undefined}
        type="email"
        autocomplete="off"
        optional
      />
      <SelectField
        name="comune"
        label={say('comune')}
        value={known.comune ?? undefined}
        placeholder={words(lang)('comune.elsewhere')}
        options={domicili.map(({ belfiore, name, centro }) => ({
          value: belfiore,
          label: centro ? words(lang)('comune.option', { name, centro }) : name,
        }))}
        optional
      />
      <SelectField
        name="preferredLanguage"
        label={say('preferredLanguage')}
        value={known.preferredLanguage ?? 'it'}
        options={languageOptions(lang)}
      />
      <SelectField
        name="preferredChannel"
        label={say('preferredChannel')}
        value={known.preferredChannel ?? undefined}
        options={channelOptions(lang)}
        optional
      />
    </>
  )
}

/** What is seldom filled at the first visit. */
export function MoreFields({ lang, known = {} }: { lang: Lang; known?: Known }): Child {
  const say = personaWords(lang)
  return (
    <>
      <TextField
        name="address"
        label={say('address')}
        value={known.address ?? undefined}
        autocomplete="off"
        maxlength={200}
        optional
      />
      <CheckboxGroup
        name="needs"
        label={say('needs')}
        value={known.needs}
        options={needOptions(lang)}
        optional
      />
    </>
  )
}
