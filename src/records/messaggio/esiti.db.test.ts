import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveSentRosa } from '../../../test/builders/inserimento.ts'
import { sendDue } from '../../across/messaggi/messaggi.job.ts'
import { openPost } from '../../links/messaggi/index.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { askOutcomes, cancelMessage, sweepOutbox, tellCompany, tellRefused } from './index.ts'

const NOW = '2026-11-10T09:00:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  // Every company of these tests can be written to.
  await house.sql(`
    create function with_email() returns trigger language plpgsql as
      $$ begin new.email := coalesce(new.email, 'azienda@example.it'); return new; end $$;
    create trigger with_email before insert on azienda for each row execute function with_email()`)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate rosa cascade')
  await house.sql('truncate contatto_persona, messaggio cascade')
})

const asSystem = <T>(run: Parameters<typeof workAs<T>>[2]) => workAs(house.engine, SYSTEM, run)
const told = () =>
  house.sql<{ template: string; state: string; body: string; recipient: string; path: string | null }>(
    `select template, state, body, recipient, link_path as path from messaggio
     where template like 'rosa.%' or template = 'azienda.esiti' order by created_at`,
  )
const reach = (personaId: string) =>
  house.sql("update persona set email = 'maria@example.it', preferred_channel = 'email' where id = $1", [
    personaId,
  ])

async function giveRosa(people = 1) {
  const rosa = await giveSentRosa(house, people)
  for (const id of rosa.persone) await reach(id)
  return { ...rosa, personaId: rosa.persone[0] ?? '' }
}
const answer = (personaId: string, said: 'no' | 'interessa', why: string | null = null) =>
  house.sql(
    'update rosa_candidato set employer_answer = $2, employer_reason = $3, employer_at = $4 where persona_id = $1',
    [personaId, said, why, NOW],
  )
const end = (personaId: string, outcome: string, on = '2026-11-10') =>
  house.sql(
    "update rosa_candidato set outcome = $2, outcome_on = $3, outcome_by = 'operatore', outcome_reason = 'Puzza.' where persona_id = $1",
    [personaId, outcome, on],
  )

describe('the company', () => {
  test('is written that its rosa is there, with its own link; staff does not read where it leads', async () => {
    const { codice, aziendaId } = await giveRosa()
    const rows = await house.sql<Record<string, unknown>>(
      "select * from messaggio where template = 'azienda.rosa'",
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      azienda_id: aziendaId,
      persona_id: null,
      link_path: `/imprese/rose/${codice}`,
      recipient: 'azienda@example.it',
    })
    expect(rows[0]?.['shown']).not.toContain(codice)
    expect(rows[0]?.['body']).toContain('mercoledì 25 novembre 2026')
  })

  // Sent on the 10th: the tenth day is the 20th, the fifteenth the 25th.
  test.each([
    ['2026-11-19', 0],
    ['2026-11-20', 1],
    ['2026-11-24', 1],
    ['2026-11-25', 1],
    ['2026-11-26', 0],
  ])('on %s it is reminded %i times, however often one looks', async (day, times) => {
    const { codice } = await giveRosa()
    house.setNow(`${day}T09:00:00Z`)
    for (let n = 0; n < 2; n++) await asSystem(askOutcomes)
    expect((await told()).map(({ path }) => path)).toEqual(Array(times).fill(`/imprese/rose/${codice}`))
  })

  test('the first reminder and the last are two', async () => {
    await giveRosa()
    for (const day of ['2026-11-20', '2026-11-23', '2026-11-25']) {
      house.setNow(`${day}T09:00:00Z`)
      await asSystem(askOutcomes)
    }
    expect(await told()).toHaveLength(2)
  })

  test('who answered is not reminded, and a reminder that has not gone is taken back', async () => {
    const { personaId } = await giveRosa()
    house.setNow('2026-11-20T09:00:00Z')
    await asSystem(askOutcomes)
    await end(personaId, 'assunta')
    await asSystem(sweepOutbox)
    expect((await told()).map(({ state }) => state)).toEqual(['annullato'])
    house.setNow('2026-11-25T09:00:00Z')
    expect(await asSystem(askOutcomes)).toBe(0)
  })

  test('a link that was closed is not given again: it is sent to its own area', async () => {
    const { rosaId } = await giveRosa()
    await house.sql('update rosa set revoked_at = now() where id = $1', [rosaId])
    await asSystem(sweepOutbox)
    expect(await house.sql("select state from messaggio where template = 'azienda.rosa'")).toEqual([
      { state: 'annullato' },
    ])
    house.setNow('2026-11-20T09:00:00Z')
    await asSystem(askOutcomes)
    expect((await told()).map(({ path }) => path)).toEqual(['/imprese/area'])
  })

  test('staff who looks after companies at its centre sees the message, nobody else', async () => {
    await giveRosa()
    const [row] = await house.sql<{ id: string }>("select id from messaggio where template = 'azienda.rosa'")
    await house.sql("update azienda set centro_code = 'PG'")
    const sees = async (username: string) =>
      workAs(house.engine, await house.actor(username), async (work) =>
        work.tx.selectFrom('messaggio').where('template', '=', 'azienda.rosa').select('id').execute(),
      )
    expect(await sees('imprese')).toHaveLength(1)
    expect(await sees('responsabile')).toHaveLength(1)
    expect(await sees('orientatore')).toEqual([])
    expect(await sees('sportello')).toEqual([])
    const orientatore = await house.actor('orientatore')
    expect(await workAs(house.engine, orientatore, (work) => cancelMessage(work, row?.id ?? ''))).toBe(false)
    await house.sql("update azienda set centro_code = 'TR', consulente_id = null")
    expect(await sees('responsabile')).toEqual([])
    // Whoever wrote it still does.
    expect(await sees('imprese')).toHaveLength(1)
  })

  test('a company that nothing reaches is written nothing', async () => {
    const { aziendaId } = await giveRosa()
    await house.sql('update azienda set email = null, phone = null')
    await house.sql('update azienda_referente set email = null, phone = null')
    const id = await asSystem((work) =>
      tellCompany(work, {
        aziendaId,
        template: 'azienda.esiti',
        values: { title: 'Cuoca', replyBy: '2026-11-25' },
        expiresAt: new Date('2026-11-25T20:00:00Z'),
      }),
    )
    expect(id).toBeUndefined()
  })
})

