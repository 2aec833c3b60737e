import { z } from 'zod'
import { anagraficaShape, Day } from '../../../records/persona/index.ts'

const { surname, name, phone, email, preferredChannel, preferredLanguage, address, comune, needs } =
  anagraficaShape

/** A codice fiscale of 16 characters, or the provisional one of 11 digits. */
const codice = z.string().trim().min(1).max(60)

/** Birth as stated: due with a provisional code, which says nothing of it; with a definitive one, a check. */
const birth = {
  birthOn: Day.optional(),
  sex: z.enum(['F', 'M']).optional(),
  /** A comune or a state, by name or by Belfiore code. */
  birthPlace: z.string().trim().min(2).max(100).optional(),
}

export const Identify = z.strictObject({ codice, birthOn: birth.birthOn })

export const CreateScheda = z.strictObject({
  codice,
  ...birth,
  surname,
  name,
  phone: phone.default(null),
  email: email.default(null),
  preferredChannel: preferredChannel.default(null),
  preferredLanguage: preferredLanguage.default('it'),
  address: address.default(null),
  comune: comune.default(null),
  needs: needs.default([]),
  /** The similar people that were looked at and are somebody else. */
  seen: z.union([z.array(z.uuid()).max(50), z.uuid().transform((one) => [one])]).default([]),
})
export type CreateScheda = z.output<typeof CreateScheda>
