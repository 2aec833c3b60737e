import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveAttesa, giveMorning, giveWaiting } from '../../../test/builders/agenda.ts'
import { enrolAt, giveGruppo } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { forget, giveAnswered, giveMessage, notificheOf, toldTo } from '../../../test/builders/notifiche.ts'
import { giveCooks, giveVacancy, holderOf, ok } from '../../../test/builders/rosa.ts'
import {
  answerRosa,
  tellRosaOutcome,
} from '../../areas/d-inserimento-lavorativo/d4-incrocio-datori/rosa-link.command.ts'
import { carryOut } from '../../platform/work/index.ts'
import { cancelAppuntamento } from '../agenda/agenda.command.ts'
import { acceptForPersona } from '../agenda/attesa.command.ts'
import { countUnread, listMine } from './notifiche.query.ts'
import { muteKind } from './notifiche.command.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
const ids: Record<string, string> = {}
beforeAll(async () => {
  house = await openTestHouse(NOW)
  for (const name of ['orientatore', 'responsabile', 'sportello', 'imprese'])
    ids[name] = (await house.actor(name)).id ?? ''
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await forget(house)
})

const mine = (username?: string) => notificheOf(house, username)
const told = (username?: string) => toldTo(house, username)
/** A fact of the ledger, of an account or of nobody. */
const fact = (kind: string, by: string | undefined, told: { data: object; personaId: string; at?: string }) =>
  house.sql(
    `select set_config('siul.actor', $1, true), ledger_append(jsonb_build_array(jsonb_build_object(
       'kind', $2::text, 'persona_id', $3::text, 'data', $4::jsonb)), $5)`,
    [by ?? '', kind, told.personaId, told.data, told.at ?? NOW],
  )
/** So many people given to Anna at an instant of the morning, so many minutes before now. */
async function given(people: number, by: string, minutesAgo: number): Promise<void> {
  const at = new Date(Date.parse(NOW) - minutesAgo * 60_000).toISOString()
  for (let n = 0; n < people; n++)
    await fact('persona.affidata', ids[by], {
      data: { to: ids['orientatore'] },
      personaId: await giveWaiting(house),
      at,
    })
}

