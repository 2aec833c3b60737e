import {
  groupsOf,
  WEIGHTS,
  type Candidato,
  type Requisito,
  type Ricercato,
} from '../../src/records/candidato/index.ts'
import {
  languageTokens,
  levelOf,
  mezzoBit,
  orarioBit,
  patenteBit,
  SABATO_BIT,
  TURNI_BIT,
} from '../../src/records/candidato/bits.ts'

/** What a scan gives for each of the best. */
export interface Hit {
  at: number
  total: number
  met: number
}

const AT_MOST = 3
const DAY_MS = 86_400_000
const dayOf = (day: string) => Date.parse(day) / DAY_MS

/** The table as a program that reads all of it would hold it: a typed array a column, lists one after the other. */
export class PackedCandidati {
  readonly #group: Int16Array
  readonly #x: Int32Array
  readonly #y: Int32Array
  readonly #commute: Int32Array
  readonly #flags: Int32Array
  readonly #education: Int8Array
  readonly #free: Int32Array
  readonly #professions: Int32Array
  readonly #months: Int32Array
  readonly #languages: Lists
  readonly #abilita: Lists
  #count = 0

  constructor(rows: number) {
    this.#group = new Int16Array(rows)
    this.#x = new Int32Array(rows)
    this.#y = new Int32Array(rows)
    this.#commute = new Int32Array(rows)
    this.#flags = new Int32Array(rows)
    this.#education = new Int8Array(rows)
    this.#free = new Int32Array(rows)
    this.#professions = new Int32Array(rows * AT_MOST)
    this.#months = new Int32Array(rows * AT_MOST)
    this.#languages = new Lists(rows, AT_MOST)
    this.#abilita = new Lists(rows, 2 * AT_MOST + 1)
  }

  add(row: Candidato): void {
    const at = this.#count++
    this.#group[at] = row.professionGroup
    this.#x[at] = row.x
    this.#y[at] = row.y
    this.#commute[at] = row.commute
    this.#flags[at] = row.flags
    this.#education[at] = row.education
    this.#free[at] = row.freeFrom === null ? 0 : dayOf(row.freeFrom)
    this.#professions.set(row.professions, at * AT_MOST)
    this.#months.set(row.months, at * AT_MOST)
    this.#languages.add(at, row.languages)
    this.#abilita.add(at, row.abilita)
  }

  /** The best, ties in the order of the rows, and how many there are: one pass over every row. */
  search(asked: Ricercato, limit: number): { best: Hit[]; total: number } {
    const [first = 0, second = first] = groupsOf(asked)
    const [one = 0, other = one] = asked.professions
    const tests = asked.requisiti.map(testOf)
    const requisiti = asked.requisiti.length
    const { x: px, y: py, radius } = asked.place ?? { x: 0, y: 0, radius: -1 }
    const group = this.#group
    const rows = this.#count
    const best: Hit[] = []
    let total = 0
    for (let at = 0; at < rows; at++) {
      const own = group[at]
      if (own !== first && own !== second) continue
      let nearness = 0
      if (radius >= 0) {
        const dx = (this.#x[at] ?? 0) - px
        const dy = (this.#y[at] ?? 0) - py
        const reach = Math.min(radius, this.#commute[at] ?? 0)
        const squared = dx * dx + dy * dy
        if (squared > reach * reach) continue
        nearness = Math.max(0, WEIGHTS.nearest - Math.floor(Math.sqrt(squared)))
      }
      const months = this.#monthsAt(at, one, other)
      const worked = months & MONTHS
      let met = 0
      let desired = 0
      let lacks = false
      for (let place = 0; place < requisiti; place++) {
        const test = tests[place]
        if (!test) break
        if (this.#holds(at, test, worked)) {
          met |= 1 << place
          if (!test.required) desired += WEIGHTS.desired
        } else if (test.required) {
          lacks = true
          break
        }
      }
      if (lacks) continue
      total++
      const score =
        desired +
        (months > MONTHS ? WEIGHTS.exact : 0) +
        Math.min(worked, WEIGHTS.mostMonths) * WEIGHTS.month +
        nearness
      keep(best, limit, { at, total: score, met })
    }
    return { best, total }
  }

  /** Months in what is asked, with a bit more where it is the very occupation. */
  #monthsAt(at: number, one: number, other: number): number {
    let exact = -1
    let longest = 0
    for (let place = at * AT_MOST; place < (at + 1) * AT_MOST; place++) {
      const profession = this.#professions[place]
      if (profession === 0) break
      const months = this.#months[place] ?? 0
      if (months > longest) longest = months
      if ((profession === one || profession === other) && months > exact) exact = months
    }
    return exact >= 0 ? exact | EXACT : longest
  }

  #holds(at: number, { kind, from, until }: Test, months: number): boolean {
    switch (kind) {
      case 'bits':
        return ((this.#flags[at] ?? 0) & from) !== 0
      case 'months':
        return months >= from
      case 'education':
        return (this.#education[at] ?? 0) >= from
      case 'free':
        return (this.#free[at] ?? 0) <= from
      case 'language':
        return this.#languages.touches(at, from, until)
      case 'skill':
        return this.#abilita.touches(at, from, until)
    }
  }
}

const MONTHS = 0xff_ff
const EXACT = 0x1_00_00

/** Short lists of numbers of many rows. */
class Lists {
  readonly #width: number
  readonly #numbers: Int32Array
  readonly #lengths: Uint8Array

  constructor(rows: number, width: number) {
    this.#width = width
    this.#numbers = new Int32Array(rows * width)
    this.#lengths = new Uint8Array(rows)
  }

  add(at: number, numbers: readonly number[]): void {
    this.#numbers.set(numbers, at * this.#width)
    this.#lengths[at] = numbers.length
  }

  /** Whether one of them is from a number to another. */
  touches(at: number, from: number, until: number): boolean {
    const first = at * this.#width
    const last = first + (this.#lengths[at] ?? 0)
    for (let place = first; place < last; place++) {
      const number = this.#numbers[place] ?? 0
      if (number >= from && number <= until) return true
    }
    return false
  }
}

/** Who is better than the last goes to her place. */
function keep(best: Hit[], limit: number, hit: Hit): void {
  if (best.length === limit && (best[limit - 1]?.total ?? 0) >= hit.total) return
  let place = best.length
  while (place > 0 && (best[place - 1]?.total ?? 0) < hit.total) place--
  best.splice(place, 0, hit)
  if (best.length > limit) best.pop()
}

interface Test {
  kind: 'bits' | 'months' | 'education' | 'free' | 'language' | 'skill'
  from: number
  until: number
  required: boolean
}

function testOf(asked: Requisito): Test {
  const { required } = asked
  const test = (kind: Test['kind'], from: number, until = from): Test => ({ kind, from, until, required })
  switch (asked.kind) {
    case 'esperienza':
      return test('months', asked.months)
    case 'titolo':
      return test('education', levelOf(asked.livello))
    case 'patente':
      return test('bits', patenteBit(asked.patente))
    case 'orario':
      return test('bits', orarioBit(asked.orario))
    case 'turni':
      return test('bits', TURNI_BIT)
    case 'sabato':
      return test('bits', SABATO_BIT)
    case 'mezzo':
      return test('bits', mezzoBit(asked.mezzo))
    case 'inizio':
      return test('free', dayOf(asked.by))
    case 'abilita':
      return test('skill', asked.id)
    case 'lingua': {
      const tokens = languageTokens(asked.lingua, asked.livello)
      return test('language', Math.min(...tokens), Math.max(...tokens))
    }
  }
}
