import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { findMyReach, type MyReach } from '../../records/messaggio/index.ts'
import { Nothing } from './area.schema.ts'

/** How she is written to. Refused `accesso.non-trovata`. */
export const readPreferenze = defineQuery({
  name: 'area-personale.read-preferenze',
  may: ['cittadino'],
  input: Nothing,
  async run(work) {
    const reach = await findMyReach(work)
    return reach ? done<MyReach>(reach) : refused('accesso.non-trovata')
  },
})
