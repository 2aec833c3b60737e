import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeCodiceFiscale } from '../../../platform/identifiers/index.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../../test/builders/house.ts'
import { createScheda } from './create-scheda.command.ts'

let house: TestHouse
let desk: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
  desk = await house.browser('sportello')
})
afterAll(() => house.close())

const codeOf = (surname: string, name: string, birthOn: string) =>
  composeCodiceFiscale({ surname, name, birthOn, sex: 'F', placeCode: 'G478' })
/** In: «Conti Paola 1978-05-12». */
const create = (who: string, more = {}) => {
  const [surname = '', name = '', birthOn = ''] = who.split(' ')
  return house.ask('sportello', createScheda, {
    codice: codeOf(surname, name, birthOn),
    surname,
    name,
    ...more,
  })
}
const idOf = (answer: Awaited<ReturnType<typeof create>>) =>
  answer.kind === 'done' ? answer.value.personaId : answer.kind

describe('a new scheda', () => {
  test('takes birth, sex and place from the code, and is issued under A1', async () => {
    const personaId = idOf(await create('CONTI paola 1978-05-12'))
    const [row] = await house.sql(
      'select surname, name, sex, birth_on::text, birth_place_name from persona where id = $1',
      [personaId],
    )
    expect(row).toEqual({
      surname: 'Conti',
      name: 'Paola',
      sex: 'F',
      birth_on: '1978-05-12',
      birth_place_name: 'Perugia',
    })
    const facts = await house.sql('select kind, service_code from ledger where persona_id = $1', [personaId])
    expect(facts).toEqual([{ kind: 'scheda.rilasciata', service_code: 'A1' }])
  })
  test('the same code again is refused with the file there is', async () => {
    expect(await create('Conti Paola 1978-05-12')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'persona.codice-gia-presente', facts: { personaId: expect.any(String) } },
    })
  })
  test('a wrong letter is refused with the exact sentence, in the reader’s language', async () => {
    const answer = await create('X Y 1978-05-12', { codice: 'RSSMRA78A42G478X' })
    expect(answer).toMatchObject({
      refusal: {
        code: 'persona.codice-errato',
        facts: { it: expect.stringContaining('dovrebbe essere «E»') },
      },
    })
  })
  test('names that do not give the code are a warning, never an obstacle', async () => {
    const answer = await create('Bianchi Ada 1960-01-01', { surname: 'Verdi' })
    expect(answer).toMatchObject({
      kind: 'done',
      value: { warnings: [{ code: 'surname-differs', expected: 'VRD' }] },
    })
  })
  test('similar people must be looked at first, each of them', async () => {
    const twin = { phone: '347 7654321' }
    const first = idOf(await create('Shehu Ana 1991-01-01', twin))
    const second = await create('Kola Mira 1985-01-01', twin)
    expect(second).toMatchObject({ refusal: { code: 'persona.simili-da-vedere', facts: { count: 1 } } })
    expect((await create('Kola Mira 1985-01-01', { ...twin, seen: [first] })).kind).toBe('done')
  })
  test('three at once: one file', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => create('Rapidi Ada 1980-01-01')))
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
    const facts = await house.sql(
      `select from ledger where persona_id = (select id from persona where surname = 'Rapidi')`,
    )
    expect(facts).toHaveLength(1)
  })
})

describe('a provisional code', () => {
  const codice = '12345678903'
  const stated = {
    codice,
    surname: 'Diallo',
    name: 'Fatou',
    birthOn: '3/2/1995',
    sex: 'F',
    birthPlace: 'senegal',
  }
  const ask = (more: object) => house.ask('sportello', createScheda, { ...stated, ...more })
  test.each(['birthOn', 'sex', 'birthPlace'])('asks for %s', async (field) => {
    expect(await ask({ [field]: undefined })).toMatchObject({ refusal: { code: 'persona.nascita-mancante' } })
  })
  test('a place that is none is refused by name', async () => {
    expect(await ask({ birthPlace: 'Atlantide' })).toMatchObject({
      refusal: { facts: { place: 'Atlantide' } },
    })
  })
  test('the birth as stated, from the document', async () => {
    const personaId = idOf(await ask({}))
    const [row] = await house.sql(
      'select cf_kind, birth_place_code, birth_on::text from persona where id = $1',
      [personaId],
    )
    expect(row).toEqual({ cf_kind: 'provvisorio', birth_place_code: 'Z343', birth_on: '1995-02-03' })
  })
})

test('a stated birth that is not the code’s is refused', async () => {
  expect(await create('Neri Ada 1970-01-01', { birthOn: '1970-01-02' })).toMatchObject({
    refusal: { code: 'persona.nascita-diversa' },
  })
})

describe('the front desk', () => {
  const ask = (q: string) => desk.send('/siul/accoglienza', { q })
  test('a card of somebody known opens her file, whatever was in the box', async () => {
    const personaId = idOf(await create('Letta Ada 1972-01-01'))
    const codice = codeOf('Letta', 'Ada', '1972-01-01')
    expect((await ask(codice)).at).toBe(`/siul/persone/${personaId}`)
    expect((await ask(`ros 78${codice}`)).at).toBe(`/siul/persone/${personaId}`)
  })
  test('a card of somebody unknown opens the new scheda with what the code says', async () => {
    const codice = codeOf('Ignota', 'Ada', '1973-01-01')
    const { at, html } = await ask(codice)
    expect(at).toMatch(/^\/siul\/persone\/nuova\?r=/)
    expect(at).not.toContain(codice)
    expect(html).toContain('lunedì 1 gennaio 1973')
    expect(html).not.toContain('name="birthOn"')
  })
  test('a wrong code stays here and says which character is wrong', async () => {
    expect((await ask('RSSMRA78A42G478X')).html).toContain('dovrebbe essere «E»')
  })
  test('nobody is created before looking', async () => {
    expect(await (await desk.get('/siul/accoglienza')).text()).not.toContain('Nessuna di queste')
    expect((await ask('zzyxw')).html).toContain('Nessuna di queste')
  })
  test('an empty box never lists everybody', async () => {
    const html = await (await (await house.browser('imprese')).get('/siul/persone')).text()
    expect(html).not.toContain('Letta')
  })
})

describe('the form', () => {
  const fill = (more: Record<string, string>) =>
    desk.post('/siul/persone/nuova', { surname: 'Moduli', name: 'Ada', preferredLanguage: 'it', ...more })
  test('creates and leads to the file', async () => {
    const page = await fill({ codice: codeOf('Moduli', 'Ada', '1966-01-01'), comune: 'D653' })
    expect(page.headers.get('location')).toMatch(/^\/siul\/persone\/[\da-f-]{36}\?esito=creata$/)
  })
  test('comes back with what was typed where something is wrong', async () => {
    const page = await fill({ codice: codeOf('Moduli', 'Eva', '1967-01-01'), phone: '12' })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('value="Moduli"')
    expect(html).toContain('Un numero non comincia con 1')
  })
  test('shows similar people above and asks once more', async () => {
    const codice = codeOf('Moddulli', 'Ada', '1966-01-01')
    const page = await fill({ codice, surname: 'Moddulli' })
    const html = await page.text()
    expect(page.status).toBe(409)
    expect(html).toContain('Moduli Ada')
    const seen = /name="seen\[\]" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await fill({ codice, surname: 'Moddulli', 'seen[]': seen })).status).toBe(303)
  })
})
