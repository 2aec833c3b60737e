import { roleWords, type Role } from '../../records/accesso/index.ts'
import { DataTable, instantShort, Pager, PortalPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { listAccessiMiei } from './area.query.ts'
import { signedIn } from './guest.tsx'
import { words } from './words.ts'

/** «Chi ha visto i miei dati»: who opened her file, when and why. */
export const accessiPage = definePage({
  path: '/area-personale/chi-ha-visto',
  may: 'public',
  get: signedIn('cittadino', async (visit, guest) => {
    const say = words(visit.lang)
    const asked = Number(visit.query('pagina') ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1
    const answer = await guest.ask(listAccessiMiei, { page })
    if (answer.kind !== 'done') return null
    const { openings, earlier } = answer.value
    return (
      <PortalPage {...guest.shell} title={say('nav.accessi')} lead={say('accessi.lead')}>
        <Stack>
          {openings.length === 0 ? (
            <p>{say('accessi.none')}</p>
          ) : (
            <DataTable
              caption={say('nav.accessi')}
              captionHidden
              rows={openings}
              columns={[
                { label: say('accessi.when'), names: true, cell: ({ at }) => instantShort(at, visit.lang) },
                { label: say('accessi.who'), cell: ({ by }) => by },
                { label: say('accessi.role'), cell: ({ role }) => roleWords(visit.lang)(role as Role) },
                {
                  label: say('accessi.why'),
                  cell: ({ reason }) => say(`accessi.${reason}` as 'accessi.servizio'),
                },
              ]}
            />
          )}
          <Pager page={page} pages={earlier ? page + 1 : page} href={(to) => `${visit.path}?pagina=${to}`} />
          <p>{say('accessi.wrong')}</p>
        </Stack>
      </PortalPage>
    )
  }),
})
