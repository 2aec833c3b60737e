import { z } from 'zod'
import { LEAFLET_LANGUAGES, THEMES } from '../../../records/materiale/index.ts'
import { SERVICE_CODES } from '../../../standard/index.ts'

const materialeId = z.uuid()
const copies = (least: number) => z.coerce.number().int().min(least).max(10_000)

export const NoMore = z.strictObject({})
export const AddMateriale = z.strictObject({
  title: z.string().trim().min(1).max(120),
  language: z.enum(LEAFLET_LANGUAGES),
  theme: z.enum(THEMES),
  service: z.enum(SERVICE_CODES).default('A1'),
  copies: copies(0),
  /** From so many down, more have to be ordered. */
  lowAt: copies(0).default(10),
})
export const GiveMateriale = z.strictObject({
  materialeId,
  copies: copies(1).default(1),
  /** Left out: whoever the actor has in front, or nobody in particular. */
  personaId: z.uuid().optional(),
})
export const RestockMateriale = z.strictObject({ materialeId, copies: copies(1) })
export const OneMateriale = z.strictObject({ materialeId })
