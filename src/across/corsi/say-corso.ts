import type { Lang } from '../../platform/words/index.ts'
import type { Requisito } from '../../records/candidato/index.ts'
import type { Corso } from '../../records/corso/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { dayNear } from '../../surfaces/design/index.ts'
import { sayRequisito } from '../vacancy/index.ts'
import { words } from './words.ts'

/** What a course gives, in the words in which vacancies ask for it. */
export function sayGives({ patente, lingua, livello, abilita }: Corso, lang: Lang): string[] {
  const required = true
  const given: Requisito[] = [
    ...(patente ? [{ kind: 'patente' as const, patente, required }] : []),
    ...(lingua && livello ? [{ kind: 'lingua' as const, lingua, livello, required }] : []),
    ...abilita.map((each) => ({ kind: 'abilita' as const, ...each, required })),
  ]
  return given.map((each) => sayRequisito(each, lang))
}

/** «corso «HACCP» di 12 ore, dal 18 nov a Perugia». */
export function sayRimedio(
  { title, hours, startsOn, comuneName }: Corso,
  { today, lang }: { today: string; lang: Lang },
): string {
  const day = dayNear(startsOn as PlainDate, today as PlainDate, lang)
  return words(lang)(comuneName ? 'remedy' : 'remedy.online', { title, hours, day, place: comuneName ?? '' })
}

export const corsoHref = ({ id }: Pick<Corso, 'id'>): string => `/siul/formazione/${id}`
