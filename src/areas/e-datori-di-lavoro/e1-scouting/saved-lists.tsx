import type { Child } from 'hono/jsx'
import {
  Button,
  Form,
  HiddenCsrf,
  LinkList,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { Targets } from './e1.query.ts'
import { HERE, TargetHidden } from './targets.tsx'
import { words } from './words.ts'

interface ListsProps {
  visit: Visit
  targets: Targets
  state: FormState
}

/** The lists one has, and the way to keep what is shown as another. */
export function SavedLists({ visit, targets, state }: ListsProps): Child {
  const say = words(visit.lang)
  const { liste, saved } = targets
  const isMine = saved !== null && saved.accountId === visit.actor.id
  return (
    <section aria-labelledby="elenchi">
      <h2 id="elenchi">{say('lists.title')}</h2>
      {liste.length > 0 && (
        <LinkList
          links={liste.map(({ id, name, by }) => ({
            href: `${HERE}?lista=${id}`,
            label: name,
            detail: say('lists.by', { name: by }),
          }))}
        />
      )}
      {isMine && (
        <form method="post" action={`${HERE}/elenchi/${saved.id}/uscita`}>
          <HiddenCsrf token={visit.csrf} />
          <Button small kind="quiet">
            {say('lists.drop')} <span class="visually-hidden">{saved.name}</span>
          </Button>
        </form>
      )}
      <details open={state.errors.length > 0}>
        <summary>{say('lists.save')}</summary>
        <Form action={`${HERE}/elenchi`} csrf={visit.csrf} state={state}>
          <TargetHidden targets={targets} />
          <TextField name="name" label={say('lists.name')} value={saved?.name} maxlength={80} />
          <Button kind="secondary">{say('lists.save')}</Button>
        </Form>
      </details>
    </section>
  )
}
