import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveAttesa, giveMorning, giveWaiting } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { carryOut } from '../../platform/work/index.ts'
import { POSTO } from '../../records/accesso/index.ts'
import { cancelAppuntamento } from './agenda.command.ts'
import { listAppuntamenti } from './agenda.query.ts'
import { acceptForPersona, answerPosto } from './attesa.command.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.sql('truncate appuntamento, disponibilita_operatore, attesa, messaggio cascade')
})

const hoursOf = async (personaId: string) => {
  const answer = await house.ask('sportello', listAppuntamenti, { personaId })
  return answer.kind === 'done' ? answer.value.map(({ startsAt }) => startsAt.toISOString()) : []
}

describe('the address she was sent', () => {
  const codeFor = async () => {
    await giveMorning(house, 4)
    const first = await bookFirst(house, await giveWaiting(house))
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    await house.sql("update persona set phone = '+393331234567', preferred_channel = 'sms'")
    await giveAttesa(house, maria)
    await house.ask('sportello', cancelAppuntamento, { appuntamentoId: first, version: 1 })
    const [row] = await house.sql<{ link_path: string }>(
      "select link_path from messaggio where template = 'appuntamento.posto-libero'",
    )
    return { maria, path: row?.link_path ?? '' }
  }
  const visit = (path: string, answer?: string) =>
    house.app.request(path, {
      ...(answer !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ answer }).toString(),
      }),
    })

  test('says when, names nobody, and takes a yes once', async () => {
    const { maria, path } = await codeFor()
    const html = await (await visit(path)).text()
    expect(html).toContain('mercoledì 11 novembre 2026, 9:00')
    expect(html).not.toMatch(/Prova|Maria/)
    expect((await visit(path, 'accetta')).status).toBe(200)
    expect(await hoursOf(maria)).toEqual(['2026-11-11T08:00:00.000Z'])
    expect((await visit(path, 'accetta')).status).toBe(410)
    expect((await visit(path)).status).toBe(410)
    const own = await house.sql(
      "select 1 from ledger where kind = 'posto.accettato' and persona_id = $1 and actor_id is null",
      [maria],
    )
    expect(own).toHaveLength(1)
  })

  test('yes and no at the same moment: one of the two', async () => {
    const { path } = await codeFor()
    const answers = await Promise.all([visit(path, 'accetta'), visit(path, 'rifiuta')])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410])
  })

  test.each(['/posto/AAAAAAAAAAAAAAAAAAAAAA', '/posto/x', "/posto/'--"])('%s opens nothing', async (path) => {
    expect((await visit(path)).status).toBe(404)
    expect((await visit(path, 'accetta')).status).toBe(410)
  })

  test('staff does not answer by code, nor the holder by id', async () => {
    const given = { codice: 'A'.repeat(22), answer: 'accetta' }
    expect((await house.ask('responsabile', answerPosto, given)).kind).toBe('forbidden')
    const input = { postoId: '00000000-0000-7000-8000-000000000000' }
    const answer = await carryOut(house.engine, { actor: POSTO, request: acceptForPersona, input })
    expect(answer.kind).toBe('forbidden')
  })
})
