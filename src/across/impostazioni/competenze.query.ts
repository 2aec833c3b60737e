import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import { listCompetenze } from '../../records/centro/index.ts'
import { plainDate } from '../../standard/index.ts'

/** Which centre answers for each comune today, and how sure it is. */
export const readCompetenze = defineQuery({
  name: 'impostazioni.competenze',
  may: REGION,
  input: z.strictObject({}),
  run: async (work) => done({ today: plainDate(work.today), rows: await listCompetenze(work, work.today) }),
})
