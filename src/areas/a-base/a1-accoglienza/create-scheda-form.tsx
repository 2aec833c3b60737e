import type { Child } from 'hono/jsx'
import { ContactFields, MoreFields, NameFields } from '../../../across/persona/index.ts'
import type { Decoded } from '../../../platform/identifiers/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import { personaWords, sayDatum } from '../../../records/persona/index.ts'
import type { PlainDate } from '../../../standard/vocabulary/plain-date.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  dayLong,
  DefinitionList,
  Form,
  RadioGroup,
  Stack,
  Tag,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Identified } from './identify.query.ts'
import { SimilarPeople } from './similar-people.tsx'
import { words } from './words.ts'

/** The code alone: the card reader's Enter is enough. */
export function CodiceForm({ action, csrf, lang, state }: Omit<SchedaFormProps, 'identified'>): Child {
  const say = words(lang)
  return (
    <Form action={action} csrf={csrf} state={state}>
      <input type="hidden" name="passo" value="codice" />
      <TextField
        name="codice"
        label={say('create.codice')}
        hint={say('create.codice.hint')}
        autocomplete="off"
        spellcheck={false}
        maxlength={60}
        mono
      />
      <ButtonRow>
        <Button>{say('create.read')}</Button>
      </ButtonRow>
    </Form>
  )
}

interface SchedaFormProps {
  action: string
  csrf: string
  lang: Lang
  state: FormState
  identified: Omit<Identified, 'personaId'>
}

/** Similar people first, then what is known, then what is asked. */
export function SchedaForm({ action, csrf, lang, state, identified }: SchedaFormProps): Child {
  const { codice, similar, domicili } = identified
  const say = words(lang)
  return (
    <Stack>
      <SimilarPeople people={similar} lang={lang} />
      <section aria-labelledby="dati">
        <h2 id="dati">{say('create.given')}</h2>
        <DefinitionList entries={givenOf(codice.codice, codice.decoded, lang)} />
        <p>
          <ButtonLink href={action} kind="quiet" small>
            {say('create.other-code')}
          </ButtonLink>
        </p>
      </section>
      <Form action={action} csrf={csrf} state={state} draft={`scheda-${codice.codice}`}>
        <input type="hidden" name="codice" value={codice.codice} />
        {similar.map(({ id }) => (
          <input type="hidden" name="seen[]" value={id} />
        ))}
        {!codice.decoded && <BirthFields lang={lang} />}
        <h2>{say('create.form')}</h2>
        <NameFields lang={lang} />
        <ContactFields lang={lang} domicili={domicili} />
        <details>
          <summary>{say('create.more')}</summary>
          <MoreFields lang={lang} />
        </details>
        <ButtonRow>
          <Button>{say(similar.length > 0 ? 'create.save-anyway' : 'create.save')}</Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}

function givenOf(codice: string, decoded: Decoded | null, lang: Lang) {
  const say = personaWords(lang)
  const entries = [{ term: say('codiceFiscale'), detail: <code>{codice}</code> }]
  if (!decoded) return entries
  const place = [decoded.placeName, decoded.province && `(${decoded.province})`].filter(Boolean).join(' ')
  const from = <Tag>{words(lang)('create.given.source')}</Tag>
  return [
    ...entries,
    {
      term: say('birthOn'),
      detail: (
        <>
          {dayLong(decoded.birthOn as PlainDate, lang)} {from}
        </>
      ),
    },
    {
      term: say('sex'),
      detail: (
        <>
          {sayDatum('sex', decoded.sex, lang)} {from}
        </>
      ),
    },
    {
      term: say('birthPlaceName'),
      detail: (
        <>
          {place} {from}
        </>
      ),
    },
  ]
}

function BirthFields({ lang }: { lang: Lang }): Child {
  const say = personaWords(lang)
  return (
    <>
      <h2>{words(lang)('create.stated')}</h2>
      <DateField name="birthOn" label={say('birthOn')} />
      <RadioGroup
        name="sex"
        label={say('sex')}
        inline
        options={(['F', 'M'] as const).map((value) => ({ value, label: say(`sex.${value}`) }))}
      />
      <TextField
        name="birthPlace"
        label={say('birthPlaceName')}
        hint={words(lang)('create.place.hint')}
        autocomplete="off"
        maxlength={100}
      />
    </>
  )
}
