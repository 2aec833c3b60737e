import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { factsOf, giveAzienda } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { ok, refusal } from '../../../../test/builders/rosa.ts'
import { recordAdvice } from './advice.command.ts'
import { readAdvice } from './advice.query.ts'
import { changeSheet, createSheet } from './sheets.command.ts'
import { listSheets, readSheet } from './sheets.query.ts'

const NOW = '2026-11-10T16:30:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate scheda_informativa')
})

const TYPED = {
  title: 'Apprendistato professionalizzante',
  lines: 'Per persone da 18 a 29 anni.\r\n\r\n  L’azienda nomina un tutor. \n',
  source: 'D.Lgs. 81/2015, art. 44',
  from: '2015-06-25',
}
const change = (more: object = {}, by = 'regione') =>
  house.ask(by, changeSheet, { code: 'apprendistato', seen: 0, validFrom: '2026-11-12', ...TYPED, ...more })
const create = (more: object = {}, by = 'regione') =>
  house.ask(by, createSheet, { ...TYPED, title: 'Bonus giovani 2027', validFrom: '2026-11-12', ...more })
const read = (code = 'apprendistato', by = 'imprese') => ok(house.ask(by, readSheet, { code }))

describe('a new version', () => {
  test('is read from its day on; the day before the old one is, and nothing is lost', async () => {
    const { sheet: original } = await read()
    await ok(change())
    house.setNow('2026-11-11T22:59:00Z')
    expect((await read()).sheet).toEqual(original)
    // Midnight in Italy.
    house.setNow('2026-11-11T23:00:00Z')
    expect((await read()).sheet).toMatchObject({
      n: 1,
      validFrom: '2026-11-12',
      lines: ['Per persone da 18 a 29 anni.', 'L’azienda nomina un tutor.'],
    })
    await ok(change({ seen: 1, validFrom: '2026-11-20', until: '2026-12-31' }))
    const { sheet, versions, original: first } = await read()
    expect(sheet.n).toBe(1)
    expect(versions.map(({ n, validFrom, by }) => [n, validFrom, by])).toEqual([
      [2, '2026-11-20', expect.any(String)],
      [1, '2026-11-12', expect.any(String)],
    ])
    expect(first?.lines).toEqual(original.lines)
    expect(await factsOf(house, 'scheda.cambiata')).toMatchObject([
      { service: 'E3', data: { code: 'apprendistato', n: 2, validFrom: '2026-11-20' } },
      { service: 'E3', data: { code: 'apprendistato', n: 1, validFrom: '2026-11-12' } },
    ])
  })

  test('consultants leave the one of the day; what was left before says what was read then', async () => {
    const aziendaId = await giveAzienda(house)
    const advise = (on: string) =>
      ok(
        house.ask('imprese', recordAdvice, {
          aziendaId,
          on,
          from: '9:00',
          minutes: 60,
          topics: ['contratti'],
          sheets: ['apprendistato'],
        }),
      )
    await advise('2026-11-09')
    await ok(change({ validFrom: '2026-11-10', title: 'Apprendistato, come cambia' }))
    house.setNow('2026-11-11T16:30:00Z')
    await advise('2026-11-11')
    const { consulenze, sheets } = await ok(house.ask('imprese', readAdvice, { aziendaId }))
    expect(consulenze.map(({ given }) => given.map(({ title, n }) => [title, n]))).toEqual([
      [['Apprendistato, come cambia', 1]],
      [['Apprendistato professionalizzante', 0]],
    ])
    expect(sheets.find(({ code }) => code === 'apprendistato')?.n).toBe(1)
  })

  test('that ends the rule takes the sheet off the desk, and it says so', async () => {
    await ok(change({ validFrom: '2026-11-10', until: '2026-11-09' }))
    expect((await read()).inForce).toBe(false)
    const aziendaId = await giveAzienda(house)
    const { sheets } = await ok(house.ask('imprese', readAdvice, { aziendaId }))
    expect(sheets.map(({ code }) => code)).not.toContain('apprendistato')
    const page = await (await house.browser('imprese')).get('/siul/schede-informative/apprendistato')
    expect(await page.text()).toContain('Questa scheda non vale più.')
  })

  test.each([
    ['2026-11-09', 'scheda.giorno-passato'],
    ['2026-11-10', 'not refused'],
    ['2026-11-11', 'not refused'],
  ])('from %s, written on the 10th: %s', async (validFrom, code) =>
    expect(await refusal(change({ validFrom }))).toBe(code),
  )

  test('that says the same is none; nor is one of a sheet that does not exist', async () => {
    await ok(change())
    expect(await refusal(change({ seen: 1 }))).toBe('scheda.uguale')
    expect(await refusal(change({ seen: 1, code: 'inventata' }))).toBe('scheda.sconosciuta')
    expect(await refusal(house.ask('imprese', readSheet, { code: 'inventata' }))).toBe('scheda.sconosciuta')
  })

  test('of two who write at once one does, the other reads first', async () => {
    const codes = await Promise.all([
      refusal(change({ title: 'Apprendistato, prima' })),
      refusal(change({ title: 'Apprendistato, seconda' }, 'amministratore')),
    ])
    expect(codes.toSorted()).toEqual(['not refused', 'scheda.cambiata'])
    expect(await house.sql('select n from scheda_informativa')).toEqual([{ n: 1 }])
    expect(await refusal(change({ title: 'Apprendistato, terza' }))).toBe('scheda.cambiata')
  })

  test.each([
    [{ title: 'Boh' }, 'title'],
    [{ lines: ' \n ' }, 'lines'],
    [{ lines: Array.from({ length: 13 }, () => 'Una frase.').join('\n') }, 'lines'],
    [{ source: 'Una legge' }, 'source'],
    [{ from: '2026-12-31', until: '2026-12-30' }, 'until'],
    [{ from: '31/02/2026' }, 'from'],
    [{ code: '../apprendistato' }, 'code'],
  ])('%o is bad input', async (more, field) => {
    const answer = await change(more)
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })
})

