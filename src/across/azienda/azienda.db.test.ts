import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountId, factsOf, giveAzienda, partitaIvaOf } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { findAzienda, getAzienda, listSedi } from '../../records/azienda/index.ts'
import { addContactPerson, addSite, closeSite, createCompany, updateCompany } from './azienda.command.ts'
import { readPartitaIvaOf, readSchedaAzienda, searchCompanies } from './azienda.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const found = async (q: string) => {
  const answer = await house.ask('sportello', searchCompanies, { q })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return { names: answer.value.rows.map(({ name }) => name), similar: answer.value.similar }
}

describe('a company is made once', () => {
  test('with its sites, its centre by the comune, and who made it to look after it', async () => {
    const partitaIva = partitaIvaOf(1)
    const id = await giveAzienda(house, {
      partitaIva: `IT ${partitaIva}`,
      name: 'Ferramenta Bartolucci s.r.l.',
      ateco: '47.52',
      comune: 'L117',
      address: 'via della Prova 3',
    })
    const answer = await house.ask('orientatore', readSchedaAzienda, { aziendaId: id })
    expect(answer).toMatchObject({
      kind: 'done',
      value: {
        azienda: { partitaIva, codiceFiscale: partitaIva, centroCode: 'TR', ateco: '47.52', version: 1 },
        sedi: [{ kind: 'legale', comune: 'L117', istat: '055032', placeName: 'Terni', x: 10296, y: 47221 }],
        storia: [],
      },
    })
    expect(await factsOf(house, 'azienda.registrata')).toMatchObject([
      { data: { azienda: id, centro: 'PG' } },
    ])
  })

  test('never twice for the same partita IVA, also at the same instant', async () => {
    const partitaIva = partitaIvaOf(2)
    const ask = (name: string) =>
      house.ask('sportello', createCompany, { partitaIva, name, comune: 'G478', seen: true })
    const answers = await Promise.all([ask('Gemelli uno'), ask('Gemelli due'), ask('Gemelli tre')])
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(await ask('Gemelli quattro')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'azienda.gia-presente', facts: { aziendaId: expect.any(String) } },
    })
  })

  test('those with a similar name are shown before', async () => {
    await giveAzienda(house, { name: 'Panificio Fratelli Mencaglia snc' })
    const input = { partitaIva: partitaIvaOf(3), name: 'Panificio F.lli Mencalia' }
    const refused = await house.ask('sportello', createCompany, input)
    expect(refused).toMatchObject({
      kind: 'refused',
      refusal: {
        code: 'azienda.simili-da-vedere',
        facts: { count: 1, similar: [{ name: 'Panificio Fratelli Mencaglia snc' }] },
      },
    })
    expect(await house.ask('sportello', createCompany, { ...input, seen: true })).toMatchObject({
      kind: 'done',
    })
  })

  test.each([
    [{ partitaIva: '12345678904' }, 'partitaIva'],
    [{ partitaIva: '' }, 'partitaIva'],
    [{ partitaIva: partitaIvaOf(4), name: ' ' }, 'name'],
    [{ partitaIva: partitaIvaOf(4), name: 'Prova', ateco: '5610' }, 'ateco'],
    [{ partitaIva: partitaIvaOf(4), name: 'Prova', email: 'non una mail' }, 'email'],
    [{ partitaIva: partitaIvaOf(4), name: 'Prova', comune: "G478'; drop" }, 'comune'],
    [{ partitaIva: partitaIvaOf(4), name: 'Prova', sizeClass: 'enorme' }, 'sizeClass'],
  ])('%o is refused at %s', async (input, field) => {
    const answer = await house.ask('imprese', createCompany, { name: 'Prova', ...input })
    expect(answer.kind === 'invalid' && answer.errors.map((error) => error.field)).toEqual([field])
  })

  test('a sole trader has her own codice fiscale, with its check letter', async () => {
    const input = { partitaIva: partitaIvaOf(5), name: 'Sartoria di una persona sola', seen: true }
    expect(
      await house.ask('imprese', createCompany, { ...input, codiceFiscale: 'RSSMRA78R45G478X' }),
    ).toMatchObject({
      kind: 'refused',
      refusal: { code: 'persona.codice-errato' },
    })
    expect(
      await house.ask('imprese', createCompany, { ...input, codiceFiscale: 'FOXLAX85A31L117O' }),
    ).toMatchObject({
      kind: 'done',
    })
    expect((await found('FOXLAX85A31L117O')).names).toEqual(['Sartoria di una persona sola'])
  })
})

