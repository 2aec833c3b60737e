import type { Child } from 'hono/jsx'
import { carryOut } from '../../platform/work/index.ts'
import { POSTO } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonRow,
  DefinitionList,
  HiddenCsrf,
  instantShort,
  PortalPage,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerPosto } from './attesa.command.ts'
import { showPosto } from './attesa.query.ts'
import { postoWords } from './attesa-words.ts'
import { sayPlace } from './place-fields.tsx'

/** Where a person says yes or no to a place kept for her. It names nobody: whoever holds the address may answer. */
export const postoPage = definePage({
  path: '/posto/:codice',
  may: 'public',
  get: (visit) => show(visit),
  async post(visit) {
    const given = await visit.form()
    const answer = given['answer']
    const input = { codice: visit.param('codice'), answer }
    const before = await askPosto(visit)
    const told = await carryOut(visit.c.var.engine, {
      actor: POSTO,
      request: answerPosto,
      input,
      lang: visit.lang,
    })
    if (told.kind !== 'done' || before.kind !== 'done') return withStatus(410, await over(visit))
    const said = answer === 'accetta' ? 'accetta' : 'rifiuta'
    const say = postoWords(visit.lang)
    const when = sayPlace(before.value.place, visit.lang)
    return (
      <PortalPage {...visit.portal} title={say(`${said}.title`)}>
        <p>{say(`${said}.text`, { when })}</p>
      </PortalPage>
    )
  },
})

const askPosto = (visit: Visit) =>
  carryOut(visit.c.var.engine, {
    actor: POSTO,
    request: showPosto,
    input: { codice: visit.param('codice') },
    lang: visit.lang,
  })

async function show(visit: Visit): Promise<Child | ReturnType<typeof withStatus>> {
  const answer = await askPosto(visit)
  if (answer.kind !== 'done') return null
  const { place, expiresAt, open } = answer.value
  if (!open) return withStatus(410, await over(visit))
  const say = postoWords(visit.lang)
  return (
    <PortalPage {...visit.portal} title={say('title')}>
      <DefinitionList
        entries={[
          { term: say('when'), detail: sayPlace(place, visit.lang) },
          { term: say('until'), detail: instantShort(expiresAt, visit.lang) },
        ]}
      />
      <p>{say('keep')}</p>
      <form method="post" action={visit.path}>
        <HiddenCsrf token={visit.csrf} />
        <ButtonRow>
          <Button name="answer" value="accetta">
            {say('accept')}
          </Button>
          <Button name="answer" value="rifiuta" kind="secondary">
            {say('decline')}
          </Button>
        </ButtonRow>
      </form>
    </PortalPage>
  )
}

function over(visit: Visit): Child {
  const say = postoWords(visit.lang)
  return (
    <PortalPage {...visit.portal} title={say('over.title')}>
      <p>{say('over.text')}</p>
    </PortalPage>
  )
}
