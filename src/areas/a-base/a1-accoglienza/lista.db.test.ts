import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { codeOf, value } from '../../../../test/builders/coda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import type { Requisito } from '../../../standard/index.ts'
import { cancelEnrolment, enrol, readListe, searchLista } from './lista.command.ts'

const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
let maria = ''
let busy = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  maria = await givePersona(house)
  busy = await givePersona(house, { name: 'Ada', birthOn: '1981-02-02', unemployedFrom: null })
})
afterAll(() => house.close())
beforeEach(() => house.sql('truncate iscrizione_lista'))

const ART8 = { lista: 'mirato-art-8', paperSeen: 'si', elsewhere: 'no' }
const ask = (input: object = {}, who = 'mirato') =>
  house.ask(who, enrol, { personaId: maria, ...ART8, ...input })
const outcomes = (answer: Awaited<ReturnType<typeof ask>>) =>
  answer.kind === 'refused'
    ? Object.fromEntries(
        (answer.refusal.facts['requisiti'] as Requisito[]).map(({ code, outcome }) => [code, outcome]),
      )
    : answer.kind

describe('entering a list', () => {
  test('with every requirement met, once', async () => {
    const made = value(await ask())
    expect(made.number).toMatch(/^\d+\/2026$/)
    expect(codeOf(await ask())).toBe('lista.gia-iscritta')
    const { iscrizioni } = value(await house.ask('mirato', readListe, { personaId: maria }))
    expect(iscrizioni).toMatchObject([{ lista: 'mirato-art-8', fromOn: '2026-11-10', cancelledOn: null }])
    expect(iscrizioni[0]?.requisiti.map(({ outcome }) => outcome)).toEqual(Array(4).fill('presente'))
  })
  test('twice at the same instant, once', async () => {
    const answers = await Promise.all([ask(), ask()])
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'lista.gia-iscritta'])
  })
  test('what was not said is not known, and is asked', async () => {
    expect(outcomes(await ask({ paperSeen: undefined, elsewhere: undefined }))).toEqual({
      stato: 'presente',
      eta: 'presente',
      documento: 'ignoto',
      unica: 'ignoto',
    })
  })
  test('without a declaration there is no status', async () => {
    expect(outcomes(await ask({ personaId: busy }))).toMatchObject({ stato: 'assente' })
  })
  test('the list of mobility is closed to who is dismissed today', async () => {
    const input = { lista: 'mobilita', dismissal: 'collettivo', dismissedOn: '2026-10-01' }
    expect(outcomes(await ask(input, 'sportello'))).toEqual({
      'lista-aperta': 'assente',
      licenziamento: 'presente',
      durata: 'presente',
      stato: 'presente',
    })
  })
  test('not from tomorrow', async () => {
    expect(codeOf(await ask({ fromOn: '2026-11-11' }))).toBe('lista.nel-futuro')
  })
})

describe('who sees the lists of L. 68', () => {
  test('the desk neither writes nor reads them, and the ledger does not say whose they are', async () => {
    expect(codeOf(await ask({}, 'sportello'))).toBe('lista.solo-mirato')
    value(await ask())
    for (const who of ['sportello', 'responsabile', 'orientatore']) {
      expect(value(await house.ask(who, readListe, { personaId: maria })).iscrizioni).toEqual([])
      expect(codeOf(await house.ask(who, searchLista, { lista: 'mirato-art-8' }))).toBe('lista.solo-mirato')
    }
    const told = await house.sql(`select persona_id from ledger where kind = 'lista.iscritta'`)
    expect(told.length).toBeGreaterThan(0)
    expect(told.every((row) => row['persona_id'] === null)).toBe(true)
  })
  test('bodies and the region enrol nobody', async () => {
    for (const who of ['ente', 'regione', 'imprese']) expect(codeOf(await ask({}, who))).toBe('forbidden')
  })
})

describe('leaving a list', () => {
  const cancel = (iscrizioneId: string, input: object = {}) =>
    house.ask('mirato', cancelEnrolment, { iscrizioneId, reason: 'assunta', ...input })
  test('with a reason, from the day of the enrolment on, once; then one may enter again', async () => {
    const { iscrizioneId } = value(await ask({ fromOn: '2026-11-05' }))
    expect(codeOf(await cancel(iscrizioneId, { reason: ' ' }))).toBe('invalid')
    expect(codeOf(await cancel(iscrizioneId, { on: '2026-11-04' }))).toBe('lista.prima-dell-iscrizione')
    expect(codeOf(await cancel(iscrizioneId, { on: '2026-11-11' }))).toBe('lista.nel-futuro')
    expect(codeOf(await cancel(iscrizioneId, { on: '2026-11-08' }))).toBe('done')
    expect(codeOf(await cancel(iscrizioneId))).toBe('lista.non-trovata')
    const inIt = async (al: string, tutte?: 'si') =>
      value(await house.ask('mirato', searchLista, { lista: 'mirato-art-8', al, ...(tutte && { tutte }) }))
        .rows.length
    expect([await inIt('2026-11-04'), await inIt('2026-11-05'), await inIt('2026-11-07')]).toEqual([0, 1, 1])
    expect([await inIt('2026-11-08'), await inIt('2026-11-08', 'si')]).toEqual([0, 1])
    expect(codeOf(await ask())).toBe('done')
  })
})

test('the pages: the refusal says why, the paper is a PDF, the list is a file to keep', async () => {
  const browser = await house.browser('mirato')
  const here = `/siul/persone/${maria}/liste`
  const refusal = await browser.send(here, { lista: 'mirato-art-8' })
  expect(refusal.status).toBe(422)
  expect(refusal.html).toContain('manca il dato (artt. 1 e 8 L. 68/1999)')
  const sent = await browser.send(here, ART8)
  expect(sent.at).toContain('esito=iscritta')
  const [row] = await house.sql<{ id: string }>('select id from iscrizione_lista')
  const paper = await browser.get(`${here}/${row?.id}/attestazione.pdf`)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  const csv = await browser.get('/siul/accoglienza/liste/elenco.csv?lista=mirato-art-8')
  expect(await csv.text()).toContain('"Serafini Maria"')
  const desk = await house.browser('sportello')
  expect((await desk.get(`${here}/${row?.id}/attestazione.pdf`)).status).toBe(404)
  expect(await (await desk.get(here)).text()).toContain('Prenota un appuntamento C1')
  expect((await desk.get('/siul/accoglienza/liste?lista=mirato-art-8')).status).toBe(200)
})
