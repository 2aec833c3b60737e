import { describe, expect, test } from 'vitest'
import { unlawfulIn, UNLAWFUL_KINDS, type UnlawfulKind } from './lawful.ts'

const kindsIn = (text: string) => unlawfulIn(text).map(({ kind }) => kind)

describe('what may not be asked is found', () => {
  test.each<[string, UnlawfulKind]>([
    ['Cerchiamo magazziniere, età massima 35 anni', 'eta'],
    ['età compresa tra 18 e 29', 'eta'],
    ['commessa tra i 20 e i 30 anni', 'eta'],
    ['max 40 anni', 'eta'],
    ['cercasi under 30', 'eta'],
    ['non oltre 45 anni', 'eta'],
    ['cerchiamo giovane apprendista', 'eta'],
    ['cercasi ragazza per bar', 'eta'],
    ['solo uomini', 'sesso'],
    ['preferibilmente donne', 'sesso'],
    ['candidati di sesso femminile', 'sesso'],
    ['cercasi donna per pulizie', 'sesso'],
    ['cercasi signorina', 'sesso'],
    ['si richiede bella presenza', 'aspetto'],
    ['BELLA PRESENZA', 'aspetto'],
    ['altezza minima 1,75', 'aspetto'],
    ['solo italiani', 'cittadinanza'],
    ['cittadinanza italiana', 'cittadinanza'],
    ['madrelingua italiana', 'cittadinanza'],
    ['no stranieri', 'cittadinanza'],
    ['sana e robusta costituzione', 'salute'],
    ['ottima forma fisica', 'salute'],
    ['senza patologie', 'salute'],
    ['nubile e disponibile', 'famiglia'],
    ['senza figli', 'famiglia'],
    ['militassolto', 'famiglia'],
    ['preferibilmente cattolica', 'convinzioni'],
    ['inviare cv con foto', 'fotografia'],
  ])('«%s»', (text, kind) => {
    expect(kindsIn(text)).toContain(kind)
  })
})

describe('what may be asked is left alone', () => {
  test.each([
    'Si richiedono almeno 2 anni di esperienza',
    'massimo 30 anni di esperienza',
    'Cameriere/a di sala, anche prima esperienza',
    'disponibilità nei fine settimana e nei giorni festivi',
    'patente B e auto propria',
    'buona conoscenza della lingua italiana, livello B1',
    'lavoro in cucina con carico di pesi fino a 15 kg',
    'contratto a tempo determinato di 6 mesi, 40 ore',
    'L’azienda ha 35 anni di storia',
    'orario 8-14, retribuzione tra 1.300 e 1.400 euro',
    'assistenza a persone anziane e a bambini',
    'gestione di 30 tavoli',
    'cura della presenza su internet',
  ])('«%s»', (text) => {
    expect(unlawfulIn(text)).toEqual([])
  })
})

test('each is quoted as it was written, in the order of the text, once', () => {
  const found = unlawfulIn('Bella presenza, max 30 anni. Si chiede bella presenza; Bella presenza!')
  expect(found.map(({ quote }) => quote)).toEqual(['Bella presenza', 'max 30 anni', 'bella presenza'])
})

test('each kind says why, in both languages, and cites what it stands on', () => {
  const all = unlawfulIn(
    'max 30 anni, solo uomini, bella presenza, solo italiani, sana e robusta costituzione, nubile, cattolica, cv con foto',
  )
  expect(all.map(({ kind }) => kind).toSorted()).toEqual([...UNLAWFUL_KINDS].toSorted())
  for (const { why, kind } of all) {
    expect(why.it.length).toBeGreaterThan(30)
    expect(why.en.length).toBeGreaterThan(30)
    if (kind !== 'fotografia') expect(why.it).toMatch(/D\.Lgs\.|L\. 300/)
  }
})

test('a very long text is read in no time', () => {
  const long = 'età massima fino tra '.repeat(20_000)
  const started = performance.now()
  unlawfulIn(long)
  // Not a measure: a pattern that goes back over itself would take minutes.
  expect(performance.now() - started).toBeLessThan(5_000)
})
