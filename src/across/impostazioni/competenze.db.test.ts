import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { findCompetenza, seedTerritorio } from '../../records/centro/index.ts'
import { refreshAllScadenze, refreshScadenze } from '../../records/scadenza/index.ts'
import { changeCompetenze } from './change-competenze.command.ts'
import { readCompetenze } from './competenze.query.ts'

const [GUBBIO, SPOLETO, PERUGIA] = ['E256', 'I921', 'G478']
const given = (comuni: string[], centro: string, validFrom: string) => ({
  comuni,
  centro,
  validFrom,
  source: 'Decreto di prova n. 3',
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  await seedTerritorio(house.ownerUrl)
})
afterAll(() => house.close())

const on = (belfiore: string, day: string) =>
  house
    .actor('sportello')
    .then((actor) => workAs(house.engine, actor, (work) => findCompetenza(work, belfiore, day)))
const rowsOf = (belfiore: string) =>
  house.sql<{ row: string }>(
    `select concat_ws(' ', centro_code, valid_from, coalesce(valid_until::text, 'still'), certainty) as row
     from competenza where belfiore = $1 order by valid_from`,
    [belfiore],
  )
const told = async (belfiore: string) => (await rowsOf(belfiore)).map(({ row }) => row)

test('from its day on, the new centre; the day before, the old one', async () => {
  expect(await house.ask('regione', changeCompetenze, given([GUBBIO, SPOLETO], 'PG', '1/1/2027'))).toEqual({
    kind: 'done',
    value: { comuni: 2 },
  })
  expect(await on(GUBBIO, '2026-12-31')).toEqual({ centroCode: 'CC', certainty: 'da-confermare' })
  expect(await on(GUBBIO, '2027-01-01')).toEqual({ centroCode: 'PG', certainty: 'certo' })
  expect(await told(SPOLETO)).toEqual(['FO 2014-01-01 2026-12-31 da-confermare', 'PG 2027-01-01 still certo'])
  const read = await house.ask('regione', readCompetenze, {})
  expect(read.kind === 'done' && read.value.rows.find(({ belfiore }) => belfiore === GUBBIO)).toMatchObject({
    comune: 'Gubbio',
    centroCode: 'CC',
    next: { centroCode: 'PG', from: '2027-01-01' },
  })
})

test('a change before one already decided ends where that begins; on its very day it corrects it', async () => {
  await house.ask('regione', changeCompetenze, given([GUBBIO], 'FO', '2026-12-01'))
  await house.ask('amministratore', changeCompetenze, given([GUBBIO], 'TR', '2027-01-01'))
  expect(await told(GUBBIO)).toEqual([
    'CC 2014-01-01 2026-11-30 da-confermare',
    'FO 2026-12-01 2026-12-31 certo',
    'TR 2027-01-01 still certo',
  ])
})

test('the first row is confirmed with its own day', async () => {
  await house.ask('regione', changeCompetenze, given([PERUGIA], 'PG', '2014-01-01'))
  expect(await told(PERUGIA)).toEqual(['PG 2014-01-01 still certo'])
})

test('two at once leave one row a day', async () => {
  const answers = await Promise.all([
    house.ask('regione', changeCompetenze, given(['A475'], 'FO', '2027-05-01')),
    house.ask('amministratore', changeCompetenze, given(['A475'], 'TR', '2027-05-01')),
  ])
  expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done'])
  expect(await told('A475')).toHaveLength(2)
})

test('duties pass to the new centre on the day, without the region seeing whose they are', async () => {
  const personaId = await givePersona(house)
  const centro = async () =>
    (
      await house.sql<{ c: string }>('select distinct centro_code as c from scadenza where persona_id = $1', [
        personaId,
      ])
    )[0]?.c
  await house.sql("update persona set comune = 'D653', centro_code = 'FO' where id = $1", [personaId])
  await workAs(house.engine, await house.actor('sportello'), (work) => refreshScadenze(work, personaId))
  expect(await centro()).toBe('FO')
  await house.ask('regione', changeCompetenze, given(['D653'], 'PG', '2026-11-10'))
  expect(await centro()).toBe('PG')
  await house.ask('regione', changeCompetenze, given(['D653'], 'TR', '2026-11-12'))
  expect(await centro()).toBe('PG')
  house.setNow('2026-11-11T23:30:00Z')
  await refreshAllScadenze(house.engine)
  expect(await centro()).toBe('TR')
  house.setNow('2026-11-10T09:04:00Z')
})

test.each([
  [{ comuni: [] }, 'comuni'],
  [{ comuni: ['H501'] }, 'comuni'],
  [{ centro: 'RM' }, 'centro'],
  [{ source: '' }, 'source'],
  [{ validFrom: '31/11/2026' }, 'validFrom'],
])('%j is bad input', async (wrong, field) => {
  const answer = await house.ask('regione', changeCompetenze, {
    ...given([GUBBIO], 'PG', '2027-01-01'),
    ...wrong,
  })
  expect(answer.kind === 'invalid' && answer.errors[0]?.field).toBe(field)
})

test('staff may not, and the ledger keeps each comune', async () => {
  expect(await house.ask('responsabile', changeCompetenze, given([GUBBIO], 'PG', '2027-01-01'))).toEqual({
    kind: 'forbidden',
  })
  const facts = await house.sql(
    "select data from ledger where kind = 'competenza.cambiata' order by seq limit 2",
  )
  expect(facts).toMatchObject([{ data: { comune: GUBBIO, centro: 'PG' } }, { data: { comune: SPOLETO } }])
})
