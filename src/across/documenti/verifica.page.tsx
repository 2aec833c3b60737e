import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonRow,
  Callout,
  DefinitionList,
  instantShort,
  PortalPage,
  Stack,
  TextField,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { findDocumento } from './find-documento.query.ts'
import { words } from './words.ts'

/** Where the QR of a paper leads: whether it is genuine. */
export const verificaPage = definePage({
  path: '/verifica/:code',
  may: 'public',
  get: (visit) => show(visit, visit.param('code')),
})

/** The same, with the code typed. */
export const typedPage = definePage({
  path: '/verifica',
  may: 'public',
  get: (visit) => show(visit, visit.query('codice')),
})

async function show(visit: Visit, code: string | undefined): Promise<Child> {
  const say = words(visit.lang)
  return (
    <PortalPage {...visit.portal} title={say('title')} lead={say('lead')}>
      <Stack>
        {code && (await found(visit, code))}
        <form method="get" action="/verifica" class="si-form">
          <TextField name="codice" label={say('code')} hint={say('hint')} value={code} mono narrow />
          <ButtonRow>
            <Button>{say('ask')}</Button>
          </ButtonRow>
        </form>
      </Stack>
    </PortalPage>
  )
}

async function found(visit: Visit, code: string): Promise<Child> {
  const say = words(visit.lang)
  const answer = await visit.asNobody(findDocumento, { code })
  if (answer.kind !== 'done')
    return (
      <Callout kind="warning" title={say('none')}>
        {say('none.text')}
      </Callout>
    )
  const { kind, number, centro, issuedAt } = answer.value
  return (
    <Callout kind="success" title={say('genuine')}>
      <DefinitionList
        entries={[
          { term: say('what'), detail: `${say(kind)} n. ${number}` },
          { term: say('when'), detail: instantShort(issuedAt, visit.lang) },
          { term: say('who'), detail: say('centre', { centro }) },
        ]}
      />
      <p>{say('compare')}</p>
    </Callout>
  )
}
