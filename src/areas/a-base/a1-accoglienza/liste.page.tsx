import { listName } from '../../../across/ricerca/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  DataTable,
  DateField,
  dayInput,
  dayShort,
  EmptyState,
  SelectField,
  SiulPage,
  Stack,
} from '../../../surfaces/design/index.ts'
import { csv } from '../../../surfaces/door/csv.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { searchLista } from './lista.command.ts'
import { listaWords } from './lista-words.ts'

const HERE = '/siul/accoglienza/liste'

const asked = (visit: Visit) => {
  const [lista, al, tutte] = ['lista', 'al', 'tutte'].map((name) => visit.query(name) || undefined)
  return { ...(lista && { lista }), ...(al && { al }), ...(tutte && { tutte }) }
}

/** Who is in a list of the centre on a day. */
const searchPage = definePage({
  path: HERE,
  may: DESK,
  async get(visit) {
    const first = await visit.ask(searchLista, asked(visit))
    const answer = first.kind === 'done' ? first : await visit.ask(searchLista, {})
    if (answer.kind !== 'done') return null
    const { lista, al, rows, kept } = answer.value
    const { lang } = visit
    const say = listaWords(lang)
    const tutte = visit.query('tutte') === 'si'
    const query = new URLSearchParams({ lista, al: dayInput(al), ...(tutte && { tutte: 'si' }) }).toString()
    const back = (
      <ButtonLink href="/siul/persone" kind="secondary">
        {say('enrol.title')}
      </ButtonLink>
    )
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={say('search.lead')}
        actions={
          <ButtonLink href="/siul/accoglienza" kind="secondary">
            {say('back')}
          </ButtonLink>
        }
      >
        <Stack>
          <form method="get" action={HERE} class="si-form">
            <SelectField
              name="lista"
              label={say('enrol.lista')}
              value={lista}
              options={kept.map((value) => ({ value, label: say(`lista.${value}`) }))}
            />
            <DateField name="al" label={say('search.on')} value={al} />
            <Checkbox name="tutte" value="si" label={say('search.all')} checked={tutte} />
            <ButtonRow>
              <Button kind="secondary">{say('search')}</Button>
              {rows.length > 0 && (
                <ButtonLink href={`${HERE}/elenco.csv?${query}`} kind="quiet">
                  {say('csv')}
                </ButtonLink>
              )}
            </ButtonRow>
          </form>
          {rows.length === 0 ? (
            <EmptyState title={say('search.none')} text={say('search.none.text')} action={back} />
          ) : (
            <DataTable
              caption={say(`lista.${lista}`)}
              rows={rows}
              compact
              columns={[
                { label: say('col.number'), short: true, cell: ({ number }) => number },
                {
                  label: say('col.who'),
                  names: true,
                  cell: (row) => <a href={`/siul/persone/${row.personaId}/liste`}>{listName(row)}</a>,
                },
                { label: say('col.from'), short: true, cell: ({ fromOn }) => dayShort(fromOn, lang) },
                {
                  label: say('col.until'),
                  short: true,
                  cell: ({ cancelledOn }) => (cancelledOn ? dayShort(cancelledOn, lang) : '–'),
                },
              ]}
            />
          )}
        </Stack>
      </SiulPage>
    )
  },
})

const csvPage = definePage({
  path: `${HERE}/elenco.csv`,
  may: DESK,
  async get(visit) {
    const answer = await visit.ask(searchLista, asked(visit))
    if (answer.kind !== 'done') return null
    const say = listaWords(visit.lang)
    const { lista, rows } = answer.value
    const head = (['number', 'who', 'from', 'until', 'reason'] as const).map((key) => say(`col.${key}`))
    const lines = rows.map((row) => [
      row.number,
      listName(row),
      row.fromOn,
      row.cancelledOn ?? '',
      row.cancelReason ?? '',
    ])
    return csv(visit, [head, ...lines], `lista-${lista}`)
  },
})

export const listeSearchPages = [searchPage, csvPage]
