import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import { Callout, Columns, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { PersonaPage } from '../persona/index.ts'
import { Ours, Theirs } from './doveri.tsx'
import { readDoveri } from './doveri.query.ts'
import { dutyName } from './duty-words.ts'
import { words } from './words.ts'

/** Mutual duties: what the service owes to the person, what she owes. */
export const doveriPage = definePage({
  path: '/siul/persone/:id/scadenze',
  may: WITH_PEOPLE,
  async get(visit) {
    const { lang } = visit
    const say = words(lang)
    const answer = await visit.ask(readDoveri, { personaId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const { persona, unknown, ...doveri } = answer.value
    const asked = unknown.map(({ rule, missing }) =>
      say('unknown.row', {
        duty: dutyName(rule, lang),
        facts: missing.map((fact) => say(`fact.${fact}` as 'fact.degree')).join(', '),
      }),
    )
    return (
      <PersonaPage visit={visit} persona={persona} tab="scadenze">
        <Stack>
          <Columns
            main={<Ours personaId={persona.id} doveri={doveri} />}
            side={<Theirs personaId={persona.id} doveri={doveri} />}
          />
          {asked.length > 0 && (
            <Callout kind="note" title={say('unknown.title')}>
              <ul>
                {asked.map((row) => (
                  <li>{row}</li>
                ))}
              </ul>
            </Callout>
          )}
        </Stack>
      </PersonaPage>
    )
  },
})
