import type { Lang } from '../../platform/words/index.ts'
import { languageName, type VoceContent } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { dayShort, money } from '../../surfaces/design/index.ts'
import { sayOption, words } from './voci-words.ts'

/** A line of the scheda in words: what it is, and the rest of it. */
export function sayVoce(voce: VoceContent, lang: Lang): { title: string; details: string[] } {
  const say = words(lang)
  const option = (value: string) => sayOption(say, value)
  const day = (value: string) => dayShort(value as PlainDate, lang)
  switch (voce.kind) {
    case 'titolo': {
      const { livello, titolo, anno, istituto } = voce.data
      return { title: titolo, details: present([option(livello), anno?.toString(), istituto]) }
    }
    case 'esperienza':
      return {
        title: `${voce.data.mansione}, ${voce.data.azienda}`,
        details: esperienzaDetails(voce.data, lang),
      }
    case 'competenza':
      return { title: voce.data.nome, details: present([voce.data.livello && option(voce.data.livello)]) }
    case 'lingua': {
      const { lingua, ...skills } = voce.data
      const levels = (['ascolto', 'parlato', 'scritto'] as const).map((skill) => {
        const level = skills[skill]
        if (!level || level === 'madrelingua') return level && option(level).toLowerCase()
        return `${say(skill).toLowerCase()} ${level}`
      })
      return { title: languageName(lingua, lang), details: present(levels) }
    }
    case 'patente': {
      const { patente, until } = voce.data
      return { title: option(patente), details: present([until && say('say.expires', { day: day(until) })]) }
    }
    case 'professione':
      return { title: voce.data.name, details: [] }
    case 'disponibilita': {
      const { from, orari, turni, sabato, raggioKm, mezzi } = voce.data
      const title = orari.map(option).join(', ') || say('kind.disponibilita')
      const when = [
        from && say('say.start', { day: day(from) }),
        turni && say('say.turni'),
        sabato && say('say.sabato'),
      ]
      return {
        title,
        details: present([...when, say('say.km', { km: raggioKm }), mezzi.map(option).join(', ')]),
      }
    }
  }
}

function esperienzaDetails(data: Extract<VoceContent, { kind: 'esperienza' }>['data'], lang: Lang): string[] {
  const say = words(lang)
  const day = (value: string) => dayShort(value as PlainDate, lang)
  const { from, until, contract, openEnded, yearlyIncomeCents, notes } = data
  return present([
    until ? say('say.span', { from: day(from), until: day(until) }) : say('say.since', { from: day(from) }),
    sayOption(say, contract),
    openEnded && say('openEnded').toLowerCase(),
    yearlyIncomeCents != null && say('say.income', { money: money(yearlyIncomeCents, lang) }),
    notes,
  ])
}

const present = (texts: readonly (string | false | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '')
