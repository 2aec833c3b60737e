import { PROVA_PATH, type ProvaIdentity, type ProvaProvider } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonRow,
  Callout,
  DataTable,
  Form,
  PortalPage,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus, type Handler, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listProva } from './enter.command.ts'
import { words } from './words.ts'

/** The identity provider of the demo, and its login page in the dress of the house. Where the data are real there is none. */
export function provaPages(prova: ProvaProvider): Page[] {
  const inDemo =
    (handler: Handler): Handler =>
    (visit) =>
      visit.c.var.frames.demo ? handler(visit) : null
  const isAsking = (visit: Visit) =>
    prova.isAsking(visit.origin, visit.param('uid'), visit.c.req.header('cookie') ?? '')
  return [
    definePage({
      path: `${PROVA_PATH}/entra/:uid`,
      may: 'public',
      get: inDemo(async (visit) =>
        (await isAsking(visit))
          ? page(visit, { values: {}, errors: [] })
          : visit.seeOther('/accesso?esito=non-riuscito'),
      ),
      post: inDemo(async (visit) => {
        const people = await identitiesOf(visit)
        const { username, password } = await visit.form()
        const who = people.find((each) => each.username === username)
        if (!who || password !== `demo-${who.username}`)
          return withStatus(
            422,
            await page(visit, {
              values: { username: typeof username === 'string' ? username : '' },
              errors: [{ field: 'username', message: words(visit.lang)('prova.wrong') }],
            }),
          )
        const cookies = visit.c.req.header('cookie') ?? ''
        const to = (await isAsking(visit)) && (await prova.say(visit.origin, cookies, who))
        return visit.seeOther(to || '/accesso?esito=non-riuscito')
      }),
    }),
    definePage({
      path: `${PROVA_PATH}/*`,
      may: 'public',
      get: inDemo((visit) => prova.answer(visit.origin, visit.c.req.raw)),
    }),
  ]
}

async function identitiesOf(visit: Visit): Promise<ProvaIdentity[]> {
  const answer = await visit.asNobody(listProva, {})
  return answer.kind === 'done' ? answer.value : []
}

async function page(visit: Visit, state: FormState) {
  const say = words(visit.lang)
  const people = await identitiesOf(visit)
  return (
    <PortalPage
      {...visit.portal}
      nav={[]}
      signInHref={undefined}
      otherLanguageHref={undefined}
      title={say('prova.title')}
      errors={state.errors.length > 0}
      narrow
    >
      <Stack>
        <Callout kind="note">{say('prova.lead')}</Callout>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <TextField
            name="username"
            label={say('prova.username')}
            autocomplete="username"
            spellcheck={false}
          />
          <TextField
            name="password"
            label={say('prova.password')}
            type="password"
            autocomplete="current-password"
          />
          <ButtonRow>
            <Button>{say('prova.enter')}</Button>
          </ButtonRow>
        </Form>
        {people.length > 0 && (
          <section>
            <h2>{say('prova.who')}</h2>
            <p>{say('prova.hint')}</p>
            <DataTable
              caption={say('prova.who')}
              captionHidden
              compact
              rows={people}
              columns={[
                { label: say('prova.username'), names: true, cell: (who) => who.username },
                { label: say('prova.is'), cell: (who) => `${who.givenName} ${who.familyName}`.trim() },
                { label: say('prova.as'), cell: (who) => say(`account.${who.kind}`) },
              ]}
            />
          </section>
        )}
      </Stack>
    </PortalPage>
  )
}
