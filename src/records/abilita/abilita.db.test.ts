import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { findCandidati, listAbilita } from '../candidato/index.ts'
import { addVoce, type VoceContent } from '../persona/index.ts'
import { createVacancy, findVacancy } from '../vacancy/index.ts'
import {
  ELENCO,
  findAbilitaByName,
  gatherAbilita,
  listAbilitaDette,
  listAbilitaFor,
  readClassificazioni,
  seedAbilita,
  writeProfessioniUfficiali,
  type AbilitaPortata,
} from './index.ts'

let house: TestHouse
let personaId: string
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  personaId = await givePersona(house, { unemployedFrom: null })
  await house.sql('update persona set comune = $1 where id = $2', ['G478', personaId])
})
afterAll(() => house.close())

const as = async <T>(who: string, run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor(who), run)
const skill = (nome: string): VoceContent => ({ kind: 'competenza', data: { nome } })
const named = (said: string) => as('sportello', (work) => findAbilitaByName(work, said))
const taken = (all: readonly AbilitaPortata[], source: 'elenco' | 'esco' = 'esco') =>
  as('regione', (work) => gatherAbilita(work, all, source))
const esco = (uri: string, name: string, ...names: string[]): AbilitaPortata => ({
  uri: `http://example.org/skill/${uri}`,
  name,
  names,
  codes: [],
})

