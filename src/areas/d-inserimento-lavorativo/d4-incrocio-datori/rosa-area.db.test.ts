import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { arrive, getWith, postWith } from '../../../../test/builders/identita.ts'
import { giveCook, giveVacancy, holderOf, ok, refusal } from '../../../../test/builders/rosa.ts'
import { readImpresa } from '../../../across/area-impresa/area.query.ts'
import { carryOut, workAs, type Actor } from '../../../platform/work/index.ts'
import { cittadinoActor, impresaActor } from '../../../records/accesso/index.ts'
import { answerQuality, showOwnQuality } from './qualita.command.ts'
import { revokeRosa } from './rosa.command.ts'
import { answerRosa, openRosa, tellRosaOutcome } from './rosa-link.command.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let given: Awaited<ReturnType<typeof giveSent>>
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  given = await giveSent()
})

/** A rosa of three that left: Anna said yes, Bruna no, Carla nothing. */
async function giveSent() {
  const vacancy = await giveVacancy(house)
  const [anna, bruna, carla] = [
    await giveCook(house, 'Anna'),
    await giveCook(house, 'Bruna'),
    await giveCook(house, 'Carla'),
  ]
  await ok(vacancy.take([anna, bruna, carla]))
  await vacancy.says(anna, 'si')
  await vacancy.says(bruna, 'no')
  await vacancy.describeAll([anna])
  const { rosaId, codice } = await vacancy.send()
  const [azienda] = await house.sql<{ id: string; iva: string }>(
    'select a.id, a.partita_iva as iva from azienda a join vacancy v on v.azienda_id = a.id where v.id = $1',
    [vacancy.vacancyId],
  )
  const company = impresaActor(azienda?.id ?? '')
  return { vacancy, anna, bruna, carla, rosaId, codice, company, iva: azienda?.iva ?? '' }
}

const as = (actor: Actor) => ({
  open: (input: object) => carryOut(house.engine, { actor, request: openRosa, input }),
  answer: (input: object) => carryOut(house.engine, { actor, request: answerRosa, input }),
  outcome: (input: object) => carryOut(house.engine, { actor, request: tellRosaOutcome, input }),
})

const stored = async (rosaId: string, personaId: string) => {
  const [row] = await house.sql<Record<string, string | null>>(
    'select employer_answer, outcome, outcome_by from rosa_candidato where rosa_id = $1 and persona_id = $2',
    [rosaId, personaId],
  )
  return row
}

