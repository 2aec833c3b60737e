import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveMorning } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cookieOf, getWith, rowsSeenBy } from '../../../test/builders/identita.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { signedPatto } from '../../../test/builders/patto.ts'
import { giveCooks, giveVacancy, ok, refusal } from '../../../test/builders/rosa.ts'
import { carryOut, workAs, type Actor, type Command, type Query } from '../../platform/work/index.ts'
import { ANONYMOUS, cittadinoActor, cittadinoWriter, logOpening } from '../../records/accesso/index.ts'
import { rooms } from '../../rooms.ts'
import type { z } from 'zod'
import { findDocumento } from '../documenti/find-documento.query.ts'
import { issueCertificatoMio } from './certificato.command.ts'
import { answerAppuntamento, answerPropostaMia } from './answer.command.ts'
import { listAccessiMiei, listPattoMio, listProposteMie, readPattoMio, readPercorso } from './area.query.ts'

// Monday, 10:04 in Italy; the counsellor is there on Wednesday, from nine.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
let mine: string
let another: string
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await giveMorning(house, 4)
  mine = await giveReachable(house, { phone: '+393470000001' })
  another = await giveReachable(house, { phone: '+393470000002' })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate appuntamento, messaggio, portal_session cascade')
})

const as = <S extends z.ZodType, T>(actor: Actor, request: Command<S, T> | Query<S, T>, input: unknown) =>
  carryOut(house.engine, { actor, request, input })

/** What is nobody’s in particular: centres, rooms, windows; and the names of the staff she meets. */
const OPEN_TO_CITIZENS = new Set(['centro', 'sala', 'finestra_agenda', 'account', 'sala_occupata', 'gruppo'])

describe('the certificate of her own status', () => {
  const issue = (actor: Actor) => as(actor, issueCertificatoMio, {})

  test('is hers, with a number and a code that answer to whoever checks; the ledger keeps it', async () => {
    const first = await ok(issue(cittadinoWriter(mine)))
    const second = await ok(issue(cittadinoWriter(mine)))
    expect(first).toMatchObject({ on: '2026-11-09', documento: { kind: 'certificato-stato' } })
    expect(second.documento.number).not.toBe(first.documento.number)
    const rows = await house.sql(
      'select persona_id, kind from documento where code in ($1, $2) and issued_by is null',
      [first.documento.code, second.documento.code],
    )
    const own = { persona_id: mine, kind: 'certificato-stato' }
    expect(rows).toEqual([own, own])
    const { code } = first.documento
    expect(await ok(as(ANONYMOUS, findDocumento, { code }))).toMatchObject({ number: first.documento.number })
    const facts = await house.sql<{ data: object }>(
      `select data from ledger where kind = 'certificato.rilasciato' and persona_id = $1 order by seq`,
      [mine],
    )
    expect(facts[0]?.data).toEqual({ number: first.documento.number, on: '2026-11-09' })
  })

  test('of nobody, of staff, of whom no centre follows: refused', async () => {
    expect((await issue(ANONYMOUS)).kind).toBe('forbidden')
    expect((await issue(await house.actor('orientatore'))).kind).toBe('forbidden')
    expect(await refusal(issue(cittadinoWriter('0199f3a2-7b1c-7000-8000-000000000001')))).toBe(
      'accesso.non-trovata',
    )
    await house.sql('update persona set centro_code = null where id = $1', [another])
    expect(await refusal(issue(cittadinoWriter(another)))).toBe('did.senza-centro')
  })
})

