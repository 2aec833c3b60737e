import { CENTRO, roleWords, type Role } from '../../records/accesso/index.ts'
import { defineWords } from '../../platform/words/index.ts'
import { DataTable, instantShort, Pager } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pageAsked } from '../ricerca/index.ts'
import { listAccessi } from './list-accessi.query.ts'
import { PersonaPage } from './persona-page.tsx'

const words = defineWords('accessi', {
  title: { it: 'Chi ha aperto la scheda', en: 'Who opened the file' },
  text: {
    it: 'La persona può chiedere questo elenco. Nessuno lo può cambiare.',
    en: 'The person may ask for this list. Nobody can change it.',
  },
  when: { it: 'Quando', en: 'When' },
  who: { it: 'Chi', en: 'Who' },
  role: { it: 'Ruolo', en: 'Role' },
  door: { it: 'Che cosa', en: 'What' },
  reason: { it: 'Perché', en: 'Why' },
  'reason.servizio': { it: 'per un servizio', en: 'for a service' },
  'reason.ricerca': { it: 'per una ricerca', en: 'for a search' },
  'reason.documento': { it: 'per un documento', en: 'for a document' },
  'reason.firma': { it: 'per una firma', en: 'for a signature' },
})

/** The log of openings, page by page. */
export const accessiPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/accessi',
  may: CENTRO,
  async get(visit) {
    const page = pageAsked(visit.query('pagina'), 1000)
    const answer = await visit.ask(listAccessi, { personaId: visit.param('id'), page })
    if (answer.kind !== 'done') return null
    const { persona, openings, earlier } = answer.value
    const say = words(visit.lang)
    return (
      <PersonaPage visit={visit} persona={persona} tab="accessi">
        <h2>{say('title')}</h2>
        <p>{say('text')}</p>
        <DataTable
          caption={say('title')}
          captionHidden
          compact
          rows={openings}
          columns={[
            { label: say('when'), names: true, cell: ({ at }) => instantShort(at, visit.lang) },
            { label: say('who'), cell: ({ by }) => by },
            { label: say('role'), cell: ({ role }) => roleWords(visit.lang)(role as Role) },
            { label: say('door'), cell: ({ door }) => door },
            { label: say('reason'), cell: ({ reason }) => say(`reason.${reason}` as 'reason.servizio') },
          ]}
        />
        <Pager page={page} pages={earlier ? page + 1 : page} href={(to) => `${visit.path}?pagina=${to}`} />
      </PersonaPage>
    )
  },
})
