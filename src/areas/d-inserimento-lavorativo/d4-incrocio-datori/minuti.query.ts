import { worthIfPlaced } from '../../../across/erogazioni/index.ts'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { listPersoneByIds } from '../../../records/persona/index.ts'
import { listLavori, listNamesOf } from '../../../records/selezione/index.ts'
import { findVacancy } from '../../../records/vacancy/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { OneVacancy } from './vacancy.schema.ts'

/** The work done on a vacancy, and what of it is recognised, what waits, what a hiring communicated today would free. */
export const readWork = defineQuery({
  name: 'd4.work',
  may: IMPRESE,
  input: OneVacancy,
  async run(work, { vacancyId }) {
    const vacancy = await findVacancy(work, vacancyId)
    if (!vacancy) return refused('vacancy.non-trovata')
    const lavori = await listLavori(work, vacancyId)
    const deliveries = lavori.map(({ delivery }) => delivery)
    const ids = deliveries.flatMap(({ people }) => people.map(({ personaId }) => personaId))
    const people = await listPersoneByIds(work, [...new Set(ids)])
    const waiting = deliveries.filter(({ awaitingPlacement }) => awaitingPlacement)
    return done({
      vacancy,
      rows: lavori.map((each) => ({
        ...each,
        persona: people.find(({ id }) => id === each.delivery.people[0]?.personaId),
      })),
      names: await listNamesOf(work, vacancyId),
      minutes: sum(deliveries.map(({ minutes }) => minutes ?? 0)),
      waitingMinutes: sum(waiting.map(({ recognisedMinutes }) => recognisedMinutes ?? 0)),
      recognisedCents: sum(deliveries.map(({ sessionCents }) => sessionCents ?? 0)),
      freedCents: await worthIfPlaced(work, waiting, plainDate(work.today)),
    })
  },
})

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
