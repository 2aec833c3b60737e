import type { TestHouse } from './house.ts'
import { PROFESSIONI } from '../../src/records/persona/index.ts'
import {
  cellOf,
  professioneGroup,
  professioneNumber,
  type Candidato,
  type Requisito,
  type Ricercato,
} from '../../src/records/candidato/index.ts'

/** Numbers that look drawn and are always the same (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

const NUMBERS = PROFESSIONI.map(({ code }) => ({
  number: professioneNumber(code),
  group: professioneGroup(code),
}))
const GROUPS = [...new Set(NUMBERS.map(({ group }) => group))]
/** Of a region, in units of 100 m; a country is made by asking for a larger side. */
const REGION = 1_000
const uuid = (index: number) => `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`

/** One of the people of the synthetic table: half of the fields crowd on few values, as they do in life. */
export function inventCandidato(index: number, side = REGION): Candidato {
  const draw = seeded(index + 1)
  const group = GROUPS[draw(GROUPS.length)] ?? 522
  const own = NUMBERS.filter((each) => each.group === group).slice(0, 1 + draw(3))
  const [x, y] = [draw(4) === 0 ? draw(40) : draw(side), draw(4) === 0 ? draw(40) : draw(side)]
  const many = (below: number, of: number) => Array.from({ length: draw(below) }, () => draw(of))
  return {
    personaId: uuid(index),
    professionGroup: group,
    cell: cellOf(x, y),
    flags: draw(1 << 26) & draw(1 << 26) & draw(1 << 26) ? draw(1 << 26) | 8 : draw(1 << 26),
    education: draw(11) - 1,
    freeFrom: draw(3) === 0 ? `2026-${String(9 + draw(4)).padStart(2, '0')}-15` : null,
    commute: [50, 100, 200, 300, 500, 1_000][draw(6)] ?? 100,
    x,
    y,
    professions: own.map(({ number }) => number),
    months: own.map(() => draw(2) * draw(200)),
    languages: [...new Set(many(4, 40))].map((code) => code * 8 + 1 + draw(7)),
    abilita: [...new Set(many(8, 60))].map((id) => id + 1),
  }
}

/** A search among them, with up to nine requirements, required or desired. */
export function inventRicercato(index: number, side = REGION): Ricercato {
  const draw = seeded(900_000 + index)
  const one = NUMBERS[draw(NUMBERS.length)]
  const near = NUMBERS[draw(NUMBERS.length)]
  const professions = [one, ...(draw(5) === 0 ? [near] : [])].flatMap((each) => each?.number ?? [])
  return {
    professions,
    place:
      draw(12) === 0 ? null : { x: draw(side), y: draw(side), radius: [100, 200, 300, 600][draw(4)] ?? 100 },
    requisiti: Array.from({ length: draw(10) }, () => inventRequisito(draw)),
  }
}

function inventRequisito(draw: (below: number) => number): Requisito {
  const required = draw(3) === 0
  const all: Requisito[] = [
    { kind: 'esperienza', months: 1 + draw(60), required },
    { kind: 'titolo', livello: draw(2) === 0 ? 'licenza-media' : 'diploma', required },
    { kind: 'patente', patente: draw(2) === 0 ? 'B' : 'HACCP', required },
    { kind: 'lingua', lingua: draw(2) === 0 ? 'aa' : 'bh', livello: draw(2) === 0 ? 'A1' : 'B2', required },
    { kind: 'abilita', id: 1 + draw(60), name: 'una', required },
    { kind: 'orario', orario: draw(2) === 0 ? 'tempo-pieno' : 'fine-settimana', required },
    { kind: 'turni', required },
    { kind: 'sabato', required },
    { kind: 'mezzo', mezzo: 'auto', required },
    { kind: 'inizio', by: `2026-1${draw(3)}-15`, required },
  ]
  return all[draw(all.length)] ?? { kind: 'turni', required }
}

const AT_ONCE = 10_000

/** Writes them in the fast table, as they lie there: in the order of group and cell. */
export async function giveCandidati(
  house: Pick<TestHouse, 'sql'>,
  rows: readonly Candidato[],
): Promise<void> {
  const sorted = rows.toSorted((a, b) => a.professionGroup - b.professionGroup || a.cell - b.cell)
  for (let from = 0; from < sorted.length; from += AT_ONCE) {
    const some = sorted.slice(from, from + AT_ONCE).map((row) => ({
      profession_group: row.professionGroup,
      persona_id: row.personaId,
      free_from: row.freeFrom,
      cell: row.cell,
      flags: row.flags,
      education: row.education,
      commute: row.commute,
      x: row.x,
      y: row.y,
      ...arrays(row),
    }))
    await house.sql('insert into candidato select * from jsonb_populate_recordset(null::candidato, $1)', [
      JSON.stringify(some),
    ])
  }
  await house.sql('analyze candidato')
}

const arrays = ({ professions, months, languages, abilita }: Candidato) => ({
  professions,
  months,
  languages,
  abilita,
})
