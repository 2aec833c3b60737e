import type { FC } from 'hono/jsx'
import { IDENTIFIED_WITH } from '../../../records/firma/index.ts'
import { type PattoVersione, type Waiting } from '../../../records/patto/index.ts'
import { Button, ButtonLink, Card, Form, Qr, SelectField, useLang } from '../../../surfaces/design/index.ts'
import { pattoWords } from './words-patto.ts'

interface WaitingProps {
  version: PattoVersione
  waiting: Waiting | undefined
  /** The tablet's address, where it was given from this desk. */
  address: string | undefined
  now: Date
  csrf: string
}

/** How a version is waited for: what the page asks again and again to know whether it moved. */
export const waitingState = (version: PattoVersione, waiting: Waiting | undefined) => ({
  state: version.state,
  seen: waiting?.seenAt != null,
})

/** The text is in the person's hands: since when, where, and how to take it back. No control here signs. */
export const WaitingCard: FC<WaitingProps> = ({ version, waiting, address, now, csrf }) => {
  const say = pattoWords(useLang())
  const base = `/siul/persone/${version.personaId}/patto/${version.n}`
  const isOpen = waiting?.state === 'open'
  return (
    <Card title={say('wait.title')} icon="it-clock">
      <si-wait data-url={`${base}/stato`} data-now={JSON.stringify(waitingState(version, waiting))}>
        <p role="status">{sentence({ version, waiting, address, now }, say)}</p>
      </si-wait>
      {isOpen && address && !waiting.seenAt && (
        <>
          <Qr text={address} label={say('wait.qr')} />
          <p>
            <a href={address}>{say('wait.link')}</a>
          </p>
        </>
      )}
      {isOpen && <p>{say('wait.live')}</p>}
      <div class="si-buttons">
        <ButtonLink href="" kind="secondary">
          {say('wait.refresh')}
        </ButtonLink>
        <form method="post" action={`${base}/ritiro`}>
          <input type="hidden" name="csrf" value={csrf} />
          <Button kind="secondary">{say('withdraw')}</Button>
        </form>
        <a href={`${base}-carta.pdf`}>{say('print')}</a>
      </div>
      {(!isOpen || !address) && <SendForm version={version} csrf={csrf} />}
    </Card>
  )
}

function sentence(
  { waiting, address, now }: Pick<WaitingProps, 'version' | 'waiting' | 'address' | 'now'>,
  say: ReturnType<typeof pattoWords>,
): string {
  if (!waiting || waiting.state === 'revoked') return say('wait.paper')
  if (waiting.state !== 'open') return say(waiting.way === 'link' ? 'wait.link-expired' : 'wait.expired')
  if (waiting.way === 'link') return say(waiting.seenAt ? 'wait.link-seen' : 'wait.link-sent')
  if (waiting.seenAt) {
    const minutes = Math.floor((now.getTime() - waiting.seenAt.getTime()) / 60_000)
    return say('wait.shown', { count: minutes })
  }
  return say(address ? 'wait.open' : 'wait.elsewhere')
}

/** Sends a version to the tablet, with what the person was identified with. */
export const SendForm: FC<{ version: PattoVersione; csrf: string }> = ({ version, csrf }) => {
  const say = pattoWords(useLang())
  return (
    <Form action={`/siul/persone/${version.personaId}/patto/${version.n}/tablet`} csrf={csrf}>
      <IdentityField label={say('identified')} />
      <div class="si-buttons">
        <Button kind="secondary" name="via" value="tablet">
          {say(version.state === 'bozza' ? 'send' : 'resend')}
        </Button>
        <Button kind="secondary" name="via" value="link">
          {say('send.link')}
        </Button>
      </div>
    </Form>
  )
}

/** What the person was identified with; the usual document first. */
export const IdentityField: FC<{ label: string }> = ({ label }) => (
  <SelectField
    name="identifiedWith"
    label={label}
    value={IDENTIFIED_WITH[0]}
    options={IDENTIFIED_WITH.map((value) => ({ value, label: value[0]?.toUpperCase() + value.slice(1) }))}
  />
)
