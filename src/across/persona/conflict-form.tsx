import type { Child } from 'hono/jsx'
import { FIELDS, personaWords, type Conflict } from '../../records/persona/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Form,
  instantShort,
  RadioGroup,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayValue } from './anagrafica-parts.tsx'
import { words } from './anagrafica-words.ts'
import type { AnagraficaView } from './get-anagrafica.query.ts'

interface ConflictProps {
  visit: Visit
  view: AnagraficaView
  /** What two people wrote differently, and the version it was found in. */
  quarrel: { conflicts: readonly Conflict[]; version: number }
  /** What was typed, all of it: it goes along unseen. */
  values: Record<string, string | string[]>
}

/** Both values side by side, with whose they are and since when: one chooses, field by field. */
export function ConflictForm({ visit, view, quarrel, values }: ConflictProps): Child {
  const say = words(visit.lang)
  return (
    <Callout kind="warning" title={say('conflict.title')}>
      <p>{say('conflict.text')}</p>
      <Form action={visit.path} csrf={visit.csrf}>
        <input type="hidden" name="version" value={[values['version']].flat()[0]} />
        <input type="hidden" name="settledVersion" value={quarrel.version} />
        {FIELDS.flatMap((name) =>
          [values[name] ?? []].flat().map((text) => <input type="hidden" name={name} value={text} />),
        )}
        {quarrel.conflicts.map((conflict) => (
          <RadioGroup
            name={`choice.${conflict.field}`}
            label={personaWords(visit.lang)(conflict.field)}
            value="theirs"
            options={optionsOf(conflict, view, visit)}
          />
        ))}
        <ButtonRow>
          <Button>{say('conflict.keep')}</Button>
          <ButtonLink href={visit.path} kind="secondary">
            {say('conflict.leave')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  )
}

function optionsOf({ field, mine, theirs, by, at }: Conflict, view: AnagraficaView, { lang }: Visit) {
  const say = words(lang)
  const sayOne = (value: unknown) => sayValue({ field, value }, view, lang)
  const whose = { by: by ?? '–', at: instantShort(at, lang), value: sayOne(theirs) }
  return [
    { value: 'theirs', label: say('conflict.theirs', whose) },
    { value: 'mine', label: say('conflict.mine', { value: sayOne(mine) }) },
  ]
}
