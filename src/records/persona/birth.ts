import { findPlace, listPlaces, type CodiceFiscale, type Sex } from '../../platform/identifiers/index.ts'
import { searchKey } from '../../platform/names/index.ts'
import { done, refused, type Outcome } from '../../platform/work/index.ts'
import type { Birth } from './persona.store.ts'

/** Birth as somebody states it; the place by name or by Belfiore code. */
interface Stated {
  birthOn?: string | undefined
  sex?: Sex | undefined
  birthPlace?: string | undefined
}

/** The birth of a person: what her definitive code says, else what she states, all of it. */
export function readBirth({ decoded }: CodiceFiscale, { birthOn, sex, birthPlace }: Stated): Outcome<Birth> {
  if (decoded) {
    if (birthOn && birthOn !== decoded.birthOn)
      return refused('persona.nascita-diversa', { day: decoded.birthOn })
    return done({
      sex: decoded.sex,
      birthOn: decoded.birthOn,
      birthPlaceCode: decoded.placeCode,
      birthPlaceName: decoded.placeName,
    })
  }
  if (!birthOn || !sex || !birthPlace) return refused('persona.nascita-mancante')
  const place = findPlace(birthPlace, birthOn) ?? placeCalled(birthPlace, birthOn)
  if (!place) return refused('persona.luogo-sconosciuto', { place: birthPlace })
  return done({ sex, birthOn, birthPlaceCode: place.code, birthPlaceName: place.name })
}

function placeCalled(name: string, on: string) {
  return listPlaces(name, on).find((place) => searchKey(place.name) === searchKey(name))
}