describe('a new sheet', () => {
  test('is named after its title, and read from its day', async () => {
    expect(await ok(create())).toEqual({ code: 'bonus-giovani-2027', n: 1 })
    const codes = async () => (await ok(house.ask('imprese', listSheets, {}))).map(({ code }) => code)
    expect(await codes()).not.toContain('bonus-giovani-2027')
    expect((await read('bonus-giovani-2027', 'regione')).original).toBeUndefined()
    house.setNow('2026-11-12T09:00:00Z')
    expect(await codes()).toContain('bonus-giovani-2027')
  })

  test('of the same title is there already, original or written, also at once', async () => {
    const codes = await Promise.all([refusal(create()), refusal(create({}, 'amministratore'))])
    expect(codes.toSorted()).toEqual(['not refused', 'scheda.presente'])
    expect(await refusal(create({ title: 'BONUS giovani, 2027!' }))).toBe('scheda.presente')
    expect(await refusal(create({ title: 'Tirocini' }))).toBe('scheda.presente')
    expect(await refusal(create({ title: 'Legge 68' }))).toBe('scheda.presente')
  })

  test('is not written in the past', async () =>
    expect(await refusal(create({ validFrom: '2026-11-09' }))).toBe('scheda.giorno-passato'))
})

describe('who writes', () => {
  test.each(['sportello', 'orientatore', 'imprese', 'mirato', 'eures', 'responsabile', 'ente'])(
    'not %s',
    async (username) => {
      expect((await change({}, username)).kind).toBe('forbidden')
      expect((await create({}, username)).kind).toBe('forbidden')
      const page = await (await house.browser(username)).get('/siul/schede-informative/nuova')
      expect(page.status).toBe(403)
    },
  )

  test('the database lets the centres read, and nobody rewrite', async () => {
    await ok(change())
    for (const [role, sql] of [
      [
        'siul_staff',
        'insert into scheda_informativa select code, 9, valid_from, content, at, by from scheda_informativa',
      ],
      ['siul_regione', "update scheda_informativa set content = '{}'"],
      ['siul_regione', 'delete from scheda_informativa'],
    ] as const)
      await expect(
        house.sql(`do $$ begin perform set_config('role', '${role}', true); ${sql}; end $$`),
      ).rejects.toThrow(/permission denied/)
  })

  test.each([
    ['imprese', 200, false],
    ['sportello', 200, false],
    ['regione', 200, true],
    ['ente', 403, false],
  ])('%s finds the page: %i, with the form: %s', async (username, status, writes) => {
    const page = await (await house.browser(username)).get('/siul/schede-informative/apprendistato')
    expect(page.status).toBe(status)
    expect((await page.text()).includes('Salva la versione')).toBe(writes)
  })
})
