import { defineWords, type Lang } from '../../platform/words/index.ts'
import type { Vacancy } from '../../records/vacancy/index.ts'
import { money } from '../../surfaces/design/index.ts'
import { sayChoice } from '../persona/index.ts'

export const offerWords = defineWords('offerta', {
  'contract.tempo-indeterminato': { it: 'Tempo indeterminato', en: 'Permanent' },
  'contract.tempo-determinato': { it: 'Tempo determinato', en: 'Fixed term' },
  'contract.stagionale': { it: 'Stagionale', en: 'Seasonal' },
  'contract.apprendistato': { it: 'Apprendistato', en: 'Apprenticeship' },
  'contract.somministrazione': { it: 'Somministrazione', en: 'Agency work' },
  'contract.collaborazione': { it: 'Collaborazione', en: 'Freelance' },
  'contract.tirocinio': { it: 'Tirocinio', en: 'Traineeship' },
  months_one: { it: '{{count}} mese', en: '{{count}} month' },
  months_other: { it: '{{count}} mesi', en: '{{count}} months' },
  hours_one: { it: '{{count}} ora a settimana', en: '{{count}} hour a week' },
  hours_other: { it: '{{count}} ore a settimana', en: '{{count}} hours a week' },
  pay: { it: 'Paga', en: 'Pay' },
  'pay.none': { it: 'Paga non indicata', en: 'Pay not stated' },
  'pay.one': { it: '{{from}} {{per}}', en: '{{from}} {{per}}' },
  'pay.span': { it: 'da {{from}} a {{until}} {{per}}', en: '{{from}} to {{until}} {{per}}' },
  'per.ora': { it: 'all’ora', en: 'an hour' },
  'per.mese': { it: 'al mese', en: 'a month' },
  'per.anno': { it: 'all’anno', en: 'a year' },
  remote: { it: 'Si lavora da dove si vuole', en: 'Work from anywhere' },
  people_one: { it: '{{count}} persona', en: '{{count}} person' },
  people_other: { it: '{{count}} persone', en: '{{count}} people' },
  'state.da-qualificare': { it: 'Da qualificare', en: 'To be completed' },
  'state.pubblicata': { it: 'Pubblicata', en: 'Published' },
  'state.preselezione': { it: 'Preselezione', en: 'Preselection' },
  'state.rosa-inviata': { it: 'Rosa inviata', en: 'Rosa sent' },
  'state.esiti': { it: 'Esiti', en: 'Outcomes' },
  'state.chiusa': { it: 'Chiusa', en: 'Closed' },
})

type Offered = Pick<
  Vacancy,
  'contract' | 'durationMonths' | 'orari' | 'weeklyHours' | 'payFromCents' | 'payUntilCents' | 'payPer'
>

/** «Tempo determinato, 6 mesi». */
export function sayContract({ contract, durationMonths }: Offered, lang: Lang): string {
  const say = offerWords(lang)
  const name = say(`contract.${contract}`)
  return durationMonths ? `${name}, ${say('months', { count: durationMonths })}` : name
}

/** «Tempo pieno, 40 ore a settimana»; empty where nothing is said. */
export function sayHours({ orari, weeklyHours }: Offered, lang: Lang): string {
  const names = orari.map((orario, at) =>
    at === 0 ? sayChoice(orario, lang) : sayChoice(orario, lang).toLowerCase(),
  )
  return [...names, ...(weeklyHours ? [offerWords(lang)('hours', { count: weeklyHours })] : [])].join(', ')
}

/** «da 1.300,00 € a 1.400,00 € al mese», or that it is not stated. */
export function sayPay(
  {
    payFromCents: from,
    payUntilCents: until,
    payPer,
  }: Pick<Offered, 'payFromCents' | 'payUntilCents' | 'payPer'>,
  lang: Lang,
): string {
  const say = offerWords(lang)
  if (!from || !payPer) return say('pay.none')
  const per = say(`per.${payPer}`)
  return until
    ? say('pay.span', { from: money(from, lang), until: money(until, lang), per })
    : say('pay.one', { from: money(from, lang), per })
}
