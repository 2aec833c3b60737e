import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  Button,
  ButtonRow,
  DataTable,
  dayShort,
  Form,
  instantShort,
  SiulPage,
  Stack,
  TextField,
  EMPTY_FORM,
} from '../../surfaces/design/index.ts'
import { plainDate, SERVICE_CODES } from '../../standard/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName, searchPersone, type Found } from '../ricerca/index.ts'
import { Place } from './agenda.schema.ts'
import { squadraWords } from './squadra-words.ts'

/** Who a free place of the team is for: what is typed is posted, never in the address. */
export const perChiPage = definePage({
  path: '/siul/agenda/squadra/prenota',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const { q } = await visit.form()
    const answer = await visit.ask(searchPersone, { q: typeof q === 'string' ? q : '' })
    return answer.kind === 'done' ? show(visit, answer.value) : show(visit)
  },
})

async function show(visit: Visit, found?: Found): Promise<Child> {
  const place = Place.safeParse(visit.query('posto')).data
  const service = SERVICE_CODES.find((code) => code === visit.query('servizio'))
  if (!place || !service) return null
  const asked = `?${new URLSearchParams({ servizio: service, posto: place.code }).toString()}`
  const state = found ? await visit.formState([]) : EMPTY_FORM
  const say = squadraWords(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('who.title')}
      lead={say('who.lead', { service, when: instantShort(place.startsAt, visit.lang) })}
    >
      <Stack>
        <Form action={`${visit.path}${asked}`} csrf={visit.csrf} state={state}>
          <TextField name="q" label={say('who.q')} autocomplete="off" maxlength={200} />
          <ButtonRow>
            <Button>{say('who.find')}</Button>
          </ButtonRow>
        </Form>
        {found && <People visit={visit} found={found} asked={asked} />}
      </Stack>
    </SiulPage>
  )
}

function People({ visit, found, asked }: { visit: Visit; found: Found; asked: string }): Child {
  const say = squadraWords(visit.lang)
  if (found.rows.length === 0) return <p role="status">{say('who.none')}</p>
  return (
    <DataTable
      caption={say('who.found')}
      rows={found.rows}
      columns={[
        { label: say('who'), names: true, cell: (row) => listName(row) },
        {
          label: say('who.born'),
          short: true,
          cell: ({ birthOn }) => dayShort(plainDate(birthOn), visit.lang),
        },
        {
          label: say('who.do'),
          cell: (row) => (
            <a href={`/siul/persone/${row.id}/prenota${asked}`}>
              {say('who.choose')}
              <span class="visually-hidden">{say('who.of', { name: listName(row) })}</span>
            </a>
          ),
        },
      ]}
    />
  )
}