describe('an installation that had only what people wrote', () => {
  let written: number
  let vacancyId: string
  test('knows each text as a skill of its own', async () => {
    await as('sportello', async (work) => {
      await addVoce(work, personaId, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
      await addVoce(work, personaId, {
        kind: 'disponibilita',
        data: { orari: [], turni: false, sabato: false, raggioKm: 20, mezzi: [] },
      })
      for (const nome of ['Uso di Excel', 'potare gli olivi', 'Racconto fiabe'])
        await addVoce(work, personaId, skill(nome))
    })
    written = (await named('uso di excel'))?.id ?? 0
    const aziendaId = await giveAzienda(house)
    const content = cook({
      requisiti: [{ kind: 'abilita', id: written, name: 'Uso di Excel', required: true }],
    })
    const created = await as('imprese', (work) =>
      createVacancy(work, { aziendaId, requestedHow: 'telefono' }, content),
    )
    vacancyId = created.vacancyId
    expect(written).toBeGreaterThan(0)
    expect((await as('sportello', (work) => findCandidati(work, [personaId])))[0]?.abilita).toHaveLength(3)
  })

  test('after the list arrives, synonyms are one skill, in files and vacancies alike', async () => {
    await seedAbilita(house.ownerUrl)
    const excel = await named('USO DI EXCEL')
    expect(excel?.name).toBe('Excel e fogli di calcolo')
    expect(excel?.id).not.toBe(written)
    expect(await house.sql('select from abilita where id = $1', [written])).toEqual([])
    const [row] = await as('sportello', (work) => findCandidati(work, [personaId]))
    const [pruning, stories] = [await named('Potatura'), await named('racconto fiabe')]
    expect(new Set(row?.abilita)).toEqual(new Set([excel?.id, pruning?.id, stories?.id]))
    const vacancy = await as('imprese', (work) => findVacancy(work, vacancyId))
    expect(vacancy?.requisiti).toEqual([
      { kind: 'abilita', id: excel?.id, name: 'Uso di Excel', required: true },
    ])
    expect(stories?.name).toBe('Racconto fiabe')
  })

  test('a second time nothing changes; a synonym written from now on is the skill', async () => {
    const state = () => house.sql('select id, name, uri, source from abilita order by id')
    const before = await state()
    await seedAbilita(house.ownerUrl)
    expect(await state()).toEqual(before)
    await as('sportello', (work) => addVoce(work, personaId, skill('Tirare la sfoglia')))
    const [row] = await as('sportello', (work) => findCandidati(work, [personaId]))
    expect(row?.abilita).toContain((await named('Pasta fresca'))?.id)
  })

  test('every skill of the list is found by each of its names, with its occupations', async () => {
    const all = await as('imprese', listAbilitaDette)
    expect(all).toHaveLength(ELENCO.length)
    const pasta = all.find(({ name }) => name === 'Pasta fresca')
    expect(pasta?.names).toContain('fare la pasta in casa')
    expect(pasta?.codes).toEqual(['5.2.2.1.0', '5.2.2.2.1'])
  })
})

describe('what is suggested', () => {
  test('is what goes with the occupations, then what goes with all; never what one person wrote', async () => {
    const names = await as('sportello', (work) => listAbilitaFor(work, ['5.2.2.1.0']))
    expect(names.indexOf('Pasta fresca')).toBeGreaterThanOrEqual(0)
    expect(names.indexOf('Pasta fresca')).toBeLessThan(names.indexOf('Lavoro in squadra'))
    expect(names).not.toContain('Mungitura')
    expect(names).not.toContain('Racconto fiabe')
    expect(await as('sportello', (work) => listAbilitaFor(work, []))).toContain('Lavoro in squadra')
  })

  test('the body that follows a person may be suggested to as well', async () => {
    expect(await as('ente', (work) => listAbilitaFor(work, ['5.2.2.1.0']))).toContain('Pasta fresca')
  })
})

describe('ESCO', () => {
  test('is recognised by name and by synonym: ours stay called as the region calls them', async () => {
    await house.sql("update abilita set name = 'Potatura (nome della regione)' where name = 'Potatura'")
    const first = await taken([
      esco('1', 'Potare gli olivi', 'sfoltire la chioma'),
      esco('2', 'guidare una mongolfiera', 'condurre mongolfiere'),
      esco('3', 'Racconto fiabe'),
    ])
    expect(first).toEqual({ added: 1, updated: 2, known: 0, names: 3, gathered: 0 })
    expect(await named('sfoltire la chioma')).toMatchObject({ name: 'Potatura (nome della regione)' })
    await seedAbilita(house.ownerUrl)
    expect(await named('potare gli olivi')).toMatchObject({ name: 'Potatura (nome della regione)' })
    expect(await house.sql("select source from abilita where name = 'Racconto fiabe'")).toEqual([
      { source: 'esco' },
    ])
  })

  test('again, it changes only what changed in the file', async () => {
    const again = await taken([
      esco('2', 'pilotare una mongolfiera', 'condurre mongolfiere'),
      esco('3', 'Racconto fiabe'),
    ])
    expect(again).toEqual({ added: 0, updated: 1, known: 1, names: 1, gathered: 0 })
    expect(await named('guidare una mongolfiera')).toMatchObject({ name: 'pilotare una mongolfiera' })
  })

  test('two of its skills that share a name of ours are not confused: the first is ours', async () => {
    const sum = await taken([esco('10', 'Mungere'), esco('11', 'Mungitura', 'mungitura meccanica')])
    expect(sum).toMatchObject({ added: 1, updated: 1 })
    const [ours] = await house.sql("select uri from abilita where name = 'Mungitura' and source = 'elenco'")
    expect(ours).toEqual({ uri: 'http://example.org/skill/10' })
  })

  test('does not crowd the list to choose from, and is found by name', async () => {
    const names = (await as('imprese', listAbilita)).map(({ name }) => name)
    expect(names).toContain('Pasta fresca')
    expect(names).not.toContain('pilotare una mongolfiera')
    expect(await named('pilotare una mongolfiera')).toBeDefined()
  })

  test('two loads at once end as one', async () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      esco(`c${at}`, `concorrente ${at}`, `altro nome ${at}`),
    )
    const [a, b] = await Promise.all([taken(rows), taken(rows)])
    expect(a.added + b.added).toBe(300)
    expect(a.known + b.known).toBe(300)
    expect(await house.sql("select count(*)::int as n from abilita where uri like '%/c%'")).toEqual([
      { n: 300 },
    ])
  })

  test.each(['sportello', 'imprese', 'ente'])('is not for %s: the database itself says no', async (who) => {
    await expect(as(who, (work) => gatherAbilita(work, [esco('x', 'abusiva')], 'esco'))).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('the occupations of ISTAT', () => {
  const cp = (...all: [string, string][]) =>
    as('regione', (work) =>
      writeProfessioniUfficiali(
        work,
        all.map(([code, name]) => ({ code, name })),
      ),
    )

  test('are added, then updated; the codes of ours that are missing are told', async () => {
    const first = await cp(['5.2.2.1.0', 'Cuochi (prova)'], ['9.9.9.9.9', 'Altra (prova)'])
    expect(first).toMatchObject({ added: 2, updated: 0, known: 0 })
    expect(first.unknown).toContain('5.2.2.2.1')
    expect(first.unknown).not.toContain('5.2.2.1.0')
    const again = await cp(['5.2.2.1.0', 'Cuochi e cuoche (prova)'], ['9.9.9.9.9', 'Altra (prova)'])
    expect(again).toMatchObject({ added: 0, updated: 1, known: 1 })
    expect(await house.sql("select name from professione where code = '5.2.2.1.0'")).toEqual([
      { name: 'Cuoco/a' },
    ])
  })
})

test('the region sees the free words of three people or more, and never of fewer', async () => {
  const write = async (times: number, nome: string) => {
    for (let at = 0; at < times; at++) {
      const id = await givePersona(house, {
        birthOn: `1970-0${1 + at}-0${nome.length % 9 || 1}`,
        unemployedFrom: null,
      })
      await house.sql('update persona set comune = $1 where id = $2', ['G478', id])
      await as('sportello', async (work) => {
        await addVoce(work, id, { kind: 'professione', data: { code: '5.2.2.1.0', name: '' } })
        await addVoce(work, id, {
          kind: 'disponibilita',
          data: { orari: [], turni: false, sabato: false, raggioKm: 20, mezzi: [] },
        })
        await addVoce(work, id, skill(nome))
      })
    }
  }
  await write(3, 'Canto corale')
  await write(2, 'Una malattia rara')
  const { free, abilita } = await as('regione', readClassificazioni)
  expect(free).toEqual([{ id: expect.any(Number) as number, name: 'Canto corale', people: 3 }])
  expect(abilita.elenco).toBe(ELENCO.length)
})
