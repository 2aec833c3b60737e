import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { hashOfShortCode, writeMessage, type NewMessage } from './messaggio.store.ts'
import type { TemplateCode } from './templates.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())
beforeEach(() => house.sql('truncate messaggio, scelta_messaggi'))

const WHEN = new Date('2026-11-12T09:00:00Z')
async function write(message: Partial<NewMessage<TemplateCode>> & { personaId: string }, as = 'sportello') {
  const actor = as === 'sistema' ? SYSTEM : await house.actor(as)
  return workAs(house.engine, actor, (work) =>
    writeMessage(work, {
      template: 'appuntamento.fissato',
      values: { when: WHEN, where: 'via di Prova 1' },
      expiresAt: WHEN,
      ...message,
    }),
  )
}
const rows = () => house.sql<Record<string, unknown>>('select * from messaggio order by id')

describe('into the outbox', () => {
  test('in her language, by her channel, with a code of which only the hash is kept', async () => {
    const personaId = await giveReachable(house, { phone: '+393470000001', lang: 'en' })
    const id = await write({ personaId, about: { kind: 'appuntamento', id: 'x' } })
    const [row] = await rows()
    expect(row).toMatchObject({
      id,
      channel: 'sms',
      recipient: '+393470000001',
      lang: 'en',
      state: 'da-inviare',
    })
    expect(row).toMatchObject({ about_kind: 'appuntamento', about_id: 'x', automatic: false, urgent: false })
    expect(String(row?.['body'])).toContain('Thu 12/11 at 10:00, via di Prova 1')
    const code = /\{host\}\/s\/([A-Z2-9]{10})/.exec(String(row?.['body']))?.[1] ?? ''
    expect(row?.['code_hash']).toBe(hashOfShortCode(code))
    expect(hashOfShortCode(code.toLowerCase())).toBe(row?.['code_hash'])
    expect(JSON.stringify({ ...row, body: '' })).not.toContain(code)
  })

  test('a language we do not write yet is Italian', async () => {
    await write({ personaId: await giveReachable(house, { phone: '+393470000001', lang: 'sq' }) })
    expect((await rows())[0]).toMatchObject({ lang: 'it' })
  })

  test('nobody’s fault where nothing reaches her: nothing is written', async () => {
    expect(await write({ personaId: await giveReachable(house, {}) })).toBeUndefined()
    expect(await write({ personaId: '019f1ca2-8200-7000-bbbc-743dd932f4c9' })).toBeUndefined()
    expect(await rows()).toEqual([])
  })

  test('what would be out of date already is not written', async () => {
    const personaId = await giveReachable(house, { phone: '+393470000001' })
    expect(await write({ personaId, expiresAt: new Date('2026-11-10T09:04:00Z') })).toBeUndefined()
    expect(await write({ personaId, expiresAt: new Date('2026-11-10T09:04:00.001Z') })).toBeDefined()
  })

  test('`once` is for each person, also when ten write at the same moment', async () => {
    const [maria, luca] = [
      await giveReachable(house, { phone: '+393470000001' }),
      await giveReachable(house, { email: 'luca@example.it' }),
    ]
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => write({ personaId: maria, once: 'fissato 1' })),
    )
    expect(ids.filter((id) => id !== undefined)).toHaveLength(1)
    expect(await write({ personaId: luca, once: 'fissato 1' })).toBeDefined()
    expect(await write({ personaId: maria, once: 'fissato 2' })).toBeDefined()
    expect(await write({ personaId: maria })).toBeDefined()
    expect(await rows()).toHaveLength(4)
  })

  test('undone with the transaction of whoever writes', async () => {
    const personaId = await giveReachable(house, { phone: '+393470000001' })
    const undone = workAs(house.engine, SYSTEM, async (work) => {
      await writeMessage(work, {
        personaId,
        template: 'patto.codice',
        values: { code: '1', validUntil: WHEN },
        expiresAt: WHEN,
      })
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    expect(await rows()).toEqual([])
  })

  test('the program writes too, and a path of ours only', async () => {
    const personaId = await giveReachable(house, { email: 'maria@example.it' })
    expect(await write({ personaId, path: '/firma/abc' }, 'sistema')).toBeDefined()
    await expect(write({ personaId, path: 'https://example.com' })).rejects.toThrow()
    await expect(write({ personaId, path: '//example.com' })).rejects.toThrow()
  })
})

describe('who may not', () => {
  test('staff reads what was said, never the secret in it', async () => {
    const personaId = await giveReachable(house, { phone: '+393470000001' })
    await write({ personaId, template: 'patto.codice', values: { code: '482913', validUntil: WHEN } })
    const staff = await house.actor('orientatore')
    const read = (column: string) =>
      workAs(house.engine, staff, (work) =>
        work.tx
          .selectFrom('messaggio')
          .select(column as 'shown')
          .execute(),
      )
    expect(JSON.stringify(await read('shown'))).not.toContain('482913')
    for (const column of ['body', 'codeHash', 'linkPath', 'claim'])
      await expect(read(column), column).rejects.toThrow('permission denied')
  })

  test.each(['regione', 'ente'])('%s sees no message', async (username) => {
    const actor = await house.actor(username)
    const read = workAs(house.engine, actor, (work) =>
      work.tx.selectFrom('messaggio').select('shown').execute(),
    )
    await expect(read).rejects.toThrow('permission denied')
  })
})
