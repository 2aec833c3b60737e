import { defineWords, type Lang } from '../../platform/words/index.ts'
import { languageName, type Voce, type VoceData, type VoceKind } from '../../records/persona/index.ts'

const says = defineWords('brief', {
  turni: { it: 'turni', en: 'shifts' },
  'no-turni': { it: 'non turni', en: 'no shifts' },
  sabato: { it: 'anche il sabato', en: 'Saturdays too' },
  'no-sabato': { it: 'non il sabato', en: 'no Saturdays' },
  raggio: { it: 'fino a {{km}} km', en: 'within {{km}} km' },
})

export interface Brief {
  cerca: string[]
  ha: string[]
  puo: string[]
}

/** The file in three lines: what she looks for, what she has, what she can do. Few words each, the latest first. */
export function briefOf(voci: readonly Voce[], lang: Lang): Brief {
  const say = says(lang)
  const esperienze = of(voci, 'esperienza').toSorted((a, b) => (a.from < b.from ? 1 : -1))
  return {
    cerca: of(voci, 'professione').map(({ name }) => name),
    ha: [
      ...esperienze.slice(0, 3).map(({ mansione, azienda }) => `${mansione} (${azienda})`),
      ...of(voci, 'titolo').map(({ titolo }) => titolo),
      ...of(voci, 'lingua').map(({ lingua, ascolto }) => `${languageName(lingua, lang)} ${ascolto}`),
      ...of(voci, 'patente').map(({ patente }) => patente),
    ],
    puo: of(voci, 'disponibilita').flatMap(({ turni, sabato, raggioKm }) => [
      say(turni ? 'turni' : 'no-turni'),
      say(sabato ? 'sabato' : 'no-sabato'),
      say('raggio', { km: raggioKm }),
    ]),
  }
}

/** The lines of a kind, as they are. */
function of<K extends VoceKind>(voci: readonly Voce[], kind: K): VoceData<K>[] {
  return voci.filter((voce) => voce.kind === kind).map(({ data }) => data as VoceData<K>)
}
