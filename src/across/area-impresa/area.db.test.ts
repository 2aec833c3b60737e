import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { arrive, cookieOf, getWith, rowsSeenBy } from '../../../test/builders/identita.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { giveCooks, giveVacancy, holderOf, ok } from '../../../test/builders/rosa.ts'
import { answerRosa } from '../../areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa-link.command.ts'
import { carryOut, type Actor } from '../../platform/work/index.ts'
import { cittadinoActor, impresaActor } from '../../records/accesso/index.ts'
import { readPercorso } from '../area-personale/area.query.ts'
import { readImpresa } from './area.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const reads = (aziendaId: string) =>
  carryOut(house.engine, { actor: impresaActor(aziendaId), request: readImpresa, input: {} })

/** A company whose rosa of three was sent: one said yes, one no, one nothing. */
async function giveCompany() {
  const people = await giveCooks(house, 3)
  const [yes = '', no = ''] = people
  const vacancy = await giveVacancy(house)
  await ok(vacancy.take(people))
  await vacancy.says(yes, 'si')
  await vacancy.says(no, 'no')
  await vacancy.describeAll(people)
  const { codice } = await vacancy.send()
  const [company] = await house.sql<{ id: string; partita_iva: string }>(
    'select a.id, a.partita_iva from azienda a join vacancy v on v.azienda_id = a.id where v.id = $1',
    [vacancy.vacancyId],
  )
  return {
    yes,
    codice,
    vacancyId: vacancy.vacancyId,
    id: company?.id ?? '',
    code: company?.partita_iva ?? '',
  }
}

test('a company finds its rose while they open, how many wait for it, and nobody’s name', async () => {
  const { id, yes, codice, vacancyId } = await giveCompany()
  const read = await ok(reads(id))
  expect(read.offerte.map((each) => each.id)).toEqual([vacancyId])
  expect(read.rose).toMatchObject([
    { people: 1, waiting: 1, expiresOn: '2026-12-10', outcomesBy: '2026-11-25' },
  ])
  expect(JSON.stringify(read.rose)).not.toContain('Maria')
  const input = { codice, personaId: yes, answer: 'no', reason: 'orari' }
  await ok(carryOut(house.engine, { ...holderOf(codice), request: answerRosa, input }))
  expect((await ok(reads(id))).rose).toMatchObject([{ people: 1, waiting: 0 }])
  // As its link: not after its day, not once it was taken back.
  await house.sql('update rosa set expires_on = $1', ['2026-11-10'])
  expect((await ok(reads(id))).rose).toHaveLength(1)
  await house.sql('update rosa set expires_on = $1', ['2026-11-09'])
  expect((await ok(reads(id))).rose).toEqual([])
  await house.sql('update rosa set expires_on = $1, revoked_at = now()', ['2026-11-10'])
  expect((await ok(reads(id))).rose).toEqual([])
})

test('another company reads nothing of it, in any table', async () => {
  await giveCompany()
  const [stranger] = await house.sql<{ id: string }>(
    `insert into azienda (partita_iva, codice_fiscale, name, name_key, created_at)
     values ('12345678903', '12345678903', 'Altra srl', 'altra srl', now()) returning id`,
  )
  expect(await ok(reads(stranger?.id ?? ''))).toEqual({ offerte: [], rose: [], accordi: [] })
  const seen = await rowsSeenBy(house, impresaActor(stranger?.id ?? ''))
  expect(Object.keys(seen).toSorted()).toEqual([
    'accordo',
    'accordo_versione',
    'account',
    'azienda',
    'azienda_referente',
    'centro',
    'firma',
    'vacancy',
  ])
  expect(seen['azienda']).toHaveLength(1)
  for (const table of ['vacancy', 'account', 'accordo', 'accordo_versione', 'azienda_referente', 'firma'])
    expect(seen[table], table).toEqual([])
})

test('a company is no citizen, and the other way round', async () => {
  const { id, code } = await giveCompany()
  const { token } = await ok(arrive(house, code, 'impresa'))
  const cookie = `lavoro=${token}`
  expect(await (await getWith(house, '/imprese/area', cookie)).text()).toContain('Le tue offerte')
  const led = async (path: string, by: string) => (await getWith(house, path, by)).headers.get('location')
  expect(await led('/area-personale', cookie)).toBe('/accesso?come=cittadino')
  const mine = await giveReachable(house, {})
  const citizen = await cookieOf(house, mine)
  expect(await led('/imprese/area', citizen.cookie)).toBe('/accesso?come=impresa')
  const asks = (actor: Actor, request: typeof readImpresa | typeof readPercorso) =>
    carryOut<typeof readImpresa.input, unknown>(house.engine, { actor, request, input: {} })
  expect((await asks(cittadinoActor(mine), readImpresa)).kind).toBe('forbidden')
  expect((await asks(impresaActor(id), readPercorso)).kind).toBe('forbidden')
})
