import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('anagrafica', {
  'form.title': { it: 'Nome, contatti, domicilio', en: 'Name, contacts, domicile' },
  save: { it: 'Salva le modifiche', en: 'Save the changes' },
  'given.title': { it: 'Dati di nascita', en: 'Birth data' },
  'history.title': { it: 'Da dove viene ogni dato', en: 'Where each datum comes from' },
  'history.field': { it: 'Dato', en: 'Datum' },
  'history.value': { it: 'Valore', en: 'Value' },
  'history.source': { it: 'Da dove viene', en: 'Source' },
  'history.when': { it: 'Quando', en: 'When' },
  'history.by': { it: 'Chi', en: 'Who' },
  saved: { it: 'Salvato.', en: 'Saved.' },
  same: { it: 'Niente da salvare: era già così.', en: 'Nothing to save: it already was like this.' },
  'conflict.title': { it: 'Due persone hanno scritto cose diverse', en: 'Two people wrote different things' },
  'conflict.text': {
    it: 'Scegli il valore giusto per ogni dato. L’altro resta nella storia. Le tue altre modifiche si salvano insieme.',
    en: 'Choose the right value of each datum. The other stays in the history. Your other changes are saved together with it.',
  },
  'conflict.mine': { it: 'Il mio: {{value}}', en: 'Mine: {{value}}' },
  'conflict.theirs': { it: '{{by}}, {{at}}: {{value}}', en: '{{by}}, {{at}}: {{value}}' },
  'conflict.leave': { it: 'Torna senza salvare', en: 'Back without saving' },
  'conflict.keep': { it: 'Salva con queste scelte', en: 'Save with these choices' },
})
