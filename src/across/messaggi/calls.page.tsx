import { CENTRO } from '../../records/accesso/index.ts'
import {
  ButtonLink,
  DataTable,
  EmptyState,
  instantShort,
  phone,
  phoneHref,
  SiulPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { listName } from '../ricerca/index.ts'
import { MessageTabs } from './message-tabs.tsx'
import { listCalls } from './messaggi.query.ts'
import { words } from './words.ts'

/** Whom the messages did not settle with: the duty comes back to a human being. */
export const callsPage = definePage({
  path: '/siul/messaggi',
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(listCalls, {})
    if (answer.kind !== 'done') return null
    const say = words(visit.lang)
    const rows = answer.value
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={say('calls.lead')}>
        <Stack>
          <MessageTabs visit={visit} view="da-chiamare" />
          {rows.length === 0 ? (
            <EmptyState
              title={say('calls.none')}
              text={say('calls.none.text')}
              icon="it-telephone"
              action={
                <ButtonLink href="/siul/agenda" kind="secondary">
                  {say('calls.none.go')}
                </ButtonLink>
              }
            />
          ) : (
            <DataTable
              caption={say('calls.caption')}
              captionHidden
              rows={rows}
              rowHref={({ personaId }) => `/siul/persone/${personaId}/messaggi`}
              columns={[
                { label: say('calls.who'), names: true, cell: listName },
                {
                  label: say('calls.phone'),
                  short: true,
                  cell: (row) => (row.phone ? <a href={phoneHref(row.phone)}>{phone(row.phone)}</a> : '–'),
                },
                { label: say('calls.why'), cell: ({ why }) => say(`why.${why}`) },
                {
                  label: say('calls.since'),
                  short: true,
                  cell: ({ since }) => instantShort(since, visit.lang),
                },
              ]}
            />
          )}
        </Stack>
      </SiulPage>
    )
  },
})
