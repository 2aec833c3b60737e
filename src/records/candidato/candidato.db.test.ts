import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import {
  addVoce,
  changeVoce,
  listVoci,
  MEZZI,
  ORARI,
  PATENTI,
  PROFESSIONI,
  removeVoce,
  undoVoce,
  type VoceContent,
} from '../persona/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { languageTokens, mezzoBit, orarioBit, patenteBit, SABATO_BIT, TURNI_BIT } from './bits.ts'
import { findCandidati, professioneGroup, professioneNumber, refreshStaleCandidati } from './index.ts'

let house: TestHouse
let id: string
let born = 0
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  const day = String(1 + (born % 28)).padStart(2, '0')
  id = await givePersona(house, {
    birthOn: `19${60 + Math.floor(born / 28)}-03-${day}`,
    unemployedFrom: null,
  })
  born++
  await house.sql('update persona set comune = $1 where id = $2', ['G478', id])
})

const atDesk = async <T>(run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor('sportello'), run)
const say = (...lines: VoceContent[]) =>
  atDesk(async (work) => {
    for (const line of lines) await addVoce(work, id, line)
  })
const rows = () => atDesk((work) => findCandidati(work, [id]))
const seen = async (kind: string) => {
  const voce = (await atDesk((work) => listVoci(work, id))).find((each) => each.kind === kind)
  return { personaId: id, voceId: voce?.id ?? '', version: voce?.version ?? 0 }
}

const forget = async () => {
  await house.sql('delete from voce_history where persona_id = $1', [id])
  await house.sql('delete from voce where persona_id = $1', [id])
}
const professione = (code: string): VoceContent => ({ kind: 'professione', data: { code, name: '' } })
const job = (mansione: string, from: string, until: string | null): VoceContent => ({
  kind: 'esperienza',
  data: { mansione, azienda: 'Prova', from, until, contract: 'subordinato', openEnded: false },
})
const availability = (more: object = {}): VoceContent => ({
  kind: 'disponibilita',
  data: { orari: [], turni: false, sabato: false, raggioKm: 20, mezzi: [], ...more },
})
const COOK = professione('5.2.2.1.0')
const COOK_HELP = professione('5.2.2.2.1')
const WAITER = professione('5.2.2.3.2')

