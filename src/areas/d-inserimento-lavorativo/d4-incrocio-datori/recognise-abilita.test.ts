import { describe, expect, test } from 'vitest'
import { searchKey } from '../../../platform/names/index.ts'
import { ELENCO, type AbilitaDetta } from '../../../records/abilita/index.ts'
import { recognise } from './recognise.ts'

const SKILLS: AbilitaDetta[] = ELENCO.map(({ name, names, codes }, at) => ({
  id: at + 1,
  name,
  names: [name, ...names].map((said) => searchKey(said.replaceAll(/['’]/g, ' '))),
  codes,
}))
const read = (text: string) =>
  recognise(text, SKILLS).requisiti.flatMap(({ value, quote }) =>
    value.kind === 'abilita' ? [{ name: value.name, required: value.required, quote }] : [],
  )
const names = (text: string) => read(text).map(({ name }) => name)

describe('the skills of a request', () => {
  test('are quoted, required where asked for, desired where only welcome or described', () => {
    const text = `Cerchiamo un cuoco. Deve saper fare la pasta in casa, gradite le grigliate. Preparazione dei primi piatti ogni giorno.`
    expect(read(text)).toEqual([
      { name: 'Pasta fresca', required: true, quote: 'fare la pasta in casa' },
      { name: 'Cottura alla griglia', required: false, quote: 'grigliate' },
      { name: 'Preparazione dei primi piatti', required: false, quote: 'Preparazione dei primi piatti' },
    ])
  })

  test('are known by everyday words, in the plural too, a little apart', () => {
    expect(names('Cercasi saldatore, esperto in saldature a filo')).toEqual(['Saldatura a filo'])
    expect(names('Cerchiamo un imbianchino che sappia pitturare bene i muri')).toEqual(['Imbiancatura'])
  })

  test.each([
    ['Cercasi cuoco, serve la griglia', ['Cottura alla griglia']],
    ['Cercasi barista, serve la griglia', ['Cottura alla griglia']],
    ['Cercasi magazziniere, serve la griglia', []],
    ['Cercasi magazziniere, richiesto uso di Excel', ['Excel e fogli di calcolo']],
    ['Serve la griglia', []],
    ['Serve saper lavorare in gruppo', ['Lavoro in squadra']],
    ['Cuoco: non serve altro, conosca i piatti senza glutine', ['Cucina per allergie e intolleranze']],
  ])('one word alone counts only in its own trade: «%s»', (text, found) => expect(names(text)).toEqual(found))

  test.each([
    'Cercasi cuoco. Non serve saper fare la pasta in casa',
    'Cercasi cuoco, senza pasta in casa',
    'Cercasi cuoco. Non è richiesta la cucina vegetariana',
    '',
    'La gentile clientela è informata',
  ])('what is not asked is not read: «%s»', (text) => expect(names(text)).toEqual([]))

  test('the longer of two that overlap is meant, and each comes once', () => {
    const text =
      'Cercasi elettricista. Impianti elettrici industriali. Serve esperienza di impianti elettrici industriali.'
    expect(read(text)).toEqual([
      { name: 'Impianti elettrici industriali', required: true, quote: 'impianti elettrici industriali' },
    ])
  })

  test('are six at most, and a licence is never one of them', () => {
    const all = ELENCO.filter(({ codes }) => codes.includes('5.2.2.1.0')).map(({ name }) => name)
    expect(read(`Cercasi cuoco. ${all.join('. ')}`)).toHaveLength(6)
    for (const text of ['HACCP', 'patentino del muletto', 'patente B', 'CQC', 'gru'])
      expect(names(`Serve ${text}`)).toEqual([])
  })

  test('a long text with everything in it is read at once', () => {
    const text = ELENCO.flatMap((one) => [one.name, ...one.names])
      .join(', ')
      .slice(0, 8_000)
    const started = performance.now()
    expect(read(`Cercasi cuoco e magazziniere. ${text}`).length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
