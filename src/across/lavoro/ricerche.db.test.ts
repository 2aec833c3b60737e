import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cookieOf, getWith, postWith, rowsSeenBy } from '../../../test/builders/identita.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { openSearches, type Searches } from '../../../test/builders/ricerche.ts'
import { ok, refusal } from '../../../test/builders/rosa.ts'
import { carryOut } from '../../platform/work/index.ts'
import { cittadinoActor, cittadinoWriter } from '../../records/accesso/index.ts'
import { changeSearch, dropSearch, saveSearch } from './ricerche.command.ts'

// Tuesday, noon in Italy.
const NOW = '2026-11-10T11:00:00Z'
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

describe('a search that is kept', () => {
  test('is hers, once, without what asks nothing; the same again changes only how often', async () => {
    await ok(searches.save(ada, { q: ' cuoco  mensa ', dove: 'perugia', km: '10', contratto: 'tirocinio' }))
    await ok(
      searches.save(ada, {
        q: 'cuoco mensa',
        dove: 'Perugia',
        km: '10',
        contratto: 'tirocinio',
        frequenza: 'settimana',
      }),
    )
    expect(await searches.mine(ada)).toMatchObject([
      {
        asked: { q: 'cuoco mensa', dove: 'Perugia', km: '10', contratto: 'tirocinio' },
        frequenza: 'settimana',
      },
    ])
    expect(await searches.mine(another)).toEqual([])
  })

  test('a place that is none is left out, with its distance; nothing asked is refused', async () => {
    await ok(searches.save(ada, { q: 'cuoco', dove: 'Atlantide', km: '5' }))
    expect((await searches.mine(ada))[0]?.asked).toEqual({ q: 'cuoco' })
    expect(await refusal(searches.save(ada, {}))).toBe('ricerca.vuota')
    expect(await refusal(searches.save(ada, { dove: 'Atlantide' }))).toBe('ricerca.vuota')
  })

  test('ten, not eleven; saved at once too', async () => {
    const asked = Array.from({ length: 12 }, (_, at) =>
      searches.save(ada, { q: `cuoco ${'abcdefghijkl'[at]}zz` }),
    )
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(10)
    expect(await searches.mine(ada)).toHaveLength(10)
    expect(await refusal(searches.save(ada, { q: 'barista' }))).toBe('ricerca.troppe')
  })

  test('the same one twice at once is one', async () => {
    await Promise.all(Array.from({ length: 4 }, () => ok(searches.save(ada, { q: 'cuoco' }))))
    expect(await searches.mine(ada)).toHaveLength(1)
  })

  test('nobody else reads, changes or drops it', async () => {
    const { ricercaId } = await ok(searches.save(ada, { q: 'cuoco' }))
    const change = {
      actor: cittadinoWriter(another),
      request: changeSearch,
      input: { ricercaId, frequenza: 'pausa' },
    }
    expect(await refusal(carryOut(house.engine, change))).toBe('ricerca.non-trovata')
    const drop = { actor: cittadinoWriter(another), request: dropSearch, input: { ricercaId } }
    expect(await refusal(carryOut(house.engine, drop))).toBe('ricerca.non-trovata')
    expect((await rowsSeenBy(house, cittadinoActor(another)))['ricerca_salvata']).toEqual([])
    expect((await rowsSeenBy(house, cittadinoActor(ada)))['ricerca_salvata']).toHaveLength(1)
    for (const username of ['orientatore', 'responsabile', 'regione', 'amministratore']) {
      const seen = await rowsSeenBy(house, await house.actor(username))
      expect([seen['ricerca_salvata'], seen['avviso']], username).toEqual([undefined, undefined])
      const input = { q: 'cuoco' }
      const asked = await carryOut(house.engine, {
        actor: await house.actor(username),
        request: saveSearch,
        input,
      })
      expect(asked.kind).toBe('forbidden')
    }
    await ok(carryOut(house.engine, { ...drop, actor: cittadinoWriter(ada) }))
    expect(await searches.mine(ada)).toEqual([])
  })
})

describe('the page', () => {
  const HERE = '/lavoro/ricerche-salvate'

  test('without a login leads to the door, and back to the same search once she is in', async () => {
    const answer = await house.app.request(`${HERE}?salva=1&q=cuoco`)
    expect(answer.headers.get('location')).toBe('/accesso?come=cittadino')
    const kept = decodeURIComponent(answer.headers.get('set-cookie') ?? '')
    expect(kept).toContain(`lavoro-dove=${HERE}?salva=1&q=cuoco;`)
    expect(kept).toMatch(/HttpOnly/i)
  })

  test('asks how often, keeps, pauses, removes; another’s form changes nothing', async () => {
    const { cookie, csrf } = await cookieOf(house, ada)
    const page = await (await getWith(house, `${HERE}?salva=1&q=%3Cb%3Ecuoco&dove=Perugia`, cookie)).text()
    expect(page).toContain('Salva: «&lt;b&gt;cuoco»')
    const saved = await postWith(house, HERE, { cookie, fields: { csrf, q: 'cuoco', frequenza: 'giorno' } })
    expect(saved.headers.get('location')).toBe(`${HERE}?esito=salvata`)
    const [kept] = await searches.mine(ada)
    const ricercaId = kept?.id ?? ''
    expect((await postWith(house, HERE, { cookie, fields: { ricercaId, fai: 'togli' } })).status).toBe(403)
    await postWith(house, HERE, { cookie, fields: { csrf, ricercaId, fai: 'pausa' } })
    expect((await searches.mine(ada))[0]?.frequenza).toBe('pausa')
    const nonsense = await postWith(house, HERE, { cookie, fields: { csrf, ricercaId, fai: 'sempre' } })
    expect(nonsense.status).toBe(422)
    await postWith(house, HERE, { cookie, fields: { csrf, ricercaId, fai: 'togli' } })
    expect(await searches.mine(ada)).toEqual([])
    const again = await postWith(house, HERE, { cookie, fields: { csrf, ricercaId, fai: 'togli' } })
    expect(again.status).toBe(404)
  })

  test('is offered by the results and where nothing is found, not where nothing is asked', async () => {
    const offered = async (path: string) => (await (await house.app.request(path)).text()).includes('salva=1')
    expect(await offered('/lavoro?q=astronauta')).toBe(true)
    await searches.publish(NOW)
    expect(await offered('/lavoro?q=cuoco&dove=Perugia&km=10')).toBe(true)
    expect(await offered('/lavoro')).toBe(false)
    expect(await offered('/lavoro?km=25')).toBe(false)
  })
})
