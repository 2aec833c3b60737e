import { defineWords } from '../../platform/words/index.ts'

export const words = defineWords('raccomandazioni', {
  title: { it: 'Consigliate stanotte', en: 'Recommended last night' },
  hint: {
    it: 'Le più adatte a cui l’offerta non è ancora stata proposta. Se qualcosa cambia, i nomi si aggiornano da soli.',
    en: 'The most suitable people to whom the job was not proposed yet. When something changes, the names follow.',
  },
  all: { it: 'Vedi tutte, con le leve', en: 'See all, with the levers' },
  'for-person_one': {
    it: 'È fra le prime 15 persone per {{count}} offerta',
    en: 'Among the first 15 people for {{count}} job',
  },
  'for-person_other': {
    it: 'È fra le prime 15 persone per {{count}} offerte',
    en: 'Among the first 15 people for {{count}} jobs',
  },
})
