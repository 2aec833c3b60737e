import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { codeOf, hire, send } from '../../../test/builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { readPdfText } from '../../platform/pdf/read-pdf.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { annulPerdita, decidePerdita, observePerdita, openPerdita } from './perdita.command.ts'
import { readVita } from './stato.query.ts'
import { correctWork, declareWork, reconcileWork, removeWork } from './work.command.ts'

let house: TestHouse
let day = 0
let maria = ''
const NOW = '2026-11-10T09:04:00Z'
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  maria = await givePersona(house, {
    birthOn: addDays(plainDate('1981-01-01'), day++),
    unemployedFrom: '2026-09-01',
  })
})

async function vita() {
  const answer = await house.ask('sportello', readVita, { personaId: maria })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
const said = (more: Record<string, unknown> = {}) => ({
  personaId: maria,
  employerName: 'Mensa Prova S.r.l.',
  contract: 'subordinato',
  from: '2026-09-14',
  until: '2026-10-23',
  yearlyIncomeCents: 2_000_000,
  ...more,
})
const dueOn = async () =>
  (
    await house.sql<{ due: string }>(
      `select due_on::text as due from scadenza where persona_id = $1 and rule = 'A2.primo-colloquio-entro-tre-mesi'`,
      [maria],
    )
  )[0]?.due

describe('work that a person tells of', () => {
  test('suspends, moves the term, is corrected, is taken away; what it was is kept', async () => {
    const declared = await house.ask('orientatore', declareWork, said())
    if (declared.kind !== 'done') throw new Error(JSON.stringify(declared))
    const { rapportoId } = declared.value
    expect(await dueOn()).toBe('2027-01-10')
    const seen = { rapportoId, version: 1 }
    expect(await house.ask('sportello', correctWork, said({ ...seen, until: '2026-09-14' }))).toMatchObject({
      kind: 'done',
    })
    expect(await dueOn()).toBe('2026-12-02')
    expect(await house.ask('sportello', correctWork, said({ ...seen, until: '2026-09-20' }))).toMatchObject({
      refusal: { code: 'rapporto.cambiato' },
    })
    const gone = { personaId: maria, rapportoId, version: 2, reason: 'Non ha mai lavorato lì' }
    expect(await house.ask('sportello', removeWork, gone)).toMatchObject({ kind: 'done' })
    expect(await dueOn()).toBe('2026-12-01')
    const kept = await house.sql('select version from rapporto_versione where rapporto_id = $1 order by 1', [
      rapportoId,
    ])
    expect(kept.map(({ version }) => version)).toEqual([1, 2, 3])
  })

  test('told otherwise by the employer, it is shown and chosen; a newer communication asks again', async () => {
    const declared = await house.ask('orientatore', declareWork, said({ until: '2026-09-30' }))
    const declaredId = declared.kind === 'done' ? declared.value.rapportoId : ''
    const line = hire(await codeOf(house, maria))
    await send(house, line)
    const [contrast] = (await vita()).contrasts
    expect(contrast).toMatchObject({ differs: ['until'], chosen: null })
    // Until somebody chooses the communication counts: forty days.
    expect(await dueOn()).toBe('2027-01-10')
    const choice = {
      personaId: maria,
      declaredId,
      rapportoId: contrast?.communicated.id,
      reason: 'Ha la busta paga',
    }
    expect(await house.ask('sportello', reconcileWork, { ...choice, choice: 'dichiarato' })).toMatchObject({
      kind: 'done',
    })
    expect(await dueOn()).toBe('2026-12-18')
    await send(house, { ...line, versione: 2, fine: '2026-10-02' })
    expect((await vita()).contrasts[0]).toMatchObject({ chosen: null })
    await send(house, { ...line, versione: 3, fine: '2026-09-30' })
    expect((await vita()).contrasts).toEqual([])
    expect(await house.ask('sportello', reconcileWork, { ...choice, choice: 'dichiarato' })).toMatchObject({
      refusal: { code: 'rapporto.nessun-contrasto' },
    })
  })

  test('what a communication tells is not corrected here', async () => {
    await send(house, hire(await codeOf(house, maria)))
    const [row] = await house.sql<{ id: string }>('select id from rapporto where persona_id = $1', [maria])
    const answer = await house.ask('sportello', correctWork, said({ rapportoId: row?.id, version: 1 }))
    expect(answer).toMatchObject({ refusal: { code: 'rapporto.non-dichiarato' } })
  })

  test('the body does not see, the region neither', async () => {
    for (const who of ['ente', 'regione', 'amministratore'])
      expect((await house.ask(who, declareWork, said())).kind).toBe('forbidden')
  })

  test('every line says what, why, from where and with which effect', async () => {
    await send(house, hire(await codeOf(house, maria)))
    const lines = (await vita()).lines
    expect(lines.map(({ kind, on }) => [kind, on])).toEqual([
      ['stato', '2026-10-24'],
      ['stato', '2026-09-14'],
      ['lavoro', '2026-09-14'],
      ['stato', '2026-09-01'],
      ['did', '2026-09-01'],
    ])
    expect(lines[1]).toMatchObject({ effect: 'fermi', days: 40 })
    expect(lines[0]).toMatchObject({ effect: 'ripartono' })
  })
})

describe('a proceeding that may end the status', () => {
  const opening = (more: Record<string, unknown> = {}) => ({
    personaId: maria,
    reason: 'assenza',
    facts: 'Non si è presentata il 5 novembre.',
    lostOn: '2026-11-05',
    ...more,
  })
  async function open(): Promise<{ personaId: string; perditaId: string }> {
    const answer = await house.ask('sportello', openPerdita, opening())
    if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
    return { personaId: maria, perditaId: answer.value.perditaId }
  }

  test('is proposed for a missed appointment, and only proposed', async () => {
    await house.sql(
      `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, state, avviso, created_by, created_at)
       select $1, id, 'A2', 'PG', '2026-11-05T08:00Z', '2026-11-05T09:00Z', 'assente', 'non-avvisato', id, now()
       from account where username = 'orientatore'`,
      [maria],
    )
    expect((await vita()).proposals).toEqual([{ reason: 'assenza', lostOn: '2026-11-05', because: null }])
    expect((await vita()).now.state).toBe('in-stato')
    await open()
    expect((await vita()).proposals).toEqual([])
  })

  test.each([
    ['the tenth day', '2026-11-20T22:59:00Z', 'perdita.termine'],
    ['the day after it', '2026-11-20T23:01:00Z', undefined],
  ])('without an answer it is not decided on %s', async (_what, at, code) => {
    const ids = await open()
    house.setNow(at)
    const answer = await house.ask('responsabile', decidePerdita, {
      ...ids,
      outcome: 'confermata',
      reason: 'Nessuna risposta',
    })
    if (code) expect(answer).toMatchObject({ kind: 'refused', refusal: { code } })
    else expect(answer.kind).toBe('done')
  })

  test('confirmed, the declaration ends and the duties with it; annulled, all is as before', async () => {
    const ids = await open()
    await house.ask('sportello', observePerdita, { ...ids, observations: 'Ero in ospedale' })
    const decided = { ...ids, outcome: 'confermata', reason: 'Non ha portato il certificato' }
    expect((await house.ask('responsabile', decidePerdita, decided)).kind).toBe('done')
    expect((await vita()).now).toMatchObject({ state: 'perso', since: '2026-11-05' })
    expect(await dueOn()).toBeUndefined()
    expect(await house.ask('responsabile', decidePerdita, decided)).toMatchObject({
      refusal: { code: 'perdita.decisa' },
    })
    const browser = await house.browser('sportello')
    const path = `/siul/persone/${maria}/stato/perdite/${ids.perditaId}`
    const paper = await browser.get(`${path}/decisione.pdf`)
    const text = readPdfText(new Uint8Array(await paper.arrayBuffer()))
    expect(text).toContain('Dal giovedì 5 novembre 2026 lo stato di disoccupazione è perso.')
    expect(text).toContain('Ero in ospedale')
    expect(
      (await house.ask('responsabile', annulPerdita, { ...ids, reason: 'Il certificato è arrivato' })).kind,
    ).toBe('done')
    expect((await vita()).now.state).toBe('in-stato')
    expect(await dueOn()).toBe('2026-12-01')
    expect(await house.ask('responsabile', annulPerdita, { ...ids, reason: 'ancora' })).toMatchObject({
      refusal: { code: 'perdita.non-confermata' },
    })
  })

  test('closed without consequences, nothing changes', async () => {
    const ids = await open()
    await house.ask('sportello', observePerdita, { ...ids, observations: 'Ero in ospedale, ecco il foglio' })
    await house.ask('responsabile', decidePerdita, {
      ...ids,
      outcome: 'archiviata',
      reason: 'Giustificato motivo',
    })
    expect((await vita()).now.state).toBe('in-stato')
  })

  test('the notice says the last day to answer', async () => {
    const ids = await open()
    const browser = await house.browser('sportello')
    const paper = await browser.get(`/siul/persone/${maria}/stato/perdite/${ids.perditaId}/avvio.pdf`)
    const text = readPdfText(new Uint8Array(await paper.arrayBuffer()))
    expect(text).toContain('Hai tempo fino a venerdì 20 novembre 2026')
    expect(
      (await browser.get(`/siul/persone/${maria}/stato/perdite/${ids.perditaId}/decisione.pdf`)).status,
    ).toBe(404)
  })

  test('the desk does not decide, and nobody acts outside the days of the declaration', async () => {
    const ids = await open()
    for (const who of ['sportello', 'orientatore', 'imprese'])
      expect((await house.ask(who, decidePerdita, { ...ids, outcome: 'confermata', reason: 'x' })).kind).toBe(
        'forbidden',
      )
    for (const lostOn of ['2026-08-31', '2026-11-11'])
      expect(await house.ask('sportello', openPerdita, opening({ lostOn }))).toMatchObject({
        refusal: { code: 'perdita.giorno' },
      })
  })

  test('of two begun at once one is kept', async () => {
    const both = await Promise.all([1, 2].map(() => house.ask('sportello', openPerdita, opening())))
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  })

  test('who has no declaration has nothing to lose', async () => {
    maria = await givePersona(house, { birthOn: '1960-05-05', unemployedFrom: null })
    expect(await house.ask('sportello', openPerdita, opening())).toMatchObject({
      refusal: { code: 'perdita.senza-did' },
    })
  })
})
