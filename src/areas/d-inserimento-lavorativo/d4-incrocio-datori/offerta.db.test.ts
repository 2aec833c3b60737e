import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../../test/builders/vacancy.ts'
import { workAs } from '../../../platform/work/index.ts'
import { ANONYMOUS } from '../../../records/accesso/index.ts'
import { takeVacancy } from './vacancy.command.ts'

let house: TestHouse
let azienda: string
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  azienda = await giveAzienda(house)
})
afterAll(() => house.close())

const take = async (more: Record<string, unknown> = {}) => {
  const answer = await house.ask('imprese', takeVacancy, { aziendaId: azienda, content: cook(), ...more })
  expect(answer.kind).toBe('done')
}

describe('what everybody may read', () => {
  const offers = () =>
    workAs(house.engine, ANONYMOUS, (work) =>
      work.tx.selectFrom('offerta').selectAll().orderBy('number').execute(),
    )

  test('is what is published and not over; a company that wants to stay unknown is not named', async () => {
    await house.sql('truncate vacancy cascade')
    await take()
    await take({ publish: true })
    await take({ publish: true, content: cook({ confidential: true, address: 'via Segreta 1' }) })
    const shown = await offers()
    expect(shown.map(({ employer, address }) => [employer, address])).toEqual([
      ['Mensa Prova Srl', null],
      [null, null],
    ])
    expect(JSON.stringify(shown)).not.toContain('Segreta')
    house.setNow('2027-01-09T10:00:00Z')
    expect(await offers()).toHaveLength(2)
    house.setNow('2027-01-10T10:00:00Z')
    expect(await offers()).toHaveLength(0)
  })

  test('and nobody in particular reads the vacancies themselves', async () => {
    await expect(
      workAs(house.engine, ANONYMOUS, (work) => work.tx.selectFrom('vacancy').selectAll().execute()),
    ).rejects.toThrow(/permission denied/)
  })
})
