import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { openSearches, type Searches } from '../../../test/builders/ricerche.ts'
import { ok, refusal } from '../../../test/builders/rosa.ts'
import { carryOut } from '../../platform/work/index.ts'
import { ANONYMOUS, cittadinoWriter } from '../../records/accesso/index.ts'
import { tellNews } from './novita.job.ts'
import { changeSearch, stopNews } from './ricerche.command.ts'
import { readNews } from './ricerche.query.ts'

// Tuesday, noon in Italy.
const NOW = '2026-11-10T11:00:00Z'
const TOMORROW = '2026-11-11T04:20:00Z'
let house: TestHouse
let searches: Searches
let ada: string
let another: string
beforeAll(async () => {
  house = await openTestHouse(NOW)
  searches = await openSearches(house)
  ada = await giveReachable(house, { email: 'ada@example.it' })
  another = await giveReachable(house, { phone: '+393470000002' })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate ricerca_salvata, avviso, messaggio, vacancy cascade')
})

describe('the morning after', () => {
  test('what is new is written once, with its titles and an address; what was there before is not', async () => {
    await searches.publish('2026-11-10T10:00:00Z', { title: 'Cuoco di prima' })
    house.setNow(NOW)
    await ok(searches.save(ada, { q: 'cuoco', dove: 'Perugia' }))
    await searches.publish('2026-11-10T15:00:00Z', { title: 'Cuoco di sera' })
    await searches.publish('2026-11-10T15:00:00Z', {
      title: 'Idraulico',
      professioni: ['6.1.3.6.1'],
      tasks: 'Ripara.',
    })
    const written = await searches.tell(TOMORROW)
    expect(written).toHaveLength(1)
    expect(written[0]).toMatchObject({
      persona_id: ada,
      body: expect.stringContaining('Cuoco di sera') as string,
    })
    expect(written[0]?.body).not.toMatch(/Cuoco di prima|Idraulico|Perugia\b.*cerc/)
    // The same morning, and the next one.
    expect(await searches.tell('2026-11-11T07:00:00Z')).toHaveLength(1)
    expect(await searches.tell('2026-11-12T04:20:00Z')).toHaveLength(1)
  })

  test('two searches are one message, and a job of both is counted once', async () => {
    await ok(searches.save(ada, { q: 'cuoco' }))
    await ok(searches.save(ada, { dove: 'Perugia', km: '5' }))
    await searches.publish('2026-11-10T15:00:00Z')
    const [one, ...more] = await searches.tell(TOMORROW)
    expect(more).toEqual([])
    expect(one?.body).toContain('Nuove offerte: 1.')
  })

  test('every week from the seventh day, not the sixth; paused never; taken up again from then on', async () => {
    await ok(searches.save(ada, { q: 'cuoco', frequenza: 'settimana' }))
    const { ricercaId } = await ok(searches.save(another, { q: 'cuoco', frequenza: 'pausa' }))
    await searches.publish('2026-11-10T15:00:00Z')
    expect(await searches.tell('2026-11-16T04:20:00Z')).toEqual([])
    expect(await searches.tell('2026-11-17T04:20:00Z')).toHaveLength(1)
    const resumed = { ricercaId, frequenza: 'giorno' }
    await ok(
      carryOut(house.engine, { actor: cittadinoWriter(another), request: changeSearch, input: resumed }),
    )
    expect(await searches.tell('2026-11-18T04:20:00Z')).toHaveLength(1)
    await searches.publish('2026-11-18T15:00:00Z')
    expect((await searches.tell('2026-11-19T04:20:00Z')).map(({ persona_id }) => persona_id)).toEqual([
      ada,
      another,
    ])
  })

  test('what is published while it looks is said the next time, once', async () => {
    await ok(searches.save(ada, { q: 'cuoco' }))
    await searches.publish('2026-11-11T04:15:00Z', { title: 'Cuoco dell’alba' })
    expect(await searches.tell(TOMORROW)).toEqual([])
    const next = await searches.tell('2026-11-12T04:20:00Z')
    expect(next).toHaveLength(1)
    expect(next[0]?.body).toContain('Cuoco dell’alba')
  })

  test('whoever dies before the end has said nothing; two programs at once say it once', async () => {
    await ok(searches.save(ada, { q: 'cuoco' }))
    await ok(searches.save(another, { q: 'cuoco' }))
    await searches.publish('2026-11-10T15:00:00Z')
    await house.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'died'; end $$;
      create trigger refuse before insert on avviso for each row execute function refuse()`)
    await expect(searches.tell(TOMORROW)).rejects.toThrow('died')
    await house.sql('drop trigger refuse on avviso; drop function refuse()')
    expect(await house.sql('select from messaggio')).toEqual([])
    house.setNow(TOMORROW)
    await Promise.all([tellNews(house.engine), tellNews(house.engine), tellNews(house.engine)])
    expect(await house.sql('select from messaggio')).toHaveLength(2)
  })

  test('whom nobody can reach hears of it once somebody can', async () => {
    const hidden = await giveReachable(house, {})
    await ok(searches.save(hidden, { q: 'cuoco' }))
    await searches.publish('2026-11-10T15:00:00Z')
    expect(await searches.tell(TOMORROW)).toEqual([])
    await house.sql("update persona set email = 'ora@example.it' where id = $1", [hidden])
    expect(await searches.tell('2026-11-12T04:20:00Z')).toHaveLength(1)
  })

  test('a search kept when other things could be asked keeps nobody else waiting', async () => {
    const { ricercaId } = await ok(searches.save(ada, { q: 'cuoco' }))
    await house.sql(`update ricerca_salvata set asked = '{"zona":"lago"}' where id = $1`, [ricercaId])
    await ok(searches.save(another, { q: 'cuoco' }))
    await searches.publish('2026-11-10T15:00:00Z')
    expect((await searches.tell(TOMORROW)).map(({ persona_id }) => persona_id)).toEqual([another])
  })
})

describe('the address of the message', () => {
  async function told(): Promise<string> {
    await ok(searches.save(ada, { q: 'cuoco' }))
    await searches.publish('2026-11-10T15:00:00Z', { title: 'Cuoco di sera' })
    const [written] = await searches.tell(TOMORROW)
    return written?.link_path ?? ''
  }
  const news = async (path: string) => {
    const code = path.split('/').at(-1) ?? ''
    return carryOut(house.engine, { actor: ANONYMOUS, request: readNews, input: { code } })
  }

  test('shows the jobs to whoever holds it, until the thirtieth day, and says nobody’s name', async () => {
    const path = await told()
    const page = await (await house.app.request(path)).text()
    expect(page).toContain('Cuoco di sera')
    expect(page).not.toContain('Serafini')
    house.setNow('2026-12-11T04:19:59Z')
    expect((await news(path)).kind).toBe('done')
    house.setNow('2026-12-11T04:20:00Z')
    expect(await refusal(news(path))).toBe('avviso.scaduto')
    expect((await house.app.request(path)).status).toBe(410)
  })

  test('one touch stops all her searches, and nobody else’s', async () => {
    const path = await told()
    await ok(searches.save(another, { q: 'cuoco' }))
    const answer = await house.app.request(path, { method: 'POST' })
    expect(answer.headers.get('location')).toBe(`${path}?esito=fermati`)
    expect((await searches.mine(ada)).map(({ frequenza }) => frequenza)).toEqual(['pausa'])
    expect((await searches.mine(another)).map(({ frequenza }) => frequenza)).toEqual(['giorno'])
  })

  test.each(['x', 'a'.repeat(22), `${'a'.repeat(21)}'`, '%00'.repeat(8), '..%2f..%2fsiul'])(
    'a code of nobody’s (%s) opens nothing',
    async (code) => {
      await told()
      expect([404, 410]).toContain((await house.app.request(`/lavoro/novita/${code}`)).status)
      expect(
        (await house.app.request(`/lavoro/novita/${code}`, { method: 'POST' })).status,
      ).toBeGreaterThanOrEqual(404)
    },
  )

  test('stops for the code that is hers alone', async () => {
    await told()
    const input = { code: 'b'.repeat(22) }
    expect(await refusal(carryOut(house.engine, { actor: ANONYMOUS, request: stopNews, input }))).toBe(
      'avviso.scaduto',
    )
    expect((await searches.mine(ada))[0]?.frequenza).toBe('giorno')
  })
})
