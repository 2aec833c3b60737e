import { fileNameOf, printPatto } from '../firma/index.ts'
import {
  ButtonLink,
  Card,
  dayLong,
  dayOf,
  EmptyState,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { listPattoMio, readPattoMio } from './area.query.ts'
import { signedIn } from './guest.tsx'
import { words } from './words.ts'

/** Her papers: the signed versions of the patto. */
export const documentiPage = definePage({
  path: '/area-personale/documenti',
  may: 'public',
  get: signedIn('cittadino', async (visit, guest) => {
    const say = words(visit.lang)
    const answer = await guest.ask(listPattoMio, {})
    if (answer.kind !== 'done') return null
    return (
      <PortalPage {...guest.shell} title={say('nav.documenti')} lead={say('documenti.lead')}>
        {answer.value.length === 0 ? (
          <EmptyState
            title={say('documenti.none')}
            action={
              <ButtonLink href="/centri" kind="secondary">
                {say('centres')}
              </ButtonLink>
            }
          />
        ) : (
          <Stack>
            {answer.value.map(({ n, content, signedAt, state }) => (
              <Card title={say('documenti.patto', { number: content.number, n })}>
                <p>
                  {signedAt && say('documenti.signed', { day: dayLong(dayOf(signedAt), visit.lang) })}{' '}
                  {say(state === 'firmata' ? 'documenti.holds' : 'documenti.before')}
                </p>
                <ButtonLink href={`/area-personale/patto/${n}.pdf`} kind="secondary">
                  {say('documenti.open', { n })}
                </ButtonLink>
              </Card>
            ))}
          </Stack>
        )}
      </PortalPage>
    )
  }),
})

/** A version of the patto as it was signed, as PDF. */
export const pattoPdfPage = definePage({
  path: '/area-personale/patto/:n{\\d+\\.pdf}',
  may: 'public',
  get: signedIn('cittadino', async (visit, guest) => {
    const answer = await guest.ask(readPattoMio, { n: visit.param('n').replace('.pdf', '') })
    if (answer.kind !== 'done') return null
    const { version, centro, strokes } = answer.value
    const bytes = printPatto({ version, centro, strokes, origin: visit.origin })
    return visit.c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileNameOf(version)}"`,
    })
  }),
})
