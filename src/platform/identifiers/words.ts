import { defineWords, type Lang } from '../words/index.ts'
import type { NameWarning } from './compose.ts'
import type { PhoneProblem } from './phone.ts'
import type { Problem } from './problem.ts'

const codeWords = defineWords('codice-fiscale', {
  missing: {
    it: 'Scrivi il codice: lo trovi sulla tessera sanitaria o nella visura.',
    en: 'Type the code: it is on the health card, or in the company register extract.',
  },
  'too-short': {
    it: 'Il codice ha {{expected}} caratteri e questo ne ha {{found}}: controlla che cosa manca.',
    en: 'The code has {{expected}} characters and this one has {{found}}: check what is missing.',
  },
  'too-long': {
    it: 'Il codice ha {{expected}} caratteri e questo ne ha {{found}}: togli quelli in più.',
    en: 'The code has {{expected}} characters and this one has {{found}}: remove the extra ones.',
  },
  'letter-expected': {
    it: 'Al posto {{position}} c’è «{{found}}», ma lì va una lettera.',
    en: 'Character {{position}} is “{{found}}”, where a letter belongs.',
  },
  'digit-expected': {
    it: 'Al posto {{position}} c’è «{{found}}», ma lì va una cifra.',
    en: 'Character {{position}} is “{{found}}”, where a digit belongs.',
  },
  guess: { it: 'Forse è «{{guess}}»?', en: 'Is it “{{guess}}”, perhaps?' },
  'month-letter': {
    it: 'Al posto {{position}} c’è «{{found}}», che non è la lettera di un mese: può essere solo {{expected}}.',
    en: 'Character {{position}} is “{{found}}”, which stands for no month: it can only be {{expected}}.',
  },
  day: {
    it: 'Ai posti 10 e 11 c’è «{{found}}», che non è un giorno: va da 01 a 31 per un uomo, da 41 a 71 per una donna.',
    en: 'Characters 10 and 11 are “{{found}}”, which is no day: 01 to 31 for a man, 41 to 71 for a woman.',
  },
  date: {
    it: 'La data di nascita scritta nel codice, {{found}}, non esiste: controlla i posti da 7 a 11.',
    en: 'The birth date in the code, {{found}}, does not exist: check characters 7 to 11.',
  },
  future: {
    it: 'La data di nascita, {{found}}, deve ancora venire: controlla l’anno ai posti 7 e 8 e la data indicata.',
    en: 'The birth date, {{found}}, is in the future: check the year in characters 7 and 8 and the date you gave.',
  },
  'place-unknown': {
    it: 'Ai posti da 12 a 15 c’è «{{found}}», che non è il codice di un comune o di uno Stato: confrontalo con la tessera.',
    en: 'Characters 12 to 15 are “{{found}}”, which is no comune and no state: compare them with the card.',
  },
  'place-not-yet': {
    it: '«{{found}}» ({{place}}) non vale per chi è nato prima del suo primo giorno, {{from}}, e il codice dice {{birthOn}}: controlla i posti da 7 a 15.',
    en: '“{{found}}” ({{place}}) does not hold for births before its first day, {{from}}, and the code says {{birthOn}}: check characters 7 to 15.',
  },
  'place-ended': {
    it: '«{{found}}» ({{place}}) non vale per chi è nato dopo il suo ultimo giorno, {{until}}, e il codice dice {{birthOn}}: controlla i posti da 7 a 15.',
    en: '“{{found}}” ({{place}}) does not hold for births after its last day, {{until}}, and the code says {{birthOn}}: check characters 7 to 15.',
  },
  'check-letter': {
    it: 'L’ultima lettera è «{{found}}», ma con i primi 15 caratteri dovrebbe essere «{{expected}}»: uno dei 16 è sbagliato, rileggili sulla tessera.',
    en: 'The last letter is “{{found}}”, but the first 15 characters call for “{{expected}}”: one of the 16 is wrong, read them again on the card.',
  },
  'check-digit': {
    it: 'L’ultima cifra è {{found}}, ma con le prime 10 dovrebbe essere {{expected}}: una delle 11 è sbagliata, rileggile.',
    en: 'The last digit is {{found}}, but the first 10 call for {{expected}}: one of the 11 is wrong, read them again.',
  },
  zeros: {
    it: 'Undici zeri non sono il codice di nessuno: scrivi quello vero.',
    en: 'Eleven zeros are nobody’s code: type the real one.',
  },
  'surname-differs': {
    it: 'Il codice comincia con {{found}}, ma dal cognome verrebbe {{expected}}: controlla il cognome alla nascita.',
    en: 'The code starts with {{found}}, but the surname would give {{expected}}: check the surname at birth.',
  },
  'name-differs': {
    it: 'Ai posti da 4 a 6 c’è {{found}}, ma dal nome verrebbe {{expected}}: controlla il nome nell’atto di nascita.',
    en: 'Characters 4 to 6 are {{found}}, but the name would give {{expected}}: check the name on the birth certificate.',
  },
})

const phoneWords = defineWords('telefono', {
  missing: {
    it: 'Scrivi il numero di telefono, per esempio 347 1234567.',
    en: 'Type the telephone number, for example 347 1234567.',
  },
  character: {
    it: 'Nel numero c’è «{{found}}»: lascia solo le cifre e, se serve, il + davanti.',
    en: 'The number contains “{{found}}”: leave only digits and, where needed, the + in front.',
  },
  'too-short': {
    it: 'Servono {{expected}} cifre e qui il conto è {{found}}: ne manca qualcuna.',
    en: 'It takes {{expected}} digits and here they are {{found}}: some are missing.',
  },
  'too-long': {
    it: 'Servono {{expected}} cifre e qui il conto è {{found}}: ce n’è qualcuna di troppo.',
    en: 'It takes {{expected}} digits and here they are {{found}}: remove the extra ones.',
  },
  beginning: {
    it: 'Un numero non comincia con {{found}}: in Italia con 3 un cellulare e con 0 un fisso, per l’estero scrivi + e il prefisso del Paese.',
    en: 'No number starts with {{found}}: in Italy mobiles start with 3 and landlines with 0; for abroad type + and the country code.',
  },
})

/** A day as people say it, also one that does not exist (30 febbraio 1999). */
const sayDay = (lang: Lang, day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = new Intl.DateTimeFormat(lang === 'it' ? 'it-IT' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  const first = lang === 'it' && date === '01' ? '1°' : String(Number(date))
  return `${first} ${name.format(new Date(`2000-${month}-01T00:00:00Z`))} ${year}`
}

/** One sentence for a problem of a codice fiscale or a partita IVA, or for a warning about names. */
export function sayProblem(lang: Lang, problem: Problem | NameWarning): string {
  const say = codeWords(lang)
  const sentence = say(
    problem.code,
    Object.fromEntries(
      Object.entries(problem).map(([key, value]) => [
        key,
        /^\d{4}-\d\d-\d\d$/.test(String(value)) ? sayDay(lang, String(value)) : value,
      ]),
    ),
  )
  return 'guess' in problem ? `${sentence} ${say('guess', { guess: problem.guess })}` : sentence
}

/** One sentence for a problem of a telephone number. */
export const sayPhoneProblem = (lang: Lang, problem: PhoneProblem): string =>
  phoneWords(lang)(problem.code, { ...problem })
