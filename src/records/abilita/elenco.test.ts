import { describe, expect, test } from 'vitest'
import { searchKey } from '../../platform/names/index.ts'
import { PROFESSIONI } from '../persona/index.ts'
import { ELENCO, readElenco } from './elenco.ts'

describe('the working list', () => {
  test('holds enough skills, each with one to four other names', () => {
    expect(ELENCO.length).toBeGreaterThanOrEqual(250)
    for (const { name, names } of ELENCO) {
      expect(names.length, name).toBeGreaterThanOrEqual(1)
      expect(names.length, name).toBeLessThanOrEqual(4)
    }
  })

  test('no name is said of two skills: a text could mean either', () => {
    const seen = new Map<string, string>()
    for (const { name, names } of ELENCO)
      for (const said of [name, ...names]) {
        expect(seen.get(searchKey(said)), `«${said}» of «${name}»`).toBeUndefined()
        seen.set(searchKey(said), name)
      }
  })

  test('names only occupations there are, and every occupation but has three skills', () => {
    const known = new Set(PROFESSIONI.map(({ code }) => code))
    for (const { name, codes } of ELENCO)
      for (const code of codes) expect(known.has(code), `${name} ${code}`).toBe(true)
    for (const { code, name } of PROFESSIONI)
      expect(ELENCO.filter(({ codes }) => codes.includes(code)).length, name).toBeGreaterThanOrEqual(3)
  })

  test('says nothing of who people are', () => {
    const all = ELENCO.flatMap(({ name, names }) => [name, ...names]).join(' ')
    expect(all).not.toMatch(/\b(madrelingua|giovan[ei]|bella presenza|sesso|religion\w+|cittadinanza)\b/i)
  })
})

test.each(['solo un nome', 'nome | altri', '| altri | 5.2.2.1.0', 'nome | altri | 5.2.2.1.0 | troppo'])(
  '«%s» is no line of a list',
  (line) => expect(() => readElenco(line)).toThrow('is no skill'),
)

test('a line without occupations belongs to all of them', () => {
  expect(readElenco('Pazienza | aspettare, restare calmi |')).toEqual([
    { name: 'Pazienza', names: ['aspettare', 'restare calmi'], codes: [] },
  ])
})
