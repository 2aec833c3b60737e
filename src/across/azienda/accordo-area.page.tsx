import type { Child } from 'hono/jsx'
import { covered } from '../../records/firma/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  HiddenCsrf,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { signedIn, type Guest } from '../area-personale/index.ts'
import { openOwn } from './accordo-area.command.ts'
import { readOwnAccordo } from './accordo-area.query.ts'
import { firmaWords } from './accordo-firma-words.ts'
import { fileOf, printAccordo } from './accordo-paper.ts'
import { AccordoBody, Changes, Signed } from './accordo-text.tsx'

const AREA = '/imprese/area/accordi'
const ONE = `${AREA}/:accordo{[\\da-f-]{36}}`

async function readOwn(visit: Visit, guest: Guest) {
  const answer = await guest.ask(readOwnAccordo, { accordoId: visit.param('accordo') })
  return answer.kind === 'done' ? answer.value : undefined
}

/** An agreement in the area of its company: to read; to be signed, it opens as the address that was sent does. */
export const accordoAreaPage = definePage({
  path: ONE,
  may: 'public',
  get: signedIn('impresa', show),
  post: signedIn('impresa', async (visit, guest) => {
    const answer = await guest.ask(openOwn, { accordoId: visit.param('accordo') })
    return visit.seeOther(answer.kind === 'done' ? answer.value.path : visit.path)
  }),
})

async function show(visit: Visit, guest: Guest): Promise<Child> {
  const read = await readOwn(visit, guest)
  if (!read) return null
  const say = firmaWords(visit.lang)
  const { version, sent } = read
  const isSigned = version.signature !== null
  return (
    <PortalPage {...guest.shell} title={say('title')}>
      <div class="si-tablet si-stack">
        {sent && !isSigned && <Waiting {...{ visit, guest, sent }} />}
        <Signed version={version} {...(sent && { sentTo: covered(sent.sentTo) })} />
        <Card title={say('text', { number: version.number, n: version.n })}>
          <Stack>
            <AccordoBody version={version} />
            <ButtonRow>
              <ButtonLink href={`${visit.path}/accordo.pdf`} kind="secondary" icon="it-file-pdf-ext">
                {say(isSigned ? 'copy' : 'pdf')}
              </ButtonLink>
              <ButtonLink href="/imprese/area" kind="quiet">
                {say('area.back')}
              </ButtonLink>
            </ButtonRow>
          </Stack>
        </Card>
        <Changes version={version} />
      </div>
    </PortalPage>
  )
}

type Sent = NonNullable<NonNullable<Awaited<ReturnType<typeof readOwn>>>['sent']>

function Waiting({ visit, guest, sent }: { visit: Visit; guest: Guest; sent: Sent }): Child {
  const say = firmaWords(visit.lang)
  const { state, referenteName, sentTo } = sent
  if (state === 'rifiutato') return <p class="si-lead">{say('done.declined.text')}</p>
  if (state !== 'inviato' && state !== 'aperto') return <p class="si-lead">{say('area.call')}</p>
  return (
    <form method="post" action={visit.path} class="si-form">
      <HiddenCsrf token={guest.csrf} />
      <p class="si-lead">{say('area.lead', { name: referenteName, to: covered(sentTo) })}</p>
      <p>{say('area.code')}</p>
      <Button>{say('area.open')}</Button>
    </form>
  )
}

export const accordoAreaCopyPage = definePage({
  path: `${ONE}/accordo.pdf`,
  may: 'public',
  get: signedIn('impresa', async (visit, guest) => {
    const read = await readOwn(visit, guest)
    if (!read) return null
    const { version, centro } = read
    return pdf(visit, printAccordo({ version, centro, origin: visit.origin }), fileOf(version))
  }),
})
