import type { VoceData } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Dice } from './dice.ts'
import type { Who } from './who.ts'

type Level = VoceData<'titolo'>['livello']

/** What the questionnaire of the interview calls a level. */
export type Schooling = 'nessuno' | 'licenza-media' | 'qualifica' | 'diploma' | 'laurea'

interface LevelRow {
  weight: number
  /** Of those who have just taken it. */
  age: number
  schooling: Schooling
  titles: readonly string[]
}

const LEVELS: Readonly<Record<Exclude<Level, 'dottorato' | 'its-ifts'>, LevelRow>> = {
  'nessun-titolo': { weight: 2, age: 12, schooling: 'nessuno', titles: ['Nessun titolo'] },
  'licenza-elementare': { weight: 4, age: 11, schooling: 'nessuno', titles: ['Licenza elementare'] },
  'licenza-media': { weight: 30, age: 14, schooling: 'licenza-media', titles: ['Licenza media'] },
  qualifica: {
    weight: 9,
    age: 17,
    schooling: 'qualifica',
    titles: [
      'Operatore della ristorazione',
      'Operatore elettrico',
      'Operatore del benessere',
      'Operatore meccanico',
    ],
  },
  'diploma-professionale': {
    weight: 8,
    age: 18,
    schooling: 'qualifica',
    titles: ['Tecnico di cucina', 'Tecnico dell’abbigliamento', 'Tecnico dell’automazione'],
  },
  diploma: {
    weight: 29,
    age: 19,
    schooling: 'diploma',
    titles: [
      'Perito meccanico',
      'Ragioneria',
      'Liceo linguistico',
      'Liceo scientifico',
      'Istituto alberghiero',
      'Geometra',
    ],
  },
  'laurea-triennale': {
    weight: 6,
    age: 23,
    schooling: 'laurea',
    titles: [
      'Scienze dell’educazione',
      'Economia aziendale',
      'Scienze della comunicazione',
      'Infermieristica',
    ],
  },
  'laurea-magistrale': {
    weight: 6,
    age: 25,
    schooling: 'laurea',
    titles: ['Giurisprudenza', 'Ingegneria civile', 'Lettere moderne', 'Psicologia'],
  },
  'titolo-estero': {
    weight: 0,
    age: 19,
    schooling: 'diploma',
    titles: [
      'Scuola superiore nel Paese di nascita',
      'Laurea nel Paese di nascita',
      'Scuola professionale all’estero',
    ],
  },
}

type KnownLevel = keyof typeof LEVELS
const isKnown = (level: Level): level is KnownLevel => level in LEVELS

/** The titles of study of a person, the highest last. */
export function studiesOf(dice: Dice, { birthOn, birthPlace }: Who, today: PlainDate): VoceData<'titolo'>[] {
  const year = Number(birthOn.slice(0, 4))
  const entries = Object.keys(LEVELS) as KnownLevel[]
  const reached = entries.filter((level) => year + LEVELS[level].age < Number(today.slice(0, 4)))
  const abroad = birthPlace.country !== 'IT' && dice.chance(45)
  const livello = abroad
    ? 'titolo-estero'
    : dice.weighted(reached.map((level) => [level, LEVELS[level].weight] as const))
  const { age, titles } = LEVELS[livello]
  return [{ livello, titolo: dice.pick(titles), anno: year + age, istituto: null }]
}

export function schoolingOf(studies: readonly VoceData<'titolo'>[]): Schooling {
  const level = studies.at(-1)?.livello ?? 'nessun-titolo'
  return isKnown(level) ? LEVELS[level].schooling : 'laurea'
}