describe('the area and the link are one rosa', () => {
  test('what is answered by one door is read by the other, contacts and all', async () => {
    const { company, rosaId, codice, anna } = given
    const area = as(company)
    const link = as(holderOf(codice).actor)
    const before = await ok(area.open({ rosaId }))
    expect(before).toEqual(await ok(link.open({ codice })))
    expect(before.names).toMatchObject([{ name: 'Anna', initial: 'S', surname: null, phone: null }])
    await ok(area.answer({ rosaId, personaId: anna, answer: 'interessa' }))
    expect((await ok(link.open({ codice }))).names).toMatchObject([
      { surname: 'Serafini', phone: '+393331234567' },
    ])
    await ok(link.outcome({ codice, personaId: anna, outcome: 'non-assunta' }))
    expect((await ok(area.open({ rosaId }))).names).toMatchObject([{ outcome: 'non-assunta' }])
    expect(await stored(rosaId, anna)).toEqual({
      employer_answer: 'interessa',
      outcome: 'non-assunta',
      outcome_by: 'impresa',
    })
  })

  test('an outcome waits for «interessa», and the three questions are answered from the area too', async () => {
    const { company, rosaId, anna } = given
    expect(await refusal(as(company).outcome({ rosaId, personaId: anna, outcome: 'assunta' }))).toBe(
      'rosa.nome-non-trovato',
    )
    const marks = { persone: 5, tempi: 4, ancora: 5 }
    const ask = { actor: company, request: answerQuality }
    await ok(carryOut(house.engine, { ...ask, input: { rosaId, ...marks } }))
    await ok(carryOut(house.engine, { ...ask, input: { rosaId, ...marks, tempi: 3 } }))
    const own = carryOut(house.engine, { actor: company, request: showOwnQuality, input: { rosaId } })
    expect(await ok(own)).toMatchObject({ persone: 5, tempi: 3, ancora: 5 })
  })

  test('an answer by the link and an outcome from the area at once are one after the other, never torn', async () => {
    const { company, rosaId, codice, anna } = given
    await ok(as(company).answer({ rosaId, personaId: anna, answer: 'interessa' }))
    for (let round = 0; round < 5; round++) {
      await house.sql(
        `update rosa_candidato set outcome = null, outcome_on = null, outcome_by = null, employer_answer = 'interessa',
           employer_reason = null
         where rosa_id = $1 and persona_id = $2`,
        [rosaId, anna],
      )
      const [, told] = await Promise.all([
        as(holderOf(codice).actor).answer({ codice, personaId: anna, answer: 'no', reason: 'orari' }),
        as(company).outcome({ rosaId, personaId: anna, outcome: 'rinuncia' }),
      ])
      const row = await stored(rosaId, anna)
      expect(row?.['employer_answer']).toBe('no')
      // Told before the «no» it stands; after it, it is refused and nothing is written.
      expect(row?.['outcome']).toBe(told.kind === 'done' ? 'rinuncia' : null)
    }
  })

  test('ten taps at once on the same button are one answer', async () => {
    const { company, rosaId, codice, anna } = given
    const taps = Array.from({ length: 10 }, (_, n) =>
      n % 2 === 0
        ? as(company).answer({ rosaId, personaId: anna, answer: 'interessa' })
        : as(holderOf(codice).actor).answer({ codice, personaId: anna, answer: 'interessa' }),
    )
    expect((await Promise.all(taps)).map(({ kind }) => kind)).toEqual(Array(10).fill('done'))
    expect(await stored(rosaId, anna)).toMatchObject({ employer_answer: 'interessa' })
  })
})

