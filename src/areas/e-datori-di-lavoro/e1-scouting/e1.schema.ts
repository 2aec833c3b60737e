import { z } from 'zod'
import { aziendaId } from '../../../across/azienda/index.ts'
import { several } from '../../../platform/work/index.ts'
import {
  ACTIVITIES,
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  NEED_KINDS,
  SETTORE_CODES,
  SIZE_CLASSES,
} from '../../../records/azienda/index.ts'
import { Day } from '../../../records/persona/index.ts'

const Minutes = z.coerce.number().int().min(1).max(480)
const Hour = z.string().regex(/^\d{1,2}[:.]\d{2}$/)
const Note = z.string().trim().max(2000).optional()

const said = {
  /** Made where it is written: sent twice, it is one contact. */
  key: z.uuid(),
  activities: several(z.enum(ACTIVITIES), ACTIVITIES.length),
  outcome: z.enum(CONTACT_OUTCOMES).optional(),
  needs: several(z.enum(NEED_KINDS), NEED_KINDS.length),
  note: Note,
  on: Day.optional(),
  from: Hour.optional(),
}

export const RecordContatto = z.strictObject({
  aziendaId,
  channel: z.enum(CONTACT_CHANNELS),
  ...said,
  /** The work it took; left out, it is no delivery of E1. */
  minutes: Minutes.optional(),
  /** The needs that this contact answers. */
  answers: several(z.uuid(), 50),
})

export const RecordVisita = z.strictObject({
  visitaId: z.uuid(),
  ...said,
  minutes: Minutes,
  /** When it was written, on the phone: the visit ended then. */
  savedAt: z.iso.datetime().optional(),
})

export const NewContatto = z.strictObject({ aziendaId })

/** What chooses companies; empty, everything. */
const target = {
  settore: z.enum(SETTORE_CODES).optional(),
  sizeClass: z.enum(SIZE_CLASSES).optional(),
  comune: z
    .string()
    .regex(/^[A-Z]\d{3}$/)
    .optional(),
  silentMonths: z.coerce.number().int().min(0).max(120).optional(),
  hired: z.enum(['si', 'no']).optional(),
}
/** `lista`: a saved one, instead of the rest. */
export const ListTargets = z.strictObject({
  ...target,
  lista: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
})
export const SaveLista = z.strictObject({ name: z.string().trim().min(2).max(80), ...target })
export const OneLista = z.strictObject({ listaId: z.uuid() })

export const PlanGiro = z.strictObject({
  aziende: several(z.uuid(), 50),
  day: Day,
  /** Whose round; left out, the actor's. */
  accountId: z.uuid().optional(),
})
export const ReadGiro = z.strictObject({ giorno: Day.optional() })
export const OneVisita = z.strictObject({ visitaId: z.uuid() })
