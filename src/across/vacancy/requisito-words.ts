import { defineWords, type Lang } from '../../platform/words/index.ts'
import type { Requisito } from '../../records/candidato/index.ts'
import {
  CEFR,
  languageName,
  LIVELLI,
  MEZZI,
  ORARI,
  PATENTI,
  PREFERRED_LANGUAGES,
} from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { dayShort } from '../../surfaces/design/index.ts'
import { sayChoice } from '../persona/index.ts'
import { searchKey } from '../../platform/names/index.ts'

const words = defineWords('requisito', {
  months_one: { it: 'Esperienza: almeno {{count}} mese', en: 'Experience: at least {{count}} month' },
  months_other: { it: 'Esperienza: almeno {{count}} mesi', en: 'Experience: at least {{count}} months' },
  years_one: { it: 'Esperienza: almeno {{count}} anno', en: 'Experience: at least {{count}} year' },
  years_other: { it: 'Esperienza: almeno {{count}} anni', en: 'Experience: at least {{count}} years' },
  titolo: { it: 'Titolo: {{name}}', en: 'Education: {{name}}' },
  patente: { it: 'Patente {{name}}', en: 'Licence {{name}}' },
  abilitazione: { it: '{{name}}', en: '{{name}}' },
  lingua: { it: 'Lingua: {{name}} {{level}}', en: 'Language: {{name}} {{level}}' },
  orario: { it: 'Orario: {{name}}', en: 'Hours: {{name}}' },
  turni: { it: 'Disponibilità ai turni', en: 'Available for shifts' },
  sabato: { it: 'Disponibilità il sabato', en: 'Available on Saturdays' },
  mezzo: { it: 'Si sposta con: {{name}}', en: 'Travels by: {{name}}' },
  inizio: { it: 'Può cominciare entro il {{day}}', en: 'Can start by {{day}}' },
})

/** A requirement in words: «Esperienza: almeno 1 anno». */
export function sayRequisito(asked: Requisito, lang: Lang): string {
  const say = words(lang)
  const name = (value: string) => sayChoice(value, lang)
  switch (asked.kind) {
    case 'esperienza':
      return asked.months % 12 === 0
        ? say('years', { count: asked.months / 12 })
        : say('months', { count: asked.months })
    case 'titolo':
      return say('titolo', { name: name(asked.livello).toLowerCase() })
    case 'patente':
      return say(/^[A-Z]{1,2}\d?$/.test(asked.patente) ? 'patente' : 'abilitazione', {
        name: name(asked.patente),
      })
    case 'lingua':
      return say('lingua', {
        name: languageName(asked.lingua, lang).toLowerCase(),
        level: asked.livello === 'madrelingua' ? name(asked.livello).toLowerCase() : asked.livello,
      })
    case 'abilita':
      return asked.name
    case 'orario':
      return say('orario', { name: name(asked.orario).toLowerCase() })
    case 'mezzo':
      return say('mezzo', { name: name(asked.mezzo).toLowerCase() })
    case 'inizio':
      return say('inizio', { day: dayShort(asked.by as PlainDate, lang) })
    case 'turni':
    case 'sabato':
      return say(asked.kind)
  }
}

const MONTHS = [3, 6, 12, 24, 36, 60, 120]
/** Nobody may ask for a mother tongue: it is an origin, not a skill. */
const LEVELS = CEFR.filter((level) => level !== 'madrelingua')

/** What may be asked, to choose from; skills are those of the list given. */
export function requisitiToChoose(abilita: readonly { id: number; name: string }[]): Requisito[] {
  const required = true
  return [
    ...MONTHS.map((months) => ({ kind: 'esperienza' as const, months, required })),
    ...PATENTI.map((patente) => ({ kind: 'patente' as const, patente, required })),
    ...ORARI.map((orario) => ({ kind: 'orario' as const, orario, required })),
    { kind: 'turni', required },
    { kind: 'sabato', required },
    ...MEZZI.filter((mezzo) => mezzo !== 'nessuno').map((mezzo) => ({
      kind: 'mezzo' as const,
      mezzo,
      required,
    })),
    ...LIVELLI.filter((livello) => livello !== 'titolo-estero').map((livello) => ({
      kind: 'titolo' as const,
      livello,
      required,
    })),
    ...PREFERRED_LANGUAGES.flatMap((lingua) =>
      LEVELS.map((livello) => ({ kind: 'lingua' as const, lingua, livello, required })),
    ),
    ...abilita.map(({ id, name }) => ({ kind: 'abilita' as const, id, name, required })),
  ]
}

/** The requirement that a text names, as `sayRequisito` says it; undefined where it names none. */
export function readRequisito(
  text: string,
  lang: Lang,
  abilita: readonly { id: number; name: string }[],
): Requisito | undefined {
  const key = searchKey(text)
  return (
    requisitiToChoose(abilita).find((each) => searchKey(sayRequisito(each, lang)) === key) ?? readMonths(key)
  )
}

/** «Esperienza 18 mesi», «2 anni di esperienza»: any number of them. */
function readMonths(key: string): Requisito | undefined {
  const [, count, unit] = /(\d{1,3}) (mes[ei]|ann[oi]|months?|years?)/.exec(key) ?? []
  if (!/esperienza|experience/.test(key) || !count || !unit) return undefined
  const months = Number(count) * (/^(ann|year)/.test(unit) ? 12 : 1)
  return months >= 1 && months <= 480 ? { kind: 'esperienza', months, required: true } : undefined
}
