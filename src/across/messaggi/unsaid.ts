/** Reasons that nobody beside her is to read, and office words that nobody says. */
const UNSAID = [
  'collocamento mirato',
  'disabil\\p{L}*',
  'handicap\\p{L}*',
  'invalid\\p{L}*',
  'legge 68',
  'l\\. ?68',
  'malatti\\p{L}*',
  'gravidanz\\p{L}*',
  'debit\\p{L}*',
  'pignorament\\p{L}*',
  'carcer\\p{L}*',
  'detenut\\p{L}*',
  'tossicodipenden\\p{L}*',
  'sert',
  'serd',
  'extracomunitar\\p{L}*',
  'clandestin\\p{L}*',
  'istanz[ae]',
  'adempiment\\p{L}*',
  'modulistica',
  'usufruire',
  'fruire',
  'erogazion\\p{L}*',
  'ai sensi',
  'clicca qui',
]
const PATTERN = new RegExp(`(?<![\\p{L}\\d])(${UNSAID.join('|')})(?![\\p{L}\\d])`, 'iu')

/** The first word of a text to a person that is not to be said, as it was typed; undefined where there is none. */
export const unsaidIn = (text: string): string | undefined => PATTERN.exec(text.replaceAll(/\s+/g, ' '))?.[1]
