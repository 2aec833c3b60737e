import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memory } from './prova-adapter.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-10T09:00:00Z') }))
afterEach(() => void vi.useRealTimers())
const after = (seconds: number) => vi.setSystemTime(Date.parse('2026-11-10T09:00:00Z') + seconds * 1_000)

test('what is kept is found until it ends, and not at that very instant', async () => {
  const codes = memory()('code')
  await codes.upsert('a', { uid: 'u' }, 60)
  after(59.999)
  expect([await codes.find('a'), await codes.findByUid('u')]).toEqual([{ uid: 'u' }, { uid: 'u' }])
  after(60)
  expect([await codes.find('a'), await codes.findByUid('u')]).toEqual([undefined, undefined])
})

test('without an end it lasts an hour', async () => {
  const codes = memory()('code')
  await codes.upsert('a', { uid: 'u' }, 0)
  after(3_599)
  expect(await codes.find('a')).toBeDefined()
  after(3_600)
  expect(await codes.find('a')).toBeUndefined()
})

test('each kind of thing is in a place of its own, the same each time it is asked for', async () => {
  const kinds = memory()
  await kinds('code').upsert('a', { uid: 'u' }, 60)
  expect(await kinds('token').find('a')).toBeUndefined()
  expect(await kinds('code').find('a')).toBeDefined()
  expect(await memory()('code').find('a')).toBeUndefined()
})

test('a code is used once: it says when', async () => {
  const codes = memory()('code')
  await codes.upsert('a', { uid: 'u' }, 60)
  await codes.consume('a')
  expect((await codes.find('a'))?.consumed).toBe(Date.parse('2026-11-10T09:00:00Z') / 1_000)
  await codes.consume('nobody')
})

test('revoking a grant takes away all that came of it, of every kind, and nothing else', async () => {
  const kinds = memory()
  await kinds('code').upsert('a', { grantId: 'g' }, 60)
  await kinds('token').upsert('b', { grantId: 'g' }, 60)
  await kinds('token').upsert('c', { grantId: 'h' }, 60)
  await kinds('session').revokeByGrantId('g')
  expect(await kinds('code').find('a')).toBeUndefined()
  expect(await kinds('token').find('b')).toBeUndefined()
  expect(await kinds('token').find('c')).toBeDefined()
})

test('what is taken away is gone', async () => {
  const codes = memory()('code')
  await codes.upsert('a', { uid: 'u' }, 60)
  await codes.destroy('a')
  expect(await codes.find('a')).toBeUndefined()
})