describe('what concerns her', () => {
  test.each([
    ['confermo', 'conferma.confermo+'],
    ['sposto', 'disdetta.sposto+'],
    ['non-vengo', 'disdetta.non-vengo+'],
  ])('who answers «%s» about an appointment with her', async (answer, expected) => {
    await giveAnswered(house, { answer, at: NOW })
    expect(await told()).toContain(expected)
    expect(await told('sportello')).not.toContain(expected)
  })

  test('an appointment called off by a colleague, not by herself', async () => {
    await giveMorning(house, 4)
    const [first, second] = [
      await bookFirst(house, await giveWaiting(house)),
      await bookFirst(house, await giveWaiting(house)),
    ]
    expect((await told()).filter((each) => each.startsWith('agenda'))).toEqual([
      'agenda.fissato+',
      'agenda.fissato+',
    ])
    await house.ask('sportello', cancelAppuntamento, { appuntamentoId: first, version: 1 })
    await house.ask('orientatore', cancelAppuntamento, { appuntamentoId: second, version: 1 })
    expect((await told()).filter((each) => each.startsWith('agenda'))).toEqual(['agenda.annullato+'])
  })

  test('called off by the person, with a message or without, is told once', async () => {
    await giveMorning(house, 4)
    const personaId = await giveWaiting(house)
    const id = await bookFirst(house, personaId)
    await house.sql("update appuntamento set state = 'annullato' where id = $1", [id])
    await fact('appuntamento.annullato', undefined, { data: { appuntamento: id, by: 'persona' }, personaId })
    expect(await told()).toContain('disdetta.non-vengo+')
    await giveMessage(house, { personaId, about: id, answer: 'non-vengo', at: NOW })
    expect((await told()).filter((each) => each === 'disdetta.non-vengo+')).toHaveLength(1)
  })

  test('a place of hers taken by who waited, that she did not give herself', async () => {
    await giveMorning(house, 1)
    const luca = await giveWaiting(house)
    const first = await bookFirst(house, luca)
    const maria = await giveWaiting(house)
    await giveAttesa(house, maria)
    await house.ask('sportello', cancelAppuntamento, { appuntamentoId: first, version: 1 })
    const [posto] = await house.sql<{ id: string }>('select id from posto_offerto')
    expect((await house.ask('sportello', acceptForPersona, { postoId: posto?.id })).kind).toBe('done')
    const found = await told()
    expect(found).toContain('posto.accettato+')
    expect(found).not.toContain('agenda.fissato+')
    await house.sql('delete from appuntamento where id = $1 and false', [first])
  })

  test('people given to her: one is named, many at once are one line; not what she took herself', async () => {
    const before = (await mine()).rows.length
    await given(1, 'responsabile', 30)
    await given(3, 'responsabile', 20)
    await given(1, 'orientatore', 10)
    const rows = (await mine()).rows.filter(({ kind }) => kind === 'affidata')
    expect(rows.map(({ n, personaId, by }) => [n, personaId !== null, by !== null])).toEqual([
      [3, false, true],
      [1, true, true],
    ])
    expect((await mine()).rows.length - before).toBe(2)
  })

  test('who says that she does not come to a group she leads', async () => {
    const gruppoId = await giveGruppo(house)
    const personaId = await giveWaiting(house)
    await enrolAt(house, gruppoId, personaId)
    expect(await told()).not.toContain('gruppo.non-vengo+')
    await house.sql("update iscrizione_gruppo set state = 'ritirata', said_no_at = $1, said_late = false", [
      NOW,
    ])
    expect(await told()).toContain('gruppo.non-vengo+')
    expect(await told('responsabile')).not.toContain('gruppo.non-vengo+')
  })

  test('help: to the manager while it waits, to who asked until it is read; to nobody else', async () => {
    const personaId = await giveWaiting(house)
    await house.sql(
      `insert into aiuto (persona_id, rule, due_on, centro_code, question, asked_at, asked_by)
       values ($1, 'A2.primo-colloquio-entro-tre-mesi', '2026-11-12', 'PG', 'Come procedo?', $2, $3)`,
      [personaId, NOW, ids['orientatore']],
    )
    expect(await told('responsabile')).toContain('aiuto.chiesto+')
    expect(await told()).not.toContain('aiuto.chiesto+')
    expect((await told('sportello')).join()).not.toContain('aiuto')
    await house.sql('update aiuto set answer = $1, answered_at = $2, answered_by = $3', [
      'Scrivile',
      NOW,
      ids['responsabile'],
    ])
    expect((await told('responsabile')).join()).not.toContain('aiuto')
    expect(await told()).toContain('aiuto.risposto+')
    await house.sql('update aiuto set read_at = $1', [NOW])
    expect((await told()).join()).not.toContain('aiuto')
  })

  test('a transfer: to desk and manager of the centre it goes to, its answer to who sent it', async () => {
    const personaId = await giveWaiting(house)
    await house.sql("insert into centro (code, name) values ('TR', 'Terni') on conflict do nothing")
    const send = (from: string, to: string, by: string | undefined) =>
      house.sql(
        `insert into trasferimento (persona_id, from_centro, to_centro, reason, state, sent_at, sent_by)
         values ($1, $2, $3, 'richiesta', 'inviato', $4, $5)`,
        [personaId, from, to, NOW, by],
      )
    await send('TR', 'PG', undefined)
    expect(await told('responsabile')).toContain('trasferimento.inviato+')
    expect(await told('sportello')).toContain('trasferimento.inviato+')
    expect((await told()).join()).not.toContain('trasferimento')
    await house.sql('delete from trasferimento')
    await send('PG', 'TR', ids['orientatore'])
    expect((await told()).join()).not.toContain('trasferimento')
    await house.sql(
      "update trasferimento set state = 'restituito', answer_note = 'Abita qui', answered_at = $1, answered_by = $2",
      [NOW, ids['sportello']],
    )
    expect(await told()).toContain('trasferimento.restituito+')
  })

  test.each(['fallito', 'incerto', 'scaduto'])(
    'a message «%s» to whom she follows, or that she wrote',
    async (state) => {
      const [hers, others] = [await giveWaiting(house), await giveWaiting(house)]
      await house.sql('update persona set referente_id = $1 where id = $2', [ids['orientatore'], hers])
      const write = (personaId: string, by: string | undefined) =>
        house.sql(
          `insert into messaggio (persona_id, template, channel, recipient, lang, shown, automatic, urgent, state, not_before,
           expires_at, created_at, created_by) values ($1, 'scrivi', 'sms', '+393470000001', 'it', '…', false, false, $2,
           $3::timestamptz - interval '2 days', $3::timestamptz - interval '1 day', $3::timestamptz - interval '2 days', $4)`,
          [personaId, state, NOW, by],
        )
      await write(hers, undefined)
      await write(others, ids['orientatore'])
      await write(others, undefined)
      expect((await told()).filter((each) => each === `messaggio.${state}+`)).toHaveLength(2)
    },
  )

  test.each([
    ['firmata', 'firma.firmata+'],
    ['non-condivisa', 'firma.non-condivisa+'],
    ['rinviata', 'firma.rinviata+'],
  ])('a patto she sent by link, «%s»', async (state, expected) => {
    const personaId = await giveWaiting(house)
    const signed = state === 'firmata'
    await house.sql(
      `with p as (insert into patto (persona_id, number, state, opened_on) values ($1, new_id()::text, 'bozza', '2026-11-01')
         returning id),
       v as (insert into patto_versione (patto_id, persona_id, n, state, content, sha256, drafted_at, signature, signed_at)
         select id, $1, 1, $2, '{}', 'x', $3, case when $5 then '{"way":"link"}'::jsonb end, case when $5 then $3::timestamptz end
         from p returning id)
       insert into firma (code_hash, versione_id, persona_id, identified_by, identified_with, opened_at, expires_at, used_at,
         way, sent_channel, sent_to)
       select new_id()::text, id, $1, $4, 'sms', $3, $3, $3, w, c, c from v, (values ('link', 'sms'), ('tablet', null)) x (w, c)`,
      [personaId, state, NOW, ids['orientatore'], signed],
    )
    // Signed on the tablet, in front of her, is no news.
    expect((await told()).filter((each) => each.startsWith('firma'))).toEqual([expected])
  })

  test.each([
    ['2026-10-27T00:30:00+01:00', true],
    ['2026-10-26T23:30:00+01:00', false],
    [NOW, true],
  ])('two weeks, today included: at %s %s', async (at, found) => {
    await giveAnswered(house, { answer: 'confermo', at })
    expect((await told()).includes('conferma.confermo+')).toBe(found)
  })

  test.each(['regione', 'amministratore', 'ente'])('nothing concerns «%s»: nobody asks', async (username) => {
    expect((await house.ask(username, listMine, {})).kind).toBe('forbidden')
    expect((await house.ask(username, countUnread, {})).kind).toBe('forbidden')
    expect((await house.ask(username, muteKind, { kind: 'agenda' })).kind).toBe('forbidden')
  })

  test('a company answers about the people of her rosa, then says how it ended: a line each time, to its consultant', async () => {
    const people = await giveCooks(house, 2)
    const vacancy = await giveVacancy(house)
    await ok(vacancy.take(people))
    for (const personaId of people) await vacancy.says(personaId, 'si')
    await vacancy.describeAll(people)
    const { codice } = await vacancy.send()
    expect((await told('imprese')).join()).not.toContain('azienda')
    const [first = '', second = ''] = people
    const say = (personaId: string, answer: string) =>
      ok(
        carryOut(house.engine, {
          ...holderOf(codice),
          request: answerRosa,
          input: { codice, personaId, answer, ...(answer === 'no' && { reason: 'orari' }) },
        }),
      )
    await say(first, 'interessa')
    await say(second, 'no')
    const rows = async () => (await mine('imprese')).rows.filter(({ kind }) => kind === 'azienda')
    expect((await rows()).map(({ detail, n, aziendaId }) => [detail, n, aziendaId !== null])).toEqual([
      ['rosa', 2, true],
    ])
    await ok(
      carryOut(house.engine, {
        ...holderOf(codice),
        request: tellRosaOutcome,
        input: { codice, personaId: first, outcome: 'non-assunta' },
      }),
    )
    expect((await rows()).map(({ detail }) => detail).toSorted()).toEqual(['esiti', 'rosa'])
    expect((await told('responsabile')).join()).not.toContain('azienda')
  })

  test.each(['si', 'no', 'chiamami'])(
    'a job she proposed, answered «%s» by the link and not to her',
    async (answer) => {
      const [personaId] = await giveCooks(house, 1)
      const { vacancyId } = await giveVacancy(house)
      const propose = (how: string) =>
        house.sql(
          `insert into proposta (persona_id, vacancy_id, how, proposed_on, proposed_at, proposed_by, reply_by, answer, answered_at, answered_how)
         values ($1, $2, 'messaggio', '2026-11-08', $3, $4, '2026-11-20', $5, $3, $6)`,
          [personaId, vacancyId, NOW, ids['orientatore'], answer, how],
        )
      await propose('operatore')
      expect((await told()).join()).not.toContain('proposta')
      await house.sql('delete from proposta')
      await propose('collegamento')
      expect(await told()).toContain(`proposta.${answer}+`)
      expect((await told('imprese')).join()).not.toContain('proposta')
    },
  )
})
