import { z } from 'zod'
import { FREQUENZE } from '../../records/ricerca-salvata/index.ts'
import { Cerca } from './lavoro.schema.ts'

/** A search without a page of it. */
export const Asked = Cerca.omit({ pagina: true })

/** A search to keep, and how often to be told of it. */
export const SaveSearch = Asked.extend({ frequenza: z.enum(FREQUENZE).default('giorno') })
export const ChangeSearch = z.strictObject({ ricercaId: z.uuid(), frequenza: z.enum(FREQUENZE) })
export const DropSearch = z.strictObject({ ricercaId: z.uuid() })
/** What the address of a message ends with. */
export const AvvisoCode = z.strictObject({ code: z.string().regex(/^[\w-]{22}$/) })
