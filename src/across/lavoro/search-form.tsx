import type { FC } from 'hono/jsx'
import { Button, Checkbox, SelectField, TextField, useLang } from '../../surfaces/design/index.ts'
import { COMUNI } from '../../records/centro/index.ts'
import { ORARI } from '../../records/persona/index.ts'
import { CONTRATTI_OFFERTI } from '../../records/vacancy/index.ts'
import { sayChoice } from '../persona/index.ts'
import { offerWords } from '../vacancy/index.ts'
import { DISTANCES, type ASKED_FIELDS } from './lavoro.schema.ts'
import { words } from './words.ts'

/** What of a search is in the address. */
export type Asked = Partial<Record<(typeof ASKED_FIELDS)[number], string>>
const TICKS = ['patente', 'l68', 'subito'] as const

/** What, where and how far; the filters fold away. The same form is at the home of the portal. */
export const SearchForm: FC<{ asked: Asked; filters?: boolean }> = ({ asked, filters }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <form method="get" action="/lavoro" class="si-form si-jobs" role="search">
      <div class="si-jobs__row">
        <TextField name="q" label={say('what')} value={asked.q} type="search" maxlength={200} optional />
        <TextField
          name="dove"
          label={say('where')}
          value={asked.dove}
          list="comuni"
          maxlength={80}
          optional
        />
        <SelectField
          name="km"
          label={say('km')}
          value={asked.km ?? '25'}
          options={DISTANCES.map((km) => ({ value: String(km), label: say('km.one', { km }) }))}
        />
        <Button icon="it-search">{say('search')}</Button>
      </div>
      <datalist id="comuni">
        {COMUNI.map(({ nome }) => (
          <option value={nome}></option>
        ))}
      </datalist>
      {filters && <Filters asked={asked} />}
    </form>
  )
}

const Filters: FC<{ asked: Asked }> = ({ asked }) => {
  const lang = useLang()
  const say = words(lang)
  const on = [asked.contratto, asked.orario, ...TICKS.map((tick) => asked[tick])].filter(Boolean).length
  const { q, dove, km } = asked
  const kept = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, dove, km })) if (value) kept.set(name, value)
  return (
    <details class="si-jobs__filters" open={on > 0}>
      <summary>{on > 0 ? say('filters.on', { count: on }) : say('filters')}</summary>
      <div class="si-jobs__row">
        <SelectField
          name="contratto"
          label={say('contract')}
          value={asked.contratto}
          placeholder={say('any')}
          options={CONTRATTI_OFFERTI.map((each) => ({
            value: each,
            label: offerWords(lang)(`contract.${each}`),
          }))}
          optional
        />
        <SelectField
          name="orario"
          label={say('hours')}
          value={asked.orario}
          placeholder={say('any')}
          options={ORARI.map((each) => ({ value: each, label: sayChoice(each, lang) }))}
          optional
        />
      </div>
      {TICKS.map((tick) => (
        <Checkbox name={tick} value="1" label={say(`filter.${tick}`)} checked={Boolean(asked[tick])} />
      ))}
      {on > 0 && <a href={`/lavoro?${kept.toString()}`}>{say('filters.off')}</a>}
    </details>
  )
}