describe('what a citizen does', () => {
  test('says that she does not come: the place is free, the ledger knows', async () => {
    const id = await bookFirst(house, mine)
    await ok(as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer: 'non-vengo' }))
    const facts = await house.sql<{ data: object }>(
      `select data from ledger where kind = 'appuntamento.annullato' order by seq desc limit 1`,
    )
    expect(facts[0]?.data).toEqual({ appuntamento: id, by: 'persona' })
    const again = as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer: 'confermo' })
    expect(await refusal(again)).toBe('agenda.passo-impossibile')
  })

  test('may ask for another hour until 24 hours before, not a minute later', async () => {
    const id = await bookFirst(house, mine)
    const ask = () => as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer: 'sposto' })
    // Wednesday, nine in Italy is eight in UTC.
    house.setNow('2026-11-10T08:00:00Z')
    await ok(ask())
    expect(await house.sql('select answer from messaggio where answer is not null')).toEqual([
      { answer: 'sposto' },
    ])
    house.setNow('2026-11-10T08:00:01Z')
    expect(await refusal(ask())).toBe('area.troppo-tardi')
    await ok(as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer: 'confermo' }))
    house.setNow('2026-11-11T08:00:00Z')
    expect(await refusal(ask())).toBe('agenda.passo-impossibile')
  })

  test('the window is the centre’s own', async () => {
    const id = await bookFirst(house, mine)
    await house.sql(
      `insert into finestra_agenda (centro_code, valid_from, persona_hours, operatore_hours, set_by, set_at)
       select 'PG', '2026-11-01', 48, 24, id, now() from account where username = 'responsabile'`,
    )
    house.setNow('2026-11-09T12:00:00Z')
    const ask = as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer: 'sposto' })
    expect(await refusal(ask)).toBe('area.troppo-tardi')
    await house.sql('delete from finestra_agenda')
  })

  test('nothing of anybody else’s', async () => {
    const id = await bookFirst(house, another)
    for (const answer of ['confermo', 'sposto', 'non-vengo'])
      expect(
        await refusal(as(cittadinoWriter(mine), answerAppuntamento, { appuntamentoId: id, answer })),
      ).toBe('agenda.non-trovato')
    expect(await house.sql('select state from appuntamento')).toEqual([{ state: 'fissato' }])
  })

  test('without a message the answer has no place, and it says so', async () => {
    const silent = await giveReachable(house, {})
    const id = await bookFirst(house, silent)
    const say = (answer: string) =>
      as(cittadinoWriter(silent), answerAppuntamento, { appuntamentoId: id, answer })
    expect(await refusal(say('sposto'))).toBe('area.chiama')
    await ok(say('non-vengo'))
  })

  test('answers a proposal as by her link, only her own, only while it is time', async () => {
    const [person = '', other = ''] = await giveCooks(house, 2)
    const vacancy = await giveVacancy(house)
    await ok(vacancy.take([person, other]))
    const [own] = await ok(as(cittadinoActor(person), listProposteMie, {}))
    const [others] = await ok(as(cittadinoActor(other), listProposteMie, {}))
    const say = (propostaId: string | undefined) =>
      as(cittadinoActor(person), answerPropostaMia, { propostaId, answer: 'si' })
    expect(await refusal(say(others?.id))).toBe('proposta.scaduta')
    await ok(say(own?.id))
    expect(await vacancy.proposalOf(person)).toMatchObject({ answer: 'si', answeredHow: 'collegamento' })
    expect(await vacancy.proposalOf(other)).toMatchObject({ answer: null })
    house.setNow(`${own?.replyBy}T21:00:00Z`)
    await ok(say(own?.id))
    house.setNow(new Date(Date.parse(`${own?.replyBy}T23:30:00Z`)).toISOString())
    expect(await refusal(say(own?.id))).toBe('proposta.scaduta')
  })
})

