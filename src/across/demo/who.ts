import { findPlace, type CodiceFiscale, type Place, type Sex } from '../../platform/identifiers/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import { COMUNI } from '../../records/centro/index.ts'
import type { Anagrafica, Need } from '../../records/persona/index.ts'
import { addDays, daysBetween, plainDate, type PlainDate } from '../../standard/index.ts'
import { giveCodice, giveProvvisorio } from './codice.ts'
import { COMMUNITIES, type Community } from './communities.ts'
import type { Dice } from './dice.ts'
import { BIRTH_CITIES, STREETS, weightOf } from './domicile.ts'

/** How her Italian is, as the questionnaire of the interview asks it. */
export type Italian = 'bene' | 'scrivo-a-fatica' | 'parlo-poco' | 'quasi-nulla'

/** Somebody who does not exist. */
export interface Who extends Anagrafica {
  comune: string
  sex: Sex
  birthOn: PlainDate
  birthPlace: Place
  codice: CodiceFiscale
  community: Community
  italian: Italian
}

interface Asked {
  /** Her number in the demo. */
  index: number
  today: PlainDate
  /** She was of working age on this day. */
  grownOn: PlainDate
  /** Where she may live, with how many live there. */
  comuni: readonly (readonly [belfiore: string, weight: number])[]
  /** The codes given out so far. */
  taken: Set<string>
}

const PEOPLE = COMMUNITIES.map((community) => [community, community.weight] as const)
const UMBRIA = COMUNI.map(({ belfiore }) => [belfiore, weightOf(belfiore)] as const)
const MONTH = 30.4
const OLDEST = 65 * 12 * MONTH

/** Invents a person. */
export function inventWho(dice: Dice, asked: Asked): Who {
  const community = dice.weighted(PEOPLE)
  const sex = dice.chance(53) ? 'F' : 'M'
  const surname = dice.pick(community.surnames)
  const name = dice.pick(sex === 'F' ? community.women : community.men)
  const birthOn = bornOn(dice, asked)
  const birthPlace = placeOf(dice, community, birthOn)
  const bornHere = birthPlace.country === 'IT'
  const asIfTaken = dice.below(400) === 0
  const holder = { surname, name, sex, birthOn, placeCode: birthPlace.code, today: asked.today } as const
  const codice =
    !bornHere && dice.chance(2)
      ? giveProvvisorio(asked.index, asked.today)
      : giveCodice(holder, asked.taken, asIfTaken)
  const italian = bornHere
    ? dice.chance(96)
      ? 'bene'
      : 'scrivo-a-fatica'
    : dice.weighted(SPOKEN_BY_NEWCOMERS)
  return {
    surname,
    name,
    sex,
    birthOn,
    birthPlace,
    codice,
    community,
    italian,
    ...contactsOf(dice, `${searchKey(name)}.${searchKey(surname)}`.replaceAll(' ', '')),
    preferredLanguage: italian === 'parlo-poco' || italian === 'quasi-nulla' ? community.language : 'it',
    address: dice.chance(92) ? `${dice.pick(STREETS)}, ${dice.between(1, 140)}` : null,
    comune: dice.weighted(asked.comuni),
    needs: needsOf(dice, italian),
  }
}

const SPOKEN_BY_NEWCOMERS: readonly (readonly [Italian, number])[] = [
  ['bene', 38],
  ['scrivo-a-fatica', 30],
  ['parlo-poco', 24],
  ['quasi-nulla', 8],
]

/** Ages in ten-year bands from sixteen, those in the middle more often. */
function bornOn(dice: Dice, { grownOn, today }: Asked): PlainDate {
  const years = dice.weighted([
    [17, 30],
    [27, 27],
    [37, 22],
    [47, 16],
    [56, 5],
  ] as const)
  const days = Math.floor((years * 12 + dice.below(120)) * MONTH) + dice.below(30)
  const most = Math.floor(OLDEST) - daysBetween(grownOn, today)
  return addDays(grownOn, -Math.min(days, most))
}

function placeOf(dice: Dice, { country }: Community, birthOn: PlainDate): Place {
  const second = country !== null && birthOn > plainDate('1999-01-01') && dice.chance(35)
  const code =
    country !== null && !second ? country : dice.weighted(second || dice.chance(76) ? UMBRIA : BIRTH_CITIES)
  const place = findPlace(code, birthOn) ?? findPlace('G478')
  if (!place) throw new Error('no place to be born')
  return place
}

/** Addresses that reach nobody, numbers that nobody has. */
function contactsOf(dice: Dice, mailbox: string): Pick<Anagrafica, 'phone' | 'email' | 'preferredChannel'> {
  const number = String(dice.below(10_000)).padStart(4, '0')
  const phone = dice.weighted([
    [`+39300000${number}`, 84],
    [`+39075000${number}`, 10],
    [null, 6],
  ] as const)
  const email = dice.chance(68) ? `${mailbox}${dice.between(1, 99)}@example.org` : null
  const channels = [
    ...(phone ? ([['telefono', 45]] as const) : []),
    ...(phone?.startsWith('+393') ? ([['sms', 30]] as const) : []),
    ...(email ? ([['email', 35]] as const) : []),
    ['lettera', 3] as const,
  ]
  return { phone, email, preferredChannel: dice.chance(88) ? dice.weighted(channels) : null }
}

function needsOf(dice: Dice, italian: Italian): Need[] {
  const needs: Need[] = []
  if (italian === 'quasi-nulla' || (italian === 'parlo-poco' && dice.chance(35))) needs.push('mediatrice')
  if (italian === 'parlo-poco' || dice.chance(2)) needs.push('parlare-piano')
  if (dice.below(300) === 0) needs.push('lis')
  if (dice.below(120) === 0) needs.push('accompagnamento')
  return needs
}
