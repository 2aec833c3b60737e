/** The languages of the leaflets at the desks. */
export const LEAFLET_LANGUAGES = ['it', 'en', 'ro', 'sq', 'ar', 'uk'] as const
export type LeafletLanguage = (typeof LEAFLET_LANGUAGES)[number]

export const THEMES = [
  'servizi',
  'did-e-patto',
  'formazione',
  'tirocini',
  'sostegni',
  'collocamento-mirato',
  'diritti',
  'imprese',
] as const
export type Theme = (typeof THEMES)[number]

/** A leaflet of a centre and its copies. */
export interface Materiale {
  id: string
  title: string
  language: LeafletLanguage
  theme: Theme
  service: string
  copies: number
  lowAt: number
  /** Copies given out this year. */
  given: number
}

/** Somebody has to order more. */
export const isLow = ({ copies, lowAt }: Pick<Materiale, 'copies' | 'lowAt'>): boolean => copies <= lowAt

/** What this room refuses with. */
export const MATERIALE_REFUSALS = {
  'materiale.non-trovato': {
    status: 404,
    it: 'Questo materiale non c’è, oppure è di un altro centro.',
    en: 'This leaflet does not exist, or belongs to another centre.',
  },
  'materiale.esaurito': {
    status: 409,
    it: 'Di queste copie ne restano {{copies}}. Danne meno, o carica quelle arrivate.',
    en: 'There are {{copies}} copies left. Give fewer, or add those that came in.',
  },
  'materiale.gia-presente': {
    status: 409,
    it: 'C’è già un materiale con questo titolo in questa lingua: aggiungi copie a quello.',
    en: 'There already is a leaflet with this title in this language: add copies to it.',
  },
} as const
