import type { FC } from 'hono/jsx'
import type { AccordoText, AccordoVersione } from '../../records/accordo/index.ts'
import {
  Callout,
  Card,
  dayLong,
  dayShort,
  DefinitionList,
  instantShort,
  Stack,
  useLang,
} from '../../surfaces/design/index.ts'
import { accordoWords } from './accordo-words.ts'

/** What both sides promise, and from when to when: always in Italian, as it is signed. */
export const AccordoBody: FC<{ version: AccordoVersione }> = ({ version: { content, sha256 } }) => {
  const lang = useLang()
  const say = accordoWords(lang)
  const { goal, ours, theirs, from, until } = content
  return (
    <Stack>
      <p class="si-lead" lang="it">
        {goal}
      </p>
      <h3>{say('ours')}</h3>
      <Promises lines={ours} />
      <h3>{say('theirs')}</h3>
      <Promises lines={theirs} />
      <DefinitionList
        entries={[
          { term: say('from'), detail: dayShort(from, lang) },
          { term: say('until'), detail: until ? dayShort(until, lang) : say('endless') },
          ...(sha256 ? [{ term: say('sha'), detail: <code>{sha256.slice(0, 16)}</code> }] : []),
        ]}
      />
    </Stack>
  )
}

const Promises: FC<{ lines: AccordoText['ours'] }> = ({ lines }) => {
  const lang = useLang()
  const say = accordoWords(lang)
  return (
    <ul>
      {lines.map(({ text, by }) => (
        <li>
          <span lang="it">{text}</span> {by && <strong>{say('by.day', { day: dayShort(by, lang) })}</strong>}
        </li>
      ))}
    </ul>
  )
}

/** Who signed for the company, and how it is known. `sentTo`: the address, whole or covered. */
export const Signed: FC<{ version: AccordoVersione; sentTo?: string }> = ({ version, sentTo }) => {
  const lang = useLang()
  const { signature, signedAt } = version
  if (!signature || !signedAt) return null
  const say = accordoWords(lang)
  const { signer, signerJob, signedOn } = signature
  return (
    <Callout kind="success" title={say('signed.by', { name: signer, job: signerJob })}>
      {signature.way === 'paper'
        ? say('signed.on', { day: dayLong(signedOn, lang), witness: signature.witnessName })
        : say('signed.link', {
            when: instantShort(signedAt, lang),
            name: signature.referenteName,
            to: sentTo ?? signature.sentTo,
            by: signature.sentByName,
          })}
    </Callout>
  )
}

/** The differences from the version before: they are part of the paper, so in Italian. */
export const Changes: FC<{ version: AccordoVersione }> = ({ version: { n, changes } }) => {
  if (changes.length === 0) return null
  return (
    <Card title={accordoWords(useLang())('changes', { n: n - 1 })}>
      <ul lang="it">
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </Card>
  )
}
