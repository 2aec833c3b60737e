import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { codeOf, FIRM, hire, nextCode, send } from '../../../test/builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { composeCodiceFiscale } from '../../platform/identifiers/index.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { loadVita, statoAt } from '../../records/stato/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { importComunicazioni, matchWaiting } from './comunicazioni.command.ts'
import { importFile } from './whole-file.ts'

let house: TestHouse
let day = 0
let maria = ''
let code = ''
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())

beforeEach(async () => {
  const birthOn = addDays(plainDate('1980-01-01'), day++)
  maria = await givePersona(house, { birthOn, unemployedFrom: '2026-09-01' })
  code = await codeOf(house, maria)
  await workAs(house.engine, await house.actor('sportello'), (work) => refreshScadenze(work, maria))
})

const states = async (...days: string[]) => {
  const vita = await workAs(house.engine, SYSTEM, (work) => loadVita(work, maria))
  return days.map((on) => statoAt(vita, plainDate(on)).state)
}
const dueOn = async () => {
  const rows = await house.sql<{ due: string }>(
    `select due_on::text as due from scadenza where persona_id = $1 and rule = 'A2.primo-colloquio-entro-tre-mesi'`,
    [maria],
  )
  return rows[0]?.due
}
const works = () =>
  house.sql(
    `select started_on::text as "from", ended_on::text as "until", version, removed_at is not null as gone
     from rapporto where persona_id = $1 order by started_on`,
    [maria],
  )

describe('what a communication does to a life', () => {
  test('a hire of forty days suspends from its first day to its last, and moves the term by forty days', async () => {
    expect(await dueOn()).toBe('2026-12-01')
    expect(await send(house, hire(code))).toEqual({
      received: 1,
      written: 1,
      known: 0,
      unmatched: 0,
      discarded: 0,
      works: 1,
    })
    expect(await states('2026-09-13', '2026-09-14', '2026-10-23', '2026-10-24')).toEqual([
      'in-stato',
      'sospeso',
      'sospeso',
      'in-stato',
    ])
    expect(await dueOn()).toBe('2027-01-10')
  })

  test('180 days in a row are suspended, on the 181st the status is lost', async () => {
    // The first day of 180 is 14 May; its last 9 November.
    await house.sql(
      `update did set given_on = '2026-05-01', unemployment_from = '2026-05-01' where persona_id = $1`,
      [maria],
    )
    await send(house, hire(code, { inizio: '2026-05-14', fine: null, contratto: 'A.01.00' }))
    expect(await states('2026-11-09', '2026-11-10')).toEqual(['sospeso', 'perso'])
    expect(await dueOn()).toBeUndefined()
  })

  test('within the income of the law the status is kept; a cent above, suspended', async () => {
    await send(house, hire(code, { retribuzioneAnnuaCentesimi: 850_000 }))
    expect(await states('2026-09-20')).toEqual(['conservato'])
    await send(
      house,
      hire(code, {
        datore: '00000000018',
        inizio: '2026-10-26',
        fine: '2026-10-30',
        retribuzioneAnnuaCentesimi: 850_001,
      }),
    )
    expect(await states('2026-10-28')).toEqual(['sospeso'])
  })

  test('a traineeship touches nothing', async () => {
    await send(house, hire(code, { contratto: 'C.01.00' }))
    expect(await states('2026-09-20')).toEqual(['in-stato'])
    expect(await dueOn()).toBe('2026-12-01')
  })

  test('an end before the one agreed gives the status back the day after', async () => {
    await send(house, hire(code), hire(code, { evento: 'CES', dataEvento: '2026-09-30', causa: 'DI' }))
    expect(await states('2026-09-30', '2026-10-01')).toEqual(['sospeso', 'in-stato'])
    expect(await dueOn()).toBe('2026-12-18')
  })

  test('an end that arrives before its hire is the same', async () => {
    await send(house, hire(code, { evento: 'CES', dataEvento: '2026-09-30', causa: 'DI' }))
    await send(house, hire(code))
    expect(await works()).toMatchObject([{ from: '2026-09-14', until: '2026-09-30' }])
  })

  test('an extension goes on from the day after', async () => {
    await send(house, hire(code), hire(code, { evento: 'PRO', dataEvento: '2026-10-24', fine: '2026-12-31' }))
    expect(await works()).toMatchObject([{ from: '2026-09-14', until: '2026-12-31' }])
    expect(await states('2026-10-23', '2026-10-24', '2026-11-10')).toEqual(['sospeso', 'sospeso', 'sospeso'])
  })
})

