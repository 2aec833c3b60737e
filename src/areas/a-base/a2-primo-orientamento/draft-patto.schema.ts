import { z } from 'zod'

const Passo = z.strictObject({ text: z.string().trim().min(1).max(200), by: z.iso.date().optional() })
const promises = z.array(Passo).min(1).max(12)

/** The text of a next version, outside an interview. */
export const DraftPatto = z.strictObject({
  personaId: z.uuid(),
  goal: z.string().trim().min(1).max(300),
  professioni: z.array(z.string().trim().min(1).max(120)).max(8).default([]),
  ours: promises,
  theirs: promises,
})
