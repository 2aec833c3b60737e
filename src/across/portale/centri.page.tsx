import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonRow,
  Callout,
  DataTable,
  phone,
  phoneHref,
  PortalPage,
  SelectField,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { centri, type CentroShown } from './centri.query.ts'
import { words } from './words.ts'

/** Where to go: the centres with their desks, and which one is competent for a comune. */
export const centriPage = definePage({
  path: '/centri',
  may: 'public',
  async get(visit) {
    const say = words(visit.lang)
    const answer = await visit.asNobody(centri, { comune: visit.query('comune') || undefined })
    if (answer.kind !== 'done') return null
    const { list, comuni, competent } = answer.value
    return (
      <PortalPage {...visit.portal} title={say('centri.title')} lead={say('centri.lead')}>
        <form method="get" action="/centri" class="si-form">
          <SelectField
            name="comune"
            label={say('centri.comune')}
            value={visit.query('comune')}
            options={comuni.map(({ belfiore, name }) => ({ value: belfiore, label: name }))}
          />
          <ButtonRow>
            <Button>{say('centri.find')}</Button>
          </ButtonRow>
        </form>
        {competent && (
          <Callout
            kind="success"
            title={say('centri.found', { comune: competent.comune, centro: competent.centro })}
          >
            {competent.isSure ? null : <p>{say('centri.unsure')}</p>}
          </Callout>
        )}
        <DataTable
          caption={say('centri.title')}
          captionHidden
          rows={list}
          columns={[
            { label: say('centri.name'), names: true, cell: ({ name }) => name },
            { label: say('centri.where'), cell: ({ address }) => address ?? '–' },
            { label: say('centri.phone'), cell: (row) => phoneOf(row) },
            { label: say('centri.desks'), cell: ({ desks }) => desks.join(', ') },
          ]}
        />
      </PortalPage>
    )
  },
})

function phoneOf({ phone: number }: CentroShown): Child {
  return number ? <a href={phoneHref(number)}>{phone(number)}</a> : '–'
}
