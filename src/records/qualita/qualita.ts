import type { PlainDate } from '../../standard/index.ts'

/** The three questions to a company after a rosa: the people sent, the times, whether it would ask again. */
export const QUALITY_QUESTIONS = ['persone', 'tempi', 'ancora'] as const
export type QualityQuestion = (typeof QUALITY_QUESTIONS)[number]

/** From 1 (not at all) to 5 (very much). */
export const QUALITY_MARKS = [1, 2, 3, 4, 5] as const

export interface Giudizio extends Record<QualityQuestion, number> {
  note: string | null
}

/** What a company said of a rosa, and how it was heard. */
export interface Qualita extends Giudizio {
  rosaId: string
  vacancyId: string
  title: string
  aziendaId: string
  azienda: string
  how: 'collegamento' | 'telefono'
  givenOn: PlainDate
  by: string | null
}

/** The mean of each question to one decimal, rounded half up; null where nobody answered. */
export function meanOf(
  rows: readonly Pick<Giudizio, QualityQuestion>[],
): Record<QualityQuestion, number> | null {
  if (rows.length === 0) return null
  const mean = (question: QualityQuestion) => {
    const sum = rows.reduce((total, row) => total + row[question], 0)
    return Math.round((sum * 10) / rows.length) / 10
  }
  return { persone: mean('persone'), tempi: mean('tempi'), ancora: mean('ancora') }
}
