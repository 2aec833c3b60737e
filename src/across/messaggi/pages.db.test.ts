import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { writeToPersona } from './messaggi.command.ts'

const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate messaggio, contatto_persona, scelta_messaggi')
})

const TEXT = 'Ti aspetto giovedì alle dieci, come detto.'
async function write(reach: Parameters<typeof giveReachable>[1], text = TEXT) {
  const personaId = await giveReachable(house, reach)
  const answer = await house.ask('sportello', writeToPersona, { personaId, text })
  return { personaId, answer }
}

describe('a message typed by hand', () => {
  test('goes into the outbox, and the ledger has no word of it', async () => {
    const { personaId, answer } = await write({ phone: '+393470000001' })
    expect(answer).toMatchObject({ kind: 'done' })
    const [row] = await house.sql('select body, expires_at, created_by from messaggio')
    expect(row?.['body']).toBe(`${TEXT} Centro impiego Perugia`)
    expect(row?.['expires_at']).toEqual(new Date('2026-11-17T09:04:00Z'))
    const [fact] = await house.sql(
      `select data::text from ledger where kind = 'messaggio.scritto' and persona_id = $1`,
      [personaId],
    )
    expect(fact?.['data']).not.toContain('aspetto')
  })

  test.each([
    [136, 'done'],
    [137, 'done'],
    [138, 'refused'],
  ])('an SMS of %i characters and the signature: %s', async (length, kind) => {
    const { answer } = await write({ phone: '+393470000001' }, 'x'.repeat(length))
    expect(answer.kind).toBe(kind)
    if (kind === 'refused')
      expect(answer).toMatchObject({
        refusal: { code: 'messaggi.troppo-lungo', facts: { chars: 161, most: 160 } },
      })
  })

  test('an e-mail may be longer', async () => {
    expect((await write({ email: 'maria@example.it' }, 'x '.repeat(400))).answer.kind).toBe('done')
  })

  test('not to whom nothing reaches, not with a reason that others would read, not empty', async () => {
    expect((await write({})).answer).toMatchObject({ refusal: { code: 'messaggi.nessun-recapito' } })
    const reason = await write({ phone: '+393470000001' }, 'Ti aspetto per il collocamento mirato giovedì')
    expect(reason.answer).toMatchObject({ kind: 'invalid', errors: [{ field: 'text' }] })
    expect((await write({ phone: '+393470000001' }, 'Ciao')).answer.kind).toBe('invalid')
    expect(await house.sql('select from messaggio')).toEqual([])
  })
})

