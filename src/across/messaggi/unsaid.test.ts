import { expect, test } from 'vitest'
import { unsaidIn } from './unsaid.ts'

test.each([
  ['Ti aspetto al Collocamento  Mirato giovedì', 'Collocamento Mirato'],
  ['porta il verbale di invalidità', 'invalidità'],
  ['per la Legge 68', 'Legge 68'],
  ['ai sensi del decreto', 'ai sensi'],
  ['parliamo dei tuoi debiti', 'debiti'],
  ['È il SERT che ti segue', 'SERT'],
])('«%s» is not to be sent for «%s»', (text, word) => {
  expect(unsaidIn(text)).toBe(word)
})

test.each([
  'Ti aspetto giovedì alle dieci in via di Prova.',
  'Usciamo dal deserto insieme',
  'Il corso comincia lunedì: porta il curriculum.',
  '',
])('«%s» may be sent', (text) => {
  expect(unsaidIn(text)).toBeUndefined()
})
