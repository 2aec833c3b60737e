import type { Child } from 'hono/jsx'
import type { Visit } from '../../surfaces/door/visit.ts'
import { DataTable } from '../../surfaces/design/index.ts'
import { DEMO_ACCOUNTS } from '../demo/accounts.ts'
import { roleWords } from '../../records/accesso/index.ts'
import { words } from './words.ts'

/** Who can come in while the data are invented. */
export function DemoAccounts({ visit }: { visit: Visit }): Child {
  if (!visit.c.var.frames.demo) return null
  const say = words(visit.lang)
  return (
    <section>
      <h2>{say('demo.title')}</h2>
      <p>{say('demo.lead', { example: 'demo-orientatore' })}</p>
      <DataTable
        caption={say('demo.title')}
        captionHidden
        compact
        rows={DEMO_ACCOUNTS}
        columns={[
          { label: say('username'), names: true, cell: (row) => row.username },
          { label: say('demo.role'), cell: (row) => roleWords(visit.lang)(row.role) },
          { label: say('demo.centre'), cell: (row) => row.centroCode ?? '–' },
        ]}
      />
    </section>
  )
}
