import { afterAll, beforeAll, expect, test } from 'vitest'
import { callOffAnswered } from '../../src/across/messaggi/call-off.ts'
import { writeToPersona } from '../../src/across/messaggi/messaggi.command.ts'
import { sendDue } from '../../src/across/messaggi/messaggi.job.ts'
import { openPost } from '../../src/links/messaggi/index.ts'
import { bookFirst, giveMorning } from '../builders/agenda.ts'
import { codeOf, comeIn, giveIdentity } from '../builders/identita.ts'
import { giveReachable } from '../builders/messaggi.ts'
import { DESK, openSite, PHONE, type Site, type Visitor } from '../builders/site.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let site: Site
beforeAll(async () => {
  site = await openSite(NOW)
})
afterAll(() => site.close())

async function looksRightEverywhere(visitor: Visitor, name: string): Promise<void> {
  for (const size of [DESK, PHONE]) {
    await visitor.page.setViewportSize(size)
    await visitor.looksRight(name)
  }
  await visitor.page.setViewportSize(DESK)
}

for (const javaScriptEnabled of [true, false])
  test(`booked, written, answered on the telephone, called ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    await site.sql('truncate appuntamento, messaggio, disponibilita_operatore cascade')
    await giveMorning(site, 3)
    const personaId = await giveReachable(site, { phone: '+393470000001' })
    const appuntamento = await bookFirst(site, personaId)
    await sendDue(site.engine, openPost({}))

    const desk = await site.visitor('orientatore', { javaScriptEnabled })
    await desk.goto('/siul/messaggi/simulatore')
    expect(await desk.page.textContent('main')).toContain(
      'Centro impiego Perugia: appuntamento mer 11/11 ore 9:00',
    )
    if (javaScriptEnabled) await looksRightEverywhere(desk, 'messaggi-simulatore')
    const address = (await desk.page.locator('.si-phone a').first().getAttribute('href')) ?? ''

    // One touch on the telephone says whether she comes.
    const phone = await site.visitor(undefined, { javaScriptEnabled, viewport: PHONE })
    await phone.goto(address)
    if (javaScriptEnabled) await looksRightEverywhere(phone, 'messaggi-vieni')
    await phone.click(phone.button('Vorrei un’altra ora'))
    expect(phone.inputs).toBe(1)
    await phone.page.getByText('Ti chiamiamo noi').waitFor()
    if (javaScriptEnabled) await looksRightEverywhere(phone, 'messaggi-risposto')

    await desk.goto('/siul/messaggi')
    expect(await desk.page.textContent('main')).toContain('vorrebbe un’altra ora')
    if (javaScriptEnabled) await looksRightEverywhere(desk, 'messaggi-da-chiamare')

    // From the list to the call registered: three inputs.
    desk.inputs = 0
    await desk.click(desk.link('Serafini Maria'))
    if (javaScriptEnabled) await looksRightEverywhere(desk, 'messaggi-conversazione')
    await desk.fill(desk.field('note'), 'Viene mercoledì alle 11.')
    await desk.click(desk.button(/^Registra$/))
    expect(desk.inputs).toBe(3)
    await desk.page.waitForURL('**/messaggi?esito=registrata')
    expect(await desk.page.textContent('main')).toContain('nessun promemoria automatico')
    await desk.goto('/siul/messaggi')
    expect(await desk.page.textContent('main')).not.toContain('Serafini')
    if (javaScriptEnabled) await looksRightEverywhere(desk, 'messaggi-nessuno')

    // And when she does not come after all, the place is free again.
    await phone.click(phone.button('Non vengo'))
    await phone.page.getByText('Il tuo posto va a un’altra persona').waitFor()
    await callOffAnswered(site.engine)
    expect(await site.sql('select state from appuntamento where id = $1', [appuntamento])).toEqual([
      { state: 'annullato' },
    ])
  })

test('what is wrong with a message is said beside it, and what was typed stays', async () => {
  const personaId = await giveReachable(site, { phone: '+393470000002' })
  const desk = await site.visitor('sportello')
  await desk.goto(`/siul/persone/${personaId}/messaggi`)
  await desk.fill(desk.field('text'), 'Ti aspetto al collocamento mirato giovedì.')
  await desk.click(desk.button('Invia il messaggio'))
  await desk.page.getByRole('alert').waitFor()
  expect(await desk.field('text').inputValue()).toContain('collocamento mirato')
  // Chromium tells its console of the 422.
  desk.said.length = 0
  await looksRightEverywhere(desk, 'messaggi-errore')
})

test('whoever looks after the sending decides about what is uncertain', async () => {
  const personaId = await giveReachable(site, { email: 'maria@example.it' })
  await site.ask('sportello', writeToPersona, {
    personaId,
    text: 'Ti aspetto giovedì alle dieci, come detto.',
  })
  await site.sql(`update messaggio set state = 'incerto', failure = 'interrotto' where persona_id = $1`, [
    personaId,
  ])
  const keeper = await site.visitor('responsabile')
  await keeper.goto('/siul/messaggi')
  await keeper.click(keeper.link('Invio'))
  await looksRightEverywhere(keeper, 'messaggi-incerto')
  await keeper.click(keeper.button('Invia di nuovo'))
  await keeper.page.getByText('Riparte adesso').waitFor()
  expect(keeper.inputs).toBe(2)
  await keeper.click(keeper.link('Modelli'))
  await looksRightEverywhere(keeper, 'messaggi-modelli')
})

test('the region changes the words of a message from a day, looks at them first, and the centres read how they changed', async () => {
  const region = await site.visitor('regione')
  await region.goto('/siul/impostazioni/modelli/appuntamento.annullato')
  await looksRightEverywhere(region, 'messaggi-modello')
  await region.fill(region.field('itSms'), 'Centro {centre}: {when} non venire. {link} {tel}')
  await region.click(region.button('Salva le parole nuove'))
  await region.page.getByText('Nessuno riempie {link}').first().waitFor()
  region.said.length = 0
  await looksRightEverywhere(region, 'messaggi-modello-errore')
  await region.fill(region.field('itSms'), 'Centro {centre}: {when} non venire, ti richiamiamo noi. {tel}')
  await region.click(region.button('Guarda l’anteprima'))
  await region.page.getByText('non è ancora salvato').waitFor()
  await looksRightEverywhere(region, 'messaggi-modello-anteprima')
  await region.click(region.button('Salva le parole nuove'))
  await region.page.waitForURL('**/appuntamento.annullato?esito=salvato')
  await region.tap(region.page.getByText('Che cosa cambia rispetto'))
  await looksRightEverywhere(region, 'messaggi-modello-versioni')

  const desk = await site.visitor('sportello')
  await desk.goto('/siul/impostazioni/modelli/appuntamento.annullato')
  expect(await desk.page.textContent('main')).toContain('Versione 1')
  expect(await desk.page.locator('textarea').count()).toBe(0)
})

for (const javaScriptEnabled of [true, false])
  test(`a citizen reads what she was written and chooses how, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const username = javaScriptEnabled ? 'lettrice' : 'lettrice-senza'
    const personaId = await giveReachable(site, { phone: '+393470000003', email: 'maria@example.it' })
    await giveIdentity(site, { username, kind: 'cittadino', code: await codeOf(site, personaId) })
    await site.ask('sportello', writeToPersona, {
      personaId,
      text: 'Ti aspetto giovedì alle dieci, come detto.',
    })
    await sendDue(site.engine, openPost({}))
    const citizen = await site.visitor(undefined, { javaScriptEnabled })
    const look = (name: string) => (javaScriptEnabled ? looksRightEverywhere(citizen, name) : undefined)
    await comeIn(citizen, username, 'cittadino')
    citizen.inputs = 0
    await citizen.click(citizen.link('Messaggi'))
    await citizen.page.getByText('Ti aspetto giovedì alle dieci').waitFor()
    expect(await citizen.page.textContent('main')).toContain('nuovo')
    await look('area-messaggi')
    await citizen.click(citizen.link('Canale e lingua'))
    await look('area-preferenze')
    await citizen.click(citizen.page.getByLabel('E-mail'))
    await citizen.click(citizen.button('Salva le preferenze'))
    await citizen.page.getByText('dal prossimo messaggio').waitFor()
    // From her area to another channel: four inputs.
    expect(citizen.inputs).toBe(4)
    await citizen.goto('/area-personale/messaggi')
    expect(await citizen.page.textContent('main')).toContain('letto il')
    const [row] = await site.sql('select preferred_channel from persona where id = $1', [personaId])
    expect(row).toEqual({ preferred_channel: 'email' })
  })