describe('whom a company did not choose', () => {
  const later = (at = '2026-11-10T10:30:00Z') => house.setNow(at)

  test.each([
    ['gia-coperto', 'rosa.coperto'],
    ['orari', 'rosa.pratico'],
    ['distanza', 'rosa.pratico'],
    ['esperienza', 'rosa.esperienza'],
    ['competenze', 'rosa.esperienza'],
    ['profilo-diverso', 'rosa.altra-scelta'],
    [null, 'rosa.altra-scelta'],
  ])('for the reason %s hears %s', async (why, template) => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no', why)
    later()
    expect(await asSystem(tellRefused)).toBe(1)
    expect(await told()).toMatchObject([{ template, recipient: 'maria@example.it' }])
  })

  test('what a colleague noted of it is never told', async () => {
    const { personaId } = await giveRosa()
    await end(personaId, 'non-assunta')
    await asSystem(tellRefused)
    const [message] = await told()
    expect(message?.template).toBe('rosa.altra-scelta')
    expect(message?.body).not.toContain('Puzza')
  })

  test.each(['assunta', 'rinuncia', 'non-presentata', 'in-corso'])('%s is no refusal', async (outcome) => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no')
    await end(personaId, outcome)
    later()
    expect(await asSystem(tellRefused)).toBe(0)
  })

  test.each([
    ['2026-11-10T09:59:59Z', 0],
    ['2026-11-10T10:00:00Z', 1],
    ['2026-11-23T22:59:00Z', 1],
    ['2026-11-23T23:00:00Z', 0],
  ])('after an hour, and while it is news: at %s %i', async (at, times) => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no')
    house.setNow(at)
    expect(await asSystem(tellRefused)).toBe(times)
  })

  test('told by the company and by a colleague, looked for by four at once: one message', async () => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no', 'orari')
    later()
    await Promise.all([
      end(personaId, 'non-assunta'),
      ...Array.from({ length: 4 }, () => asSystem(tellRefused)),
    ])
    await asSystem(tellRefused)
    expect(await told()).toHaveLength(1)
  })

  test('the program stops after writing the refusal, then while writing the message: still one', async () => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no', 'orari')
    later()
    await expect(
      asSystem(async (work) => {
        expect(await tellRefused(work)).toBe(1)
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    expect(await told()).toEqual([])
    expect(await asSystem(tellRefused)).toBe(1)
    await sendDue(house.engine, openPost({}))
    expect(await asSystem(tellRefused)).toBe(0)
    expect((await told()).map(({ state }) => state)).toEqual(['inviato'])
  })

  test('a company that changes its mind takes back what has not gone', async () => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no')
    later()
    await asSystem(tellRefused)
    await answer(personaId, 'interessa')
    await asSystem(sweepOutbox)
    expect((await told()).map(({ state }) => state)).toEqual(['annullato'])
  })

  const call = async (personaId: string, at: string) =>
    house.sql(
      `insert into contatto_persona (persona_id, kind, reached, at, by)
       select $1, 'telefonata', true, $2, id from account where username = 'orientatore'`,
      [personaId, at],
    )

  test('who was called after has heard it already', async () => {
    const { personaId } = await giveRosa()
    await answer(personaId, 'no')
    await call(personaId, '2026-11-10T09:30:00Z')
    for (const at of ['2026-11-10T10:30:00Z', '2026-11-16T10:30:00Z']) {
      later(at)
      expect(await asSystem(tellRefused)).toBe(0)
    }
  })

  test('who was called just before hears it when the silence is over: the 9th, three working days, the 13th', async () => {
    const { personaId } = await giveRosa()
    await call(personaId, '2026-11-09T10:00:00Z')
    await answer(personaId, 'no')
    later('2026-11-12T10:30:00Z')
    expect(await asSystem(tellRefused)).toBe(0)
    later('2026-11-13T10:30:00Z')
    expect(await asSystem(tellRefused)).toBe(1)
  })

  test('who paused the reminders hears nothing meanwhile', async () => {
    const { personaId } = await giveRosa()
    await house.sql(
      "insert into scelta_messaggi (persona_id, paused_until, reason, io, at) values ($1, '2026-11-30', 'Lutto', false, $2)",
      [personaId, NOW],
    )
    await answer(personaId, 'no')
    later()
    expect(await asSystem(tellRefused)).toBe(0)
  })
})
