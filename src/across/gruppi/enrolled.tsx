import type { Child } from 'hono/jsx'
import { isThere, type Iscrizione } from '../../records/gruppo/index.ts'
import {
  Card,
  DataTable,
  dayOf,
  dayShort,
  EmptyState,
  hour,
  money,
  Tag,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { HERE } from './gruppi.page.tsx'
import type { Read } from './gruppo.page.tsx'
import { words } from './words.ts'

/** Who is in a group, for staff: what became of each, and what may be done. */
export function Enrolled({ visit, read: { gruppo, people, delivery } }: { visit: Visit; read: Read }): Child {
  const say = words(visit.lang)
  if (people.length === 0)
    return (
      <EmptyState
        title={say('enrolled.none')}
        text={say('enrolled.none.text')}
        icon="it-user"
        action={<a href={`${HERE}/${gruppo.id}/aggiungi`}>{say('add')}</a>}
      />
    )
  const shares = new Map(delivery?.people.map(({ personaId, cents }) => [personaId, cents]))
  return (
    <Card title={say('enrolled')}>
      <DataTable
        caption={say('enrolled')}
        captionHidden
        rows={people}
        compact
        columns={[
          {
            label: say('col.person'),
            names: true,
            cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
          },
          { label: say('col.state'), cell: (row) => <HowItIs visit={visit} row={row} /> },
          ...(delivery
            ? [
                {
                  label: say('held.share'),
                  numeric: true,
                  cell: ({ personaId }: Iscrizione) => {
                    const cents = shares.get(personaId)
                    return cents === undefined || cents === null ? '–' : money(cents, visit.lang)
                  },
                },
              ]
            : []),
          { label: say('col.change'), cell: (row) => <Act visit={visit} row={row} state={gruppo.state} /> },
        ]}
      />
    </Card>
  )
}

function HowItIs({ visit, row }: { visit: Visit; row: Iscrizione }): Child {
  const say = words(visit.lang)
  const { state, presence, walkIn, answer, hereAt, saidNoAt, saidLate } = row
  const tone = state === 'in-attesa' ? 'warning' : presence && isThere(presence) ? 'success' : 'neutral'
  return (
    <>
      <Tag tone={tone}>{say(presence ?? state)}</Tag>
      {walkIn && ` ${say('walk-in')}`}
      {hereAt && presence === null && ` ${say('here', { hour: hour(hereAt) })}`}
      {saidNoAt && ` ${sayNo(saidNoAt, saidLate, visit.lang)}`}
      {answer && presence === null && ` ${say(`answer.${answer}`)}`}
    </>
  )
}

const sayNo = (at: Date, late: boolean | null, lang: Visit['lang']): string =>
  words(lang)(late ? 'said-no.late' : 'said-no', { day: dayShort(dayOf(at), lang), hour: hour(at) })

function Act({
  visit,
  row,
  state,
}: {
  visit: Visit
  row: Iscrizione
  state: Read['gruppo']['state']
}): Child {
  const say = words(visit.lang)
  const name = listName(row)
  const to = `${HERE}/${row.gruppoId}`
  if (state === 'pubblicato' && row.state !== 'ritirata')
    return (
      <a href={`${to}/iscrizioni/${row.id}`}>
        {say('change')} <span class="visually-hidden">{say('change.of', { name })}</span>
      </a>
    )
  if (state === 'svolto' && row.presence && isThere(row.presence))
    return (
      <a href={`${to}/attestati/${row.id}.pdf`}>
        {say('attestato')} <span class="visually-hidden">{say('attestato.of', { name })}</span>
      </a>
    )
  return '–'
}
