import { defineWords, type Lang } from '../../platform/words/index.ts'
import { CHANNELS, NEEDS, PREFERRED_LANGUAGES, type Field } from './anagrafica.ts'

/** What the data of a person, their choices and their sources are called. */
export const personaWords = defineWords('persona', {
  surname: { it: 'Cognome', en: 'Surname' },
  name: { it: 'Nome', en: 'Name' },
  phone: { it: 'Telefono', en: 'Telephone' },
  email: { it: 'E-mail', en: 'E-mail' },
  preferredChannel: { it: 'Canale preferito', en: 'Preferred channel' },
  preferredLanguage: { it: 'Lingua', en: 'Language' },
  address: { it: 'Indirizzo del domicilio', en: 'Address of domicile' },
  comune: { it: 'Comune di domicilio', en: 'Comune of domicile' },
  needs: { it: 'Che cosa serve allo sportello', en: 'What is needed at the desk' },
  sex: { it: 'Sesso', en: 'Sex' },
  birthOn: { it: 'Data di nascita', en: 'Date of birth' },
  birthPlaceName: { it: 'Luogo di nascita', en: 'Place of birth' },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale' },
  'sex.F': { it: 'femmina', en: 'female' },
  'sex.M': { it: 'maschio', en: 'male' },
  'channel.telefono': { it: 'Telefonata', en: 'Telephone call' },
  'channel.sms': { it: 'SMS', en: 'SMS' },
  'channel.email': { it: 'E-mail', en: 'E-mail' },
  'channel.lettera': { it: 'Lettera', en: 'Letter' },
  'need.mediatrice': { it: 'Mediatrice o mediatore', en: 'A mediator' },
  'need.parlare-piano': { it: 'Parlare piano', en: 'Slow speech' },
  'need.lis': { it: 'Lingua dei segni (LIS)', en: 'Sign language (LIS)' },
  'need.accompagnamento': { it: 'Una persona che accompagni', en: 'Somebody to come along' },
  'source.codice-fiscale': { it: 'dal codice fiscale', en: 'from the codice fiscale' },
  'source.persona': { it: 'detto dalla persona', en: 'said by the person' },
  'source.operatore': { it: 'scritto allo sportello', en: 'written at the desk' },
  'source.portale': { it: 'dal portale', en: 'from the portal' },
  'source.comunicazioni-obbligatorie': {
    it: 'dalle comunicazioni obbligatorie',
    en: 'from the mandatory communications',
  },
  'source.inps': { it: 'da INPS', en: 'from INPS' },
  empty: { it: '–', en: '–' },
})

type Option = { value: string; label: string }

export function channelOptions(lang: Lang): Option[] {
  return CHANNELS.map((value) => ({ value, label: personaWords(lang)(`channel.${value}`) }))
}

export function needOptions(lang: Lang): Option[] {
  return NEEDS.map((value) => ({ value, label: personaWords(lang)(`need.${value}`) }))
}

/** The name of a language in the language of the page: «albanese». */
export function languageName(code: string, lang: Lang): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code
}

export function languageOptions(lang: Lang): Option[] {
  return PREFERRED_LANGUAGES.map((value) => ({ value, label: languageName(value, lang) }))
}

/** A datum as it is read, but for the comune, whose name only the archive knows. */
export function sayDatum(field: string, value: unknown, lang: Lang): string {
  const say = personaWords(lang)
  const texts = [value].flat().filter((one): one is string => typeof one === 'string')
  if (texts.length === 0) return say('empty')
  if (field === 'sex') return say(value === 'F' ? 'sex.F' : 'sex.M')
  const options = OPTIONS[field as Field]?.(lang) ?? []
  return texts.map((text) => options.find((option) => option.value === text)?.label ?? text).join(', ')
}

const OPTIONS: Partial<Record<Field, (lang: Lang) => Option[]>> = {
  preferredChannel: channelOptions,
  preferredLanguage: languageOptions,
  needs: needOptions,
}