describe('who may not', () => {
  test('who did not say yes is nowhere: not read, not answered, whatever is asked', async () => {
    const { company, rosaId, bruna, carla } = given
    for (const personaId of [bruna, carla]) {
      const ask = as(company)
      expect(await refusal(ask.answer({ rosaId, personaId, answer: 'interessa' }))).toBe(
        'rosa.nome-non-trovato',
      )
      expect(await refusal(ask.outcome({ rosaId, personaId, outcome: 'assunta' }))).toBe(
        'rosa.nome-non-trovato',
      )
    }
    for (const table of ['rosa', 'rosa_candidato', 'persona', 'proposta', 'qualita'])
      await expect(
        workAs(house.engine, company, (work) =>
          work.tx
            .selectFrom(table as 'persona')
            .selectAll()
            .execute(),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  test('a company does not open another’s rosa, with its id or with its code', async () => {
    const other = await giveSent()
    for (const held of [{ rosaId: other.rosaId }, { codice: other.codice }, {}]) {
      const { anna } = other
      const ask = as(given.company)
      expect(await refusal(ask.open(held))).toBe('rosa.collegamento-chiuso')
      expect(await refusal(ask.answer({ ...held, personaId: anna, answer: 'interessa' }))).toBe(
        'rosa.collegamento-chiuso',
      )
      expect(await refusal(ask.outcome({ ...held, personaId: anna, outcome: 'assunta' }))).toBe(
        'rosa.collegamento-chiuso',
      )
    }
    // Whoever has one link reads by it only its own rosa, whichever she names.
    const link = as(holderOf(given.codice).actor)
    expect(await refusal(link.open({ rosaId: other.rosaId }))).toBe('rosa.collegamento-chiuso')
    const asked = {
      codice: given.codice,
      rosaId: other.rosaId,
      personaId: other.anna,
      answer: 'no',
      reason: 'orari',
    }
    expect(await refusal(link.answer(asked))).toBe('rosa.nome-non-trovato')
    expect(await stored(other.rosaId, other.anna)).toMatchObject({ employer_answer: null })
  })

  test('neither citizens nor staff answer for it', async () => {
    const { rosaId, anna } = given
    for (const actor of [
      cittadinoActor(anna),
      await house.actor('imprese'),
      await house.actor('responsabile'),
    ])
      expect((await as(actor).answer({ rosaId, personaId: anna, answer: 'interessa' })).kind).toBe(
        'forbidden',
      )
  })

  test.each([
    ['an id that is none', { rosaId: "x'; drop table rosa;--" }],
    ['a code that is none', { codice: '../../etc' }],
    ['something of its own', { sorpresa: 1 }],
  ])('%s is invalid', async (_what, held) => {
    expect((await as(given.company).open(held)).kind).toBe('invalid')
  })

  test('it opens to its last day, and not once taken back', async () => {
    const { company, rosaId, vacancy } = given
    house.setNow('2026-12-10T22:00:00Z')
    expect((await as(company).open({ rosaId })).kind).toBe('done')
    house.setNow('2026-12-10T23:30:00Z')
    expect(await refusal(as(company).open({ rosaId }))).toBe('rosa.collegamento-chiuso')
    house.setNow(NOON)
    await ok(house.ask('imprese', revokeRosa, { vacancyId: vacancy.vacancyId, rosaId }))
    expect(await refusal(as(company).open({ rosaId }))).toBe('rosa.collegamento-chiuso')
    expect(
      (await ok(carryOut(house.engine, { actor: company, request: readImpresa, input: {} }))).rose,
    ).toEqual([])
  })
})

test('by its pages: the link from the area opens the rosa, a tap answers, a page of another is closed', async () => {
  const { iva, rosaId, anna } = given
  const { token } = await ok(arrive(house, iva, 'impresa'))
  const cookie = `lavoro=${token}`
  const path = `/imprese/area/rose/${rosaId}`
  expect(await (await getWith(house, '/imprese/area', cookie)).text()).toContain(path)
  const html = await (await getWith(house, path, cookie)).text()
  expect(html).toContain('Anna S.')
  expect(html).not.toMatch(/Bruna|Carla|3331234567/)
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const fields = { personaId: anna, answer: 'interessa' }
  // Without its token the form changes nothing.
  await postWith(house, path, { cookie, fields })
  expect(await stored(rosaId, anna)).toMatchObject({ employer_answer: null })
  const sent = await postWith(house, path, { cookie, fields: { ...fields, csrf } })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, path])
  expect(await (await getWith(house, path, cookie)).text()).toContain('Serafini')
  const other = await giveSent()
  const strange = await getWith(house, `/imprese/area/rose/${other.rosaId}`, cookie)
  expect(strange.status).toBe(410)
  expect(await strange.text()).not.toContain('Anna')
  const out = await getWith(house, path, '')
  expect(out.headers.get('location')).toBe('/accesso?come=impresa')
})

test('by the API the link answers too, and the code is all it takes', async () => {
  const { codice, anna } = given
  const ask = (path: string, body?: object) =>
    house.app.request(`/api/v1/imprese/rose/${codice}${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
  expect(await (await ask('')).json()).toMatchObject({ names: [{ name: 'Anna', surname: null }] })
  expect((await ask('/risposte', { personaId: anna, answer: 'interessa' })).status).toBe(200)
  expect((await ask('/esiti', { personaId: anna, outcome: 'assunta' })).status).toBe(200)
  const wrong = await house.app.request(`/api/v1/imprese/rose/${'x'.repeat(24)}`)
  expect(wrong.status).toBe(410)
})
