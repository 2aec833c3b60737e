import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeCodiceFiscale, readCodiceFiscale } from '../../platform/identifiers/index.ts'
import { workAs, type Outcome } from '../../platform/work/index.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import {
  createPersona,
  findPersona,
  listHistory,
  listSimili,
  readRicerca,
  searchPersone,
  updateAnagrafica,
  type Anagrafica,
  type Trovate,
} from './index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  await Promise.all(
    PEOPLE.map(([surname, name, birthOn, more]) => create({ surname, name, birthOn, ...more })),
  )
})
afterAll(() => house.close())

const PEOPLE: [string, string, string, Partial<Anagrafica>?][] = [
  ['Hoxha', 'Elira', '1990-02-03', { phone: '+393331112223' }],
  ['Rossi', 'Maria', '1978-01-02', { email: 'maria.rossi@example.org' }],
  ['Rossini', 'Marta', '1978-03-04'],
  ['Rossi', 'Ugo', '1987-05-06'],
  ["D'Amico", 'Niccolò', '1969-07-08'],
  ['De Luca', 'Anna Maria', '1955-09-10'],
  ['Maria', 'Rosa', '1978-11-12'],
]

const EMPTY: Anagrafica = {
  surname: '',
  name: '',
  phone: null,
  email: null,
  preferredChannel: null,
  preferredLanguage: 'it',
  address: null,
  comune: null,
  needs: [],
}

type Given = Partial<Anagrafica> & { surname: string; name: string; birthOn: string; codice?: string }

async function create({ codice, birthOn, ...given }: Given): Promise<Outcome<string>> {
  const typed = codice ?? codeOf({ birthOn, ...given })
  const read = readCodiceFiscale(typed, { today: '2026-11-10' })
  if (!read.ok) throw new Error(typed)
  const birth = { sex: 'F' as const, birthOn, birthPlaceCode: 'G478', birthPlaceName: 'Perugia' }
  return asStaff((work) => createPersona(work, { ...EMPTY, ...given, ...birth, codice: read }))
}

const codeOf = ({ surname, name, birthOn }: Given) =>
  composeCodiceFiscale({ surname, name, birthOn, sex: 'F', placeCode: 'G478' })

const asStaff = async <T>(run: Parameters<typeof workAs<T>>[2], username = 'sportello'): Promise<T> =>
  workAs(house.engine, await house.actor(username), run)

const search = (text: string, limit = 8): Promise<Trovate> =>
  asStaff((work) => searchPersone(work, readRicerca(text, work.today), { limit, offset: 0 }))
const names = async (text: string) =>
  (await search(text)).rows.map(({ surname, name }) => `${surname} ${name}`)

describe('the search box', () => {
  test.each([
    ['ros 78', ['Rossi Maria', 'Rossini Marta']],
    ['78 rossi', ['Rossi Maria', 'Rossini Marta']],
    ['rossi maria', ['Rossi Maria']],
    ['maria rossi', ['Rossi Maria']],
    ['maria ros', ['Maria Rosa', 'Rossi Maria']],
    ['damico', ["D'Amico Niccolò"]],
    ["d’amico niccolo'", ["D'Amico Niccolò"]],
    ['de luca anna', ['De Luca Anna Maria']],
    ['anna maria de luca', ['De Luca Anna Maria']],
    ['12/11/1978', ['Maria Rosa']],
    ['rossi 02/01/1978', ['Rossi Maria']],
    ['2223', ['Hoxha Elira']],
    ['333 111 2223', ['Hoxha Elira']],
    ['MARIA.ROSSI@example', ['Rossi Maria']],
    ['RSSMRA78', ['Rossi Maria']],
    [codeOf({ surname: 'Rossi', name: 'Maria', birthOn: '1978-01-02' }), ['Rossi Maria']],
  ])('«%s» finds %j as written', async (text, expected) => {
    expect((await names(text)).toSorted()).toEqual(expected.toSorted())
    expect((await search(text)).similar).toBe(false)
  })

  test.each([
    ['hodja', 'Hoxha Elira'],
    ['hogja elira', 'Hoxha Elira'],
    ['hoxa', 'Hoxha Elira'],
    ['deluca', 'De Luca Anna Maria'],
    ['rosini 78', 'Rossini Marta'],
    ['rosi ugo', 'Rossi Ugo'],
  ])('«%s», written otherwise, finds %s', async (text, expected) => {
    const found = await search(text)
    expect(found.similar).toBe(true)
    expect(found.rows.map(({ surname, name }) => `${surname} ${name}`)[0]).toBe(expected)
  })

  test('a wrong year finds nobody, however alike the name is', async () => {
    expect(await names('hodja 1991')).toEqual([])
  })
  test.each(['%', '_____', 'ros%', String.raw`\ `, "'; drop table persona; --"])(
    'what is typed is never a pattern nor SQL: %s',
    async (text) => expect((await search(text)).similar || (await search(text)).total <= 3).toBe(true),
  )
  test('counts all, shows as many as asked', async () => {
    const found = await search('ros', 1)
    expect(found).toMatchObject({ total: 3 })
    expect(found.rows).toHaveLength(1)
  })
})

