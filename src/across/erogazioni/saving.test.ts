import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Answer } from '../../platform/work/index.ts'
import type { Saved } from '../../records/erogazione/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { savesItself, tellProgram, wasChanged } from './saving.ts'

/** What the program that saves while one types is answered. */
async function told(answer: Answer<Saved>) {
  const app = new Hono().get('/', (c) =>
    tellProgram({ c, lang: 'it' } as unknown as Visit, answer, '/confronta'),
  )
  const response = await app.request('/')
  return { status: response.status, body: await response.json() }
}
const CHANGED = {
  kind: 'refused',
  refusal: { code: 'erogazione.blocco-cambiato', facts: {} },
} as Answer<never>

test('saved: the version, and the hour in Italy', async () => {
  const value = { version: 4, savedAt: new Date('2026-11-10T08:04:00Z') }
  expect(await told({ kind: 'done', value })).toEqual({
    status: 200,
    body: { version: 4, at: '9:04' },
  })
})

test('saved by somebody else meanwhile: where the two versions stand', async () => {
  expect(await told(CHANGED)).toEqual({ status: 409, body: { conflict: '/confronta' } })
  expect(wasChanged(CHANGED)).toBe(true)
})

test('another refusal is no conflict: it is said', async () => {
  const refused = {
    kind: 'refused',
    refusal: { code: 'erogazione.senza-centro', facts: {} },
  } as Answer<never>
  expect(wasChanged(refused)).toBe(false)
  const { status, body } = await told(refused)
  expect(status).toBe(422)
  expect(body).toMatchObject({ errors: [{ field: '', message: expect.stringMatching(/\.$/) as unknown }] })
})

test('what is wrong is said field by field; to who may not, nothing', async () => {
  const errors = [{ field: 'text', message: 'È troppo lungo.' }]
  expect(await told({ kind: 'invalid', errors })).toEqual({ status: 422, body: { errors } })
  expect(await told({ kind: 'forbidden' })).toEqual({ status: 422, body: { errors: [] } })
})

test.each([
  ['application/json', true],
  ['text/html', false],
  ['application/json, text/html', false],
  [undefined, false],
])('sent with accept %s it saves itself: %s', (accept, itself) => {
  const visit = { c: { req: { header: (name: string) => (name === 'accept' ? accept : undefined) } } }
  expect(savesItself(visit as unknown as Visit)).toBe(itself)
})
