import type { Work } from '../../platform/work/index.ts'

export interface Abilita {
  id: number
  name: string
}

/** More than a list of suggestions holds. */
const MOST = 1_000

/** The skills to choose from, by name: of a whole classification only those of the working list and people's own words. */
export function listAbilita(work: Work): Promise<Abilita[]> {
  return work.tx
    .selectFrom('abilita')
    .select(['id', 'name'])
    .where('source', '<>', 'esco')
    .orderBy('name')
    .limit(MOST)
    .execute()
}
