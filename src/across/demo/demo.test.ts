import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { matchesNames, readCodiceFiscale } from '../../platform/identifiers/index.ts'
import { COMUNI } from '../../records/centro/index.ts'
import { canonical, sealOf, type PattoContent } from '../../records/patto/index.ts'
import { anagraficaShape, VOCI } from '../../records/persona/index.ts'
import { addDays, plainDate, yearsCompleted } from '../../standard/index.ts'
import { inventPerson } from './person.ts'
import { STAFF } from './staff.ts'
import { openWorld, type Table, type Written } from './world.ts'

const TODAY = plainDate('2026-11-10')
const operators = STAFF.map((colleague, at) => ({
  ...colleague,
  id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
}))
const competenza = new Map(COMUNI.map(({ belfiore, provincia }) => [belfiore, provincia]))

/** The first people of a demo, each with what is written of her. */
function invent(count: number, today = TODAY): Written[] {
  const world = openWorld({
    seed: 'umbria',
    today,
    operators,
    enteId: 'ente',
    competenza,
    centri: new Map(),
    taken: new Set<string>(),
  })
  const counters = new Map<string, number>()
  const number = (kind: string, year: number) => {
    const next = (counters.get(`${kind} ${year}`) ?? 0) + 1
    counters.set(`${kind} ${year}`, next)
    return next
  }
  return Array.from({ length: count }, (_, index) => inventPerson(world, index, number))
}

describe('the same people every time', () => {
  test('two demos of one day are one', () => {
    expect(invent(120)).toEqual(invent(120))
  })

  test('the first hundred of five hundred are those of a hundred', () => {
    expect(invent(500).slice(0, 100)).toEqual(invent(100))
  })

  test('another day is another demo', () => {
    const names = (people: Written[]) => people.map(({ rows }) => rows.persona[0]?.['codice_fiscale'])
    expect(names(invent(20, plainDate('2026-11-11')))).not.toEqual(names(invent(20)))
  })
})

describe('what is written of two thousand people', () => {
  const people: Written[] = []
  beforeAll(() => void people.push(...invent(2_000)))
  const rows = (table: Table) => people.flatMap((written) => written.rows[table])

  test('every codice fiscale is sound, says the same as the data and is of one person only', () => {
    for (const persona of rows('persona')) {
      const { codice_fiscale: codice, birth_on: birthOn } = persona
      const read = readCodiceFiscale(String(codice), { today: TODAY, birthOn: String(birthOn) })
      expect(read, String(codice)).toMatchObject({
        ok: true,
        canonical: persona['cf_canonical'],
        kind: persona['cf_kind'],
      })
      if (!read.ok || read.kind === 'provvisorio') continue
      expect(read.decoded).toMatchObject({
        birthOn,
        sex: persona['sex'],
        placeCode: persona['birth_place_code'],
      })
      expect(matchesNames(String(codice), String(persona['surname']), String(persona['name']))).toEqual([])
    }
    const codes = rows('persona').map((persona) => persona['codice_fiscale'])
    expect(new Set(codes).size).toBe(2_000)
    const kinds = rows('persona').map((persona) => persona['cf_kind'])
    expect(kinds.filter((kind) => kind === 'provvisorio').length).toBeGreaterThan(0)
    const lettered = rows('persona').filter(
      (persona) => persona['codice_fiscale'] !== persona['cf_canonical'],
    )
    expect(lettered.length).toBeGreaterThan(0)
    expect(lettered.length).toBeLessThan(40)
  })

  test('no address and no number can be anybody’s', () => {
    for (const { email, phone } of rows('persona')) {
      if (email !== null) expect(email).toMatch(/^[a-z.]+\d+@example\.org$/)
      if (phone !== null) expect(phone).toMatch(/^\+39(300000|075000)\d{4}$/)
    }
    const phones = rows('persona_datum').filter(({ field }) => field === 'phone')
    for (const { value } of phones) expect(value).toMatch(/^"\+39(300000|075000)\d{4}"$/)
  })

  test('a form would accept every anagrafica, and the last writing of each datum is what stands', () => {
    const anagrafica = z.object(anagraficaShape)
    for (const written of people) {
      const [persona] = written.rows.persona
      const data = written.rows.persona_datum.toSorted((a, b) => Number(a['version']) - Number(b['version']))
      const last = Object.fromEntries(data.map(({ field, value }) => [field, JSON.parse(String(value))]))
      const whole = { phone: null, email: null, preferredChannel: null, address: null, ...last }
      expect(anagrafica.parse(whole)).toMatchObject({
        surname: persona?.['surname'],
        phone: persona?.['phone'],
      })
      expect(last).toMatchObject({ sex: persona?.['sex'], birthOn: persona?.['birth_on'] })
      expect(Math.max(...data.map(({ version }) => Number(version)))).toBe(persona?.['version'])
    }
  })

  test('every line of a scheda has the shape of its kind', () => {
    const voci = rows('voce')
    expect(new Set(voci.map(({ kind }) => kind))).toEqual(new Set(Object.keys(VOCI)))
    for (const { kind, data } of voci) {
      const given: unknown = JSON.parse(String(data))
      expect(VOCI[kind as keyof typeof VOCI].parse(given)).toEqual(given)
    }
  })

  test('whoever works or declares is of working age, and nothing happens after the day of the demo', () => {
    for (const { rows: of, facts } of people) {
      const birthOn = plainDate(String(of.persona[0]?.['birth_on']))
      for (const did of of.did) {
        const from = plainDate(String(did['unemployment_from']))
        expect(yearsCompleted(birthOn, from)).toBeGreaterThanOrEqual(15)
        expect(plainDate(String(did['given_on'])) <= addDays(TODAY, -1)).toBe(true)
      }
      for (const { at } of facts) expect(at.getTime()).toBeLessThan(Date.parse('2026-11-10T00:00:00+01:00'))
    }
  })

  test('a signature seals the text it is under', () => {
    const signed = rows('patto_versione').filter(({ state }) => state === 'firmata' || state === 'superata')
    expect(signed.length).toBeGreaterThan(500)
    for (const { content, sha256, signature } of signed) {
      const text = JSON.parse(String(content)) as PattoContent
      expect(canonical(text)).toBe(canonical(JSON.parse(canonical(text))))
      expect(sealOf(text)).toBe(sha256)
      expect(JSON.parse(String(signature))).toMatchObject({ sha256 })
    }
  })

  test('about seven in ten have an open declaration; forty are referred to the accredited body', () => {
    const open = rows('did').filter((did) => did['closed_on'] === null)
    expect(open.length / 2_000).toBeCloseTo(0.68, 1)
    expect(rows('affidamento')).toHaveLength(40)
  })
})
