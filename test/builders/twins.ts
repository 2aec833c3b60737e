import { composeCodiceFiscale } from '../../src/platform/identifiers/index.ts'
import { dividi } from '../../src/across/persona/dividi.command.ts'
import { unisci } from '../../src/across/persona/unisci.command.ts'
import type { TestBrowser, TestHouse } from './house.ts'

/** The code of a woman called Ada, born in Perugia. */
export const codeOfAda = (surname: string, birthOn: string): string =>
  composeCodiceFiscale({ surname, name: 'Ada', birthOn, sex: 'F', placeCode: 'G478' })

export const AVAILABLE = { turni: true, sabato: false, raggioKm: 20 }

/** People who have two schede, and what is done with those. `desk` is a browser of the desk. */
export function makeTwins(house: TestHouse, desk: TestBrowser) {
  let year = 1960
  const create = async (surname: string, birthOn: string, more = {}): Promise<string> => {
    const people = await house.sql<{ id: string }>('select id from persona order by id desc limit 50')
    const codice = codeOfAda(surname, birthOn)
    const seen = people.map(({ id }) => id)
    const response = await desk.api('POST', '/persone', { codice, surname, name: 'Ada', seen, ...more })
    const made = (await response.json()) as { personaId?: string }
    if (!made.personaId) throw new Error(JSON.stringify(made))
    return made.personaId
  }
  const unite = (kept: string, absorbed: string, more = {}) =>
    house.ask('sportello', unisci, { personaId: kept, altra: absorbed, version: 1, versionAltra: 1, ...more })
  return {
    create,
    /** The year of birth of the last two. */
    year: () => year,
    /** Two schede of one person, made six minutes apart. */
    twins: async (surname: string, more: [object, object] = [{}, {}]): Promise<[string, string]> => {
      house.setNow('2026-11-10T09:04:00Z')
      const one = await create(surname, `${++year}-01-01`, more[0])
      house.setNow('2026-11-10T09:10:00Z')
      return [one, await create(surname, `${year}-01-02`, more[1])]
    },
    unite,
    united: async (kept: string, absorbed: string, more = {}): Promise<string> => {
      const answer = await unite(kept, absorbed, more)
      if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
      return answer.value.unioneId
    },
    divide: (personaId: string, unioneId: string) => house.ask('sportello', dividi, { personaId, unioneId }),
    did: (personaId: string, day: string) =>
      desk.api('POST', `/persone/${personaId}/did`, {
        givenOn: day,
        unemploymentFrom: '2026-09-01',
        declared: true,
      }),
    voce: (personaId: string, kind: string, data: object) =>
      desk.api('POST', `/persone/${personaId}/voci`, { kind, data }),
    patto: (personaId: string, number: string, state: string) =>
      house.sql(
        `insert into patto (persona_id, number, state, opened_on) values ($1, $2, $3, '2026-10-01')`,
        [personaId, number, state],
      ),
  }
}

/** Every row there is, of every table, but what only tells what happened. */
export async function dumpTables(house: TestHouse): Promise<Record<string, string[]>> {
  const tables = await house.sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('ledger', 'ledger_head', 'access_log', 'unione', 'session', 'scadenza_conto') order by 1`,
  )
  const rows = tables.map(async ({ name }) => {
    const all = await house.sql<{ row: string }>(
      `select to_jsonb(t)::text as row from "${name}" t order by 1`,
    )
    return [name, all.map(({ row }) => row)] as const
  })
  return Object.fromEntries(await Promise.all(rows))
}
