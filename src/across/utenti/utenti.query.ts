import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { ADMINISTRATION, listAccounts, listEnti } from '../../records/accesso/index.ts'
import { listCentri } from '../../records/centro/index.ts'

/** The accounts, with what is needed to make another. */
export const listUtenti = defineQuery({
  name: 'utenti.list',
  may: ADMINISTRATION,
  input: z.strictObject({}),
  run: async (work) =>
    done({ accounts: await listAccounts(work), centri: await listCentri(work), enti: await listEnti(work) }),
})