describe('what a citizen reads', () => {
  test('her patto as signed, never a draft; nobody else’s', async () => {
    const personaId = await signedPatto(house, '1980-05-10')
    const versions = await ok(as(cittadinoActor(personaId), listPattoMio, {}))
    expect(versions.map(({ state }) => state)).toEqual(['firmata'])
    expect(await ok(as(cittadinoActor(mine), listPattoMio, {}))).toEqual([])
    expect(await refusal(as(cittadinoActor(mine), readPattoMio, { n: 1 }))).toBe('accesso.non-trovata')
    await house.sql(
      `insert into patto_versione (patto_id, persona_id, n, state, content, drafted_at)
       select patto_id, persona_id, 2, 'bozza', content, now() from patto_versione where persona_id = $1`,
      [personaId],
    )
    expect(await ok(as(cittadinoActor(personaId), listPattoMio, {}))).toHaveLength(1)
    const { passi } = await ok(as(cittadinoActor(personaId), readPercorso, {}))
    expect(passi.map(({ side, text }) => [side, text])).toEqual([
      ['noi', 'Ti telefoniamo'],
      ['tu', 'Vieni al gruppo'],
    ])
    const { cookie } = await cookieOf(house, personaId)
    const pdf = await getWith(house, '/area-personale/patto/1.pdf', cookie)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect((await getWith(house, '/area-personale/patto/2.pdf', cookie)).status).toBe(404)
  })

  test('who opened her file, and not who opened another’s', async () => {
    const counsellor = await house.actor('orientatore')
    await workAs(house.engine, counsellor, async (work) => {
      await logOpening(work, mine, { door: 'scheda', reason: 'servizio' })
      await logOpening(work, another, { door: 'scheda', reason: 'ricerca' })
    })
    const { openings } = await ok(as(cittadinoActor(mine), listAccessiMiei, { page: 1 }))
    expect(openings.map(({ by, reason }) => [by, reason])).toEqual([['Anna Ricci', 'servizio']])
  })

  test('of every table only her own rows, whatever she asks', async () => {
    await bookFirst(house, mine)
    await bookFirst(house, another)
    const seen = await rowsSeenBy(house, cittadinoActor(mine))
    const tables = Object.keys(seen).filter((name) => !OPEN_TO_CITIZENS.has(name))
    expect(tables.length).toBeGreaterThan(8)
    for (const table of tables)
      expect(
        seen[table]?.filter((row) => (row['persona_id'] ?? row['id']) !== mine),
        table,
      ).toEqual([])
    expect(seen['appuntamento']).toHaveLength(1)
  })

  test('nothing at all without a person', async () => {
    const seen = await rowsSeenBy(house, { ...cittadinoActor(mine), settings: {} })
    for (const [table, rows] of Object.entries(seen))
      if (!OPEN_TO_CITIZENS.has(table) || table === 'account') expect(rows, table).toEqual([])
  })

  test('neither she nor a company writes in any table', async () => {
    const written = await house.sql(
      `select grantee, table_name, privilege_type from information_schema.role_table_grants
       where grantee in ('siul_cittadino', 'siul_impresa') and privilege_type <> 'SELECT'
       union all
       select grantee, table_name, privilege_type from information_schema.column_privileges
       where grantee in ('siul_cittadino', 'siul_impresa') and privilege_type <> 'SELECT'`,
    )
    expect(written).toEqual([])
  })

  test('no door of staff opens to her cookie', async () => {
    const { cookie } = await cookieOf(house, mine)
    const pages = rooms.flatMap((menu) => menu.pages ?? []).filter(({ may, get }) => may !== 'public' && get)
    expect(pages.length).toBeGreaterThan(50)
    for (const { path } of pages) {
      const answer = await getWith(house, path.replaceAll(/:\w+(\{[^/]*\})?/g, mine), cookie)
      expect([303, 404], path).toContain(answer.status)
      expect(answer.headers.get('location') ?? '/siul/accesso', path).toContain('/siul/accesso')
    }
    const calls = rooms
      .flatMap((menu) => menu.api ?? [])
      .filter(({ request, as: by }) => !by && !request.may.includes('anonimo'))
    for (const { method, path } of calls) {
      const answer = await house.app.request(`/api/v1${path.replaceAll(/\{\w+\}/g, mine)}`, {
        method: method.toUpperCase(),
        headers: { cookie },
      })
      expect(answer.status, `${method} ${path}`).toBe(401)
    }
  })
})