test('the first that arrives brings the duties too, where nothing had reckoned them', async () => {
  await house.sql('delete from scadenza where persona_id = $1', [maria])
  await send(house, hire(code))
  expect(await dueOn()).toBe('2027-01-10')
})

describe('sent again, corrected, cancelled', () => {
  test('the same twice, and twice in one call, is written once', async () => {
    const line = hire(code)
    expect(await send(house, line, line)).toMatchObject({ received: 2, written: 1, known: 1 })
    expect(await send(house, line)).toMatchObject({ written: 0, known: 1, works: 0 })
    expect(await works()).toHaveLength(1)
    expect(await works()).toMatchObject([{ version: 1 }])
  })

  test('a newer version takes the place of the older one, which is kept; an older one changes nothing', async () => {
    const line = hire(code)
    await send(house, { ...line, versione: 2, fine: '2026-09-20' })
    expect(await send(house, line)).toMatchObject({ written: 0, known: 1 })
    expect(await works()).toMatchObject([{ until: '2026-09-20' }])
    await send(house, { ...line, versione: 3 })
    expect(await works()).toMatchObject([{ until: '2026-10-23', version: 2 }])
    const kept = await house.sql('select version from comunicazione_versione where code = $1', [
      line['codice'],
    ])
    expect(kept).toEqual([{ version: 2 }])
    const told = await house.sql(
      'select v.version from rapporto_versione v where v.persona_id = $1 order by 1',
      [maria],
    )
    expect(told.map(({ version }) => version)).toEqual([1, 2])
  })

  test('a corrected first day takes the wrong work away', async () => {
    const line = hire(code)
    await send(house, line)
    await send(house, { ...line, versione: 2, inizio: '2026-09-21' })
    expect(await works()).toMatchObject([
      { from: '2026-09-14', gone: true },
      { from: '2026-09-21', gone: false },
    ])
    expect(await states('2026-09-20', '2026-09-21')).toEqual(['in-stato', 'sospeso'])
  })

  test('a cancelled hire leaves no suspension; sent anew it is back', async () => {
    const line = hire(code)
    await send(house, line)
    await send(house, { ...line, versione: 2, annullata: true })
    expect(await states('2026-09-20')).toEqual(['in-stato'])
    expect(await dueOn()).toBe('2026-12-01')
    await send(house, { ...line, versione: 3 })
    expect(await states('2026-09-20')).toEqual(['sospeso'])
  })

  test('a code corrected to another worker leaves the first one free', async () => {
    const other = await givePersona(house, {
      surname: 'Altra',
      birthOn: '1970-02-03',
      unemployedFrom: '2026-09-01',
    })
    const line = hire(code)
    await send(house, line)
    await send(house, { ...line, versione: 2, lavoratore: await codeOf(house, other) })
    expect(await states('2026-09-20')).toEqual(['in-stato'])
    expect(await dueOn()).toBe('2026-12-01')
  })

  test('eight at once, of the same code, are one', async () => {
    const line = hire(code)
    const all = await Promise.all(Array.from({ length: 8 }, () => send(house, line)))
    expect(all.reduce((sum, { written }) => sum + written, 0)).toBe(1)
    expect(await works()).toHaveLength(1)
  })

  test('a hire and its end at once, from two senders, end as one work', async () => {
    const [one, end] = [hire(code), hire(code, { evento: 'CES', dataEvento: '2026-09-30' })]
    await Promise.all([send(house, one), send(house, end)])
    expect(await works()).toMatchObject([{ from: '2026-09-14', until: '2026-09-30' }])
  })
})

