import { PersonaPage } from '../../../across/persona/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { AMENDMENTS, amendmentsBetween, signerOf, type PattoVersione } from '../../../records/patto/index.ts'
import { ButtonLink, Card, DefinitionList, Tag, useLang } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { FC } from 'hono/jsx'
import { Changes, Sealed } from './patto-view.tsx'
import { Promises } from './promises.tsx'
import { readPatto } from './read-patto.query.ts'
import { paiWords } from './words-pai.ts'
import { pattoWords } from './words-patto.ts'

/** One version as it was agreed, and what it changes of the one before. */
export const versionePage = definePage({
  path: '/siul/persone/:id/patto/:n{[0-9]+}',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readPatto, { personaId: visit.param('id') })
    if (answer.kind !== 'done') return null
    const { persona, versions } = answer.value
    const version = versions.find(({ n }) => n === Number(visit.param('n')))
    if (!version) return null
    const before = versions.find(({ n, pattoId }) => n === version.n - 1 && pattoId === version.pattoId)
    return (
      <PersonaPage visit={visit} persona={persona} tab="patto">
        <Version version={version} before={before} />
      </PersonaPage>
    )
  },
})

const Version: FC<{ version: PattoVersione; before: PattoVersione | undefined }> = ({ version, before }) => {
  const lang = useLang()
  const [say, pai] = [pattoWords(lang), paiWords(lang)]
  const { content, personaId, n } = version
  const kinds = before ? amendmentsBetween(before.content, content) : []
  return (
    <Card title={pai('version', { n })} aside={<Tag>{say(`state.${version.state}`)}</Tag>}>
      <div class="si-stack">
        {before ? <Changes version={version} /> : <p>{pai('first')}</p>}
        {before && (
          <DefinitionList
            entries={[
              { term: pai('signer'), detail: pai(`signer.${signerOf(kinds)}`) },
              ...kinds.map((kind) => ({ term: say(`kind.${kind}`), detail: AMENDMENTS[kind][lang] })),
            ]}
          />
        )}
        <Promises text={content} />
        {version.signature && <Sealed version={version} />}
        <div class="si-buttons">
          <ButtonLink
            href={`/siul/persone/${personaId}/patto/${n}.pdf`}
            kind="secondary"
            icon="it-file-pdf-ext"
          >
            {pai('download')}
          </ButtonLink>
          <a href={`/siul/persone/${personaId}/patto`}>{pai('back')}</a>
        </div>
      </div>
    </Card>
  )
}