describe('who is in the fast table', () => {
  test('is who looks for an occupation, said when and how far, and lives in a known place', async () => {
    await say(COOK)
    expect(await rows()).toEqual([])
    await say(availability())
    expect(await rows()).toMatchObject([
      { professionGroup: 522, professions: [52210], months: [0], commute: 200 },
    ])
  })

  test('one row a group: two trades of a group share it, another group is another row', async () => {
    await say(availability(), COOK, WAITER, professione('8.1.4.3.0'))
    const found = await rows()
    expect(found.map(({ professionGroup }) => professionGroup)).toEqual([522, 814])
    expect(found[0]?.professions.toSorted()).toEqual([52210, 52232])
  })

  test('in the same transaction, or not at all', async () => {
    await expect(
      atDesk(async (work) => {
        await addVoce(work, id, COOK)
        await addVoce(work, id, availability())
        expect(await findCandidati(work, [id])).toHaveLength(1)
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await rows()).toEqual([])
  })

  test('a line taken off, put back, changed: the row follows', async () => {
    await say(COOK, availability())
    await atDesk(async (work) => removeVoce(work, await seen('disponibilita')))
    expect(await rows()).toEqual([])
    const taken = await house.sql<{ id: string; version: number }>(
      "select id, version from voce where persona_id = $1 and kind = 'disponibilita'",
      [id],
    )
    await atDesk((work) =>
      undoVoce(work, { personaId: id, voceId: taken[0]?.id ?? '', version: taken[0]?.version ?? 0 }),
    )
    expect(await rows()).toHaveLength(1)
    await atDesk(async (work) => changeVoce(work, await seen('disponibilita'), availability({ raggioKm: 5 })))
    expect(await rows()).toMatchObject([{ commute: 50 }])
  })

  test('who moves to another comune is found there; who is merged into another scheda is not found', async () => {
    await say(COOK, availability())
    const [before] = await rows()
    await house.sql("update persona set comune = 'L117' where id = $1", [id])
    const [after] = await rows()
    expect(after?.y).toBeLessThan(before?.y ?? 0)
    expect(after?.cell).not.toBe(before?.cell)
    const other = await givePersona(house, { birthOn: '1999-09-09', unemployedFrom: null })
    await house.sql('update persona set merged_into = $2 where id = $1', [id, other])
    expect(await rows()).toEqual([])
  })
})

describe('the months worked', () => {
  test('are those of the most precise occupation the job says; overlapping days count once', async () => {
    await say(availability(), COOK, COOK_HELP)
    await say(
      job('Aiuto cuoca', '2020-01-01', '2020-12-31'),
      job('aiuto cuoco in mensa', '2020-07-01', '2021-06-30'),
    )
    const [row] = await rows()
    expect(Object.fromEntries(row?.professions.map((number, at) => [number, row.months[at]]) ?? [])).toEqual({
      52221: 18,
      52210: 0,
    })
  })

  test('of a job that goes on grow with time alone, on the night that follows', async () => {
    await say(availability(), COOK, job('Cuoca', '2026-08-10', null))
    expect(await rows()).toMatchObject([{ months: [3] }])
    house.setNow('2027-02-10T03:00:00Z')
    const night = () => workAs(house.engine, SYSTEM, refreshStaleCandidati)
    expect(await night()).toBeGreaterThanOrEqual(1)
    expect(await rows()).toMatchObject([{ months: [6] }])
    expect(await night()).toBe(0)
    house.setNow('2026-11-10T09:04:00Z')
  })
})

describe('what a row says', () => {
  test.each([
    ['the last good day', '2026-11-10', true],
    ['the day after', '2026-11-09', false],
  ])('a licence on %s', async (_, until, good) => {
    await say(availability(), COOK, { kind: 'patente', data: { patente: 'HACCP', until } })
    const [row] = await rows()
    expect(((row?.flags ?? 0) & patenteBit('HACCP')) !== 0).toBe(good)
  })

  test('each licence, hour and means has its bit, and no other', async () => {
    for (const orario of ORARI) {
      await forget()
      await say(COOK, availability({ orari: [orario] }))
      expect((await rows())[0]?.flags).toBe(orarioBit(orario))
    }
    for (const mezzo of MEZZI) {
      await forget()
      await say(COOK, availability({ mezzi: [mezzo], turni: true, sabato: true }))
      expect((await rows())[0]?.flags).toBe(mezzoBit(mezzo) | TURNI_BIT | SABATO_BIT)
    }
    await forget()
    await say(
      COOK,
      availability(),
      ...PATENTI.map((patente): VoceContent => ({ kind: 'patente', data: { patente } })),
    )
    expect((await rows())[0]?.flags).toBe(PATENTI.reduce((mask, name) => mask | patenteBit(name), 0))
  })

  test('the highest title; a foreign one alone is not read as any', async () => {
    await say(availability(), COOK)
    const title = (livello: 'diploma' | 'licenza-media' | 'titolo-estero'): VoceContent => ({
      kind: 'titolo',
      data: { livello, titolo: 'Un titolo' },
    })
    await say(title('titolo-estero'))
    expect(await rows()).toMatchObject([{ education: -1 }])
    await say(title('licenza-media'), title('diploma'))
    expect(await rows()).toMatchObject([{ education: 5 }])
  })

  test('a language as it is spoken or understood, the lower of the two', async () => {
    await say(availability(), COOK, { kind: 'lingua', data: { lingua: 'en', ascolto: 'B2', parlato: 'A2' } })
    const [row] = await rows()
    const reaches = (level: 'A1' | 'A2' | 'B1') =>
      languageTokens('en', level).some((token) => row?.languages.includes(token))
    expect([reaches('A1'), reaches('A2'), reaches('B1')]).toEqual([true, true, false])
  })

  test('a skill has one number however it is written', async () => {
    const skill = (nome: string): VoceContent => ({ kind: 'competenza', data: { nome } })
    await say(availability(), COOK, skill('Pasta fresca'), skill('PASTA  FRESCA'), skill('Uso della cassa'))
    expect((await rows())[0]?.abilita).toHaveLength(2)
  })
})

test('the occupations of the database are those of the program', async () => {
  const stored = await house.sql<{ code: string; name: string; number: number; profession_group: number }>(
    'select code, name, number, profession_group from professione order by code',
  )
  expect(stored).toEqual(
    PROFESSIONI.map(({ code, name }) => ({
      code,
      name,
      number: professioneNumber(code),
      profession_group: professioneGroup(code),
    })).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  )
})

test('an accredited body reads nobody here, and nobody may write', async () => {
  await say(COOK, availability())
  await expect(
    workAs(house.engine, await house.actor('ente'), (work) => findCandidati(work, [id])),
  ).rejects.toThrow(/permission denied/)
  await expect(atDesk((work) => work.tx.deleteFrom('candidato').execute())).rejects.toThrow(
    /permission denied/,
  )
})
