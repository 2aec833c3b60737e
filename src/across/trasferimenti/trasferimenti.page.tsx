import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Trasferimento } from '../../records/trasferimento/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import {
  DataTable,
  dayOf,
  dayShort,
  Heading,
  SiulPage,
  Stack,
  Tag,
  type Tone,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { listPassages } from './trasferimenti.query.ts'
import { words } from './words.ts'

/** The people who come to my centre and wait, and those it sent. */
export const trasferimentiPage = definePage({
  path: '/siul/trasferimenti',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(listPassages, {})
    if (answer.kind !== 'done') return null
    const say = words(visit.lang)
    const { incoming, sent } = answer.value
    return (
      <SiulPage {...visit.siul} title={say('title')}>
        <Stack>
          <p>{say('lead')}</p>
          <Heading level={2}>{say('incoming')}</Heading>
          {incoming.length === 0 ? (
            <p>{say('incoming.none')}</p>
          ) : (
            <PassageTable caption={say('incoming')} rows={incoming} lang={visit.lang} />
          )}
          <Heading level={2}>{say('sent')}</Heading>
          {sent.length === 0 ? (
            <p>{say('sent.none')}</p>
          ) : (
            <PassageTable caption={say('sent')} rows={sent} lang={visit.lang} />
          )}
        </Stack>
      </SiulPage>
    )
  },
})

const TONE: Record<Trasferimento['state'], Tone> = {
  inviato: 'warning',
  accettato: 'success',
  restituito: 'danger',
  ritirato: 'neutral',
}

export const PassageState = ({ state, lang }: { state: Trasferimento['state']; lang: Lang }): Child => (
  <Tag tone={TONE[state]}>{words(lang)(`state.${state}`)}</Tag>
)

function PassageTable({
  caption,
  rows,
  lang,
}: {
  caption: string
  rows: readonly Trasferimento[]
  lang: Lang
}): Child {
  const say = words(lang)
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowHref={({ personaId }) => `/siul/persone/${personaId}/trasferimento`}
      columns={[
        { label: say('person'), names: true, cell: ({ surname, name }) => `${surname} ${name}` },
        { label: say('from'), cell: ({ fromName }) => fromName },
        { label: say('to'), cell: ({ toName }) => toName },
        { label: say('why'), cell: ({ reason }) => say(`reason.${reason}`) },
        { label: say('day'), short: true, cell: ({ sentAt }) => dayShort(dayOf(sentAt), lang) },
        { label: say('state'), cell: ({ state }) => <PassageState state={state} lang={lang} /> },
      ]}
    />
  )
}
