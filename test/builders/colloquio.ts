import { composeCodiceFiscale, readCodiceFiscale } from '../../src/platform/identifiers/index.ts'
import { workAs } from '../../src/platform/work/index.ts'
import { addVoce, createPersona } from '../../src/records/persona/index.ts'
import { openDid } from '../../src/records/stato/index.ts'
import { plainDate } from '../../src/standard/index.ts'
import type { TestHouse } from './house.ts'

/** Answers that make a class of three: far from work, not the farthest. */
export const ANSWERS: Record<string, string> = {
  'titolo-di-studio': 'licenza-media',
  'ultimo-lavoro': 'uno-due-anni',
  esperienza: 'uno-cinque-anni',
  italiano: 'scrivo-a-fatica',
  spostamenti: 'mezzi-pubblici',
  cura: 'no',
  computer: 'con-aiuto',
  ricerca: 'qualche-volta',
}

export interface Given {
  surname?: string
  name?: string
  /** `YYYY-MM-DD`; each person of a test has another. */
  birthOn?: string
  /** First day without work; null where there is no DID. */
  unemployedFrom?: string | null
  jobs?: { mansione: string; azienda: string; from: string; until: string }[]
}

/** A person of the centre of Perugia, with or without a DID. Gives her id. */
export async function givePersona(
  house: Pick<TestHouse, 'engine' | 'actor' | 'sql'>,
  given: Given = {},
): Promise<string> {
  const {
    surname = 'Serafini',
    name = 'Maria',
    birthOn = '1978-04-12',
    unemployedFrom = '2026-09-01',
  } = given
  const holder = { surname, name, sex: 'F' as const, birthOn, placeCode: 'G478' }
  const codice = readCodiceFiscale(composeCodiceFiscale(holder), { today: '2026-11-10' })
  if (!codice.ok) throw new Error('not a code')
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
  return workAs(house.engine, await house.actor('sportello'), async (work) => {
    const created = await createPersona(work, {
      surname,
      name,
      sex: 'F',
      birthOn,
      birthPlaceCode: 'G478',
      birthPlaceName: 'Perugia',
      phone: '+393331234567',
      email: null,
      preferredChannel: null,
      preferredLanguage: 'it',
      address: null,
      comune: null,
      needs: [],
      codice,
    })
    if (!created.ok) throw new Error(created.refusal.code)
    const personaId = created.value
    for (const job of given.jobs ?? [])
      await addVoce(work, personaId, {
        kind: 'esperienza',
        data: { ...job, contract: 'subordinato', openEnded: true },
      })
    if (unemployedFrom === null) return personaId
    await openDid(work, {
      personaId,
      givenOn: plainDate(unemployedFrom),
      channel: 'sportello',
      unemploymentFrom: plainDate(unemployedFrom),
      neverWorked: false,
      lastJobEndedOn: null,
      centroCompetente: 'PG',
      centroActing: 'PG',
    })
    return personaId
  })
}