describe('the pages', () => {
  test('the thread keeps what was typed where it is wrong, and each opening is written down', async () => {
    const personaId = await giveReachable(house, { phone: '+393470000001' })
    const browser = await house.browser('sportello')
    const here = `/siul/persone/${personaId}/messaggi`
    const wrong = await browser.post(`${here}/scrivi`, { text: `${TEXT} ${'lungo '.repeat(30)}` })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('lungo lungo')
    expect(html).toContain('al massimo 160')
    const sent = await browser.send(`${here}/scrivi`, { text: TEXT })
    expect([sent.at, sent.status]).toEqual([`${here}?esito=scritto`, 200])
    expect(sent.html).toContain(TEXT)
    const called = await browser.send(`${here}/telefonata`, {
      kind: 'telefonata',
      reached: 'no',
      note: 'Squilla',
    })
    expect(called.html).toContain('non ha risposto')
    const [{ count } = {}] = await house.sql(
      `select count(*)::int from access_log where persona_id = $1 and door = 'messaggi'`,
      [personaId],
    )
    expect(count).toBe(3)
  })

  test('an address of the message is never whole in the thread; in the simulator it leads to its page', async () => {
    const personaId = await giveReachable(house, { email: 'maria@example.it' })
    await house.sql(
      `insert into messaggio (persona_id, template, channel, recipient, lang, subject, body, shown, automatic, urgent, state,
         sent_at, simulated, not_before, expires_at, created_at)
       values ($1, 'gruppo.invito', 'email', 'maria@example.it', 'it', 'Incontro <b>', 'Dicci {host}/s/7KQ2M9ABCD.',
         'Dicci {host}/s/••••.', false, false, 'inviato', $2, true, $2, '2026-11-20', $2)`,
      [personaId, NOW],
    )
    const browser = await house.browser('orientatore')
    const thread = await (await browser.get(`/siul/persone/${personaId}/messaggi`)).text()
    expect(thread).toContain('…/s/••••')
    expect(thread).not.toContain('7KQ2M9ABCD')
    expect(thread).toContain('Incontro &lt;b&gt;')
    const simulator = await (await browser.get('/siul/messaggi/simulatore')).text()
    expect(simulator).toContain('<a href="/s/7KQ2M9ABCD">lpt.example/s/7KQ2M9ABCD</a>')
  })

  test('the outbox: who looks after the sending decides; it never says to whom', async () => {
    const { personaId } = await write({ email: 'maria@example.it' })
    await house.sql(`update messaggio set state = 'incerto', failure = 'interrotto'`)
    for (const username of ['responsabile', 'amministratore']) {
      const browser = await house.browser(username)
      const html = await (await browser.get('/siul/messaggi/invio')).text()
      expect(html).toContain('Forse sono arrivati')
      expect(html).not.toMatch(/maria@|Serafini/)
    }
    const [row] = await house.sql<{ id: string }>('select id from messaggio where persona_id = $1', [
      personaId,
    ])
    const id = row?.id ?? ''
    const browser = await house.browser('amministratore')
    expect((await browser.send(`/siul/messaggi/invio/${id}/ritenta`, {})).html).toContain('Riparte adesso')
    expect((await browser.post(`/siul/messaggi/invio/${id}/ritenta`, {})).status).toBe(409)
    expect((await browser.send(`/siul/messaggi/invio/${id}/annulla`, {})).html).toContain('Non parte più')
    expect(await house.sql('select state from messaggio')).toEqual([{ state: 'annullato' }])
  })

  test('settled by the mail server’s log, as its Message-IDs are written', async () => {
    await write({ email: 'maria@example.it' })
    await write({ email: 'luca@example.it' })
    await house.sql(`update messaggio set state = 'incerto'`)
    const [{ id } = {}] = await house.sql(`select id from messaggio where recipient = 'maria@example.it'`)
    const admin = await house.browser('amministratore')
    const answer = await admin.api('POST', '/messaggi/incerti', {
      received: [`<${String(id)}@lavoro.example>`],
    })
    expect(await answer.json()).toEqual({ sent: 1, again: 1 })
  })

  test.each([
    ['regione', '/siul/messaggi', 403],
    ['regione', '/siul/messaggi/invio', 403],
    ['sportello', '/siul/messaggi/invio', 403],
    ['ente', '/siul/messaggi/simulatore', 403],
    ['amministratore', '/siul/messaggi/simulatore', 403],
    ['regione', '/siul/messaggi/simulatore', 403],
    ['sportello', '/siul/impostazioni/modelli/scrivi', 200],
    ['regione', '/siul/impostazioni/modelli/scrivi', 200],
    ['ente', '/siul/impostazioni/modelli/scrivi', 403],
    ['regione', '/siul/impostazioni/modelli/constructor', 404],
    ['sportello', '/siul/messaggi', 200],
    ['regione', '/siul/impostazioni/modelli', 200],
    ['sportello', '/siul/impostazioni/modelli?lingua=en', 200],
  ])('%s at %s: %i', async (username, path, status) => {
    expect((await (await house.browser(username)).get(path)).status).toBe(status)
  })

  test('the simulator shows the people of one’s own centre only', async () => {
    const [here, there] = [
      await giveReachable(house, { email: 'qui@example.it' }),
      await giveReachable(house, { email: 'altrove@example.it' }),
    ]
    await house.sql("update persona set centro_code = 'TR' where id = $1", [there])
    for (const [id, to] of [
      [here, 'qui@example.it'],
      [there, 'altrove@example.it'],
    ])
      await house.sql(
        `insert into messaggio (persona_id, template, channel, recipient, lang, body, shown, automatic, urgent, state,
           sent_at, simulated, not_before, expires_at, created_at)
         values ($1, 'scrivi', 'email', $2, 'it', 'Ciao', 'Ciao', false, false, 'inviato', $3, true, $3, '2026-11-20', $3)`,
        [id, to, NOW],
      )
    const browser = await house.browser('sportello')
    const simulator = await (await browser.get('/siul/messaggi/simulatore')).text()
    expect(simulator).toContain('qui@example.it')
    expect(simulator).not.toContain('altrove@example.it')
  })

  test('the simulator’s own question is asked by the program only', async () => {
    const browser = await house.browser('responsabile')
    expect((await browser.api('GET', '/messaggi/simulati')).status).toBe(404)
  })
})
