import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { REGION } from '../../records/accesso/index.ts'
import { countFacts, listBrokenLinks } from '../../records/ledger/index.ts'

/** Whether the chain of facts holds; the first broken link where it does not. */
export const verifyLedger = defineQuery({
  name: 'ledger.verify',
  may: [...REGION, 'sistema'],
  input: z.strictObject({}),
  async run(work) {
    const broken = await listBrokenLinks(work)
    return done({ facts: await countFacts(work), whole: broken.length === 0, firstBroken: broken[0] ?? null })
  },
})
