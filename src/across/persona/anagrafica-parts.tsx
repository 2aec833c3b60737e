import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { personaWords, sayDatum, type Datum } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  dayLong,
  dayShort,
  DefinitionList,
  Form,
  instantShort,
  LinkList,
  phone,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { ContactFields, MoreFields, NameFields } from './anagrafica-fields.tsx'
import { words } from './anagrafica-words.ts'
import type { AnagraficaView } from './get-anagrafica.query.ts'
import type { Testata } from './open-persona.ts'
import { unisci } from './unisci.command.ts'

interface FormProps {
  visit: Visit
  view: AnagraficaView
  state: FormState
}

/** Everything that may be corrected, with the version it is seen in. */
export function AnagraficaForm({ visit, view, state }: FormProps): Child {
  const { persona, domicili } = view
  const { lang } = visit
  return (
    <section aria-labelledby="contatti">
      <h2 id="contatti">{words(lang)('form.title')}</h2>
      <Form
        action={visit.path}
        csrf={visit.csrf}
        state={state}
        draft={`anagrafica-${persona.id}-${persona.version}`}
      >
        <input type="hidden" name="version" value={seenVersion(state) ?? persona.version} />
        <NameFields lang={lang} known={persona} />
        <ContactFields lang={lang} domicili={domicili} known={persona} />
        <MoreFields lang={lang} known={persona} />
        <ButtonRow>
          <Button>{words(lang)('save')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

/** The version the refused form was written on: what came meanwhile must still be seen. */
function seenVersion({ values }: FormState): string | undefined {
  return typeof values['version'] === 'string' ? values['version'] : undefined
}

/** What the code or the document said: read only. */
export function BirthData({ view, lang }: { view: AnagraficaView; lang: Lang }): Child {
  const { persona, codici } = view
  const say = personaWords(lang)
  return (
    <section aria-labelledby="nascita">
      <h2 id="nascita">{words(lang)('given.title')}</h2>
      <DefinitionList
        entries={[
          { term: say('codiceFiscale'), detail: <code>{persona.codiceFiscale}</code> },
          { term: say('birthOn'), detail: dayLong(persona.birthOn as PlainDate, lang) },
          { term: say('birthPlaceName'), detail: persona.birthPlaceName },
          { term: say('sex'), detail: sayDatum('sex', persona.sex, lang) },
          ...codici.map(({ codice, reason, replacedAt }) => ({
            term: words(lang)(`codice.before.${reason}`),
            detail: (
              <>
                <code>{codice}</code> {words(lang)('codice.until', { at: instantShort(replacedAt, lang) })}
              </>
            ),
          })),
        ]}
      />
    </section>
  )
}

/** What is done seldom: another code, another referente, the second scheda of one person. */
export function OtherActs({ visit, persona }: { visit: Visit; persona: Testata }): Child {
  if (!visit.may(unisci)) return null
  const say = words(visit.lang)
  const here = `/siul/persone/${persona.id}`
  return (
    <section aria-labelledby="altro">
      <h2 id="altro">{say('other.title')}</h2>
      <LinkList
        links={(['codice', 'referente', 'unione'] as const).map((act) => ({
          href: `${here}/${act}`,
          label: say(`other.${act}`),
          detail: say(`other.${act}.hint`),
        }))}
      />
    </section>
  )
}

/** Every writing of every datum, latest first. */
export function History({ view, lang }: { view: AnagraficaView; lang: Lang }): Child {
  const say = words(lang)
  const label = personaWords(lang)
  return (
    <section aria-labelledby="storia">
      <h2 id="storia">{say('history.title')}</h2>
      <DataTable
        caption={say('history.title')}
        captionHidden
        compact
        rows={view.history}
        columns={[
          { label: say('history.field'), names: true, cell: ({ field }) => label(field as 'name') },
          { label: say('history.value'), cell: (datum) => sayValue(datum, view, lang) },
          { label: say('history.source'), cell: ({ source }) => label(`source.${source}` as 'source.inps') },
          { label: say('history.when'), cell: ({ recordedAt }) => instantShort(recordedAt, lang) },
          { label: say('history.by'), cell: ({ by }) => by ?? '–' },
        ]}
      />
    </section>
  )
}

/** A datum with its names: the comune's, the day's, the telephone's groups. */
export function sayValue(
  { field, value }: Pick<Datum, 'field' | 'value'>,
  { domicili }: Pick<AnagraficaView, 'domicili'>,
  lang: Lang,
): string {
  if (field === 'comune') return domicili.find(({ belfiore }) => belfiore === value)?.name ?? '–'
  if (field === 'birthOn') return dayShort(value as PlainDate, lang)
  if (field === 'phone' && typeof value === 'string') return phone(value)
  return sayDatum(field, value, lang)
}
