import type { FC } from 'hono/jsx'
import { canTake, type PattoVersione } from '../../../records/patto/index.ts'
import {
  Button,
  Callout,
  Card,
  DataTable,
  dayOf,
  dayShort,
  Form,
  instantShort,
  Tag,
  useLang,
  type Tone,
} from '../../../surfaces/design/index.ts'
import { Promises } from './promises.tsx'
import type { PattoView } from './read-patto.query.ts'
import { IdentityField, SendForm, WaitingCard } from './waiting.tsx'
import { closingWords } from './words-closing.ts'
import { paiWords } from './words-pai.ts'
import { pattoWords } from './words-patto.ts'

interface CurrentProps {
  version: PattoVersione
  waiting: PattoView['waiting']
  address: string | undefined
  now: Date
  csrf: string
  may: { send: boolean; witness: boolean }
}

/** The last version: its text, what it changes, and what can be done with it. */
export const CurrentVersion: FC<CurrentProps> = (props) => {
  const { version, may, csrf } = props
  const say = pattoWords(useLang())
  const { number, conditions } = version.content
  return (
    <>
      {version.state === 'alla-firma' && may.send && <WaitingCard {...props} />}
      <Card
        title={say('number', { number, n: version.n })}
        aside={<Tag tone={TONES[version.state]}>{say(`state.${version.state}`)}</Tag>}
      >
        <div class="si-stack">
          <Answered version={version} />
          <Promises text={version.content} />
          <details>
            <summary>{say('conditions')}</summary>
            <ul>
              {conditions.map((each) => (
                <li lang="it">{each}</li>
              ))}
            </ul>
          </details>
          {version.n > 1 && <Changes version={version} />}
          {version.signature && <Sealed version={version} />}
          {version.state !== 'alla-firma' && may.send && canTake(version.state, 'freeze') && (
            <SendForm version={version} csrf={csrf} />
          )}
        </div>
      </Card>
      {version.state === 'alla-firma' && <OnPaper version={version} csrf={csrf} allowed={may.witness} />}
    </>
  )
}

const TONES: Partial<Record<PattoVersione['state'], Tone>> = {
  'alla-firma': 'primary',
  firmata: 'success',
  'non-condivisa': 'warning',
}

const Answered: FC<{ version: PattoVersione }> = ({ version: { state, answer } }) => {
  const say = closingWords(useLang())
  if (state !== 'non-condivisa' && state !== 'rinviata') return null
  return (
    <Callout kind="note" title={say(state === 'rinviata' ? 'patto.deferred' : 'patto.disagreed')}>
      {answer?.row && <p>{say('patto.disagreed.row', { row: answer.row })}</p>}
      {answer?.words && <p>{say('patto.words', { words: answer.words })}</p>}
    </Callout>
  )
}

/** What a version changes of the one before, one line each. */
export const Changes: FC<{ version: PattoVersione }> = ({ version }) => {
  const say = pattoWords(useLang())
  return (
    <section>
      <h3>{say('changes', { n: version.n - 1 })}</h3>
      {version.changes.length === 0 ? (
        <p>{say('changes.none')}</p>
      ) : (
        <ul lang="it">
          {version.changes.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What is sealed: who, how, when, seen by whom, and the hash of the text. */
export const Sealed: FC<{ version: PattoVersione }> = ({ version: { signature, signedAt, content } }) => {
  const lang = useLang()
  const say = pattoWords(lang)
  if (!signature || !signedAt) return null
  if (signature.way === 'centre')
    return (
      <p>{say('sealed.centre', { when: instantShort(signedAt, lang), by: signature.identifiedByName })}</p>
    )
  const how = say(`how.${signature.way}`, signature.way === 'name' ? { typed: signature.typed } : {})
  return (
    <section>
      <p>
        {say('sealed', {
          name: content.person.name,
          how,
          when: instantShort(signedAt, lang),
          by: signature.identifiedByName,
          with: signature.identifiedWith,
        })}
      </p>
      {signature.sentTo && <p>{say('sealed.code', { to: signature.sentTo })}</p>}
      {signature.way === 'name' && !signature.matches && <p>{say('name.differs')}</p>}
      <details>
        <summary>{say('hash')}</summary>
        <p class="font-monospace si-hash">{signature.sha256}</p>
      </details>
    </section>
  )
}

/** The sheet signed by hand is registered by somebody who did not prepare it. */
const OnPaper: FC<{ version: PattoVersione; csrf: string; allowed: boolean }> = ({
  version,
  csrf,
  allowed,
}) => {
  const say = pattoWords(useLang())
  return (
    <Card title={say('paper.title')}>
      {allowed ? (
        <Form action={`/siul/persone/${version.personaId}/patto/${version.n}/carta`} csrf={csrf}>
          <p>{say('paper.lead')}</p>
          <IdentityField label={say('identified')} />
          <div class="si-buttons">
            <Button kind="secondary">{say('paper.do')}</Button>
          </div>
        </Form>
      ) : (
        <p>{say('paper.other')}</p>
      )}
    </Card>
  )
}

/** Whoever follows the person may have changed since the text was written: the patto is with the centre. */
export const Referente: FC<{ persona: { referente: string | null }; version: PattoVersione }> = ({
  persona: { referente },
  version: { content },
}) => {
  if (!referente || referente === content.referente) return null
  return (
    <Callout kind="note">
      <p>{paiWords(useLang())('referente', { name: referente, before: content.referente })}</p>
    </Callout>
  )
}

/** All the versions, each with its document. */
export const Versions: FC<{ versions: readonly PattoVersione[] }> = ({ versions }) => {
  const lang = useLang()
  const say = pattoWords(lang)
  return (
    <Card title={say('versions')}>
      <DataTable
        caption={say('versions')}
        captionHidden
        rows={versions}
        rowHref={({ n, personaId }) => `/siul/persone/${personaId}/patto/${n}`}
        columns={[
          { label: say('versions.n'), cell: ({ n }) => say('versions.name', { n }), names: true },
          { label: say('versions.state'), cell: ({ state }) => say(`state.${state}`) },
          {
            label: say('versions.day'),
            cell: ({ signedAt, draftedAt }) => dayShort(dayOf(signedAt ?? draftedAt), lang),
          },
          {
            label: say('versions.pdf'),
            cell: ({ n, personaId }) => (
              <a href={`/siul/persone/${personaId}/patto/${n}.pdf`}>{say('versions.download', { n })}</a>
            ),
          },
        ]}
      />
    </Card>
  )
}