describe('who is not known, what cannot be read', () => {
  const nobody = () =>
    composeCodiceFiscale({
      surname: 'Ignota',
      name: 'Prova',
      sex: 'F',
      birthOn: '1991-03-04',
      placeCode: 'L117',
    })

  test('a codice fiscale that nobody has waits, and enters the file when there is one', async () => {
    const line = hire(nobody())
    expect(await send(house, line)).toMatchObject({ written: 1, unmatched: 1, works: 0 })
    expect(await send(house, line)).toMatchObject({ written: 0, known: 1 })
    maria = await givePersona(house, {
      surname: 'Ignota',
      name: 'Prova',
      birthOn: '1991-03-04',
      unemployedFrom: '2026-09-01',
    })
    await house.sql('update persona set codice_fiscale = $2 where id = $1', [maria, nobody()])
    const answer = await carryOut(house.engine, { actor: SYSTEM, request: matchWaiting, input: {} })
    expect(answer).toMatchObject({ kind: 'done', value: { matched: 1, works: 1 } })
    expect(await states('2026-09-20')).toEqual(['sospeso'])
  })

  test.each([
    ['a code of fifteen figures', { codice: '190000000000001' }],
    ['a contract that is not in the table', { contratto: 'Z.99.00' }],
    ['a fixed term without an end', { fine: null }],
    ['an open-ended contract with an end', { contratto: 'A.01.00' }],
    ['an end before the beginning', { fine: '2026-09-13' }],
    ['an employer who is the worker', { datore: null }],
    ['a day that is none', { inizio: '2026-02-30' }],
    ['an event before the work', { evento: 'CES', dataEvento: '2026-09-13' }],
    ['an end without its day', { evento: 'CES' }],
    ['a key of its own', { sorpresa: 1 }],
    ['SQL for a name', { datoreNome: '' }],
  ])('%s is kept apart, and does not stop the others', async (_what, wrong) => {
    const bad = { ...hire(code), ...wrong }
    expect(await send(house, bad, hire(code))).toMatchObject({ written: 1, discarded: 1 })
    expect(await send(house, bad)).toMatchObject({ discarded: 1 })
    const kept = await house.sql('select complaints from comunicazione_scartata where line = $1', [
      JSON.stringify(bad),
    ])
    expect(kept).toHaveLength(1)
  })

  test('names of firms are data, whatever they hold', async () => {
    const datoreNome = `Robert'); drop table rapporto;-- <script>alert(1)</script>`
    await send(house, hire(code, { datoreNome }))
    const rows = await house.sql('select employer_name from rapporto where persona_id = $1', [maria])
    expect(rows).toEqual([{ employer_name: datoreNome }])
  })
})

describe('a whole file', () => {
  test('of more lines than one call takes, begun again it changes nothing; nobody in particular may not', async () => {
    const lines = Array.from({ length: 501 }, (_, n) =>
      hire(code, { inizio: `${1400 + n}-03-01`, fine: `${1400 + n}-03-20` }),
    )
    const told: number[] = []
    const take = (username: string) => importFile(house.engine, { lines, username }, (n) => told.push(n))
    expect(await take('sportello')).toMatchObject({ received: 501, written: 501, works: 501 })
    expect(await take('sportello')).toMatchObject({ written: 0, known: 501, works: 0 })
    expect(told).toEqual([500, 501, 500, 501])
    await expect(take('nessuno')).rejects.toThrow('non c’è un account')
    await expect(take('ente')).rejects.toThrow('non può')
  })
})

describe('who may', () => {
  test.each(['orientatore', 'imprese', 'regione', 'ente', 'amministratore'])(
    '%s may not',
    async (username) => {
      const answer = await house.ask(username, importComunicazioni, { comunicazioni: [hire(code)] })
      expect(answer.kind).toBe('forbidden')
    },
  )

  test('501 lines are too many, none are too few', async () => {
    const many = Array.from({ length: 501 }, () => ({ codice: nextCode(), ...FIRM }))
    expect((await house.ask('sportello', importComunicazioni, { comunicazioni: many })).kind).toBe('invalid')
    expect((await house.ask('sportello', importComunicazioni, { comunicazioni: [] })).kind).toBe('invalid')
  })
})
