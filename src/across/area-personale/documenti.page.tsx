import { fileNameOf, printPatto } from '../firma/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  dayLong,
  dayOf,
  EmptyState,
  HiddenCsrf,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { statusCertificate } from '../../surfaces/documents/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import { officialOf } from '../documenti/index.ts'
import { listPattoMio, readPattoMio } from './area.query.ts'
import { issueCertificatoMio } from './certificato.command.ts'
import { signedIn } from './guest.tsx'
import { words } from './words.ts'

/** Her papers: the attestation of her status, and the signed versions of the patto. */
export const documentiPage = definePage({
  path: '/area-personale/documenti',
  may: 'public',
  get: signedIn('cittadino', async (visit, guest) => {
    const say = words(visit.lang)
    const answer = await guest.ask(listPattoMio, {})
    if (answer.kind !== 'done') return null
    return (
      <PortalPage {...guest.shell} title={say('nav.documenti')} lead={say('documenti.lead')}>
        <Stack>
          <Card title={say('documenti.stato')}>
            <p>{say('documenti.stato.what')}</p>
            <form method="post" action="/area-personale/documenti/stato">
              <HiddenCsrf token={guest.csrf} />
              <Button>{say('documenti.stato.go')}</Button>
            </form>
          </Card>
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
            answer.value.map(({ n, content, signedAt, state }) => (
              <Card title={say('documenti.patto', { number: content.number, n })}>
                <p>
                  {signedAt && say('documenti.signed', { day: dayLong(dayOf(signedAt), visit.lang) })}{' '}
                  {say(state === 'firmata' ? 'documenti.holds' : 'documenti.before')}
                </p>
                <ButtonLink href={`/area-personale/patto/${n}.pdf`} kind="secondary">
                  {say('documenti.open', { n })}
                </ButtonLink>
              </Card>
            ))
          )}
        </Stack>
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
    return pdf(visit, printPatto({ version, centro, strokes, origin: visit.origin }), fileNameOf(version))
  }),
})

/** The attestation of her status today, as PDF: each has its number, so it is asked for and not just opened. */
export const certificatoPage = definePage({
  path: '/area-personale/documenti/stato',
  may: 'public',
  get: signedIn('cittadino', async (visit) => visit.seeOther('/area-personale/documenti')),
  post: signedIn('cittadino', async (visit, guest) => {
    const answer = await guest.have(issueCertificatoMio, {})
    if (answer.kind === 'refused' && answer.refusal.code === 'did.senza-centro')
      return visit.seeOther('/centri')
    if (answer.kind !== 'done') return null
    const { documento, issuer, ...rest } = answer.value
    const bytes = statusCertificate({ ...rest, ...officialOf(documento, issuer, visit.origin) })
    return pdf(visit, bytes, `stato-${documento.number}.pdf`)
  }),
})
