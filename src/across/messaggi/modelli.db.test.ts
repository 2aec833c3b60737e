import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { refusalOf, valueOf } from '../../../test/builders/inserimento.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { workAs } from '../../platform/work/index.ts'
import { templateOf, writeMessage } from '../../records/messaggio/index.ts'
import { changeModel, restoreModel } from './modelli.command.ts'
import { readModel } from './modelli.query.ts'
import { typedOf } from './modelli.schema.ts'

const NOW = '2026-11-10T09:04:00Z'
const template = 'appuntamento.annullato'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate modello_messaggio, messaggio cascade')
})

const original = templateOf(template)
const SMS = "Centro {centre}: l'incontro di {when} salta. Resta a casa. {tel}"
const given = (more: object = {}) => ({
  template,
  validFrom: '2026-11-12',
  seen: 0,
  ...typedOf(original),
  itSms: SMS,
  ...more,
})
const change = (more: object = {}, by = 'regione') => house.ask(by, changeModel, given(more))

/** What an SMS written at a moment says. */
async function smsOn(at: string): Promise<string> {
  house.setNow(at)
  const personaId = await giveReachable(house, { phone: '+393470000001' })
  await workAs(house.engine, await house.actor('orientatore'), (work) =>
    writeMessage(work, {
      personaId,
      template,
      values: { when: new Date('2026-12-20T08:00:00Z') },
      expiresAt: new Date('2026-12-20T08:00:00Z'),
    }),
  )
  const [row] = await house.sql<{ body: string }>('select body from messaggio where persona_id = $1', [
    personaId,
  ])
  return row?.body ?? ''
}

test('the day before the old words are said, that day and after the new ones; what was written stays', async () => {
  await valueOf(change())
  expect(await smsOn('2026-11-11T22:59:00Z')).toContain('non c')
  // Midnight in Italy.
  expect(await smsOn('2026-11-11T23:00:00Z')).toContain('Resta a casa')
  expect(await smsOn('2026-11-13T09:00:00Z')).toContain('Resta a casa')
  const bodies = await house.sql<{ body: string }>('select body from messaggio order by created_at')
  await valueOf(house.ask('amministratore', restoreModel, { template, validFrom: '2026-11-14', seen: 1 }))
  expect(await smsOn('2026-11-14T09:00:00Z')).toContain('non c')
  expect(
    await house.sql("select body from messaggio where created_at < '2026-11-13T22:00Z' order by created_at"),
  ).toEqual(bodies)
})

test.each([
  ['2026-11-09', 'messaggi.giorno-passato'],
  ['2026-11-10', 'not refused'],
  ['2026-11-11', 'not refused'],
])('from %s, asked on the 10th: %s', async (validFrom, code) =>
  expect(await refusalOf(change({ validFrom }))).toBe(code),
)

test('the same words are no version; nor is going back where nothing changed', async () => {
  expect(await refusalOf(change(typedOf(original)))).toBe('messaggi.modello-uguale')
  expect(
    await refusalOf(house.ask('regione', restoreModel, { template, validFrom: '2026-11-10', seen: 0 })),
  ).toBe('messaggi.modello-uguale')
})

test('two who write at once: one does, the other reads first', async () => {
  const codes = await Promise.all([
    refusalOf(change({ itSms: `${SMS} Ciao.` })),
    refusalOf(change({ itSms: `${SMS} A presto.` }, 'amministratore')),
  ])
  expect(codes.toSorted()).toEqual(['messaggi.modello-cambiato', 'not refused'])
  expect(await house.sql('select n from modello_messaggio')).toEqual([{ n: 1 }])
  expect(await refusalOf(change({ itSms: `${SMS} Dopo.` }))).toBe('messaggi.modello-cambiato')
  expect(await refusalOf(change({ itSms: `${SMS} Dopo.`, seen: 1 }))).toBe('not refused')
})

test.each(['sportello', 'orientatore', 'imprese', 'mirato', 'eures', 'responsabile', 'ente'])(
  '%s does not write them',
  async (username) => {
    expect((await change({}, username)).kind).toBe('forbidden')
    expect(
      (await house.ask(username, restoreModel, { template, validFrom: '2026-11-10', seen: 0 })).kind,
    ).toBe('forbidden')
  },
)

test('nor does the database let the centres', async () => {
  const actor = await house.actor('responsabile')
  await expect(
    workAs(house.engine, actor, (work) =>
      work.tx
        .insertInto('modelloMessaggio')
        .values({ template, n: 1, validFrom: '2026-11-10', at: work.now, by: actor.id ?? '' })
        .execute(),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('what is wrong is said beside the text that holds it', async () => {
  const answer = await change({
    itSms: `${SMS} {{constructor}}`,
    enSubject: '<script>x</script>',
    itText: `${original.it.text} Legge 68.`,
  })
  if (answer.kind !== 'invalid') throw new Error(answer.kind)
  const said = Object.fromEntries(answer.errors.map(({ field, message }) => [field, message]))
  expect(said['itSms']).toContain('{constructor}')
  expect(said['itSms']).toContain('{when} {centre} {tel}')
  expect(said['enSubject']).toContain('<script>')
  expect(said['itText']).toContain('Legge 68')
  expect(await house.sql('select from modello_messaggio')).toEqual([])
})

test('everybody reads the versions, with who wrote them', async () => {
  await valueOf(change())
  const { versions, texts } = await valueOf(house.ask('sportello', readModel, { template }))
  expect(versions).toMatchObject([{ n: 1, validFrom: '2026-11-12', by: (await house.actor('regione')).name }])
  expect(texts.it.sms).toBe(original.it.sms)
})

test('the page shows a preview without saving, keeps what was typed with its error, and saves', async () => {
  const browser = await house.browser('regione')
  const path = `/siul/impostazioni/modelli/${template}`
  const { template: _template, seen, ...fields } = given({ validFrom: '12/11/2026' })
  const typed = { ...(fields as Record<string, string>), seen: String(seen) }
  const look = await (await browser.post(path, { ...typed, act: 'anteprima' })).text()
  expect(look).toContain('Resta a casa. Tel. 075 000 0100')
  expect(await house.sql('select from modello_messaggio')).toEqual([])
  const wrong = await browser.post(path, { ...typed, itSms: '<b>Resta</b> {when}', act: 'salva' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('&lt;b&gt;Resta&lt;/b&gt; {when}')
  const saved = await browser.send(path, { ...typed, act: 'salva' })
  expect(saved.at).toContain('esito=salvato')
  expect(saved.html).toMatch(/<ins>[^<]*Resta/)
  const readers = await (await (await house.browser('sportello')).get(path)).text()
  expect(readers).toContain('Versione 1')
  expect(readers).not.toContain('name="itSms"')
})
