import type { Child } from 'hono/jsx'
import { Button, ButtonLink, ButtonRow, DefinitionList, Form, SiulPage } from '../../surfaces/design/index.ts'
import { safePath } from '../../surfaces/door/safe-path.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

/** Before the names of the fields of a form that waits for its person to sign in again. */
export const PENDING = 'in-sospeso.'
const TARGET = `${PENDING}/`

export interface Pending {
  action: string
  fields: [name: string, value: string][]
}

/** A form that was being sent, as hidden fields of the login page. */
export function carry(
  action: string,
  typed: Record<string, string | string[]>,
): Record<string, string | string[]> {
  return {
    [TARGET]: action,
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [PENDING + name, value])),
  }
}

/** The waiting form, out of a posted login; undefined where none waits. */
export function pendingOf(typed: Record<string, string | string[]>): Pending | undefined {
  const action = typed[TARGET]
  if (typeof action !== 'string') return undefined
  const fields = Object.entries(typed)
    .filter(([name]) => name.startsWith(PENDING) && name !== TARGET)
    .flatMap(([name, value]) =>
      [value].flat().map((text): [string, string] => [name.slice(PENDING.length), text]),
    )
  return { action: safePath(action), fields }
}

/** Shows the waiting form to its person, who sends it again: nothing goes by itself. */
export function ResumePage({
  visit,
  pending,
  csrf,
}: {
  visit: Visit
  pending: Pending
  csrf: string
}): Child {
  const say = words(visit.lang)
  const seen = pending.fields.filter(([, value]) => value !== '' && value.length < 300)
  return (
    <SiulPage {...visit.siul} nav={[]} title={say('resume.title')} lead={say('resume.lead')}>
      <DefinitionList entries={seen.map(([term, detail]) => ({ term, detail }))} />
      <Form action={pending.action} csrf={csrf}>
        {pending.fields.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <ButtonRow>
          <Button>{say('resume.send')}</Button>
          <ButtonLink href={safePath(undefined)} kind="secondary">
            {say('resume.drop')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </SiulPage>
  )
}
