import { z } from 'zod'
import { CEFR, Day, LIVELLI, MEZZI, ORARI, PATENTI } from '../persona/index.ts'

const required = { required: z.boolean() }

/**
 * What a vacancy asks of who comes: a closed list. Age, sex, citizenship, health and family are not in it, so nothing
 * can be configured to sort or filter by them. `required` false means desired: it counts, and keeps nobody out.
 */
export const Requisito = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('esperienza'),
    months: z.coerce.number().int().min(1).max(480),
    ...required,
  }),
  z.strictObject({
    kind: z.literal('titolo'),
    livello: z.enum(LIVELLI).exclude(['titolo-estero']),
    ...required,
  }),
  z.strictObject({ kind: z.literal('patente'), patente: z.enum(PATENTI), ...required }),
  z.strictObject({
    kind: z.literal('lingua'),
    lingua: z.string().regex(/^[a-z]{2}$/),
    livello: z.enum(CEFR),
    ...required,
  }),
  z.strictObject({
    kind: z.literal('abilita'),
    /** Of the list of skills. */
    id: z.coerce.number().int().positive(),
    name: z.string().trim().min(1).max(120),
    ...required,
  }),
  z.strictObject({ kind: z.literal('orario'), orario: z.enum(ORARI), ...required }),
  z.strictObject({ kind: z.literal('turni'), ...required }),
  z.strictObject({ kind: z.literal('sabato'), ...required }),
  z.strictObject({ kind: z.literal('mezzo'), mezzo: z.enum(MEZZI).exclude(['nessuno']), ...required }),
  z.strictObject({ kind: z.literal('inizio'), by: Day, ...required }),
])
export type Requisito = z.output<typeof Requisito>
export type RequisitoKind = Requisito['kind']

/** More than these nobody reads, and the masks of the search hold thirty. */
export const MAX_REQUISITI = 20
export const Requisiti = z.array(Requisito).max(MAX_REQUISITI)