describe('a company is found', () => {
  beforeAll(async () => {
    for (const name of [
      'Meccanica Tiberina spa',
      'Trasporti Nocera s.a.s.',
      'Cooperativa Il Girasole',
      'D’Ascanio Vini',
    ])
      await giveAzienda(house, { name })
  })

  test.each([
    ['meccanica tiberina', ['Meccanica Tiberina spa'], false],
    ['TIBERINA MECCANICA S.P.A.', ['Meccanica Tiberina spa'], false],
    ['mecanica tibberina', ['Meccanica Tiberina spa'], true],
    ['girasole', ['Cooperativa Il Girasole'], false],
    ['dascanio', ['D’Ascanio Vini'], false],
    ['nocera srl', ['Trasporti Nocera s.a.s.'], false],
    ['%', [], false],
    ['%%%%', [], false],
    ['x', [], false],
    ['qualcosa che non somiglia', [], false],
  ])('«%s» finds %j (similar: %s)', async (q, names, similar) => {
    expect(await found(q)).toEqual({ names, similar })
  })

  test('by partita IVA, as people write it', async () => {
    const partitaIva = partitaIvaOf(6)
    await giveAzienda(house, { name: 'Trovata dal numero', partitaIva })
    const dotted = partitaIva.replace(/(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-')
    expect((await found(`it ${dotted}`)).names).toEqual(['Trovata dal numero'])
    expect(await house.ask('sportello', readPartitaIvaOf, { partitaIva: dotted })).toMatchObject({
      value: { partitaIva, azienda: { name: 'Trovata dal numero' } },
    })
  })
})

describe('a company is kept up to date', () => {
  test('two who write at once: the second sees what the first wrote', async () => {
    const aziendaId = await giveAzienda(house, { name: 'Due mani insieme' })
    const write = (name: string, username: string) =>
      house.ask(username, updateCompany, { aziendaId, version: 1, name })
    const [first, second] = await Promise.all([
      write('Prima mano', 'imprese'),
      write('Seconda mano', 'responsabile'),
    ])
    expect([first.kind, second.kind].sort()).toEqual(['done', 'refused'])
    expect(await write('Terza mano', 'imprese')).toMatchObject({
      refusal: { code: 'azienda.modificata-da-altri' },
    })
  })

  test('what is left out is emptied; who looks after it may be a colleague', async () => {
    const aziendaId = await giveAzienda(house, {
      ccnl: 'Terziario',
      sizeClass: 'piccola',
      phone: '075 1234567',
    })
    const consulenteId = await accountId(house, 'responsabile')
    await house.ask('imprese', updateCompany, { aziendaId, version: 1, name: 'Vuotata', consulenteId })
    expect(await house.ask('imprese', readSchedaAzienda, { aziendaId })).toMatchObject({
      value: {
        azienda: { name: 'Vuotata', ccnl: null, sizeClass: null, phone: null, consulenteId, version: 2 },
      },
    })
  })

  test('sites are added and closed, once; a site has a place', async () => {
    const aziendaId = await giveAzienda(house, { comune: undefined })
    expect(await house.ask('imprese', addSite, { aziendaId })).toMatchObject({
      refusal: { code: 'azienda.sede-senza-luogo' },
    })
    const added = await house.ask('imprese', addSite, { aziendaId, place: 'Milano' })
    if (added.kind !== 'done') throw new Error(added.kind)
    const { sedeId } = added.value
    const read = async () =>
      workAs(house.engine, await house.actor('imprese'), (work) => listSedi(work, aziendaId))
    expect(await read()).toMatchObject([{ placeName: 'Milano', comune: null, istat: null, x: null }])
    expect(await house.ask('imprese', closeSite, { aziendaId, sedeId })).toMatchObject({ kind: 'done' })
    expect(await house.ask('imprese', closeSite, { aziendaId, sedeId })).toMatchObject({ kind: 'refused' })
    expect(await read()).toEqual([])
  })

  test('a site of another company is not closed from here', async () => {
    const [one, other] = [await giveAzienda(house), await giveAzienda(house)]
    const [row] = await house.sql<{ id: string }>('select id from azienda_sede where azienda_id = $1', [
      other,
    ])
    const answer = await house.ask('imprese', closeSite, { aziendaId: one, sedeId: row?.id })
    expect(answer).toMatchObject({ kind: 'refused' })
  })

  test('nobody adds a contact to a company that is not there', async () => {
    const aziendaId = '00000000-0000-4000-8000-000000000000'
    expect(await house.ask('imprese', addContactPerson, { aziendaId, name: 'Anna Prova' })).toMatchObject({
      refusal: { code: 'azienda.non-trovata' },
    })
  })
})

describe('who sees companies', () => {
  test.each(['ente', 'regione', 'amministratore'])('%s asks for none', async (username) => {
    expect(await house.ask(username, searchCompanies, { q: 'meccanica' })).toEqual({ kind: 'forbidden' })
  })

  test('the database lets a body read none, and the region no codes and no contacts', async () => {
    const id = await giveAzienda(house)
    const as = async <T>(username: string, run: Parameters<typeof workAs<T>>[2]) =>
      workAs(house.engine, await house.actor(username), run)
    await expect(as('ente', (work) => findAzienda(work, id))).rejects.toThrow(/permission denied/)
    await expect(
      as('regione', (work) => work.tx.selectFrom('azienda').select('partitaIva').execute()),
    ).rejects.toThrow(/permission denied/)
    await expect(
      as('regione', (work) => work.tx.selectFrom('aziendaReferente').select('name').execute()),
    ).rejects.toThrow(/permission denied/)
    const rows = await as('regione', (work) =>
      work.tx.selectFrom('azienda').where('id', '=', id).select(['name', 'centroCode']).execute(),
    )
    expect(rows).toMatchObject([{ centroCode: 'PG' }])
    await expect(
      as('sportello', (work) => getAzienda(work, '00000000-0000-4000-8000-000000000000')),
    ).rejects.toThrow(/no company/)
  })
})
