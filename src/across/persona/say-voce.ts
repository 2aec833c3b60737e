import type { Lang } from '../../platform/words/index.ts'
import { languageName, type VoceContent, type VoceData, type VoceKind } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { dayShort, money } from '../../surfaces/design/index.ts'
import { sayOption, words } from './voci-words.ts'

interface Said {
  title: string
  details: string[]
}

/** A line of the scheda in words: what it is, and the rest of it. */
export function sayVoce({ kind, data }: VoceContent, lang: Lang): Said {
  const say = SAY[kind] as (data: VoceContent['data'], lang: Lang) => Said
  return say(data, lang)
}

const SAY: { [K in VoceKind]: (data: VoceData<K>, lang: Lang) => Said } = {
  titolo: ({ livello, titolo, anno, istituto }, lang) => ({
    title: titolo,
    details: present([option(livello, lang) !== titolo && option(livello, lang), anno?.toString(), istituto]),
  }),
  esperienza: (data, lang) => ({
    title: `${data.mansione}, ${data.azienda}`,
    details: esperienzaDetails(data, lang),
  }),
  competenza: ({ nome, livello }, lang) => ({
    title: nome,
    details: present([livello && option(livello, lang)]),
  }),
  lingua: ({ lingua, ...skills }, lang) => ({
    title: languageName(lingua, lang),
    // A mother tongue is one in every skill, and is said once.
    details: onceEach(
      (['ascolto', 'parlato', 'scritto'] as const).map((skill) => {
        const level = skills[skill]
        if (!level || level === 'madrelingua') return level && option(level, lang).toLowerCase()
        return `${words(lang)(skill).toLowerCase()} ${level}`
      }),
    ),
  }),
  patente: ({ patente, until }, lang) => ({
    title: option(patente, lang),
    details: present([until && words(lang)('say.expires', { day: day(until, lang) })]),
  }),
  professione: ({ name }) => ({ title: name, details: [] }),
  disponibilita: ({ from, orari, turni, sabato, raggioKm, mezzi }, lang) => {
    const say = words(lang)
    const names = (values: readonly string[]) => values.map((value) => option(value, lang)).join(', ')
    return {
      title: names(orari) || say('kind.disponibilita'),
      details: present([
        from && say('say.start', { day: day(from, lang) }),
        turni && say('say.turni'),
        sabato && say('say.sabato'),
        say('say.km', { km: raggioKm }),
        names(mezzi),
      ]),
    }
  },
}

function esperienzaDetails(data: VoceData<'esperienza'>, lang: Lang): string[] {
  const say = words(lang)
  const { from, until, contract, openEnded, yearlyIncomeCents, notes } = data
  return present([
    until
      ? say('say.span', { from: day(from, lang), until: day(until, lang) })
      : say('say.since', { from: day(from, lang) }),
    option(contract, lang),
    openEnded && say('openEnded').toLowerCase(),
    yearlyIncomeCents != null && say('say.income', { money: money(yearlyIncomeCents, lang) }),
    notes,
  ])
}

const option = (value: string, lang: Lang): string => sayOption(words(lang), value)
const day = (value: string, lang: Lang): string => dayShort(value as PlainDate, lang)

const present = (texts: readonly (string | false | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '')

const onceEach = (texts: Parameters<typeof present>[0]): string[] => [...new Set(present(texts))]
