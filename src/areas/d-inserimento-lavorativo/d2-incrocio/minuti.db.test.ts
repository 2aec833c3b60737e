import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveCook, giveVacancy, refusalOf, valueOf } from '../../../../test/builders/inserimento.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { unblockPlacement } from '../../../across/erogazioni/index.ts'
import { workAs } from '../../../platform/work/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { recordProposalTime } from './minuti.command.ts'
import { listProposte, propose } from './proposta.command.ts'

const START = Date.parse('2026-11-10T09:00:00Z')
let house: TestHouse
let hours = 0
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(() => house.setNow(new Date(START + ++hours * 3_600_000).toISOString()))

async function giveProposal(how: 'colloquio' | 'telefono' | 'messaggio' = 'colloquio') {
  const { vacancyId, aziendaId } = await giveVacancy(house)
  const personaId = await giveCook(house)
  const { propostaId } = await valueOf(house.ask('orientatore', propose, { personaId, vacancyId, how }))
  return { personaId, propostaId, aziendaId, vacancyId }
}
const rowOf = async (id: string) => {
  const [row] = await house.sql<Record<string, unknown>>(
    `select minutes, recognised_minutes as recognised, session_cents as cents, awaiting_placement as waiting, channel
     from prestazione where id = $1`,
    [id],
  )
  return row
}

describe('the front office of D2: 15 to 30 minutes', () => {
  // 34,40 €/h: 15 minutes are 8,60 €, 30 are 17,20 €.
  test.each([
    [14, 0, 0],
    [15, 15, 860],
    [30, 30, 1720],
    [31, 30, 1720],
  ])('%i minutes: %i recognised, blocked; a hiring frees %i cents', async (minutes, recognised, cents) => {
    house.setNow(new Date(START + (hours += 2) * 3_600_000).toISOString())
    const { personaId, propostaId, aziendaId } = await giveProposal()
    const ids = { personaId, propostaId }
    const timed = await valueOf(house.ask('orientatore', recordProposalTime, { ...ids, minutes }))
    expect(timed.recognisedMinutes).toBe(recognised)
    expect(await rowOf(timed.prestazioneId)).toEqual({
      minutes,
      recognised,
      cents: 0,
      waiting: true,
      channel: 'in-presenza',
    })
    const freed = await workAs(house.engine, await house.actor('imprese'), (work) =>
      unblockPlacement(work, { aziendaId, personaId, communicationOn: plainDate('2026-12-01') }),
    )
    expect(freed.cents).toBe(cents)
    expect(await rowOf(timed.prestazioneId)).toMatchObject({ cents, waiting: false })
  })
})

test('on the phone it is not in presence, and the verdict says so', async () => {
  const { personaId, propostaId } = await giveProposal('telefono')
  const ids = { personaId, propostaId, minutes: 20 }
  const { prestazioneId } = await valueOf(house.ask('orientatore', recordProposalTime, ids))
  const [row] = await house.sql<{ verdicts: { rule: string; outcome: string }[] }>(
    'select verdicts from prestazione where id = $1',
    [prestazioneId],
  )
  expect(row?.verdicts.find(({ rule }) => rule === 'D2.canale')?.outcome).toBe('missed')
})

test('by message there was no interview; a proposal is measured once; not a minute is measured twice', async () => {
  const byMessage = await giveProposal('messaggio')
  const { personaId, propostaId } = await giveProposal()
  const time = (ids: { personaId: string; propostaId: string }, minutes = 20) =>
    house.ask('orientatore', recordProposalTime, {
      personaId: ids.personaId,
      propostaId: ids.propostaId,
      minutes,
    })
  expect(await refusalOf(time(byMessage))).toBe('lavoro.proposta-senza-colloquio')
  await valueOf(time({ personaId, propostaId }))
  expect(await refusalOf(time({ personaId, propostaId }))).toBe('lavoro.proposta-gia-misurata')
  expect(await refusalOf(time(await giveProposal()))).toBe('erogazione.sovrapposta')
})

test('of another person, in the future, or of no proposal it is refused', async () => {
  const { personaId, propostaId } = await giveProposal()
  const other = await giveCook(house)
  const ask = (more: object) =>
    house.ask('orientatore', recordProposalTime, { personaId, propostaId, minutes: 20, ...more })
  expect(await refusalOf(ask({ personaId: other }))).toBe('proposta.non-trovata')
  expect(await refusalOf(ask({ on: '2026-11-30', from: '9:30' }))).toBe('azienda.nel-futuro')
  expect(await refusalOf(ask({ on: '2026-11-09' }))).toBe('azienda.quando')
  expect((await ask({ minutes: 0 })).kind).toBe('invalid')
  expect((await ask({ minutes: 481 })).kind).toBe('invalid')
})

test.each(['regione', 'ente', 'amministratore'])('%s may not', async (username) => {
  const { personaId, propostaId } = await giveProposal()
  const answer = await house.ask(username, recordProposalTime, { personaId, propostaId, minutes: 20 })
  expect(answer.kind).toBe('forbidden')
  expect((await valueOf(house.ask('orientatore', listProposte, { personaId }))).rows).toHaveLength(1)
})