describe('whoever may already be there', () => {
  const likeHer = (identity: Partial<Parameters<typeof listSimili>[1]>) =>
    asStaff(async (work) =>
      (await listSimili(work, { codice: 'X', canonical: 'X', ...identity })).map(
        ({ surname, because }) => `${surname} ${because}`,
      ),
    )
  test('the same code but for omocodia', async () => {
    const canonical = codeOf({ surname: 'Rossi', name: 'Maria', birthOn: '1978-01-02' })
    expect(await likeHer({ canonical })).toEqual(['Rossi codice'])
  })
  test('the same telephone or e-mail', async () => {
    expect(await likeHer({ phone: '+393331112223' })).toEqual(['Hoxha contatto'])
    expect(await likeHer({ email: 'MARIA.rossi@example.org' })).toEqual(['Rossi contatto'])
  })
  test('born on the same day with a similar name, or only a similar code', async () => {
    expect(await likeHer({ birthOn: '1990-02-03', surname: 'Hodja', name: 'Elyra' })).toEqual([
      'Hoxha nascita',
    ])
    expect(await likeHer({ birthOn: '1990-02-03', canonical: 'HDJLRE90B43Z100X' })).toEqual(['Hoxha nascita'])
    expect(await likeHer({ birthOn: '1990-02-03', surname: 'Bianchi', name: 'Ugo' })).toEqual([])
  })
  test('a name that sounds the same, born at most a calendar year apart', async () => {
    const asBorn = (birthOn: string) => likeHer({ birthOn, surname: 'Hodja', name: 'Elira' })
    expect(await asBorn('1991-12-31')).toEqual(['Hoxha nome'])
    expect(await asBorn('1992-01-01')).toEqual([])
  })
})

describe('two at once', () => {
  test('creating the same code: one wins, the other is told', async () => {
    const twin = { surname: 'Verdi', name: 'Ada', birthOn: '1980-01-01' }
    const outcomes = await Promise.all([create(twin), create(twin), create(twin)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'persona.codice-gia-presente'),
    ).toHaveLength(2)
  })

  test('saving different fields of one file: both stay; the same field: one is told what the other wrote', async () => {
    const created = await create({ surname: 'Neri', name: 'Ada', birthOn: '1981-01-01' })
    const personaId = created.ok ? created.value : ''
    const save = (username: string, sent: Partial<Anagrafica>) =>
      asStaff((work) => updateAnagrafica(work, { personaId, seen: { version: 1 }, sent }), username)
    const apart = await Promise.all([
      save('sportello', { phone: '+39075123456' }),
      save('orientatore', { email: 'ada@example.org' }),
    ])
    expect(apart.map(({ ok }) => ok)).toEqual([true, true])
    expect(await asStaff((work) => findPersona(work, personaId))).toMatchObject({
      phone: '+39075123456',
      email: 'ada@example.org',
      version: 3,
    })
    const clash = await Promise.all([
      save('sportello', { address: 'via Prima 1' }),
      save('orientatore', { address: 'via Seconda 2' }),
    ])
    const [lost] = clash.filter((outcome) => !outcome.ok)
    expect(clash.filter(({ ok }) => ok)).toHaveLength(1)
    expect(lost).toMatchObject({
      refusal: {
        code: 'persona.modificata-da-altri',
        facts: {
          conflicts: [{ field: 'address', mine: expect.stringMatching(/^via/), by: expect.any(String) }],
        },
      },
    })
    const written = await asStaff((work) => listHistory(work, personaId))
    expect(written.filter(({ field }) => field === 'address')).toHaveLength(1)
  })
})

test('the competent centre follows the domicile', async () => {
  const created = await create({ surname: 'Gialli', name: 'Ada', birthOn: '1982-01-01', comune: 'D653' })
  const personaId = created.ok ? created.value : ''
  expect(await asStaff((work) => findPersona(work, personaId))).toMatchObject({ centroName: 'Foligno' })
  const left = await asStaff((work) =>
    updateAnagrafica(work, { personaId, seen: { version: 1 }, sent: { comune: null } }),
  )
  expect(left).toMatchObject({ ok: true, value: { changed: ['comune'] } })
  expect(await asStaff((work) => findPersona(work, personaId))).toMatchObject({ centroCode: null })
})
