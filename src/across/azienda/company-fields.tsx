import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { SIZE_CLASSES, type Azienda } from '../../records/azienda/index.ts'
import type { ComuneRow } from '../../records/centro/index.ts'
import { phone, SelectField, TextField } from '../../surfaces/design/index.ts'
import { labels } from './labels.ts'
import { words } from './words.ts'

/** Name, activity, agreement, size and how it is reached. */
export function CompanyFields({ lang, azienda }: { lang: Lang; azienda?: Azienda }): Child {
  const say = words(lang)
  const sizes = labels(lang)
  return (
    <>
      <TextField
        name="name"
        label={say('field.name')}
        value={azienda?.name}
        autocomplete="organization"
        maxlength={200}
      />
      <TextField
        name="ateco"
        label={say('field.ateco')}
        hint={say('field.ateco.hint')}
        value={azienda?.ateco ?? undefined}
        maxlength={12}
        narrow
        optional
      />
      <SelectField
        name="sizeClass"
        label={say('field.size')}
        placeholder={say('field.size.any')}
        value={azienda?.sizeClass ?? undefined}
        options={SIZE_CLASSES.map((size) => ({ value: size, label: sizes(`size.${size}`) }))}
        optional
      />
      <TextField
        name="ccnl"
        label={say('field.ccnl')}
        hint={say('field.ccnl.hint')}
        value={azienda?.ccnl ?? undefined}
        maxlength={120}
        optional
      />
      <TextField
        name="phone"
        label={say('field.phone')}
        value={azienda?.phone ? phone(azienda.phone) : undefined}
        type="tel"
        autocomplete="tel"
        narrow
        optional
      />
      <TextField
        name="email"
        label={say('field.email')}
        value={azienda?.email ?? undefined}
        type="email"
        autocomplete="email"
        optional
      />
    </>
  )
}

/** Where a site is: a comune of Umbria, or a place as it is called. */
export function PlaceFields({ lang, comuni }: { lang: Lang; comuni: readonly ComuneRow[] }): Child {
  const say = words(lang)
  return (
    <>
      <SelectField
        name="comune"
        label={say('field.comune')}
        placeholder={say('field.comune.any')}
        options={comuni.map(({ belfiore, name }) => ({ value: belfiore, label: name }))}
        optional
      />
      <TextField name="place" label={say('field.place')} maxlength={120} optional />
      <TextField
        name="address"
        label={say('field.address')}
        autocomplete="street-address"
        maxlength={200}
        optional
      />
    </>
  )
}
