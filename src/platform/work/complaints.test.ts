import { expect, test } from 'vitest'
import { z } from 'zod'
import { complaintsIn } from './complaints.ts'

const schema = z.strictObject({
  nome: z.string().min(3).max(5).optional(),
  email: z.email().optional(),
  id: z.uuid().optional(),
  canale: z.enum(['sms', 'lettera']).optional(),
  cap: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  anni: z.coerce.number().int().min(15).max(99).optional(),
})

function said(input: unknown, lang: 'it' | 'en' = 'it', of: z.ZodType = schema): string | undefined {
  return of.safeParse(input, { error: complaintsIn(lang) }).error?.issues[0]?.message
}

test.each([
  [{ nome: 'Al' }, 'È troppo corto: servono almeno 3 caratteri.'],
  [{ nome: 'Mariangela' }, 'È troppo lungo: al massimo 5 caratteri.'],
  [{ id: '' }, 'Manca questa risposta, scrivila o scegline una.'],
  [{ email: 'maria' }, 'Scrivi un indirizzo e-mail intero, per esempio maria@example.it.'],
  [{ canale: 'piccione' }, 'Scegli una delle risposte proposte.'],
  [{ cap: '0612x' }, 'Ci sono caratteri che qui non vanno: rileggi e correggi.'],
  [{ anni: 'dodici' }, 'Scrivi un numero, per esempio 12.'],
  [{ anni: '14' }, 'È troppo poco: almeno 15.'],
  [{ anni: '100' }, 'È troppo: al massimo 99.'],
])('%o: «%s»', (input, sentence) => {
  expect(said(input)).toBe(sentence)
})

test('what is missing is asked for, in the reader’s language', () => {
  const due = z.strictObject({ nome: z.string() })
  expect(said({}, 'it', due)).toBe('Manca questa risposta, scrivila o scegline una.')
  expect(said({}, 'en', due)).toBe('This answer is missing, write or choose one.')
  expect(said({}, 'it', z.strictObject({ canale: z.enum(['sms']) }))).toBe(
    'Manca questa risposta, scrivila o scegline una.',
  )
})

test('a list that is too short says how many it wants', () => {
  const due = z.strictObject({ lavori: z.array(z.string()).min(2) })
  expect(said({ lavori: ['cuoco'] }, 'it', due)).toBe('Ne mancano: almeno 2.')
  expect(said({ lavori: [] }, 'en', due)).toBe('Some are missing: at least 2.')
  expect(said({ lavori: [] }, 'it', z.strictObject({ lavori: z.array(z.string()).min(1) }))).toBe(
    'Manca questa risposta, scrivila o scegline una.',
  )
})

test('a schema’s own sentence wins', () => {
  expect(said({ a: 'x' }, 'it', z.strictObject({ a: z.string().regex(/^\d$/, 'una cifra') }))).toBe(
    'una cifra',
  )
})
