import { professioneNumber, type Ricercato } from '../../records/candidato/index.ts'
import type { Asking } from '../../records/vacancy/index.ts'
import { pull, type Leve } from './leve.ts'

/** Units of 100 m in a kilometre. */
const KM = 10

/** What a vacancy looks for, as the levers leave it. */
export function ricercatoOf(
  { professioni, remote, x, y, radiusKm, requisiti }: Omit<Asking, 'id' | 'number'>,
  leve: Leve = { relaxed: [], required: [] },
): Ricercato {
  return {
    professions: professioni.map(professioneNumber),
    place: remote || x === null || y === null ? null : { x, y, radius: (leve.km ?? radiusKm) * KM },
    requisiti: pull(requisiti, leve),
  }
}
