import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { forbiddenIn, gulpease, sentencesOf, wordsIn } from './readability.ts'
import { numberOf, spanOf } from './servizi.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const PEOPLE = [
  'accoglienza-e-informazioni',
  'primo-colloquio-e-patto',
  'orientamento-specialistico',
  'ricerca-attiva-tirocini-formazione',
  'eures',
  'collocamento-mirato',
  'incontro-domanda-offerta',
  'avviamento-pa',
]
const COMPANIES = [
  'informazioni',
  'selezione-del-personale',
  'fabbisogni',
  'agevolazioni',
  'legge-68-e-convenzioni',
]
const SHEETS = [...PEOPLE, ...COMPANIES.map((slug) => `imprese/${slug}`)].map((slug) => `/servizi/${slug}`)

async function page(path: string, lang = 'it'): Promise<string> {
  const response = await house.app.request(path, { headers: { cookie: `lingua=${lang}` } })
  expect([path, response.status]).toEqual([path, 200])
  return (await response.text()).replaceAll('\u00a0', ' ')
}
const mainOf = (html: string) => /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
const texts = (html: string, tags: string) =>
  Array.from(
    mainOf(html).matchAll(new RegExp(`<(${tags})\\b[^>]*>([^]*?)</\\1>`, 'g')),
    ([, , inside = '']) =>
      inside
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
        .trim(),
  ).filter((text) => text !== '')

describe('the thirteen sheets', () => {
  test('«Servizi» leads to each of them, and to nothing else of its kind', async () => {
    const hrefs = Array.from(
      mainOf(await page('/servizi')).matchAll(/href="(\/servizi\/[^"]+)"/g),
      ([, href]) => href,
    )
    expect(hrefs).toEqual(SHEETS)
  })

  test.each(SHEETS)('%s: the parts in the order of every public site, in both languages', async (path) => {
    const italian = await page(path)
    expect(texts(italian, 'h1')).toHaveLength(1)
    expect(texts(italian, 'h2')).toEqual([
      'A chi è rivolto',
      'Come fare',
      'Che cosa serve',
      'Che cosa ottieni',
      'Tempi e scadenze',
      'Quanto costa',
      'Accedi al servizio',
      'Contatti',
    ])
    expect(mainOf(italian)).toMatch(/Ultimo aggiornamento: \w+dì|Ultimo aggiornamento: (?:sabato|domenica)/)
    expect(mainOf(italian)).toContain('href="/centri"')
    const english = await page(path, 'en')
    expect(texts(english, 'h2')[0]).toBe('Who it is for')
    expect(texts(english, 'h1')).not.toEqual(texts(italian, 'h1'))
    expect(italian + english).not.toMatch(/\{\{|undefined|NaN/)
  })

  test.each(SHEETS)('%s: a title and a summary that fit', async (path) => {
    const html = await page(path)
    expect(texts(html, 'h1')[0]?.length).toBeLessThanOrEqual(65)
    expect(texts(html, 'p')[0]?.length).toBeLessThanOrEqual(150)
  })

  test('the sheets are public: nobody is asked who they are', async () => {
    for (const path of ['/servizi?x=%3Cscript%3E', '/servizi/eures?lang=[]', '/servizi/eures?%00']) {
      expect(await page(path)).not.toContain('<script>')
    }
    expect((await house.app.request('/servizi/imprese')).status).toBe(404)
    expect((await house.app.request('/servizi/altro')).status).toBe(404)
  })
})

describe('the numbers are those of the standard', () => {
  test.each([
    ['/servizi/accoglienza-e-informazioni', ['da 15 minuti a 30 minuti', 'entro 3 mesi']],
    [
      '/servizi/primo-colloquio-e-patto',
      ['da 30 minuti a 1 ora', 'da 2 ore a 4 ore, con 10 persone', 'entro 3 mesi'],
    ],
    ['/servizi/orientamento-specialistico', ['da 1 ora a 8 ore', 'fino a 2 ore', 'fino a 6 ore']],
    [
      '/servizi/ricerca-attiva-tirocini-formazione',
      [
        'con 5 persone',
        'da 2 ore a 4 ore ogni mese',
        'Tra 3 e 6 mesi',
        'Tra 6 e 12 mesi',
        'almeno 15 giorni',
      ],
    ],
    ['/servizi/eures', ['da 30 minuti a 1 ora', 'da 1 ora a 2 ore, con 5 persone']],
    ['/servizi/collocamento-mirato', ['da 1 ora a 8 ore', 'da 1 ora a 2 ore; in gruppo da 2 ore a 4 ore']],
    ['/servizi/incontro-domanda-offerta', ['entro 4 mesi', 'entro 6 mesi']],
    ['/servizi/avviamento-pa', ['da 15 minuti a 30 minuti', 'entro 7 giorni']],
    [
      '/servizi/imprese/selezione-del-personale',
      ['il giorno stesso', 'entro 20 giorni', 'entro 7 giorni', 'Entro 15 giorni', 'al massimo 15'],
    ],
    ['/servizi/imprese/fabbisogni', ['almeno 1 ora', 'da 1 ora a 2 ore']],
    ['/servizi/imprese/agevolazioni', ['da 1 ora a 2 ore']],
    ['/servizi/imprese/legge-68-e-convenzioni', ['da 30 minuti a 2 ore']],
  ])('%s', async (path, numbers) => {
    const html = await page(path)
    for (const number of numbers) expect(html).toContain(number)
  })

  test('a number or a duration that the act does not give is not told', () => {
    expect(() => numberOf('C2.group.people.max')).toThrow(RangeError)
    expect(() => numberOf('termini.slittamento-festivo')).toThrow(RangeError)
    expect(() => spanOf({ min: null, max: null }, 'it')).toThrow(RangeError)
    expect(() => spanOf(undefined, 'it')).toThrow(RangeError)
  })
})

describe('plain words', () => {
  test.each(['/', '/aiuto', '/servizi', ...SHEETS])('%s', async (path) => {
    const html = await page(path)
    const blocks = texts(html, 'p|li')
    const headings = texts(html, 'h1|h2|h3')
    expect({ long: longIn(blocks), forbidden: [...blocks, ...headings].flatMap(forbiddenIn) }).toEqual({
      long: [],
      forbidden: [],
    })
    expect(gulpease(blocks)).toBeGreaterThanOrEqual(60)
  })

  test.each(['/servizi', ...SHEETS])('%s in English: short sentences too', async (path) => {
    expect(longIn(texts(await page(path, 'en'), 'p|li'))).toEqual([])
  })
})

const longIn = (blocks: string[]) => blocks.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > 20)
