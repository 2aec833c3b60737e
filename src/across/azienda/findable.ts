import type { Findable } from '../ricerca/index.ts'
import { tellings } from './azienda-list.tsx'
import { hrefOf } from './azienda-page.tsx'
import { searchCompanies } from './azienda.query.ts'

/** Companies in the one box of the header, by partita IVA or name: for who may search them. */
export const findableAziende: Findable = {
  label: { it: 'Aziende', en: 'Companies' },
  async find(visit, q, limit) {
    if (!visit.may(searchCompanies)) return []
    const answer = await visit.ask(searchCompanies, { q, limit })
    if (answer.kind !== 'done') return []
    return answer.value.rows.map((row) => ({
      href: hrefOf(row.id),
      label: row.name,
      hint: tellings(row, visit.lang).slice(0, 2).join(' · '),
    }))
  },
}
