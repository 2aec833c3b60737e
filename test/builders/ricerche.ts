import { tellNews } from '../../src/across/lavoro/novita.job.ts'
import { saveSearch } from '../../src/across/lavoro/ricerche.command.ts'
import { listSearches } from '../../src/across/lavoro/ricerche.query.ts'
import { carryOut, workAs, type Answer } from '../../src/platform/work/index.ts'
import { cittadinoActor, cittadinoWriter } from '../../src/records/accesso/index.ts'
import type { RicercaSalvata } from '../../src/records/ricerca-salvata/index.ts'
import { createVacancy, publishVacancy } from '../../src/records/vacancy/index.ts'
import type { TestHouse } from './house.ts'
import { ok } from './rosa.ts'
import { cook, giveAzienda } from './vacancy.ts'

interface Told {
  persona_id: string
  body: string
  link_path: string
}

/** Searches kept by citizens, jobs that come out, and the mornings after. */
export interface Searches {
  save(personaId: string, input: Record<string, unknown>): Promise<Answer<{ ricercaId: string }>>
  mine(personaId: string): Promise<RicercaSalvata[]>
  /** Publishes a job for a cook at an instant. Gives its number. */
  publish(at: string, more?: Record<string, unknown>): Promise<number>
  /** All that was written about new jobs once the program has looked, at an instant. */
  tell(at: string): Promise<Told[]>
}

export async function openSearches(house: TestHouse): Promise<Searches> {
  const aziendaId = await giveAzienda(house)
  return {
    save: (personaId, input) =>
      carryOut(house.engine, { actor: cittadinoWriter(personaId), request: saveSearch, input }),
    mine: async (personaId) => {
      const actor = cittadinoActor(personaId)
      return (await ok(carryOut(house.engine, { actor, request: listSearches, input: {} }))).searches
    },
    publish: async (at, more = {}) => {
      house.setNow(at)
      const { vacancyId } = await workAs(house.engine, await house.actor('imprese'), async (work) => {
        const made = await createVacancy(work, { aziendaId, requestedHow: 'telefono' }, cook(more))
        await publishVacancy(work, { vacancyId: made.vacancyId, version: 1 }, { days: 30 })
        return made
      })
      const [row] = await house.sql<{ number: number }>('select number from vacancy where id = $1', [
        vacancyId,
      ])
      return row?.number ?? 0
    },
    tell: async (at) => {
      house.setNow(at)
      await tellNews(house.engine)
      return house.sql<Told & Record<string, unknown>>(
        "select persona_id, body, link_path from messaggio where template = 'lavoro.novita' order by created_at, id",
      )
    },
  }
}
