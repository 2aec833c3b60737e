import type { Child } from 'hono/jsx'
import type { LinkState, SentLink } from '../../records/accordo/index.ts'
import {
  Button,
  Card,
  DefinitionList,
  Form,
  HiddenCsrf,
  instantShort,
  LinkList,
  SelectField,
  Stack,
  Tag,
  type Tone,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { Part } from './accordo-acts.tsx'
import { accordoWords } from './accordo-words.ts'
import { hrefOf } from './azienda-page.tsx'

const TONES: Record<LinkState, Tone> = {
  inviato: 'primary',
  aperto: 'primary',
  firmato: 'success',
  rifiutato: 'danger',
  scaduto: 'warning',
  revocato: 'neutral',
}

/** The signature from afar: to whom the text goes, and what became of what was sent. */
export function Sending({ mayPrepare, ...part }: Part & { mayPrepare: boolean }): Child {
  const { visit, read, here } = part
  const { sent } = read
  if (!sent && !mayPrepare) return null
  const say = accordoWords(visit.lang)
  const isOpen = sent?.state === 'inviato' || sent?.state === 'aperto'
  return (
    <Card
      title={say('send.title')}
      level={3}
      aside={sent && <Tag tone={TONES[sent.state]}>{say(`link.${sent.state}`)}</Tag>}
    >
      <Stack>
        {sent && <Sent visit={visit} sent={sent} />}
        {mayPrepare && isOpen && (
          <form method="post" action={`${here}/revoca`}>
            <HiddenCsrf token={visit.csrf} />
            <Button kind="quiet">{say('send.revoke')}</Button>
          </form>
        )}
        {mayPrepare && <SendForm {...part} isAgain={sent !== undefined} />}
      </Stack>
    </Card>
  )
}

function Sent({ visit, sent }: { visit: Visit; sent: SentLink }): Child {
  const { lang } = visit
  const say = accordoWords(lang)
  const { referenteName, sentTo, openedAt, expiresAt, seenAt, usedAt, declinedReason } = sent
  const at = (instant: Date) => instantShort(instant, lang)
  return (
    <DefinitionList
      entries={[
        { term: say('send.to'), detail: `${referenteName}, ${sentTo}` },
        { term: say('send.sent'), detail: at(openedAt) },
        ...(seenAt ? [{ term: say('send.seen'), detail: at(seenAt) }] : []),
        ...(usedAt
          ? [{ term: say('send.answered'), detail: at(usedAt) }]
          : [{ term: say('send.until'), detail: at(expiresAt) }]),
        ...(declinedReason === null ? [] : [{ term: say('send.reason'), detail: declinedReason }]),
      ]}
    />
  )
}

function SendForm({ visit, read, state, here, isAgain }: Part & { isAgain: boolean }): Child {
  const say = accordoWords(visit.lang)
  const reachable = read.referenti.filter(({ email, phone }) => email ?? phone)
  if (reachable.length === 0)
    return (
      <>
        <p>{say('send.nobody')}</p>
        <LinkList links={[{ href: hrefOf(read.azienda.id, 'dati'), label: say('send.contacts') }]} />
      </>
    )
  return (
    <Form action={`${here}/invio`} csrf={visit.csrf} state={state}>
      <input type="hidden" name="version" value={read.last.version} />
      <SelectField
        name="referenteId"
        label={say('send.who')}
        hint={say('send.hint')}
        value={read.sent?.referenteId ?? reachable[0]?.id}
        options={reachable.map(({ id, name, job, email, phone }) => ({
          value: id,
          label: [name, job, email ?? phone].filter(Boolean).join(', '),
        }))}
      />
      <Button kind={isAgain ? 'secondary' : 'primary'}>{say(isAgain ? 'send.again' : 'send.do')}</Button>
    </Form>
  )
}
